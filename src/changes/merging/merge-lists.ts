import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { FieldSpec } from "../../kinds/describe.ts";
import { isSame } from "../edit/field-edit.ts";
import { type Both, type Merging, settle } from "./merge-result.ts";

/** Makes one map of two, that of a field. */
type MergeItems = (kept: ValueMap, other: ValueMap, field: string) => ValueMap;

/**
 * Two lists as one, without doubles. Maps that are about the same thing become one; where it is not clear which
 * of several belong together, the lists are in conflict as a whole, so that nothing is counted twice.
 */
export function mergeLists(
  { field, kept, other }: Both,
  spec: FieldSpec,
  merging: Merging,
  mergeItems: MergeItems,
): Value | undefined {
  const [mine, theirs] = [itemsOf(kept), itemsOf(other)];
  const come = theirs.filter((item) => !isIn(item, mine));
  if (come.length === 0) return kept;
  if (!spec.fields) return [...mine, ...come];
  const keyOf = keysOf(spec);
  const differing = mine.filter((item) => !isIn(item, theirs));
  if (isAmbiguous(mine, come, keyOf) || isAmbiguous(theirs, differing, keyOf))
    return settle({ field, kept, other }, merging);
  const merged = mine.map((item, index) => {
    const same = come.find((one) => isKey(keyOf(one), keyOf(item)));
    if (!same || !isMap(item) || !isMap(same)) return item;
    const at = `${field}[${index + 1}]`;
    // Of maps that differ in one field by their kind, the rest belongs together.
    if (spec.differIn !== undefined) return settle({ field: at, kept: item, other: same }, merging) ?? item;
    return mergeItems(item, same, at);
  });
  return [...merged, ...come.filter((item) => !mine.some((one) => isKey(keyOf(one), keyOf(item))))];
}

const itemsOf = (value: Value): readonly Value[] => (isList(value) ? value : [value]);

const isIn = (item: Value, items: readonly Value[]): boolean => items.some((one) => isSame(one, item));

const isKey = (key: string | undefined, other: string | undefined): boolean => key !== undefined && key === other;

type KeyOf = (item: Value) => string | undefined;

/** What a map of a list is about: the fields that each must have, but for how many there are of it. */
function keysOf({ fields, differIn }: FieldSpec): KeyOf {
  const required = [...(fields ?? [])].flatMap(([name, { required: isRequired, scalar }]) =>
    isRequired && !isAmount(scalar) ? [name] : [],
  );
  const names = differIn === undefined ? required : [differIn];
  return (item) =>
    isMap(item) && names.length > 0 ? JSON.stringify(names.map((name) => item[name] ?? null)) : undefined;
}

const isAmount = (scalar: FieldSpec["scalar"]): boolean =>
  scalar?.type === "count" || scalar?.type === "rank" || scalar?.countsPersons !== undefined;

/** Whether several items of a list, or of those that come to it, are about what one of these is about. */
const isAmbiguous = (list: readonly Value[], come: readonly Value[], keyOf: KeyOf): boolean =>
  come.some((item) => {
    const key = keyOf(item);
    const times = (items: readonly Value[]): number => items.filter((one) => isKey(keyOf(one), key)).length;
    return times(list) > 0 && (times(list) > 1 || times(come) > 1);
  });
