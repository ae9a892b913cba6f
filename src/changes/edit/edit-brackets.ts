import type { YAMLMap, YAMLSeq } from "yaml";
import { spliced } from "./edit-block.ts";
import { commentsIn, endOf, startOf, type TextTree } from "./text-tree.ts";

/** Puts a written field or item in brackets or braces, before the one at a place or at the end. */
export function insertInBrackets(tree: TextTree, holder: YAMLMap | YAMLSeq, index: number, written: string): string {
  const { text } = tree;
  if (holder.items.length === 0) {
    const opening = (holder.range?.[0] ?? 0) + 1;
    return spliced(text, opening, opening, written);
  }
  if (index === 0) {
    const first = startOf(holder, 0) ?? 0;
    return spliced(text, first, first, `${written}, `);
  }
  const end = endOf(tree, holder, index - 1);
  return spliced(text, end, end, `, ${written}`);
}

/** Takes a field or item out of brackets or braces, with one comma; comments stay. */
export function removeFromBrackets(tree: TextTree, holder: YAMLMap | YAMLSeq, index: number): string {
  const [start, end] = [startOf(holder, index) ?? 0, endOf(tree, holder, index)];
  const next = startOf(holder, index + 1);
  if (next !== undefined) {
    if (commentsIn(tree, end, next).length === 0) return spliced(tree.text, start, next, "");
    return spliced(tree.text, start, commaIn(tree, end) + 1, "");
  }
  const before = index > 0 ? endOf(tree, holder, index - 1) : start;
  if (commentsIn(tree, before, start).length === 0) return spliced(tree.text, before, end, "");
  const comma = commaIn(tree, before);
  return spliced(spliced(tree.text, start, end, ""), comma, comma + 1, "");
}

/** The first comma from an offset on that is in no comment. */
function commaIn({ text, comments }: TextTree, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== ",") {
    const comment = comments.find(([start]) => start === at);
    at = comment ? comment[1] : at + 1;
  }
  return at;
}
