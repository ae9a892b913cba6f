import { defineCheck } from "../define-check.ts";

/** A follow-up of an event is past its due date and not done. */
export const followUpOverdue = defineCheck({
  id: "follow-up-overdue",
  severity: "info",
  summary: "A follow-up of an event is past its day and not done.",
  why: "The guests were promised something.",
  fix: "Add `done` with the day, or move `due`.",
  example: {
    wrong: "- text: Invite the board to sign the agreement\n  due: 2024-03",
    right: "- text: Invite the board to sign the agreement\n  due: 2024-03\n  done: 2024-03-12",
  },
  reads: { events: "all" },
  *run({ registry, today }) {
    for (const event of registry.records.events) {
      if (event.stage === "cancelled") continue;
      for (const [index, { due, done }] of (event.follow_ups ?? []).entries()) {
        if (!due || done || due.last >= today) continue;
        const message = `due on ${due.last}, and not done`;
        yield {
          at: event,
          field: ["follow_ups", index, "due"],
          message,
          help: "add `done` with the day, or move `due`",
        };
      }
    }
  },
});
