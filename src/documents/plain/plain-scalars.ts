import { isNullWord } from "../value.ts";
import { type Cursor, code, isBlank, lineEndFrom, unsupported } from "./plain-cursor.ts";

/** Tables of the codes below 128: no other character has a meaning in YAML. */
const characters = (pattern: RegExp): readonly boolean[] =>
  Array.from({ length: 128 }, (_, char) => pattern.test(String.fromCharCode(char)));

const startsText = characters(/[^\s,[\]{}#&*!|>'"%@`?:-]/);
const isNameCharacter = characters(/[\w-]/);
const isFlowTextCharacter = characters(/[^\n,[\]{}]/);

const isOneOf = (table: readonly boolean[], char: number): boolean => char > 127 || table[char] === true;

/** The full parser accepts field names up to 1024 characters. */
const maxNameLength = 500;

/** Blank text is absent. */
export const unlessBlank = (value: string): string | undefined => (value.trim() === "" ? undefined : value);

export const isQuote = (char: number): boolean => char === code.doubleQuote || char === code.singleQuote;

/** A text without quotes, to the end of its line or to a comment. */
export function readText(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  checkStart(text, at);
  const end = trimmedEnd(text, beforeComment(cursor, lineEndFrom(text, at)));
  if (nextColon(cursor) < end || text.charCodeAt(end - 1) === code.colon) throw unsupported;
  cursor.at = end;
  return bareText(text.slice(at, end));
}

/** A text without quotes between brackets or braces. */
export function readFlowText(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  checkStart(text, at);
  let end = at + 1;
  for (let char = text.charCodeAt(end); isOneOf(isFlowTextCharacter, char); char = text.charCodeAt(++end)) {
    if (char === code.hash) throw unsupported;
    if (char === code.colon && !isOneOf(startsText, text.charCodeAt(end + 1))) throw unsupported;
  }
  cursor.at = end;
  return bareText(text.slice(at, trimmedEnd(text, end)));
}

/** A null is left to the full parser. */
function bareText(text: string): string | undefined {
  if (isNullWord(text)) throw unsupported;
  return unlessBlank(text);
}

function checkStart(text: string, at: number): void {
  const char = text.charCodeAt(at);
  const first = char === code.dash ? text.charCodeAt(at + 1) : char;
  if (!isOneOf(startsText, first)) throw unsupported;
}

/** Where a text ends without the spaces before an offset. */
export function trimmedEnd(text: string, end: number): number {
  let before = end;
  while (text.charCodeAt(before - 1) === code.space) before--;
  return before;
}

/** The offset where a comment begins, or the end of the line; a comment that may be meant as text is not supported. */
function beforeComment(cursor: Cursor, lineEnd: number): number {
  const { text, at } = cursor;
  if (cursor.nextHash < at) cursor.nextHash = indexFrom(text, "#", at);
  for (let hash = cursor.nextHash; hash < lineEnd; hash = indexFrom(text, "#", hash + 1)) {
    if (text.charCodeAt(hash - 1) !== code.space) continue;
    if (!isBlank(text.charCodeAt(hash + 1))) throw unsupported;
    return hash;
  }
  return lineEnd;
}

function nextColon(cursor: Cursor): number {
  if (cursor.nextColon < cursor.at) cursor.nextColon = indexFrom(cursor.text, ": ", cursor.at);
  return cursor.nextColon;
}

function indexFrom(text: string, searched: string, from: number): number {
  const index = text.indexOf(searched, from);
  return index < 0 ? text.length : index;
}

/** A text between quotes on one line. */
export function readQuoted(cursor: Cursor): string {
  const { text, at } = cursor;
  const isDouble = text.charCodeAt(at) === code.doubleQuote;
  const end = isDouble ? doubleQuoteFrom(text, at + 1) : singleQuoteFrom(text, at + 1);
  if (end < 0 || lineEndFrom(text, at) < end) throw unsupported;
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

/** Counting backslashes ends at the latest at the opening quotation mark. */
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
    const character = escapes.get(sequence);
    if (character === undefined) throw unsupported;
    return character;
  });

/** Whether a field's name without quotes, its colon and a blank stand here. */
export function isAtName({ text, at }: Cursor): boolean {
  const end = nameEnd(text, at);
  return end > at && text.charCodeAt(end) === code.colon && isBlank(text.charCodeAt(end + 1));
}

/** Reads a field's name and moves behind its colon. */
export function readName(cursor: Cursor): string {
  const { text, at } = cursor;
  const name = isQuote(text.charCodeAt(at)) ? readQuoted(cursor) : readBareName(cursor);
  const { at: end } = cursor;
  if (text.charCodeAt(end) !== code.colon || !isBlank(text.charCodeAt(end + 1))) throw unsupported;
  if (name === "" || end - at > maxNameLength) throw unsupported;
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
  while (isOneOf(isNameCharacter, text.charCodeAt(end))) end++;
  return end;
}
