import { type Cursor, code, isBlank, lineEndFrom, unsure } from "./plain-cursor.ts";

/** Tables of the codes below 128: above it no character means anything to YAML. */
const characters = (pattern: RegExp): readonly boolean[] =>
  Array.from({ length: 128 }, (_, char) => pattern.test(String.fromCharCode(char)));

const beginsText = characters(/[^\s,[\]{}#&*!|>'"%@`?:-]/);
const standsInName = characters(/[\w-]/);
const standsInFlowText = characters(/[^\n,[\]{}]/);

const isOneOf = (table: readonly boolean[], char: number): boolean => char > 127 || table[char] === true;

/** Of a field's name in a text, the full parser takes 1024 characters. */
const longestName = 500;

/** Blank text is absent. */
export const unlessBlank = (value: string): string | undefined => (value.trim() === "" ? undefined : value);

export const isQuote = (char: number): boolean => char === code.doubleQuote || char === code.singleQuote;

/** A text without quotes, to the end of its line or to a comment. */
export function readText(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  checkBeginning(text, at);
  const end = beforeSpaces(text, beforeComment(cursor, lineEndFrom(text, at)));
  if (nextColon(cursor) < end || text.charCodeAt(end - 1) === code.colon) throw unsure;
  cursor.at = end;
  return unlessBlank(text.slice(at, end));
}

/** A text without quotes between brackets or braces. */
export function readFlowText(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  checkBeginning(text, at);
  let end = at + 1;
  for (let char = text.charCodeAt(end); isOneOf(standsInFlowText, char); char = text.charCodeAt(++end)) {
    if (char === code.hash) throw unsure;
    if (char === code.colon && !isOneOf(beginsText, text.charCodeAt(end + 1))) throw unsure;
  }
  cursor.at = end;
  return unlessBlank(text.slice(at, beforeSpaces(text, end)));
}

function checkBeginning(text: string, at: number): void {
  const char = text.charCodeAt(at);
  const telling = char === code.dash ? text.charCodeAt(at + 1) : char;
  if (!isOneOf(beginsText, telling)) throw unsure;
}

function beforeSpaces(text: string, end: number): number {
  let before = end;
  while (text.charCodeAt(before - 1) === code.space) before--;
  return before;
}

/** Where a comment begins before the end of the line; one that may be meant as text is not for this reader. */
function beforeComment(cursor: Cursor, lineEnd: number): number {
  const { text, at } = cursor;
  if (cursor.nextHash < at) cursor.nextHash = placeOf(text, "#", at);
  for (let hash = cursor.nextHash; hash < lineEnd; hash = placeOf(text, "#", hash + 1)) {
    if (text.charCodeAt(hash - 1) !== code.space) continue;
    if (!isBlank(text.charCodeAt(hash + 1))) throw unsure;
    return hash;
  }
  return lineEnd;
}

function nextColon(cursor: Cursor): number {
  if (cursor.nextColon < cursor.at) cursor.nextColon = placeOf(cursor.text, ": ", cursor.at);
  return cursor.nextColon;
}

function placeOf(text: string, sought: string, from: number): number {
  const place = text.indexOf(sought, from);
  return place < 0 ? text.length : place;
}

/** A text between quotes on one line. */
export function readQuoted(cursor: Cursor): string {
  const { text, at } = cursor;
  const isDouble = text.charCodeAt(at) === code.doubleQuote;
  const end = isDouble ? doubleQuoteFrom(text, at + 1) : singleQuoteFrom(text, at + 1);
  if (end < 0 || lineEndFrom(text, at) < end) throw unsure;
  cursor.at = end + 1;
  const inside = text.slice(at + 1, end);
  if (!isDouble) return inside.includes("'") ? inside.replaceAll("''", "'") : inside;
  return inside.includes("\\") ? unescaped(inside) : inside;
}

function singleQuoteFrom(text: string, at: number): number {
  let end = text.indexOf("'", at);
  while (end >= 0 && text.charCodeAt(end + 1) === code.singleQuote) end = text.indexOf("'", end + 2);
  return end;
}

function doubleQuoteFrom(text: string, at: number): number {
  let end = text.indexOf('"', at);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** The quotation mark that opens the text stands before every backslash. */
function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text.charCodeAt(start - 1) === code.backslash) start--;
  return (at - start) % 2 === 1;
}

const escapes = new Map([
  ['\\"', '"'],
  ["\\\\", "\\"],
  ["\\/", "/"],
  ["\\n", "\n"],
  ["\\t", "\t"],
]);

const unescaped = (written: string): string =>
  written.replaceAll(/\\./gu, (sequence) => {
    const meant = escapes.get(sequence);
    if (meant === undefined) throw unsure;
    return meant;
  });

/** Whether a field's name without quotes, its colon and a blank stand here. */
export function isAtName({ text, at }: Cursor): boolean {
  const end = nameEnd(text, at);
  return end > at && text.charCodeAt(end) === code.colon && isBlank(text.charCodeAt(end + 1));
}

/** A field's name; goes behind its colon. */
export function readName(cursor: Cursor): string {
  const { text, at } = cursor;
  const name = isQuote(text.charCodeAt(at)) ? readQuoted(cursor) : readBareName(cursor);
  const { at: end } = cursor;
  if (text.charCodeAt(end) !== code.colon || !isBlank(text.charCodeAt(end + 1))) throw unsure;
  if (name === "" || end - at > longestName) throw unsure;
  cursor.at = end + 1;
  return name;
}

function readBareName(cursor: Cursor): string {
  const { text, at } = cursor;
  cursor.at = nameEnd(text, at);
  return text.slice(at, cursor.at);
}

function nameEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === code.dash) return at;
  let end = at;
  while (isOneOf(standsInName, text.charCodeAt(end))) end++;
  return end;
}
