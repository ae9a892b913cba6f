import { isSame } from "../../changes/edit/field-edit.ts";
import type { Value, ValueMap } from "../../documents/value.ts";
import { isSaid } from "./match-records.ts";
import type { FieldConflict } from "./plan.ts";

/** What a list changes in a record on file, what it may not, and what is to be kept as written by it. */
export type ThreeWay = {
  readonly set: ValueMap;
  readonly conflicts: readonly FieldConflict[];
  readonly written: ValueMap;
};

/**
 * Holds the fields of a list against those on file and those that the last import wrote. Whatever was written by hand since,
 * or was never written by an import, stays: it is a conflict where the list says another thing. `decided` are fields that a
 * person decided for this row.
 */
export function threeWay(
  given: ValueMap,
  onFile: ValueMap,
  before: ValueMap | undefined,
  decided: ReadonlySet<string>,
): ThreeWay {
  const set: Record<string, Value> = {};
  const conflicts: FieldConflict[] = [];
  const written: Record<string, Value> = { ...before };
  for (const [field, inList] of Object.entries(given)) {
    const [now, last] = [onFile[field], before?.[field]];
    if (isSaid(field, now, inList)) written[field] = inList;
    else if (last !== undefined && isSame(inList, last) && !decided.has(field)) continue;
    else if (decided.has(field) || isUntouched(now, last)) {
      set[field] = inList;
      written[field] = inList;
    } else conflicts.push({ field, onFile: now, inList });
  }
  return { set, conflicts, written };
}

/** Whether a field is as the last import left it, or was never there. */
const isUntouched = (now: Value | undefined, last: Value | undefined): boolean => isSame(now, last);
