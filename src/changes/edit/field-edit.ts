import type { FieldPath } from "../../documents/positions.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";

/** One change to a text: a field or item that is put in, given another value, or taken out. */
export type FieldEdit =
  | { readonly is: "insert"; readonly path: FieldPath; readonly value: Value }
  | { readonly is: "replace"; readonly path: FieldPath; readonly value: Value }
  | { readonly is: "remove"; readonly path: FieldPath };

/**
 * The edits on the way from one value to another, each with the path that it has in the first; none where they say the
 * same. Fields are put in before others are taken out, so that no map is empty in between.
 */
export function editsBetween(before: Value, after: Value, path: FieldPath = []): FieldEdit[] {
  if (isMap(before) && isMap(after) && Object.keys(before).length > 0) return editsOfMap(before, after, path);
  if (isList(before) && isList(after)) return editsOfList(before, after, path);
  return isSame(before, after) ? [] : [{ is: "replace", path, value: after }];
}

function editsOfMap(before: ValueMap, after: ValueMap, path: FieldPath): FieldEdit[] {
  const edits = Object.entries(after).flatMap(([name, value]): FieldEdit[] => {
    const known = Object.hasOwn(before, name) ? before[name] : undefined;
    if (known === undefined) return [{ is: "insert", path: [...path, name], value }];
    return editsBetween(known, value, [...path, name]);
  });
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  return [...edits, ...gone.map((name): FieldEdit => ({ is: "remove", path: [...path, name] }))];
}

/** Items that both lists have stay; of the others, those at the same place are edited into each other. */
function editsOfList(before: readonly Value[], after: readonly Value[], path: FieldPath): FieldEdit[] {
  const edits: FieldEdit[] = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    const step = stepAt(before.slice(at), after.slice(to), [...path, at]);
    edits.push(...step.edits);
    at += step.isInsert ? 0 : 1;
    to += step.isRemove ? 0 : 1;
  }
  return edits;
}

type Step = { readonly edits: readonly FieldEdit[]; readonly isInsert?: boolean; readonly isRemove?: boolean };

/** What becomes of the first of the items that are left, or comes before it. */
function stepAt(before: readonly Value[], after: readonly Value[], path: FieldPath): Step {
  const [old, wanted] = [before[0], after[0]];
  if (wanted === undefined) return { edits: [{ is: "remove", path }], isRemove: true };
  if (old === undefined) return { edits: [{ is: "insert", path, value: wanted }], isInsert: true };
  if (isSame(old, wanted)) return { edits: [] };
  // Where nothing else differs it is this one, though others may say the same.
  if (isSame(before.slice(1), after.slice(1))) return { edits: editsBetween(old, wanted, path) };
  if (isIn(wanted, before)) return { edits: [{ is: "remove", path }], isRemove: true };
  if (isIn(old, after)) return { edits: [{ is: "insert", path, value: wanted }], isInsert: true };
  return { edits: editsBetween(old, wanted, path) };
}

const isIn = (item: Value, items: readonly Value[]): boolean => items.some((other) => isSame(other, item));

/** Whether two values say the same; the order of fields does not matter. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (isMap(a) && isMap(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
    );
  }
  return false;
}
