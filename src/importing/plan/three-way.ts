import { isSame } from "../../changes/edit/field-edit.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import { fold } from "../../values/texts/fold.ts";
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
    const fate = fateOf({
      field,
      inList,
      now,
      last,
      isDecided: decided.has(field),
      isOtherName: isOtherName(field, inList, onFile),
    });
    if (fate === "set") set[field] = inList;
    if (fate === "set" || fate === "said") written[field] = inList;
    if (fate === "conflict") conflicts.push({ field, onFile: now, inList });
  }
  return { set, conflicts, written };
}

type FieldStates = {
  readonly field: string;
  readonly inList: Value;
  readonly now: Value | undefined;
  readonly last: Value | undefined;
  readonly isDecided: boolean;
  /** Whether the record goes by it too. */
  readonly isOtherName: boolean;
};

function fateOf({
  field,
  inList,
  now,
  last,
  isDecided,
  isOtherName,
}: FieldStates): "said" | "kept" | "set" | "conflict" {
  if (isSaid(field, now, inList) || isOtherName) return "said";
  if (isDecided) return "set";
  if (last !== undefined && isSame(inList, last)) return "kept";
  if (isUntouched(now, last)) return "set";
  return isSpeltAlike(now, inList) ? "said" : "conflict";
}

const names: ReadonlySet<string> = new Set(["name", "title", "acronym"]);

function isOtherName(field: string, inList: Value, { aliases = [] }: ValueMap): boolean {
  const others = isList(aliases) ? aliases : [aliases];
  return names.has(field) && others.some((alias) => isSpeltAlike(alias, inList));
}

/** Whether two texts differ in case, accents or quotation marks alone. */
const isSpeltAlike = (now: Value | undefined, inList: Value): boolean =>
  typeof inList === "string" &&
  (isMap(now) ? Object.values(now) : [now]).some((text) => typeof text === "string" && fold(text) === fold(inList));

/** Whether a field is as the last import left it, or was never there. */
const isUntouched = (now: Value | undefined, last: Value | undefined): boolean => isSame(now, last);
