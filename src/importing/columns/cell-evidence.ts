import type { FieldMeta } from "../../kinds/field-meta.ts";
import type { Meaning } from "../../reading/meaning.ts";
import { readValue } from "../../reading/read-written.ts";
import { anywhere, type ReadingContext } from "../../reading/reading-context.ts";
import { identifierShapes } from "../../values/codes/identifiers.ts";
import { foreignMeaning } from "../values/foreign-words.ts";

/** The different texts that stand in a column, as often as each stands there, without empty cells. */
export type ColumnTexts = ReadonlyMap<string, number>;

/** The most texts of a column that are looked at, and the most of each. */
const most = 40;
const mostOfText = 2000;

export function textsIn(cells: Iterable<string>): ColumnTexts {
  const texts = new Map<string, number>();
  for (const cell of cells) {
    const text = cell.slice(0, mostOfText).trim();
    const times = texts.get(text);
    if (text !== "" && (times !== undefined || texts.size < most)) texts.set(text, (times ?? 0) + 1);
  }
  return texts;
}

/** The share of different texts of which something is so; 0 of none. */
export function shareOf(texts: ColumnTexts, is: (text: string) => boolean): number {
  if (texts.size === 0) return 0;
  let count = 0;
  for (const text of texts.keys()) if (is(text)) count++;
  return count / texts.size;
}

/** The share of texts in which a field's type reads something, beyond doubt or not. */
export const shareRead = (texts: ColumnTexts, meta: FieldMeta, context: ReadingContext = anywhere): number =>
  shareOf(
    texts,
    (text) => saysSomething(readValue(text, meta, context)) || foreignMeaning(text, meta, context) !== undefined,
  );

const saysSomething = ({ certainty, remark }: Meaning): boolean =>
  certainty !== "unknown" || remark?.is === "length" || remark?.is === "no-end" || remark?.is === "range";

const integer = /^\d{1,6}\.?$/;
export const isInteger = (text: string): boolean => integer.test(text);

/** Whether whole numbers stand in a column, each greater than the one before it, or 1 again. */
export function isRunningNumber(cells: readonly string[]): boolean {
  const numbers = cells
    .filter((cell) => cell.trim() !== "")
    .map((cell) => (isInteger(cell.trim()) ? Number.parseInt(cell, 10) : -1));
  const rising = numbers.filter((number, index) => index === 0 || number > (numbers[index - 1] ?? 0) || number === 1);
  return numbers.length > 1 && numbers.every((number) => number >= 0) && rising.length >= numbers.length * 0.8;
}

/** A code as lists have it, with one space or none in place of those of the code itself. */
export function erasmusCode(text: string): string | undefined {
  const [match, country = "", place = ""] =
    /^([A-Z]{1,3}) +([A-Z][A-Z-]*\d{2,3})$/.exec(text.trim().toUpperCase()) ?? [];
  const code = `${country.padEnd(3)}${place}`;
  return match !== undefined && identifierShapes.erasmus_code.test(code) ? code : undefined;
}

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
export const isMasked = (text: string): boolean => /\*{2,}/.test(text);
