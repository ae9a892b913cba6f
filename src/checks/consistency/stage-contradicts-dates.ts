import type { Agreement, Project } from "../../registry/record.ts";
import { defineCheck } from "../define-check.ts";

/** A stage and a date contradict each other. */
export const stageContradictsDates = defineCheck({
  id: "stage-contradicts-dates",
  severity: "warning",
  summary: "A stage and a date contradict each other: in preparation, yet signed.",
  why: "The stage decides, so a signed agreement is left out of every count.",
  fix: "Take `stage` out when the paper is signed, or when the project's dates are known.",
  example: { wrong: "stage: in-preparation\nsigned: 2018-08-24", right: "signed: 2018-08-24" },
  reads: { agreements: "all", projects: "all" },
  *run({ registry }) {
    for (const record of [...registry.allOf("agreements"), ...registry.allOf("projects")]) {
      const { stage } = record;
      const date = stage && contradictingDate(record);
      if (!date) continue;
      const message = `the stage says ${stage}, and \`${date}\` has a date`;
      yield { at: record, field: ["stage"], message, help: "take `stage` out: the dates tell the state" };
    }
  },
});

/** The date field that contradicts a record's stage, if any. */
function contradictingDate(record: Agreement | Project): string | undefined {
  if (record.kind === "agreements")
    return firstGiven({ signed: record.signed, confirmed: record.confirmed, terminated: record.terminated });
  // With an end on record, `running` would stay when the end has come; `completed` cannot become untrue.
  return record.stage === "running" ? firstGiven({ ends: record.ends }) : undefined;
}

const firstGiven = (dates: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(dates).find((name) => dates[name] !== undefined);
