import type { FieldPath } from "../../documents/positions.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";

/** One change to a text: a field or item that is put in, given another value, or taken out. */
export type FieldEdit =
  | { readonly is: "insert"; readonly path: FieldPath; readonly value: Value }
  | { readonly is: "replace"; readonly path: FieldPath; readonly value: Value }
  | { readonly is: "remove"; readonly path: FieldPath };

/**
 * The first edit on the way from one value to another; none where they say the same. Fields are put in before others are
 * taken out, so that no map is empty in between.
 */
export function firstEdit(before: Value, after: Value, path: FieldPath = []): FieldEdit | undefined {
  if (isMap(before) && isMap(after) && Object.keys(before).length > 0) return firstEditOfMap(before, after, path);
  if (isList(before) && isList(after)) return firstEditOfList(before, after, path);
  return isSame(before, after) ? undefined : { is: "replace", path, value: after };
}

function firstEditOfMap(before: ValueMap, after: ValueMap, path: FieldPath): FieldEdit | undefined {
  for (const [name, value] of Object.entries(after)) {
    const known = Object.hasOwn(before, name) ? before[name] : undefined;
    if (known === undefined) return { is: "insert", path: [...path, name], value };
    const edit = firstEdit(known, value, [...path, name]);
    if (edit) return edit;
  }
  const gone = Object.keys(before).find((name) => !Object.hasOwn(after, name));
  return gone === undefined ? undefined : { is: "remove", path: [...path, gone] };
}

/** Items that both lists have stay; of the others, those at the same place are edited into each other. */
function firstEditOfList(before: readonly Value[], after: readonly Value[], path: FieldPath): FieldEdit | undefined {
  const at = firstDifference(before, after);
  const [old, wanted] = [before[at], after[at]];
  if (old === undefined) return wanted === undefined ? undefined : { is: "insert", path: [...path, at], value: wanted };
  if (wanted === undefined) return { is: "remove", path: [...path, at] };
  const isOldKept = isIn(old, after.slice(at));
  if (isIn(wanted, before.slice(at))) return { is: "remove", path: [...path, at] };
  if (isOldKept) return { is: "insert", path: [...path, at], value: wanted };
  return firstEdit(old, wanted, [...path, at]);
}

const isIn = (item: Value, items: readonly Value[]): boolean => items.some((other) => isSame(other, item));

function firstDifference(before: readonly Value[], after: readonly Value[]): number {
  const at = before.findIndex((item, index) => after[index] === undefined || !isSame(item, after[index]));
  return at < 0 ? before.length : at;
}

/** Whether two values say the same; the order of fields does not matter. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (isMap(a) && isMap(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
    );
  }
  return a === b;
}
