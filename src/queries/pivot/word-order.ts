import type { Dimension } from "../fields/dimensions.ts";

/** From the first proposal to the end; what has no date may be anything, and comes last. */
const lifeCycle = [
  "proposed",
  "in-preparation",
  "planned",
  "upcoming",
  "in-force",
  "running",
  "completed",
  "expired",
  "terminated",
  "replaced",
  "cancelled",
  "rejected",
  "undated",
];

const statesOfRecords = ["state", "agreement_state"];

/** Fields whose words are steps: bands from low to high, levels of study. */
const steps = ["ranking", "duration", "level"];

/** The words of a field that have an order of their own, which is not that of their numbers; `undefined` of any other. */
export function orderedWords({ name, words }: Pick<Dimension, "name" | "words">): readonly string[] | undefined {
  if (words === undefined) return undefined;
  if (statesOfRecords.includes(name)) return lifeCycle;
  return steps.includes(name) ? words : undefined;
}

/** Whether the words of a field have an order of their own. */
export const hasOwnOrder = (name: string): boolean => statesOfRecords.includes(name) || steps.includes(name);
