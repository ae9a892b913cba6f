import type { Value } from "../value.ts";
import { type Cursor, checkEntries, code, descend, skipSpaces, unsupported } from "./plain-cursor.ts";
import { addField, mapOf, noFields } from "./plain-fields.ts";
import { isQuote, readFlowText, readName, readQuoted, unlessBlank } from "./plain-scalars.ts";

/** A list in brackets or a map in braces, on one line. */
export function readFlow(cursor: Cursor): Value | undefined {
  descend(cursor);
  const isList = cursor.text.charCodeAt(cursor.at++) === code.openBracket;
  const value = isList ? readFlowList(cursor) : readFlowMap(cursor);
  cursor.at++;
  cursor.depth--;
  return value;
}

export const opensFlow = (char: number): boolean => char === code.openBracket || char === code.openBrace;

function readFlowList(cursor: Cursor): Value | undefined {
  const items: Value[] = [];
  while (skipSpaces(cursor) !== code.closeBracket) {
    items.push(readFlowValue(cursor) ?? "");
    checkEntries(items.length);
    skipComma(cursor, code.closeBracket);
  }
  return items.length > 0 ? items : undefined;
}

function readFlowMap(cursor: Cursor): Value | undefined {
  const fields = noFields();
  while (skipSpaces(cursor) !== code.closeBrace) {
    const name = readName(cursor);
    const char = skipSpaces(cursor);
    const isAbsent = char === code.comma || char === code.closeBrace;
    addField(fields, name, isAbsent ? undefined : readFlowValue(cursor));
    skipComma(cursor, code.closeBrace);
  }
  return mapOf(fields);
}

function readFlowValue(cursor: Cursor): Value | undefined {
  const char = cursor.text.charCodeAt(cursor.at);
  if (opensFlow(char)) return readFlow(cursor);
  return isQuote(char) ? unlessBlank(readQuoted(cursor)) : readFlowText(cursor);
}

function skipComma(cursor: Cursor, closing: number): void {
  const char = skipSpaces(cursor);
  if (char === code.comma) cursor.at++;
  else if (char !== closing) throw unsupported;
}
