import { type CST, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { commentTokens } from "../../documents/full/comments.ts";
import { compose } from "../../documents/full/compose.ts";
import type { FieldPath } from "../../documents/positions.ts";

/** A parsed text with what edits ask of it: where nodes, lines and comments begin and end. Offsets from 0, ends exclusive. */
export type TextTree = {
  readonly text: string;
  readonly root: Node | null;
  readonly lineEnd: string;
  /** Comments as [start, end], in the order of the text. */
  readonly comments: readonly (readonly [number, number])[];
};

export function textTree(text: string): TextTree {
  const { documents, tokens } = compose(text);
  const comments = [...commentTokens(tokens)].map(({ offset, source }) => [offset, offset + source.length] as const);
  return {
    text,
    root: documents[0]?.contents ?? null,
    lineEnd: /\r?\n/.exec(text)?.[0] ?? "\n",
    comments: comments.sort(([a], [b]) => a - b),
  };
}

/** The list or map at a path; `undefined` where the text has none there. */
export function collectionAt({ root }: TextTree, path: FieldPath): YAMLMap | YAMLSeq | undefined {
  const node = nodeAt(root, path);
  return isMap(node) || isSeq(node) ? node : undefined;
}

/** What stands at a path. */
export function nodeAt(root: Node | null, path: FieldPath): unknown {
  let node: unknown = root;
  for (const step of path) node = childOf(node, step);
  return node;
}

/** The outermost brackets or braces (flow style) on the way along a path. */
export function bracketsAround({ root }: TextTree, path: FieldPath): YAMLMap | YAMLSeq | undefined {
  let node: unknown = root;
  for (const step of path) {
    if ((isMap(node) || isSeq(node)) && node.flow) return node;
    node = childOf(node, step);
  }
  return undefined;
}

function childOf(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  return isMap(node) ? pairIn(node, String(step))?.value : undefined;
}

export const pairIn = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && String(key.value) === name);

/** Where a field's name or an item begins; an item of a block list begins at its dash. */
export function startOf(holder: YAMLMap | YAMLSeq, index: number): number | undefined {
  if (isMap(holder)) return (holder.items[index]?.key as Scalar | undefined)?.range?.[0];
  return dashOf(holder, index) ?? (holder.items[index] as Node | null)?.range?.[0];
}

function dashOf({ srcToken }: YAMLSeq, index: number): number | undefined {
  if (srcToken?.type !== "block-seq") return undefined;
  return srcToken.items[index]?.start.find(({ type }) => type === "seq-item-ind")?.offset;
}

/** Where a field or item ends: behind its last value, else behind its colon or dash. */
export function endOf(tree: TextTree, holder: YAMLMap | YAMLSeq, index: number): number {
  if (isSeq(holder)) {
    const dash = dashOf(holder, index);
    return Math.max(contentEnd(tree, holder.items[index]) ?? 0, dash === undefined ? 0 : dash + 1);
  }
  const pair = holder.items[index];
  return contentEnd(tree, pair?.value) ?? colonOf(pair) ?? (pair?.key as Scalar | undefined)?.range?.[1] ?? 0;
}

/** Behind the colon of a field. */
export function colonOf(pair: Pair | undefined): number | undefined {
  const sep = (pair as { srcToken?: { sep?: readonly CST.SourceToken[] } } | undefined)?.srcToken?.sep;
  const colon = sep?.find(({ type }) => type === "map-value-ind");
  return colon && colon.offset + 1;
}

function contentEnd(tree: TextTree, node: unknown): number | undefined {
  if ((isMap(node) || isSeq(node)) && !node.flow)
    return node.items.length === 0 ? undefined : endOf(tree, node, node.items.length - 1);
  const end = (node as Node | null | undefined)?.range?.[1];
  if (end === undefined || (isScalar(node) && node.range?.[0] === end)) return undefined;
  return isScalar(node) && node.srcToken?.type === "block-scalar" ? blockEnd(tree, node.srcToken, end) : end;
}

/** The end of the last line of a text after `|` or `>`. Empty lines below are its own only where it keeps them (`+`). */
function blockEnd({ text }: TextTree, { props }: CST.BlockScalar, end: number): number {
  const keepsAll = props.some((token) => token.type === "block-scalar-header" && token.source.includes("+"));
  return text.slice(0, end).replace(keepsAll ? /\r?\n$/ : /(?:\r?\n)+$/, "").length;
}

export const lineStart = ({ text }: TextTree, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** The end of a line, before its line end. */
export function lineStop({ text }: TextTree, offset: number): number {
  const newline = text.indexOf("\n", offset);
  if (newline < 0) return text.length;
  return text[newline - 1] === "\r" && newline - 1 >= offset ? newline - 1 : newline;
}

export const columnOf = (tree: TextTree, offset: number): number => offset - lineStart(tree, offset);

/** Whether nothing but space stands before an offset in its line. */
export const isFirstInLine = (tree: TextTree, offset: number): boolean =>
  tree.text.slice(lineStart(tree, offset), offset).trim() === "";

export const commentsIn = ({ text, comments }: TextTree, start: number, end: number): string[] =>
  comments.filter(([from]) => from >= start && from < end).map(([from, to]) => text.slice(from, to).trimEnd());

/** The comments of a text without their signs, but for those that editors are told by. */
export const commentTexts = (text: string): string[] =>
  commentsIn(textTree(text), 0, text.length)
    .map((comment) => comment.replace(/^#+\s*/, ""))
    .filter((comment) => comment !== "" && !comment.startsWith("yaml-language-server:"));
