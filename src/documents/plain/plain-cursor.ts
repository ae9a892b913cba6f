/** Where the plain reader stands in a text, and the indentation of the line that it reads; behind the last line that is -1. */
export type Cursor = {
  readonly text: string;
  at: number;
  lineStart: number;
  indent: number;
  depth: number;
  /** The next # and the next colon with a space, as far as they have been looked for. */
  nextHash: number;
  nextColon: number;
};

/** Thrown, always the same one, where the plain reader is not sure of a text. */
export const unsure = new Error("not in the plain subset of YAML");

/** The full parser takes a little more, and counts a little differently. */
const most = { depth: 20, entries: 9_000 } as const;

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

/** The code of a text's end is NaN. */
export const isLineEnd = (char: number): boolean => char === code.lineFeed || Number.isNaN(char);
export const isBlank = (char: number): boolean => char === code.space || isLineEnd(char);

export function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Goes to the first character that is no space, and tells it. */
export function skipSpaces(cursor: Cursor): number {
  const { text } = cursor;
  let { at } = cursor;
  while (text.charCodeAt(at) === code.space) at++;
  cursor.at = at;
  return text.charCodeAt(at);
}

/** From the start of a line to the first line that is neither empty nor a comment. */
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

/** From behind a value, where only spaces and a comment may follow, to the next line that says something. */
export function toContentBelow(cursor: Cursor): void {
  const { text } = cursor;
  const char = skipSpaces(cursor);
  if (char === code.hash && text.charCodeAt(cursor.at - 1) === code.space) cursor.at = lineEndFrom(text, cursor.at);
  else if (!isLineEnd(char)) throw unsure;
  cursor.at++;
  toContent(cursor);
}

export function descend(cursor: Cursor): void {
  if (++cursor.depth > most.depth) throw unsure;
}

export function checkEntries(count: number): void {
  if (count > most.entries) throw unsure;
}
