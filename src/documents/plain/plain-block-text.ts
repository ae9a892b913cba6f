import { type Cursor, code, isLineEnd, lineEndFrom, skipSpaces, toContent, unsupported } from "./plain-cursor.ts";

export const opensBlockText = (char: number): boolean => char === code.bar || char === code.greater;

/**
 * Reads a block scalar, literal (|) or folded (>), indented deeper than its field, without its last line ends, and moves
 * to the next line with content.
 */
export function readBlockText(cursor: Cursor, indent: number): string {
  const { text } = cursor;
  const isFolded = text.charCodeAt(cursor.at++) === code.greater;
  const chomping = text.charCodeAt(cursor.at);
  if (chomping === code.dash || chomping === code.plus) cursor.at++;
  if (!isLineEnd(skipSpaces(cursor))) throw unsupported;
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
  if (margin <= indent || margin === Number.POSITIVE_INFINITY) throw unsupported;
  while (cursor.at < text.length && indentOf(text, cursor.at) >= margin) {
    const end = lineEndFrom(text, cursor.at);
    lines.push(text.slice(cursor.at + margin, end));
    cursor.at = end + 1;
  }
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

/** The indentation of a line, infinite for an empty one; lines of nothing but spaces are not supported. */
function indentOf(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === code.space) at++;
  if (!isLineEnd(text.charCodeAt(at))) return at - start;
  if (at > start) throw unsupported;
  return Number.POSITIVE_INFINITY;
}

/** A line end between two lines becomes a space, of several the first is left out. */
function folded(lines: readonly string[]): string {
  let text = "";
  let between = "";
  for (const line of lines) {
    if (line.charCodeAt(0) === code.space) throw unsupported;
    text += line === "" ? "\n" : between + line;
    between = line === "" ? "" : " ";
  }
  return text;
}
