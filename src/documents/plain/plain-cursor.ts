/** The plain reader's position in a text, and the indentation of the current line; behind the last line it is -1. */
export type Cursor = {
  readonly text: string;
  at: number;
  lineStart: number;
  indent: number;
  depth: number;
  /** The offsets of the next # and the next colon with a space, as far as they have been searched. */
  nextHash: number;
  nextColon: number;
};

/** Thrown where a text is not in the plain subset. One object, because creating errors is slow. */
export const unsupported = new Error("not in the plain subset of YAML");

/** A little below the limits of the full parser, which counts a little differently. */
const limits = { depth: 20, entries: 9_000 } as const;

export const code = {
  lineFeed: 10,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  plus: 43,
  comma: 44,
  dash: 45,
  colon: 58,
  greater: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
} as const;

export const cursorIn = (text: string): Cursor => ({
  text,
  at: 0,
  lineStart: 0,
  indent: 0,
  depth: 0,
  nextHash: -1,
  nextColon: -1,
});

/** `charCodeAt` gives NaN at the end of the text. */
export const isLineEnd = (char: number): boolean => char === code.lineFeed || Number.isNaN(char);
export const isBlank = (char: number): boolean => char === code.space || isLineEnd(char);

export function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Moves to the first character that is no space, and returns its code. */
export function skipSpaces(cursor: Cursor): number {
  const { text } = cursor;
  let { at } = cursor;
  while (text.charCodeAt(at) === code.space) at++;
  cursor.at = at;
  return text.charCodeAt(at);
}

/** Moves from the start of a line to the first line that is neither empty nor a comment. */
export function toContent(cursor: Cursor): void {
  const { text } = cursor;
  while (cursor.at < text.length) {
    const start = cursor.at;
    const char = skipSpaces(cursor);
    if (char === code.hash) cursor.at = lineEndFrom(text, cursor.at);
    else if (!isLineEnd(char)) {
      cursor.lineStart = start;
      cursor.indent = cursor.at - start;
      return;
    }
    cursor.at++;
  }
  cursor.indent = -1;
}

/** Moves from behind a value, where only spaces and a comment may follow, to the next line with content. */
export function toContentBelow(cursor: Cursor): void {
  const { text } = cursor;
  const char = skipSpaces(cursor);
  if (char === code.hash && text.charCodeAt(cursor.at - 1) === code.space) cursor.at = lineEndFrom(text, cursor.at);
  else if (!isLineEnd(char)) throw unsupported;
  cursor.at++;
  toContent(cursor);
}

export function descend(cursor: Cursor): void {
  if (++cursor.depth > limits.depth) throw unsupported;
}

export function checkEntries(count: number): void {
  if (count > limits.entries) throw unsupported;
}
