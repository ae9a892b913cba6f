import { hasControlCharacter } from "../../values/texts/printable.ts";
import type { Value, ValueMap } from "../value.ts";
import { opensBlockText, readBlockText } from "./plain-block-text.ts";
import {
  type Cursor,
  checkEntries,
  code,
  cursorIn,
  descend,
  isBlank,
  isLineEnd,
  skipSpaces,
  toContent,
  toContentBelow,
  unsupported,
} from "./plain-cursor.ts";
import { addField, mapOf, noFields } from "./plain-fields.ts";
import { opensFlow, readFlow } from "./plain-flow.ts";
import { isAtName, isQuote, readName, readQuoted, readText, unlessBlank } from "./plain-scalars.ts";

/** A cheap test for characters that need the exact one, which would take longer than reading most texts. */
const unusual = /[^\n -~\u00a0-\u0600\u2010-\u2027\u2030-\u2060\u2100-\u2bff]/;

/** A space of a word processor where YAML has one of its own; see `lineFaults`. */
const strangeSpace = /(?:^|[\n:-]) *[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Whether a text has a character that the full parser treats specially or must report. */
const hasStrangeCharacter = (text: string): boolean =>
  (unusual.test(text) && (/[\t\r]/.test(text) || hasControlCharacter(text))) || strangeSpace.test(text);

/**
 * Reads the plain subset of YAML that nearly every record keeps to, many times faster than the full parser: block maps
 * and lists, lists and maps in brackets on one line, texts on one line or in a block, comments. Gives the value where
 * the full parser would certainly give the same without a fault, else nothing.
 */
export function readPlainly(text: string): ValueMap | undefined {
  if (hasStrangeCharacter(text)) return undefined;
  const cursor = cursorIn(text);
  try {
    toContent(cursor);
    const value = readMap(cursor, 0);
    // Otherwise a line is left over that is indented deeper than the previous one and belongs to nothing.
    return cursor.indent < 0 ? value : undefined;
  } catch (error) {
    if (error === unsupported) return undefined;
    throw error;
  }
}

/** Reads the fields at an indentation, up to a line with less. */
function readMap(cursor: Cursor, indent: number): ValueMap | undefined {
  descend(cursor);
  const fields = noFields();
  while (cursor.indent === indent) {
    const name = readName(cursor);
    addField(fields, name, readFieldValue(cursor, indent));
  }
  cursor.depth--;
  return mapOf(fields);
}

function readFieldValue(cursor: Cursor, indent: number): Value | undefined {
  const char = skipSpaces(cursor);
  if (!isLineEnd(char) && char !== code.hash) return readOnLine(cursor, char, indent);
  toContentBelow(cursor);
  if (cursor.indent > indent) return readBlock(cursor);
  return cursor.indent === indent && isAtDash(cursor) ? readList(cursor, indent) : undefined;
}

/** Reads the items whose dashes are at an indentation. */
function readList(cursor: Cursor, indent: number): Value {
  descend(cursor);
  const items: Value[] = [];
  while (cursor.indent === indent && isAtDash(cursor)) {
    items.push(readItem(cursor, indent) ?? "");
    checkEntries(items.length);
  }
  cursor.depth--;
  return items;
}

function readItem(cursor: Cursor, indent: number): Value | undefined {
  cursor.at++;
  const char = skipSpaces(cursor);
  if (isLineEnd(char) || char === code.hash) {
    toContentBelow(cursor);
    return cursor.indent > indent ? readBlock(cursor) : undefined;
  }
  if (!isAtDash(cursor) && !isAtName(cursor)) return readOnLine(cursor, char, indent);
  // What follows the dash on its line is indented as if spaces stood there.
  cursor.indent = cursor.at - cursor.lineStart;
  return readBlock(cursor);
}

const isAtDash = ({ text, at }: Cursor): boolean =>
  text.charCodeAt(at) === code.dash && isBlank(text.charCodeAt(at + 1));

const readBlock = (cursor: Cursor): Value | undefined =>
  isAtDash(cursor) ? readList(cursor, cursor.indent) : readMap(cursor, cursor.indent);

/** Reads a value that begins on the line of its name or dash, and moves to the next line with content. */
function readOnLine(cursor: Cursor, char: number, indent: number): Value | undefined {
  if (opensBlockText(char)) return unlessBlank(readBlockText(cursor, indent));
  const value = opensFlow(char) ? readFlow(cursor) : readScalar(cursor, char);
  toContentBelow(cursor);
  return value;
}

const readScalar = (cursor: Cursor, char: number): string | undefined =>
  isQuote(char) ? unlessBlank(readQuoted(cursor)) : readText(cursor);
