import type { CST } from "yaml";
import { linesOf } from "../line-index.ts";
import type { Comment, Outline, Twig } from "./outline-entry.ts";

/** A comment and what stands around it. */
type Remark = Comment & {
  readonly offset: number;
  readonly column: number;
  readonly ownLine: boolean;
  /** Of the lines of comments it is one of: whether a blank line stands before, and after. */
  readonly runBlankBefore: boolean;
  readonly runBlankAfter: boolean;
};

/**
 * Gives each comment to an entry. On the line of a field or item, it is beside it; on a line of its own it belongs to
 * what follows, unless it is indented deeper than that, or only a blank line parts it from what follows: then to what
 * it follows. Before the first field is the head of the file, after the last one its end.
 */
export function attachRemarks(
  text: string,
  tokens: readonly CST.Token[],
  entries: readonly Twig[],
  inOrder: readonly Twig[],
): Outline {
  const head: Comment[] = [];
  const tail: Comment[] = [];
  let blankAfterHead = false;
  const neighbours = neighboursIn(inOrder);
  for (const remark of remarksIn(text, tokens)) {
    const { before, next } = neighbours(remark.offset);
    if (!before) {
      head.push(remark);
      blankAfterHead = remark.runBlankAfter;
    } else if (!remark.ownLine) holderAt(before, remark.offset).beside.push(remark.text);
    else if (!next && isAtEnd(remark, before, entries)) tail.push(remark);
    else attach(remark, before, next);
  }
  return { head, blankAfterHead, entries, tail };
}

/** The entries around an offset; it is asked for offsets in rising order. */
function neighboursIn(inOrder: readonly Twig[]) {
  let index = 0;
  return (offset: number): { before: Twig | undefined; next: Twig | undefined } => {
    while ((inOrder[index]?.start ?? offset) < offset) index++;
    return { before: inOrder[index - 1], next: inOrder[index] };
  };
}

/** Behind the last field, and not indented deeper than the fields are. */
const isAtEnd = ({ column, offset }: Remark, before: Twig, [first]: readonly Twig[]): boolean =>
  column <= (first?.column ?? 0) && !openAt(before, offset);

/** Behind a closed bracket, a comment is beside the field that the brackets belong to. */
function holderAt(twig: Twig, offset: number): Twig {
  const { parent } = twig;
  return parent?.flowEnd !== undefined && parent.flowEnd <= offset ? holderAt(parent, offset) : twig;
}

function attach(remark: Remark, before: Twig, next: Twig | undefined): void {
  const last = holderAt(before, remark.offset);
  const open = openAt(last, remark.offset);
  if (open && (!next || next.start >= open.end)) attachInside(remark, last, open);
  else if (next && (next.parent === last || open?.flowEnd !== undefined || !follows(remark, next)))
    next.before.push({ text: remark.text, blankBefore: remark.blankBefore });
  else finishedAt(last, remark).after.push(remark.text);
}

/** Before a closing bracket, or between a field's name and its text. */
function attachInside(remark: Remark, last: Twig, open: Twig): void {
  if (last !== open) last.after.push(remark.text);
  else open.before.push({ text: remark.text, blankBefore: false });
}

const openAt = (twig: Twig, offset: number): Twig | undefined =>
  twig.end > offset ? twig : twig.parent && openAt(twig.parent, offset);

const follows = ({ column, runBlankBefore, runBlankAfter }: Remark, next: Twig): boolean =>
  column > next.column || (runBlankAfter && !runBlankBefore);

/** Of the entries that have ended, the innermost that is not indented deeper than the comment; else the outermost. */
function finishedAt(last: Twig, { offset, column }: Remark): Twig {
  let found = last;
  while (found.column > column && found.parent && found.parent.end <= offset) found = found.parent;
  return found;
}

function* remarksIn(text: string, tokens: readonly CST.Token[]): Generator<Remark> {
  const placeOf = linesOf(text);
  const lines = text.split("\n").map((line) => line.trim());
  const found = [...commentsIn(tokens)].sort((a, b) => a.offset - b.offset);
  const placed = found.map(({ offset, source }) => {
    const place = placeOf(offset, offset);
    const column = place.column - 1;
    const ownLine = /^[\s\ufeff]*$/.test(text.slice(offset - column, offset));
    return { text: source.trimEnd(), offset, column, ownLine, line: place.line - 1 };
  });
  const ownLines = new Set(placed.filter(({ ownLine }) => ownLine).map(({ line }) => line));
  let run = { last: -1, runBlankBefore: false, runBlankAfter: false };
  for (const remark of placed) {
    const { line } = remark;
    if (remark.ownLine && line > run.last) run = runFrom(lines, ownLines, line);
    const { runBlankBefore, runBlankAfter } = run;
    yield { ...remark, blankBefore: line > 0 && lines[line - 1] === "", runBlankBefore, runBlankAfter };
  }
}

/** The lines of comments that follow each other from a first one on, without anything between them. */
function runFrom(lines: readonly string[], ownLines: ReadonlySet<number>, first: number) {
  let last = first;
  while (ownLines.has(last + 1)) last++;
  return {
    last,
    runBlankBefore: first > 0 && lines[first - 1] === "",
    runBlankAfter: last + 1 < lines.length - 1 && lines[last + 1] === "",
  };
}

/** Comments stand in many corners of the parser's tokens: all are looked into. */
function* commentsIn(part: unknown): Generator<CST.SourceToken> {
  if (typeof part !== "object" || part === null) return;
  if (isComment(part)) yield part;
  else for (const each of Object.values(part)) yield* commentsIn(each);
}

const isComment = (part: object): part is CST.SourceToken => "type" in part && part.type === "comment";
