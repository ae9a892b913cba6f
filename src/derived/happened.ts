import type { AnyRecord } from "../registry/record.ts";

const notHappened = ["proposed", "in-preparation", "rejected", "planned", "cancelled"];

/** Whether a record tells of something that took place: its stage, as written, is none of those before or instead. */
export function hasHappened(record: AnyRecord): boolean {
  const { stage } = record as { readonly stage?: string };
  return stage === undefined || !notHappened.includes(stage);
}
