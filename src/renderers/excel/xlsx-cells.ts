import { wordsIn } from "../../locales/index.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Language } from "../../values/codes/languages.ts";
import { isDay } from "../../values/dates/calendar.ts";
import { cellText } from "../cell-text.ts";
import type { Style } from "../style.ts";
import { emptyCell, type SheetCell, textCell } from "./sheet.ts";

/** A cell of a table as one cell of a sheet: an exact number or date, else its text. */
export function sheetCell(cell: Cell, style: Style): SheetCell {
  if (cell.is === "nothing") return emptyCell;
  const day = onlyDate(cell);
  if (day !== undefined && isSheetDay(day))
    return { value: new Date(`${day}T00:00:00Z`), format: dateFormat(style.language, cell.is === "days") };
  const bounds = cell.is === "under" ? undefined : boundsOf(cell);
  if (bounds && bounds.min !== null && bounds.min === bounds.max) return numberCell(bounds.min, bounds);
  return textCell(cellText(cell, style));
}

/** The date of a cell that has but one. */
function onlyDate(cell: Cell): string | undefined {
  if (cell.is === "date") return cell.text;
  return cell.is === "days" && cell.written.length === 1 ? cell.written[0] : undefined;
}

/** A number with bounds as two cells, from and to; where there is no bound, the cell is empty. */
export function boundCells(cell: Cell, style: Style): [from: SheetCell, to: SheetCell] {
  const bounds = boundsOf(cell);
  if (!bounds) return [sheetCell(cell, style), emptyCell];
  const { min, max } = bounds;
  return [min === null ? emptyCell : numberCell(min, bounds), max === null ? emptyCell : numberCell(max, bounds)];
}

/** A sum as two cells, amount and currency. */
export function moneyCells(cell: Cell, style: Style): [amount: SheetCell, currency: SheetCell] {
  if (cell.is !== "money") return [sheetCell(cell, style), emptyCell];
  const format = Number.isInteger(cell.amount) ? "#,##0" : "#,##0.00";
  return [{ value: cell.amount, format }, textCell(cellText({ is: "plain", text: cell.currency }, style))];
}

/** Whether a cell's number is known only by different bounds. */
export function isInexact(cell: Cell): boolean {
  const bounds = cell.is === "under" ? undefined : boundsOf(cell);
  return bounds !== undefined && bounds.min !== bounds.max;
}

type Bounds = {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly format: (value: number) => string;
};

function boundsOf(cell: Cell): Bounds | undefined {
  switch (cell.is) {
    case "number":
      return { min: cell.number, max: cell.number, approximate: false, format: digits };
    case "count":
      return { ...cell.count, format: digits };
    case "under":
      return { min: 1, max: Math.ceil(cell.limit) - 1, approximate: false, format: digits };
    case "percent":
      return { ...cell.share, format: () => percentFormat(cell) };
    case "difference":
      return { min: cell.min, max: cell.max, approximate: cell.approximate, format: signed };
    default:
      return undefined;
  }
}

/** Of fewer than 200 cases a tenth of a percent would be less than one case. */
const percentFormat = ({ of, isWhole }: Extract<Cell, { is: "percent" }>): string =>
  isWhole || (of !== undefined && of < 200) ? "0%" : "0.0%";

const digits = (value: number): string => (Number.isInteger(value) ? "#,##0" : "General");
const signed = (): string => '"+"#,##0;"−"#,##0;0';

/** An approximate number stays a number; its format shows the ~. */
function numberCell(value: number, { approximate, format }: Bounds): SheetCell {
  const exact = format(value);
  if (!approximate) return { value, format: exact };
  const parts = exact === "General" ? ["0.0"] : exact.split(";");
  return { value, format: parts.map((part) => `"~"${part}`).join(";") };
}

/** Spreadsheets count days from 1900 and treat it as a leap year, so days before March 1900 would be off by one. */
const isSheetDay = (text: string): boolean => isDay(text) && text >= "1900-03-01";

/** The format that shows a date as the language writes it: beside spans of days, in English with the month in letters. */
function dateFormat(language: Language, isBesideSpans: boolean): string {
  if (isBesideSpans && language === "en") return "[$-409]d mmm yyyy";
  const sample = wordsIn(language).date("2003-02-01");
  const format = sample.replace("2003", "yyyy").replace("02", "mm").replace("01", "dd");
  return /^[ymd./-]{10}$/.test(format) ? format : "yyyy-mm-dd";
}
