import { fold } from "../../values/texts/fold.ts";
import type { Merge } from "../grid/grid.ts";
import type { SheetTable } from "../sheet-table.ts";
import { cellKind } from "./cell-kind.ts";
import { numberOf } from "./classify-row.ts";
import { isCountryName } from "./country-names.ts";
import { isMonth, isYear } from "./month-words.ts";
import { namesTotal } from "./row-signs.ts";

/** What a table is that is no list with one thing in a row. */
export type NoList = "cross-table" | "side-by-side" | "lines-of-text";

/** Why a table is not read, with the merged cells of its sheet. */
export function whyNoList(table: SheetTable, merges: readonly Merge[]): NoList | undefined {
  if (isSideBySide(table, merges)) return "side-by-side";
  return isCrossTable(table) ? "cross-table" : undefined;
}

const least = { periods: 3, numbers: 3, repeated: 2 };

/** Counts by months, years or other groups that stand across: months or years above numbers, or totals of numbers in each row. */
function isCrossTable(table: SheetTable): boolean {
  const numeric = table.columns.flatMap((_, index) => (isNumeric(table, index) ? [index] : []));
  const headings = numeric.map((index) => lastPart(table.columns[index]?.heading ?? ""));
  const groups = [(text: string) => isMonth(text) || isYear(text), isCountryName];
  if (groups.some((isGroup) => headings.filter(isGroup).length >= least.periods)) return true;
  if (groups.some((isGroup) => haveGroupsAbove(table, numeric, isGroup))) return true;
  if (numeric.length > 0 && numeric.length === table.columns.length - 1 && hasMonthsDown(table)) return true;
  return /^(?:row labels|названия строк)$/i.test(table.columns[0]?.heading ?? "") || hasTotals(table, numeric);
}

/** Years, months or countries above several columns of numbers each: `2019/2020 / women`. */
function haveGroupsAbove(
  { columns }: SheetTable,
  numeric: readonly number[],
  isGroup: (text: string) => boolean,
): boolean {
  const above = numeric.flatMap((index) => (columns[index]?.heading ?? "").split(" / ").slice(0, -1).filter(isGroup));
  return above.length > least.periods && new Set(above).size >= 2;
}

/** Numbers beside countries and short words, and nothing else: what was counted, and no list of it. */
export function hasCountsAlone(table: SheetTable): boolean {
  const others = table.columns.flatMap((_, index) => (isNumeric(table, index) ? [] : [index]));
  const countries = others.filter((index) => isMostly(table, index, isCountryName));
  const words = others.filter((index) => isMostly(table, index, (text) => text.length < shortestName));
  return others.length < table.columns.length && countries.length > 0 && words.length === others.length;
}

/** Names of institutions and documents are longer than words for what is counted. */
const shortestName = 15;

function isMostly({ rows }: SheetTable, column: number, is: (text: string) => boolean): boolean {
  const texts = rows.flatMap(({ cells }) => (cells[column] ? [cells[column]] : []));
  return texts.filter(is).length * 2 > texts.length;
}

/** Numbers with their total in each row, below no more than one name, or two of which one names groups. */
function hasTotals(table: SheetTable, numeric: readonly number[]): boolean {
  const total = numeric.find((index) => namesTotal(lastPart(table.columns[index]?.heading ?? "")));
  const names = table.columns.flatMap((_, index) => (numeric.includes(index) ? [] : [index]));
  if (total === undefined || numeric.length <= least.numbers || !sumsUp(table, numeric, total)) return false;
  return names.length <= 1 || (names.length === 2 && isGrouped(table, names[0] ?? 0));
}

/** Whether a column names groups: it is empty, or says the same as above, in a third of the rows. */
function isGrouped({ rows }: SheetTable, column: number): boolean {
  const texts = rows.map(({ cells }) => cells[column] ?? "");
  const same = texts.filter((text, index) => text === "" || (index > 0 && text === texts[index - 1]));
  return same.length * 3 >= rows.length;
}

/** Months in the first column, and nothing else there. */
const hasMonthsDown = ({ rows }: SheetTable): boolean =>
  rows.length >= least.periods && rows.every(({ cells: [first = ""] }) => isMonth(first));

const lastPart = (heading: string): string => heading.split(" / ").at(-1) ?? "";

/** Whether a column has numbers, and nothing else, where it has anything. */
function isNumeric({ rows }: SheetTable, index: number): boolean {
  const texts = rows.slice(0, 200).flatMap(({ cells }) => (cells[index] ? [cells[index]] : []));
  return texts.length === 0 ? rows.length > 0 : texts.every((text) => cellKind(text) === "number");
}

/** Whether a column is the sum of the numbers before it, in most rows; the first of them may be the year that they are of. */
function sumsUp(table: SheetTable, numeric: readonly number[], total: number): boolean {
  const parts = numeric.filter((index) => index < total);
  return isSumOf(table, parts, total) || isSumOf(table, parts.slice(1), total);
}

function isSumOf({ rows }: SheetTable, parts: readonly number[], total: number): boolean {
  const agrees = rows.filter(({ cells }) => {
    const sum = parts.reduce((sum, index) => sum + (numberOf(cells[index] ?? "") ?? 0), 0);
    return Math.abs(sum - (numberOf(cells[total] ?? "") ?? 0)) < 0.01;
  });
  return agrees.length >= rows.length * 0.7;
}

/** Two tables beside each other: the same headings again, or an empty column between rows that go on on one side only. */
function isSideBySide({ columns, rows }: SheetTable, merges: readonly Merge[]): boolean {
  const gap = columns.findIndex((_, index) => index > 0 && isGapBefore(columns, index, merges));
  const half = columns.length / 2;
  if (gap < 0) return Number.isInteger(half) && half >= least.repeated && isRepeated(columns, half);
  if (shared(columns.slice(0, gap), columns.slice(gap)) >= least.repeated) return true;
  if (gap < 2 || columns.length - gap < 2) return false;
  const hasLeft = rows.map(({ cells }) => !isBlank(cells.slice(0, gap)));
  const hasRight = rows.map(({ cells }) => !isBlank(cells.slice(gap)));
  const lastRight = hasRight.lastIndexOf(true);
  return hasLeft.includes(false) || rows.length - 1 - lastRight >= Math.max(2, rows.length / 5);
}

const isBlank = (cells: readonly string[]): boolean => cells.every((text) => text === "");

const said = (columns: SheetTable["columns"]): readonly string[] =>
  columns.map(({ heading }) => fold(lastPart(heading))).filter((heading) => heading !== "");

function shared(left: SheetTable["columns"], right: SheetTable["columns"]): number {
  const onTheRight = new Set(said(right));
  return said(left).filter((heading) => onTheRight.has(heading)).length;
}

const isRepeated = (columns: SheetTable["columns"], half: number): boolean => {
  const [left, right] = [said(columns.slice(0, half)), said(columns.slice(half))];
  return left.length === half && left.every((heading, index) => heading === right[index]);
};

/** Whether a column is left empty before this one, and is not only the rest of merged cells. */
function isGapBefore(columns: SheetTable["columns"], index: number, merges: readonly Merge[]): boolean {
  const before = columnIndex(columns[index - 1]?.letter ?? "");
  const here = columnIndex(columns[index]?.letter ?? "");
  return here > before + 1 && !merges.some(({ left, right }) => left === before && right > left && right < here);
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
