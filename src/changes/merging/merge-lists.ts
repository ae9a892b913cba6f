import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { FieldSpec } from "../../kinds/describe.ts";
import { isSame } from "../edit/field-edit.ts";
import { type Both, type Merging, settle } from "./merge-result.ts";
import { versionsOf } from "./merge-texts.ts";

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
  const likeness = likenessIn(spec, merging.language);
  const differing = mine.filter((item) => !isIn(item, theirs));
  if (isAmbiguous(mine, come, likeness) || isAmbiguous(theirs, differing, likeness))
    return settle({ field, kept, other }, merging);
  const isAbout = (one: Value, item: Value): boolean => likeness(one, item) === "same";
  const merged = mine.map((item, index) => {
    const same = come.find((one) => isAbout(one, item));
    if (!same || !isMap(item) || !isMap(same)) return item;
    const at = `${field}[${index + 1}]`;
    // Of maps that differ in one field by their kind, the rest belongs together.
    if (spec.differIn !== undefined) return settle({ field: at, kept: item, other: same }, merging) ?? item;
    return mergeItems(item, same, at);
  });
  return [...merged, ...come.filter((item) => !mine.some((one) => isAbout(one, item)))];
}

const itemsOf = (value: Value): readonly Value[] => (isList(value) ? value : [value]);

const isIn = (item: Value, items: readonly Value[]): boolean => items.some((one) => isSame(one, item));

/** Whether two maps of a list are about the same thing; unclear where nobody can tell without a look at them. */
type Likeness = "same" | "other" | "unclear";

/** Compares maps by the fields that each must have, but for how many there are of it. */
function likenessIn({ fields, differIn }: FieldSpec, language: string): (one: Value, item: Value) => Likeness {
  const specs = [...(fields?.values() ?? [])];
  const keys = specs.filter(({ name, required, scalar }) =>
    differIn === undefined ? required && !isAmount(scalar) : name === differIn,
  );
  // Persons of whom one map says more than the other, such as what they come for, may be the same or further ones.
  const isOfPersons = specs.some(({ required, scalar }) => required && scalar?.countsPersons !== undefined);
  const narrowing = isOfPersons ? specs.filter((spec) => !keys.includes(spec) && !isAmount(spec.scalar)) : [];
  return (one, item) => {
    if (!isMap(one) || !isMap(item) || keys.length === 0) return "other";
    const found = keys.map(({ name, scalar }) =>
      scalar?.type === "text"
        ? likenessOfTexts(one[name], item[name], language)
        : likenessOf(isSame(one[name], item[name])),
    );
    if (found.includes("other")) return "other";
    const isNarrowed = narrowing.some(({ name }) => !isSame(one[name], item[name]));
    return found.includes("unclear") || isNarrowed ? "unclear" : "same";
  };
}

const likenessOf = (isSaid: boolean): Likeness => (isSaid ? "same" : "other");

/** Texts that say the same in one language are the same; without a language that both are in nobody can tell. */
function likenessOfTexts(one: Value | undefined, other: Value | undefined, language: string): Likeness {
  if (one === undefined || other === undefined) return likenessOf(one === other);
  const [mine, theirs] = [versionsOf(one, language), versionsOf(other, language)];
  if (!mine || !theirs) return likenessOf(isSame(one, other));
  const shared = Object.keys(mine).filter((tag) => Object.hasOwn(theirs, tag));
  if (shared.length === 0) return "unclear";
  return likenessOf(shared.some((tag) => isSame(mine[tag], theirs[tag])));
}

const isAmount = (scalar: FieldSpec["scalar"]): boolean =>
  scalar?.type === "count" || scalar?.type === "rank" || scalar?.countsPersons !== undefined;

/** Whether of an item that comes to a list it is not clear which one there it belongs to, if any. */
const isAmbiguous = (
  list: readonly Value[],
  come: readonly Value[],
  likeness: (one: Value, item: Value) => Likeness,
): boolean =>
  come.some((item) => {
    const times = (items: readonly Value[]): number => items.filter((one) => likeness(one, item) === "same").length;
    return (
      list.some((one) => likeness(one, item) === "unclear") || (times(list) > 0 && (times(list) > 1 || times(come) > 1))
    );
  });
