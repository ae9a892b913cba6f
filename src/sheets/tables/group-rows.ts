import { filledCells, filledCount, type Grid, type GridRow } from "../grid/grid.ts";
import { countryWithCount, isCountryName } from "./country-names.ts";
import { isYear } from "./month-words.ts";
import type { Section } from "./section.ts";

/** Rows with one text that says what the rows below it have in common: a country above its universities, a year, a direction. */
export type GroupRows = {
  /** The column that they stand in. */
  readonly column: number;
  /** The rows themselves. */
  readonly rows: ReadonlySet<number>;
  /** What they say of each row of the table. */
  readonly textOf: (row: number) => string;
};

const longest = { letters: 60, words: 6 };

/** The rows of a table's remarks that name groups; nothing where there are none. */
export function groupRows(grid: Grid, { records, leftOut }: Section): GroupRows | undefined {
  const isRecord = new Set(records.map(({ row }) => row));
  const first = firstColumns(records);
  const alone = leftOut.filter(({ row, why }) => why === "remark" && isShort(row, first)).map(({ row }) => row);
  const isAlone = new Set(alone.map(({ row }) => row));
  const above = alone.filter(({ row }) => leadsTo(grid, row, isRecord, isAlone));
  const [only, second] = above;
  if (only === undefined || (second === undefined && !standsOut(grid, only))) return undefined;
  const texts = textsByRow(above, records);
  return {
    column: filledCells(only)[0]?.[0] ?? 0,
    rows: new Set(above.map(({ row }) => row)),
    textOf: (row) => texts.get(row) ?? "",
  };
}

const textIn = (row: GridRow): string => {
  const text = filledCells(row)[0]?.[1] ?? "";
  return countryWithCount(text) ?? text;
};

/** The first two columns that most rows fill, where such rows begin. */
function firstColumns(records: readonly GridRow[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of records) for (const [column] of filledCells(row)) counts.set(column, (counts.get(column) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count * 2 >= records.length).map(([column]) => column);
  return new Set([0, ...usual.sort((one, other) => one - other).slice(0, 2)]);
}

function isShort(row: GridRow, first: ReadonlySet<number>): boolean {
  const [[column, text] = [0, ""]] = filledCells(row);
  if (filledCount(row) !== 1 || !first.has(column) || text.length > longest.letters) return false;
  if (!/\p{L}{2}/u.test(text) && !isYear(text)) return false;
  return (
    text.split(/\s+/).length <= longest.words && !/[.!?;,]$|[:：]\s*\S|\n/.test(text) && !/^[\p{Ll}(*•-]/u.test(text)
  );
}

/** Whether a row of the table is the next that is neither blank nor such a row too. */
function leadsTo(grid: Grid, row: number, isRecord: ReadonlySet<number>, isAlone: ReadonlySet<number>): boolean {
  let next = row + 1;
  while (isAlone.has(next) || (next <= grid.rows.length && filledCount(grid.rows[next - 1] ?? empty) === 0)) next++;
  return isRecord.has(next);
}

const empty: GridRow = { row: 0, cells: [], isHidden: false, isBold: false };

/** What shows one such row alone to be more than a remark. */
function standsOut(grid: Grid, row: GridRow): boolean {
  const text = textIn(row);
  const isWide = grid.merges.some(({ top, left, right }) => top === row.row && right > left);
  return row.isBold || isWide || /[:：]$/.test(text) || isYear(text) || isCountryName(text);
}

/** What stands above each row of the table: the last text; of several that follow each other, all, outermost first, but a country alone. */
function textsByRow(above: readonly GridRow[], records: readonly GridRow[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let texts: string[] = [];
  let next = 0;
  for (const { row } of records) {
    for (let group = above[next]; group !== undefined && group.row < row; group = above[++next])
      texts = above[next - 1]?.row === group.row - 1 ? [...texts, textIn(group)] : [textIn(group)];
    found.set(row, joined(texts));
  }
  return found;
}

function joined(texts: readonly string[]): string {
  const last = texts.at(-1) ?? "";
  return isCountryName(last) ? last : texts.map((text) => text.replace(/\s*[:：]$/, "")).join(" / ");
}
