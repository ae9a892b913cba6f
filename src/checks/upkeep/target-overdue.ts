import { periodOf } from "../../derived/periods.ts";
import { achieved } from "../../measures/achieved.ts";
import { figureOfTarget, readsOf, type Target } from "../../measures/figures.ts";
import type { Plan } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { countToText } from "../../values/count.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { type CheckContext, defineCheck } from "../define-check.ts";

/** A target's due date has passed and nothing shows that it was reached. */
export const targetOverdue = defineCheck({
  id: "target-overdue",
  severity: "info",
  summary: "A target's day has passed and it is not reached.",
  why: "The annual report will ask what became of it.",
  fix: "Add `done` or `evidence`, record what was done, or move `due`.",
  example: {
    wrong: "- text: Five textbooks with partner universities\n  due: 2024-08-31",
    right: "- text: Five textbooks with partner universities\n  due: 2024-08-31\n  done: 2024-06",
  },
  reads: ({ records }) => ({ ...readsOf(records.plans.flatMap(({ targets = [] }) => targets)), plans: "all" }),
  *run(context) {
    for (const plan of context.registry.records.plans) {
      for (const [index, target] of (plan.targets ?? []).entries()) {
        const message = overdue(target, plan, context);
        const field = ["targets", index, target.due ? "due" : "text"];
        if (message)
          yield { at: plan, field, message, help: "add `done` or `evidence`, record what was done, or move `due`" };
      }
    }
  },
});

/** The message for a target whose due date, or its plan's last day, has passed. */
function overdue(target: Target, plan: Plan, { registry, today }: CheckContext): string | undefined {
  const due = target.due?.last ?? periodOf(plan, registry.settings).end?.last;
  const isOpen = !target.done && (target.evidence ?? []).length === 0;
  if (due === undefined || due >= today || !isOpen) return undefined;
  const shortfall = shortfallOf(target, plan, registry, today);
  return shortfall && `due on ${due}, and ${shortfall}`;
}

/** The shortfall of a target; `undefined` where it may be reached according to the records. */
function shortfallOf(target: Target, plan: Plan, registry: Registry, today: Day): string | undefined {
  const { measure, count } = target;
  if (measure === undefined || count === undefined) return "not done";
  const found = achieved(figureOfTarget(target, plan, registry.settings), registry, today);
  if (!found || found.max === null || found.max >= count.min) return undefined;
  return `${countToText(found)} of ${countToText(count)} on record`;
}
