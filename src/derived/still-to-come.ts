import type { AnyRecord } from "../registry/record.ts";
import type { Settings } from "../registry/settings.ts";
import type { Day } from "../values/dates/calendar.ts";
import { periodOf } from "./periods.ts";

/**
 * Whether what a record is of has not begun on a day: the first day that its date can mean is later. Of an agreement its
 * signing decides, else its start; partners, institutions and plans do not happen, and what has no date is not to come.
 */
export function isStillToCome(record: AnyRecord, settings: Settings, on: Day): boolean {
  const first = firstPossibleDay(record, settings);
  return first !== undefined && first > on;
}

function firstPossibleDay(record: AnyRecord, settings: Settings): Day | undefined {
  switch (record.kind) {
    case "agreements":
      return (record.signed ?? record.starts)?.first;
    case "projects":
    case "joint-programmes":
      return record.starts?.first;
    case "mobilities":
    case "events":
      return record.term ? periodOf(record, settings).start?.first : record.starts?.first;
    default:
      return undefined;
  }
}
