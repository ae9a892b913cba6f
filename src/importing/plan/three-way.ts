import { isSame } from "../../changes/edit/field-edit.ts";
import { isMap, itemsIn, type Value, type ValueMap } from "../../documents/value.ts";
import { fold } from "../../values/texts/fold.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { keepRecord, type Target } from "../mapping/mapping.ts";
import { isSaid } from "./match-records.ts";
import type { FieldConflict, ImportOptions } from "./plan.ts";
import { reasons } from "./reasons.ts";
import { valueText } from "./record-fields.ts";

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
    if (fate === "conflict") conflicts.push({ field, onFile: now, inList, isLists: last !== undefined });
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

function isOtherName(field: string, inList: Value, { aliases }: ValueMap): boolean {
  return names.has(field) && itemsIn(aliases).some((alias) => isSpeltAlike(alias, inList));
}

/** Whether two texts differ in case, accents or quotation marks alone. */
const isSpeltAlike = (now: Value | undefined, inList: Value): boolean =>
  typeof inList === "string" &&
  (isMap(now) ? Object.values(now) : [now]).some((text) => typeof text === "string" && fold(text) === fold(inList));

/** Whether a field is as the last import left it, or was never there. */
const isUntouched = (now: Value | undefined, last: Value | undefined): boolean => isSame(now, last);

/** The fields that a person decided for a row, by the row's answers: also of a map of which a part was. */
export const decidedFields = (answers: Readonly<Record<Target, string>>): ReadonlySet<string> =>
  new Set(
    Object.keys(answers)
      .flatMap((target) => target.split(" to "))
      .flatMap((target) => [target, target.split(".")[0] ?? target]),
  );

/** Whether a person decided that a row leaves its record as it is. */
export const isKept = (answers: Readonly<Record<Target, string>>): boolean => answers["record"] === keepRecord;

/** Why what a list says of a record on file is not written; nothing where it may be. What a person decided needs no more leave. */
export function whyNotWritten(
  { set, conflicts }: ThreeWay,
  onFile: ValueMap,
  decided: ReadonlySet<string>,
  { updates, textsOfOwnList }: Pick<ImportOptions, "updates" | "textsOfOwnList">,
): readonly Sentence[] {
  if (conflicts.length > 0)
    return conflicts.map((one) => whyConflict(one, one.isLists || textsOfOwnList !== undefined));
  // Who has answered a row has seen it: what its record lacks is filled in.
  const isFree = (field: string): boolean => decided.has(field) || (decided.size > 0 && onFile[field] === undefined);
  const open = updates ? [] : Object.entries(set).filter(([field]) => !isFree(field));
  return open.map(([field, value]) => {
    const now = onFile[field];
    if (now === undefined) return reasons.added(field, valueText(value));
    return reasons.notUpdated(field, valueText(now), valueText(value));
  });
}

function whyConflict({ field, onFile, inList }: FieldConflict, isEdited: boolean): Sentence {
  if (onFile === undefined) return reasons.clearedByHand(field, valueText(inList));
  const reason = isEdited ? reasons.conflict : reasons.otherOnFile;
  return reason(field, valueText(onFile), valueText(inList));
}

/** What the list says where it is not written, to be proposed. */
export const proposedBy = ({ set, conflicts }: ThreeWay): Readonly<Record<Target, string>> =>
  Object.fromEntries([
    ...conflicts.map(({ field, inList }) => [field, valueText(inList)]),
    ...Object.entries(set).map(([field, value]) => [field, valueText(value)]),
  ]);
