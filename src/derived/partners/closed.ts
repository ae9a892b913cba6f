import type { AnyRecord } from "../../registry/record.ts";
import type { Day } from "../../values/dates/calendar.ts";

/** Whether a partner was closed before a day: of a date known in part its last day counts. */
export const isClosedBefore = (record: AnyRecord, day: Day): boolean =>
  record.kind === "partners" && record.closed !== undefined && record.closed.last < day;
