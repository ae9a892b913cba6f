import type { AnyRecord } from "../registry/record.ts";

const unrealisedStages = ["proposed", "in-preparation", "rejected", "planned", "cancelled"];

/** Whether a record is of something that took place: its stage, as written, is none of those before or instead. */
export function tookPlace(record: AnyRecord): boolean {
  const { stage } = record as { readonly stage?: string };
  return stage === undefined || !unrealisedStages.includes(stage);
}
