import { type Cursor, code, isLineEnd, lineEndFrom, skipSpaces, toContent, unsure } from "./plain-cursor.ts";

export const opensBlockText = (char: number): boolean => char === code.bar || char === code.greater;

/**
 * A text on the lines below | (they stay lines) or > (they are joined), indented deeper than what it belongs to, without
 * its last line ends; goes to the next line that says something.
 */
export function readBlockText(cursor: Cursor, indent: number): string {
  const { text } = cursor;
  const isFolded = text.charCodeAt(cursor.at++) === code.greater;
  const chomping = text.charCodeAt(cursor.at);
  if (chomping === code.dash || chomping === code.plus) cursor.at++;
  if (!isLineEnd(skipSpaces(cursor))) throw unsure;
  cursor.at++;
  const lines = readLines(cursor, indent);
  toContent(cursor);
  return isFolded ? folded(lines) : lines.join("\n");
}

/** Empty lines belong to the text, and so does what is indented at least like its first line. */
function readLines(cursor: Cursor, indent: number): string[] {
  const { text } = cursor;
  const lines: string[] = [];
  const margin = indentOf(text, cursor.at);
  if (margin <= indent || margin === Number.POSITIVE_INFINITY) throw unsure;
  while (cursor.at < text.length && indentOf(text, cursor.at) >= margin) {
    const end = lineEndFrom(text, cursor.at);
    lines.push(text.slice(cursor.at + margin, end));
    cursor.at = end + 1;
  }
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Of an empty line, infinite; lines of nothing but spaces are for the full parser. */
function indentOf(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === code.space) at++;
  if (!isLineEnd(text.charCodeAt(at))) return at - start;
  if (at > start) throw unsure;
  return Number.POSITIVE_INFINITY;
}

/** A line end between two lines becomes a space, of several the first is left out. */
function folded(lines: readonly string[]): string {
  let text = "";
  let between = "";
  for (const line of lines) {
    if (line.charCodeAt(0) === code.space) throw unsure;
    text += line === "" ? "\n" : between + line;
    between = line === "" ? "" : " ";
  }
  return text;
}
