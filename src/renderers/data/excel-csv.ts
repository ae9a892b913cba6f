import { stringify } from "csv-stringify/sync";
import { wordsIn } from "../../locales/index.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import type { Language } from "../../values/codes/languages.ts";
import { cellCode, percentOf } from "../cell-code.ts";
import { cellText } from "../cell-text.ts";
import type { Style } from "../style.ts";
import { isFormula } from "./formula.ts";
import { monthNames } from "./month-names.ts";

/** Whether a row of totals ends each table, and whether texts stay as they are, whatever a spreadsheet makes of them. */
export type ExcelCsvOptions = { readonly totals: boolean; readonly raw: boolean };

/**
 * Tables as CSV that Excel and LibreOffice open with a double click as it is meant: UTF-8 with a byte order mark, parted
 * by semicolons (in English by commas), lines ended as on Windows, bounds in two columns, and nothing that could be taken
 * for a day of the calendar.
 */
export function* excelCsv(tables: readonly Table[], style: Style, options: ExcelCsvOptions): Generator<string> {
  yield "\ufeff";
  for (const [index, table] of tables.entries()) {
    if (index > 0) yield lineEnd;
    yield* tableLines(table, style, options);
  }
}

/** Rows of texts in the same way, of which a spreadsheet changes none: what it would take for something else has a mark before it. */
export function* excelTexts(rows: readonly (readonly string[])[], language: Language): Generator<string> {
  yield "\ufeff";
  for (let from = 0; from < rows.length; from += rowsAtATime)
    yield csvLines(
      rows.slice(from, from + rowsAtATime).map((row) => row.map((text) => (staysText(text) ? text : `'${text}`))),
      language,
    );
}

/** Words, and whole numbers that keep their digits. */
const staysText = (text: string): boolean =>
  !text.startsWith("'") &&
  harmless(text) === text &&
  (!/^[\d\s.,:/%+–-]*\d[\d\s.,:/%+–-]*$/.test(text) || /^\d+$/.test(text));

const lineEnd = "\r\n";
const rowsAtATime = 1000;

/** What a cell is quoted for besides the separator: programs end lines at either of the two (RFC 4180, 2.6). */
const anyLineEnd = /[\r\n]/;

const csvLines = (rows: readonly (readonly string[])[], language: Language): string =>
  stringify([...rows], {
    delimiter: language === "en" ? "," : ";",
    record_delimiter: lineEnd,
    quoted_match: anyLineEnd,
  });

function* tableLines(table: Table, style: Style, { totals, raw }: ExcelCsvOptions): Generator<string> {
  const columns = table.columns.map((column, index) => excelColumn(column, index, table, style));
  const write = (rows: readonly (readonly string[])[]): string =>
    csvLines(
      rows.map((row) => row.map((text) => (raw ? text : harmless(text)))),
      style.language,
    );
  const rowOf = (row: readonly Cell[]): string[] =>
    columns.flatMap(({ texts }, index) => texts(row[index] ?? { is: "nothing" }));
  yield write([columns.flatMap(({ keys }) => keys)]);
  for (let from = 0; from < table.rows.length; from += rowsAtATime)
    yield write(table.rows.slice(from, from + rowsAtATime).map(rowOf));
  if (!totals || !table.totals) return;
  const [first = "", ...others] = rowOf(table.totals);
  yield write([[table.columns[0]?.role === "label" ? "total" : first, ...others]]);
}

/** A column of a table as one of the file, or as two where a number in it has bounds. */
type ExcelColumn = { readonly keys: readonly string[]; readonly texts: (cell: Cell) => readonly string[] };

function excelColumn({ key, heading }: Column, index: number, table: Table, style: Style): ExcelColumn {
  const isInWords = heading.is === "word" && isDuration(heading.code);
  const name = isInWords ? cellText(heading, style) : key;
  const { from, to } = wordsIn(style.language).values;
  const body = table.totals ? [...table.rows, table.totals] : table.rows;
  const hasBounds = body.some((row) => isInexact(row[index]));
  if (!hasBounds) return { keys: [name], texts: (cell) => [excelText(cell, style)] };
  return {
    keys: isInWords
      ? [`${name} (${from.toLowerCase()})`, `${name} (${to.toLowerCase()})`]
      : [`${name}-from`, `${name}-to`],
    texts: (cell) => {
      const bounds = boundsOf(cell);
      if (!bounds) return [excelText(cell, style), ""];
      return [bounds.min, bounds.max].map((bound) => (bound === null ? "" : decimal(bound, style)));
    },
  };
}

