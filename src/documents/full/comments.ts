import type { CST } from "yaml";
import { lineIndex } from "../line-index.ts";
import type { Comment, Outline, OutlineNode } from "./outline-entry.ts";

/** A comment with its position and the blank lines around it. */
type LocatedComment = Comment & {
  readonly offset: number;
  readonly column: number;
  readonly ownLine: boolean;
  /** Whether a blank line stands before, and after, the run of comment lines that it is part of. */
  readonly runBlankBefore: boolean;
  readonly runBlankAfter: boolean;
};

/**
 * Attaches each comment to an entry. On the line of a field or item, it stands beside that; on a line of its own it
 * belongs to the next entry, unless it is indented deeper than that, or a blank line follows but none precedes it: then
 * to the previous one. Comments before the first field are the file's head, those after the last one its tail.
 */
export function attachComments(
  text: string,
  tokens: readonly CST.Token[],
  entries: readonly OutlineNode[],
  nodes: readonly OutlineNode[],
): Outline {
  const head: Comment[] = [];
  const tail: Comment[] = [];
  let blankAfterHead = false;
  const neighbours = neighboursIn(nodes);
  for (const comment of locatedComments(text, tokens)) {
    const { before, next } = neighbours(comment.offset);
    if (!before) {
      head.push(comment);
      blankAfterHead = comment.runBlankAfter;
    } else if (!comment.ownLine) ownerAt(before, comment.offset).beside.push(comment.text);
    else if (!next && isAtEnd(comment, before, entries)) tail.push(comment);
    else attach(comment, before, next);
  }
  return { head, blankAfterHead, entries, tail };
}

/** Finds the entries around an offset; must be called with rising offsets. */
function neighboursIn(nodes: readonly OutlineNode[]) {
  let index = 0;
  return (offset: number): { before: OutlineNode | undefined; next: OutlineNode | undefined } => {
    while ((nodes[index]?.start ?? offset) < offset) index++;
    return { before: nodes[index - 1], next: nodes[index] };
  };
}

/** After the last field, and not indented deeper than the fields are. */
const isAtEnd = ({ column, offset }: LocatedComment, before: OutlineNode, [first]: readonly OutlineNode[]): boolean =>
  column <= (first?.column ?? 0) && !openAt(before, offset);

/** After a closing bracket, a comment stands beside the field that the brackets belong to. */
function ownerAt(node: OutlineNode, offset: number): OutlineNode {
  const { parent } = node;
  return parent?.flowEnd !== undefined && parent.flowEnd <= offset ? ownerAt(parent, offset) : node;
}

function attach(comment: LocatedComment, before: OutlineNode, next: OutlineNode | undefined): void {
  const last = ownerAt(before, comment.offset);
  const open = openAt(last, comment.offset);
  if (open && (!next || next.start >= open.end)) attachInside(comment, last, open);
  else if (next && (next.parent === last || open?.flowEnd !== undefined || !follows(comment, next)))
    next.before.push({ text: comment.text, blankBefore: comment.blankBefore });
  else closedEntryAt(last, comment).after.push(comment.text);
}

/** Before a closing bracket, or between a field's name and its text. */
function attachInside(comment: LocatedComment, last: OutlineNode, open: OutlineNode): void {
  if (last !== open) last.after.push(comment.text);
  else open.before.push({ text: comment.text, blankBefore: false });
}

const openAt = (node: OutlineNode, offset: number): OutlineNode | undefined =>
  node.end > offset ? node : node.parent && openAt(node.parent, offset);

const follows = ({ column, runBlankBefore, runBlankAfter }: LocatedComment, next: OutlineNode): boolean =>
  column > next.column || (runBlankAfter && !runBlankBefore);

/** The innermost closed entry that is not indented deeper than the comment; else the outermost. */
function closedEntryAt(last: OutlineNode, { offset, column }: LocatedComment): OutlineNode {
  let found = last;
  while (found.column > column && found.parent && found.parent.end <= offset) found = found.parent;
  return found;
}

function* locatedComments(text: string, tokens: readonly CST.Token[]): Generator<LocatedComment> {
  const rangeOf = lineIndex(text);
  const lines = text.split("\n").map((line) => line.trim());
  const found = [...commentTokens(tokens)].sort((a, b) => a.offset - b.offset);
  const located = found.map(({ offset, source }) => {
    const position = rangeOf(offset, offset);
    const column = position.column - 1;
    const ownLine = /^[\s\ufeff]*$/.test(text.slice(offset - column, offset));
    return { text: source.trimEnd(), offset, column, ownLine, line: position.line - 1 };
  });
  const ownLines = new Set(located.filter(({ ownLine }) => ownLine).map(({ line }) => line));
  let run = { last: -1, runBlankBefore: false, runBlankAfter: false };
  for (const comment of located) {
    const { line } = comment;
    if (comment.ownLine && line > run.last) run = runFrom(lines, ownLines, line);
    const { runBlankBefore, runBlankAfter } = run;
    yield { ...comment, blankBefore: line > 0 && lines[line - 1] === "", runBlankBefore, runBlankAfter };
  }
}

/** The run of consecutive comment lines from a first one on. */
function runFrom(lines: readonly string[], ownLines: ReadonlySet<number>, first: number) {
  let last = first;
  while (ownLines.has(last + 1)) last++;
  return {
    last,
    runBlankBefore: first > 0 && lines[first - 1] === "",
    runBlankAfter: last + 1 < lines.length - 1 && lines[last + 1] === "",
  };
}

/** The parser keeps comments in many kinds of tokens, so all are searched. */
export function* commentTokens(part: unknown): Generator<CST.SourceToken> {
  if (typeof part !== "object" || part === null) return;
  if (isComment(part)) yield part;
  else for (const each of Object.values(part)) yield* commentTokens(each);
}

const isComment = (part: object): part is CST.SourceToken => "type" in part && part.type === "comment";
