import type { FieldPath } from "../documents/positions.ts";
import { emptyMap, isList, isMap, type Value, type ValueMap } from "../documents/value.ts";

/** Which items of which lists were dropped: their indexes, in order, by the list's path as written (`pathKey`). */
export type RemovedItems = ReadonlyMap<string, readonly number[]>;

/** What remains of a value, `undefined` where nothing does, and the items dropped. */
export type DropResult = { readonly rest: Value | undefined; readonly removed: RemovedItems };

/** A path as one word, to look it up. */
export const pathKey = (path: FieldPath): string => JSON.stringify(path);

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

/** A copy without the values at the paths; a list or map that becomes empty is dropped too. */
export function dropInvalid(value: Value, paths: readonly FieldPath[], at: FieldPath): DropResult {
  const removed = new Map<string, number[]>();
  return { rest: withoutDrops(value, dropTreeOf(paths), at, removed), removed };
}

/** Paths as a tree: what is dropped below each step, or `whole` where all of it is. */
type DropTree = { whole: boolean; readonly below: Map<string | number, DropTree> };

function dropTreeOf(paths: readonly FieldPath[]): DropTree {
  const root: DropTree = { whole: false, below: new Map() };
  for (const path of paths) {
    let drops = root;
    for (const step of path) {
      const next: DropTree = drops.below.get(step) ?? { whole: false, below: new Map() };
      drops.below.set(step, next);
      drops = next;
    }
    drops.whole = true;
  }
  return root;
}

type Removed = Map<string, number[]>;

function withoutDrops(value: Value, drops: DropTree, at: FieldPath, removed: Removed): Value | undefined {
  if (drops.whole) return undefined;
  if (isList(value)) return listWithout(value, drops, at, removed);
  return isMap(value) ? mapWithout(value, drops, at, removed) : value;
}

function listWithout(list: readonly Value[], { below }: DropTree, at: FieldPath, removed: Removed): Value | undefined {
  const droppedIndexes: number[] = [];
  const items = list.flatMap((item, index) => {
    const drops = below.get(index);
    const rest = drops ? withoutDrops(item, drops, [...at, index], removed) : item;
    if (rest === undefined) droppedIndexes.push(index);
    return rest === undefined ? [] : [rest];
  });
  if (droppedIndexes.length > 0) removed.set(pathKey(at), droppedIndexes);
  return items.length > 0 ? items : undefined;
}

function mapWithout(map: ValueMap, { below }: DropTree, at: FieldPath, removed: Removed): Value | undefined {
  const copy = Object.assign(emptyMap(), map);
  for (const [name, drops] of below) {
    const inner = map[name];
    const rest = inner === undefined ? undefined : withoutDrops(inner, drops, [...at, name], removed);
    if (rest === undefined) delete copy[name];
    else copy[name] = rest;
  }
  return Object.keys(copy).length > 0 ? copy : undefined;
}

/** The path in the file of a path that was counted without the dropped items. */
export function writtenPath(path: FieldPath, removed: RemovedItems): FieldPath {
  const written: (string | number)[] = [];
  for (const step of path) {
    const droppedIndexes = typeof step === "number" ? removed.get(pathKey(written)) : undefined;
    written.push(typeof step === "number" ? writtenIndex(step, droppedIndexes ?? []) : step);
  }
  return written;
}

function writtenIndex(index: number, droppedIndexes: readonly number[]): number {
  let written = index;
  for (const droppedIndex of droppedIndexes) if (droppedIndex <= written) written++;
  return written;
}

/** The opposite: the path, without the dropped items, of a path in the file; nothing where that was dropped itself. */
export function readPath(path: FieldPath, removed: RemovedItems): FieldPath | undefined {
  const read: (string | number)[] = [];
  for (const [depth, step] of path.entries()) {
    const dropped = typeof step === "number" ? (removed.get(pathKey(path.slice(0, depth))) ?? []) : [];
    if (typeof step === "number" && dropped.includes(step)) return undefined;
    read.push(typeof step === "number" ? step - dropped.filter((index) => index < step).length : step);
  }
  return read;
}
