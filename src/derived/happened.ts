import type { AnyRecord } from "../registry/record.ts";

const notHappened = ["proposed", "in-preparation", "rejected", "planned", "cancelled"];

/** Whether a record tells of something that took place: its stage, as written, is none of those before or instead. */
export const hasHappened = (record: AnyRecord): boolean =>
  !("stage" in record && record.stage !== undefined && notHappened.includes(record.stage));
