import { isMap, isScalar, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Value } from "../../documents/value.ts";
import type { FieldSpec } from "../../kinds/describe.ts";
import {
  colonOf,
  columnOf,
  commentsIn,
  endOf,
  isFirstInLine,
  lineStart,
  lineStop,
  pairIn,
  startOf,
  type TextTree,
} from "./text-tree.ts";
import { entryLines, type NewEntry } from "./written-entry.ts";

type Specs = ReadonlyMap<string, FieldSpec> | undefined;

/** A text with a part replaced. */
export const spliced = (text: string, start: number, end: number, inserted: string): string =>
  text.slice(0, start) + inserted + text.slice(end);

/** Puts a field into a map in block style, after the one that its kind has before it. */
export function insertField(
  tree: TextTree,
  map: YAMLMap,
  entry: NewEntry & { readonly name: string },
  specs: Specs,
): string {
  const empty = pairIn(map, entry.name);
  if (empty) return fillField(tree, map, map.items.indexOf(empty), entry);
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
  const first = startOf(map, 0) ?? 0;
  const lines = entryLines(entry, columnOf(tree, first));
  const before = previousField(names, entry.name, specs);
  if (before < 0 && isFirstInLine(tree, first)) return linesBefore(tree, first, lines);
  return linesAfter(tree, map, Math.max(0, before), lines);
}

/** The last of the fields that come before one in its kind's order; fields that are not known to it come last. */
function previousField(names: readonly string[], name: string, specs: Specs): number {
  const order = [...(specs?.keys() ?? [])];
  const rankOf = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  const ranks = names.map(rankOf);
  const highest = Math.max(...ranks.filter((rank) => rank <= rankOf(name)));
  return ranks.lastIndexOf(highest);
}

/** A field that is there with nothing behind its colon. */
function fillField(tree: TextTree, map: YAMLMap, index: number, entry: NewEntry): string {
  const colon = colonOf(map.items[index]);
  const [line = "", ...others] = entryLines(entry, 0);
  if (others.length > 0 || colon === undefined) return replaceEntry(tree, map, index, entry);
  return spliced(tree.text, colon, colon, line.slice(line.indexOf(":") + 1));
}

/** Puts an item into a list in block style, before the one at a place or at the end. */
export function insertItem(tree: TextTree, list: YAMLSeq, index: number, entry: NewEntry): string {
  const first = startOf(list, 0) ?? 0;
  const lines = entryLines(entry, columnOf(tree, first));
  return index === 0 ? linesBefore(tree, first, lines) : linesAfter(tree, list, index - 1, lines);
}

function linesBefore(tree: TextTree, offset: number, lines: readonly string[]): string {
  const start = lineStart(tree, offset);
  return spliced(tree.text, start, start, lines.map((line) => line + tree.lineEnd).join(""));
}

/** Below an entry and the comments that belong to it. */
function linesAfter(tree: TextTree, holder: YAMLMap | YAMLSeq, index: number, lines: readonly string[]): string {
  const stop = entryStop(tree, holder, index);
  return spliced(tree.text, stop, stop, lines.map((line) => tree.lineEnd + line).join(""));
}

/** Where the last line of an entry ends, or of the comments below that are indented deeper than it. */
function entryStop(tree: TextTree, holder: YAMLMap | YAMLSeq, index: number): number {
  const column = columnOf(tree, startOf(holder, index) ?? 0);
  let stop = lineStop(tree, endOf(tree, holder, index));
  for (let next = commentBelow(tree, stop, column); next !== undefined; next = commentBelow(tree, stop, column))
    stop = next;
  return stop;
}

/** Where the line below ends, if it is a comment that is indented deeper than a column. */
function commentBelow({ text }: TextTree, stop: number, column: number): number | undefined {
  const [line, space = ""] = /^\r?\n([ \t]*)#[^\r\n]*/.exec(text.slice(stop)) ?? [];
  return line !== undefined && space.length > column ? stop + line.length : undefined;
}

/** Takes a field or item of block style out with its lines; comments that stood among them stay, above. */
export function removeEntry(tree: TextTree, holder: YAMLMap | YAMLSeq, index: number): string {
  const start = startOf(holder, index) ?? 0;
  const stop = entryStop(tree, holder, index);
  const next = startOf(holder, index + 1);
  if (!isFirstInLine(tree, start) && next !== undefined) return removeBesideDash(tree, start, next);
  const comments = commentLines(tree, start, stop, columnOf(tree, start));
  return spliced(tree.text, lineStart(tree, start), afterLineEnd(tree, stop), comments);
}

/** The first field of an item: the next one moves up beside the dash, comments go above it. */
function removeBesideDash(tree: TextTree, start: number, next: number): string {
  const line = lineStart(tree, start);
  const dash = tree.text.slice(line, start).search(/\S/);
  return spliced(spliced(tree.text, start, next, ""), line, line, commentLines(tree, start, next, Math.max(0, dash)));
}

const commentLines = (tree: TextTree, start: number, stop: number, column: number): string =>
  commentsIn(tree, start, stop)
    .map((comment) => " ".repeat(column) + comment + tree.lineEnd)
    .join("");

const afterLineEnd = ({ text }: TextTree, stop: number): number =>
  stop + (/^\r?\n/.exec(text.slice(stop, stop + 2))?.[0].length ?? 0);

/** Writes a field or item of block style anew; comments that stood in it go above it. */
export function replaceEntry(tree: TextTree, holder: YAMLMap | YAMLSeq, index: number, entry: NewEntry): string {
  const start = startOf(holder, index) ?? 0;
  const stop = entryStop(tree, holder, index);
  const line = lineStart(tree, start);
  const lead = /^[ -]*/.exec(tree.text.slice(line, start))?.[0].search(/-|$/) ?? 0;
  const lines = entryLines(entry, columnOf(tree, start)).join(tree.lineEnd).slice(columnOf(tree, start));
  const comments = commentLines(tree, start, stop, isFirstInLine(tree, start) ? columnOf(tree, start) : lead);
  return spliced(spliced(tree.text, start, stop, lines), line, line, comments);
}

/** Whether a value is one that stands in its line, which another text can take the place of. */
export const isPlainScalar = (node: unknown): node is Scalar & { readonly range: [number, number, number] } =>
  isScalar(node) && node.srcToken?.type !== "block-scalar" && node.range !== undefined && node.range !== null;

/** The value of a field, or an item. */
export const valueNode = (holder: YAMLMap | YAMLSeq, index: number): unknown =>
  isMap(holder) ? holder.items[index]?.value : holder.items[index];

/** Whether a text can stand in one line. */
export const isOneLine = (value: Value): value is string => typeof value === "string" && !value.includes("\n");
