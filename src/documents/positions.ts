import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { lazy } from "../values/memoize.ts";
import { type Composed, compose } from "./full/compose.ts";
import { lineIndex } from "./line-index.ts";
import { plainFieldIn } from "./plain/plain-position.ts";
import { readPlainly } from "./plain/plain-reader.ts";
import type { TextRange } from "./problem.ts";

/** The path to a field from the record: names of fields, and indexes of items from 0. */
export type FieldPath = readonly (string | number)[];

/** Which part of a field is meant: its name, its value, or (for what is missing from a map) the map's first line. */
export type FieldPart = "key" | "value" | "first-line";

/** Beyond so many fields of a text, parsing it once is faster than looking for each. */
const mostSearched = 20;

/**
 * Finds the positions of fields in a text. The text is parsed again, but for the first fields that are written plainly:
 * positions are needed only where something is wrong.
 */
export function positionsIn(text: string): (path: FieldPath, part: FieldPart) => TextRange {
  const isPlain = lazy(() => readPlainly(text) !== undefined);
  const rangeOf = lazy(() => lineIndex(text));
  const fully = lazy(() => positionsInFull(text));
  let searched = 0;
  return (path, part) => {
    const [start, end] = (searched++ < mostSearched && isPlain() && plainSpan(text, path, part)) || [];
    return start === undefined || end === undefined ? fully()(path, part) : rangeOf()(start, end);
  };
}

/** Where a record's own field stands that is written plainly; parsing the text takes many times longer. */
function plainSpan(text: string, [name, ...rest]: FieldPath, part: FieldPart) {
  if (name === undefined || rest.length > 0 || part === "first-line") return undefined;
  return plainFieldIn(text, String(name))?.[part];
}

/** The same by the full parser. */
export function positionsInFull(text: string): (path: FieldPath, part: FieldPart) => TextRange {
  const composed = compose(text);
  const pairOf = pairFinder();
  return (path, part) => {
    const found = follow(composed.documents[0]?.contents ?? null, path, pairOf);
    return span(composed, found, part);
  };
}

type Found = { readonly node: Node | null; readonly pair: Pair | undefined };
type PairOf = (map: YAMLMap, name: string) => Pair | undefined;

/** Finds the first pair of a name; each map is indexed once, because a map may have many faulty fields. */
function pairFinder(): PairOf {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map, name) => {
    const index = indexes.get(map) ?? indexOf(map);
    indexes.set(map, index);
    return index.get(name);
  };
}

function indexOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (name !== undefined && !index.has(name)) index.set(name, pair);
  }
  return index;
}

/** Follows the path as far as the text has it: a missing field is reported at the map that should hold it. */
function follow(root: Node | null, path: FieldPath, pairOf: PairOf): Found {
  let found: Found = { node: root, pair: undefined };
  for (const step of path) {
    const next: Found | undefined = child(found.node, step, pairOf);
    if (!next) break;
    found = next;
  }
  return found;
}

function child(node: Node | null, step: string | number, pairOf: PairOf): Found | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item as Node, pair: undefined };
  }
  // One item that stands alone is written where its list belongs.
  if (typeof step === "number") return { node, pair: undefined };
  if (!isMap(node)) return undefined;
  const pair = pairOf(node, String(step));
  return pair && { node: pair.value as Node | null, pair };
}

function span(composed: Composed, { node, pair }: Found, part: FieldPart): TextRange {
  const key = pair?.key as Node | undefined;
  if (part === "key" && key) return spanOf(composed, key);
  if (part === "first-line") return spanOf(composed, firstKey(node) ?? node ?? key);
  return spanOf(composed, node ?? key);
}

function firstKey(node: Node | null): Node | undefined {
  return isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined;
}

function spanOf({ rangeOf }: Composed, node: Node | null | undefined): TextRange {
  const [start, end] = node?.range ?? [0, 0];
  return rangeOf(start, end);
}