/** One bound of a cell, or all of it, as it stands in such a file. */
export function excelCell(cell: Cell, part: "from" | "to" | undefined, style: Style): string {
  const bounds = part === undefined ? undefined : boundsOf(cell);
  if (!bounds) return part === "to" ? "" : harmless(excelText(cell, style));
  const bound = part === "from" ? bounds.min : bounds.max;
  return bound === null ? "" : decimal(bound, style);
}

type Bounds = { readonly min: number | null; readonly max: number | null };

function boundsOf(cell: Cell | undefined): Bounds | undefined {
  if (cell?.is === "count") return cell.count;
  if (cell?.is === "number") return { min: cell.number, max: cell.number };
  if (cell?.is === "percent") return percentOf(cell.share);
  return cell?.is === "difference" ? cell : undefined;
}

function isInexact(cell: Cell | undefined): boolean {
  const bounds = boundsOf(cell);
  return bounds !== undefined && bounds.min !== bounds.max;
}

/** What stands in one cell: as programs read it, but nothing that could be a day. */
function excelText(cell: Cell, style: Style): string {
  if (cell.is === "word" && cell.code === "none") return "";
  const bounds = boundsOf(cell);
  if (bounds) return bounds.min === null ? "" : decimal(bounds.min, style);
  switch (cell.is) {
    case "money":
      return `${decimal(cell.amount, style)} ${cell.currency}`;
    case "date":
      return dateText(cell.text, style);
    case "isced":
      return cellText(cell, style);
    case "word":
      return isDuration(cell.code) ? cellText(cell, style) : cellCode(cell, style);
    case "list":
      return cell.items.map((item) => excelText(item, style)).join("; ");
    case "map":
      return cellText(cell, style);
    default:
      return cellCode(cell, style);
  }
}

/** Bands of months, which are in words beside each other, whether or not their codes look like days. */
const isDuration = (code: string): boolean => /^(?:under|over)-\d+$|^\d+-\d+$|^one-(?:term|year)$/.test(code);

/** A number as the language's spreadsheets read it. */
const decimal = (value: number, { language }: Style): string =>
  language === "en" ? String(value) : String(value).replace(".", ",");

/** A whole day is one in a spreadsheet too; of a month it would make its first. */
function dateText(text: string, { language }: Style): string {
  const [, year, month = ""] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? text : `${year} – ${monthNames[language][Number(month) - 1] ?? month}`;
}

/** A text that a spreadsheet would run, or take for a day or another number than it is, has a mark before it. */
const harmless = (text: string): string =>
  isFormula(text) || looksLikeDay(text) || losesDigits(text) ? `'${text}` : text;

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек";
const named = new RegExp(
  `^(?:\\d{1,4}[-/. ])?(?:${months})[a-zа-я]*[-/. ]\\d{1,4}$|^\\d{1,4}[-/. ](?:${months})[a-zа-я]*$`,
  "i",
);

/** `10-12`, `1/2`, `3-2019`, `1.2.2018`, `may-2019`; a whole day is meant as one, an academic year is none. */
function looksLikeDay(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) || /^\d{4}\/\d{4}$/.test(text)) return false;
  return /^\d{1,4}([-/. ])\d{1,4}(?:\1\d{1,4})?$/.test(text) && !/^\d+\.\d+$/.test(text) ? true : named.test(text);
}

/** Zeros before a number, numbers of more than 15 digits, powers of ten, times of day. */
const losesDigits = (text: string): boolean =>
  /^0\d+$|^\d{16,}$|^\d+(?:[.,]\d+)?e[+-]?\d+$|^\d{1,2}:\d{2}(?::\d{2})?$/i.test(text);
