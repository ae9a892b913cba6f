import { filledCells, filledCount, type GridRow, rowText } from "../grid/grid.ts";
import type { WhyLeftOut } from "../sheet-table.ts";
import { cellKind, runningNumber } from "./cell-kind.ts";
import { countryWithCount, isCountryName } from "./country-names.ts";
import { isYear } from "./month-words.ts";
import { isColumnNumbers, isPageNumber, isSameRow, isTotalRow } from "./row-signs.ts";

/** What is known of a table when its rows are told apart. */
export type TableShape = {
  readonly headings: readonly GridRow[];
  /** The rows above the headings, as texts. */
  readonly titles: ReadonlySet<string>;
  /** The columns of the headings and of rows that say more than one thing. */
  readonly columns: ReadonlySet<number>;
  /** How many cells a row usually fills. */
  readonly usual: number;
  /** The column that numbers the rows. */
  readonly running: number | undefined;
};

/** What a row below the headings is; nothing where it is a row of the table. */
export function whyNoRecord(row: GridRow, shape: TableShape): WhyLeftOut | undefined {
  const filled = filledCount(row);
  if (filled === 0 || isOnlyNumbered(row, filled, shape)) return "blank";
  if (shape.headings.some((heading) => isSameRow(heading, row))) return "repeated-heading";
  if (shape.titles.size > 0 && shape.titles.has(rowText(row))) return "title";
  if (filled === 1 && isYear(rowText(row)) && shape.usual > 1) return "remark";
  if (isNumbered(row, shape) || filled > Math.max(3, shape.usual)) return undefined;
  return whyBesidesTable(row, filled, shape);
}

/** What a row without a number is that says no more than others. */
function whyBesidesTable(row: GridRow, filled: number, shape: TableShape): WhyLeftOut | undefined {
  if (shape.usual >= 3 && filled >= shape.usual - 1 && isColumnNumbers(row)) return "column-numbers";
  if (filled === 1 && isPageNumber(rowText(row))) return "footer";
  if (filledCells(row).every(([column]) => !shape.columns.has(column))) return "remark";
  if (isTotalRow(row, shape.usual)) return "total";
  return filled === 1 && shape.usual > 1 && namesGroup(rowText(row)) ? "remark" : whyRemark(filled, shape);
}

/** A country or a line that ends in a colon, alone in its row: what the rows below have in common. */
const namesGroup = (text: string): boolean =>
  /:$/.test(text) || isCountryName(text) || countryWithCount(text) !== undefined;

/** A row with its number and nothing else: numbered in advance. A year is no number but says of when the rows below are. */
const isOnlyNumbered = (row: GridRow, filled: number, shape: TableShape): boolean =>
  filled === 1 && shape.usual > 1 && isNumbered(row, shape) && !isYear(rowText(row));

const isNumbered = (row: GridRow, { running }: TableShape): boolean =>
  running !== undefined && runningNumber(row.cells[running] ?? "") !== undefined;

/** A row that says one thing where others say many, or lacks its number and says little. */
function whyRemark(filled: number, { usual, running }: TableShape): "remark" | undefined {
  const most = running === undefined ? 1 : Math.max(1, Math.floor(usual / 3));
  return usual >= 3 && filled <= most ? "remark" : undefined;
}

/** A row of numbers alone that are the sums of the rows above them. `sums`: of each column so far. */
export function isSumsAlone(row: GridRow, sums: ReadonlyMap<number, number>): boolean {
  const cells = filledCells(row);
  if (cells.length === 0 || cells.some(([, text]) => cellKind(text) !== "number")) return false;
  return cells.every(([column, text]) => sums.get(column) === numberOf(text));
}

const beginsAsNumber = /^[\s'’]*-?[\s'’]*\d/;

/** A number as it is added up; nothing where the cell is none. */
export function numberOf(text: string): number | undefined {
  // Most cells are words.
  if (!beginsAsNumber.test(text)) return undefined;
  const plain = text
    .replace(/[\s'’]/g, "")
    .replace(/^(-?\d+),(\d{1,2})$/, "$1.$2")
    .replace(/^-?\d{1,3}(?:,\d{3})+(?=\.|$)/, (digits) => digits.replaceAll(",", ""));
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
