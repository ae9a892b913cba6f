import type { FieldPath } from "../documents/positions.ts";
import { emptyMap, isList, isMap, type Value, type ValueMap } from "../documents/value.ts";

/** Which items of which lists were left out: their places from 0, in order, by the list's path as written (`pathKey`). */
export type RemovedItems = ReadonlyMap<string, readonly number[]>;

/** What is left of a value, `undefined` where nothing is, and the items that are gone. */
export type CutValue = { readonly rest: Value | undefined; readonly removed: RemovedItems };

/** A path as one word, to look it up. */
const pathKey = (path: FieldPath): string => JSON.stringify(path);

/** The value at a path, if there is one. */
export function valueAt(value: Value | undefined, path: FieldPath): Value | undefined {
  let found = value;
  for (const step of path) {
    if (isMap(found)) found = found[step];
    else if (isList(found)) found = found[Number(step)];
    else return undefined;
  }
  return found;
}

/** A copy without what stands at the paths; a list or map that loses all it has goes too. */
export function cutOut(value: Value, paths: readonly FieldPath[], at: FieldPath): CutValue {
  const removed = new Map<string, number[]>();
  return { rest: without(value, cutsOf(paths), at, removed), removed };
}

/** Paths as a tree: what is cut below each step, or `whole` where all of it goes. */
type Cuts = { whole: boolean; readonly below: Map<string | number, Cuts> };

function cutsOf(paths: readonly FieldPath[]): Cuts {
  const root: Cuts = { whole: false, below: new Map() };
  for (const path of paths) {
    let cuts = root;
    for (const step of path) {
      const next: Cuts = cuts.below.get(step) ?? { whole: false, below: new Map() };
      cuts.below.set(step, next);
      cuts = next;
    }
    cuts.whole = true;
  }
  return root;
}

type Removed = Map<string, number[]>;

function without(value: Value, cuts: Cuts, at: FieldPath, removed: Removed): Value | undefined {
  if (cuts.whole) return undefined;
  if (isList(value)) return listWithout(value, cuts, at, removed);
  return isMap(value) ? mapWithout(value, cuts, at, removed) : value;
}

function listWithout(list: readonly Value[], { below }: Cuts, at: FieldPath, removed: Removed): Value | undefined {
  const gone: number[] = [];
  const items = list.flatMap((item, index) => {
    const cuts = below.get(index);
    const rest = cuts ? without(item, cuts, [...at, index], removed) : item;
    if (rest === undefined) gone.push(index);
    return rest === undefined ? [] : [rest];
  });
  if (gone.length > 0) removed.set(pathKey(at), gone);
  return items.length > 0 ? items : undefined;
}

function mapWithout(map: ValueMap, { below }: Cuts, at: FieldPath, removed: Removed): Value | undefined {
  const copy = Object.assign(emptyMap(), map);
  for (const [name, cuts] of below) {
    const inner = map[name];
    const rest = inner === undefined ? undefined : without(inner, cuts, [...at, name], removed);
    if (rest === undefined) delete copy[name];
    else copy[name] = rest;
  }
  return Object.keys(copy).length > 0 ? copy : undefined;
}

/** Where something stands in the file whose path was counted without the items that were left out. */
export function writtenPath(path: FieldPath, removed: RemovedItems): FieldPath {
  const written: (string | number)[] = [];
  for (const step of path) {
    const gone = typeof step === "number" ? removed.get(pathKey(written)) : undefined;
    written.push(typeof step === "number" ? writtenIndex(step, gone ?? []) : step);
  }
  return written;
}

function writtenIndex(index: number, gone: readonly number[]): number {
  let written = index;
  for (const place of gone) if (place <= written) written++;
  return written;
}
