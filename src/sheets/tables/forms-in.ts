import { fold } from "../../values/texts/fold.ts";
import { columnLetter } from "../grid/column-letter.ts";
import { filledCells, filledCount, type Grid, type GridRow, rowText } from "../grid/grid.ts";
import type { LeftOutRow, SheetTable } from "../sheet-table.ts";
import { runningNumber } from "./cell-kind.ts";
import type { IsHeadingWord } from "./heading-evidence.ts";

/** A row of a form: what is asked, and what was filled in. */
type Line = { readonly row: GridRow; readonly label: string; readonly value: string };

const least = { lines: 4, headings: 0.6 };

/**
 * The records of a sheet that is a form: labels below each other in one column, what was filled in beside them in another, and nothing
 * else in their rows but numbers; several where the labels begin again. Each stands in the row of its first label. Nothing of other sheets.
 */
export function formsIn(grid: Grid, isHeadingWord: IsHeadingWord): SheetTable | undefined {
  const wide = grid.rows.filter((row) => filledCount(row) > 1);
  const lines = linesOf(wide);
  if (!lines || !areOfForm(lines, isHeadingWord)) return undefined;
  const records = recordsOf(lines);
  if (records.some((record) => new Set(record.map(({ label }) => fold(label))).size < record.length)) return undefined;
  const labels = new Map(lines.map(({ label }) => [fold(label), label.replace(/\s*[:：]$/, "")] as const));
  return {
    sheet: grid.sheet,
    isHidden: grid.isHidden,
    titles: grid.rows.filter((row) => row.row < (wide[0]?.row ?? 0) && filledCount(row) > 0).map(rowText),
    columns: [...labels.values()].map((heading, index) => ({ letter: columnLetter(index), heading, isHidden: false })),
    hasHeadings: true,
    rows: records.flatMap((record) => rowOf(record, [...labels.keys()])),
    leftOut: leftOutOf(grid, records, wide[0]?.row ?? 0),
  };
}

/** The rows as lines of a form; nothing where they do not all have two texts in the same two columns, besides their number. */
function linesOf(rows: readonly GridRow[]): readonly Line[] | undefined {
  const places = new Set<string>();
  const lines: Line[] = [];
  for (const row of rows) {
    const cells = filledCells(row);
    const [label, value, ...others] = cells.length > 2 && isNumbered(cells[0]?.[1]) ? cells.slice(1) : cells;
    if (!label || !value || others.length > 0) return undefined;
    places.add(`${label[0]} ${value[0]}`);
    lines.push({ row, label: label[1], value: value[1] });
  }
  return places.size === 1 && lines.length >= least.lines ? lines : undefined;
}

const isNumbered = (text: string | undefined): boolean => text !== undefined && runningNumber(text) !== undefined;

function areOfForm(lines: readonly Line[], isHeadingWord: IsHeadingWord): boolean {
  const headings = lines.filter(({ label }) => isHeadingWord(label));
  const values = lines.filter(({ value }) => isHeadingWord(value));
  return headings.length >= lines.length * least.headings && values.length < lines.length / 3;
}

/** A record begins where the first label stands again. */
function recordsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const first = fold(lines[0]?.label ?? "");
  const records: Line[][] = [];
  for (const line of lines)
    if (records.length === 0 || fold(line.label) === first) records.push([line]);
    else records.at(-1)?.push(line);
  return records;
}

function rowOf(record: readonly Line[], labels: readonly string[]): SheetTable["rows"] {
  const [first] = record;
  const values = new Map(record.map(({ label, value }) => [fold(label), value] as const));
  const cells = labels.map((label) => values.get(label) ?? "");
  return first ? [{ row: first.row.row, cells, isHidden: first.row.isHidden }] : [];
}

function leftOutOf({ rows }: Grid, records: readonly (readonly Line[])[], top: number): readonly LeftOutRow[] {
  const own = new Set(records.flatMap(([first]) => (first ? [first.row.row] : [])));
  const whyOf = (row: GridRow): LeftOutRow["why"] =>
    filledCount(row) === 0 ? "blank" : filledCount(row) > 1 ? "heading" : row.row < top ? "title" : "remark";
  return rows.flatMap((row) => (own.has(row.row) ? [] : [{ row: row.row, why: whyOf(row), text: rowText(row) }]));
}
