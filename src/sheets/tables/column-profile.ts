import { filledCells, filledCount, type GridRow } from "../grid/grid.ts";
import { type CellKind, cellKind, runningNumber } from "./cell-kind.ts";

/** What stands in a column of a table. */
export type ColumnProfile = {
  readonly filled: number;
  /** What most of its cells are; "mixed" where they are not of one kind. */
  readonly kind: CellKind | "mixed";
  /** Each text and how often it stands there. */
  readonly texts: ReadonlyMap<string, number>;
};

export type Profiles = ReadonlyMap<number, ColumnProfile>;

const mostRows = 300;

/** What stands in the columns of rows that say more than one thing; of many rows the first 300. */
export function columnProfiles(rows: readonly GridRow[]): Profiles {
  const cells = new Map<number, string[]>();
  for (const row of firstWide(rows))
    for (const [column, text] of filledCells(row)) {
      const ofColumn = cells.get(column);
      if (ofColumn === undefined) cells.set(column, [text]);
      else ofColumn.push(text);
    }
  return new Map([...cells].map(([column, texts]) => [column, profileOf(texts)]));
}

/** The first rows that say more than one thing. */
function firstWide(rows: readonly GridRow[]): readonly GridRow[] {
  const wide: GridRow[] = [];
  for (const row of rows) {
    if (filledCount(row) > 1) wide.push(row);
    if (wide.length === mostRows) break;
  }
  return wide;
}

function profileOf(cells: readonly string[]): ColumnProfile {
  const texts = new Map<string, number>();
  const kinds = new Map<CellKind, number>();
  for (const text of cells) {
    texts.set(text, (texts.get(text) ?? 0) + 1);
    const kind = cellKind(text);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const [kind] = [...kinds].find(([, count]) => count >= cells.length * 0.7) ?? [];
  return { filled: cells.length, kind: kind ?? "mixed", texts };
}

/** The column that numbers the rows: one of the first two that say something, mostly counting up by one. */
export function runningColumn(rows: readonly GridRow[], profiles: Profiles): number | undefined {
  return [...profiles.keys()]
    .sort((one, other) => one - other)
    .slice(0, 2)
    .find((column) => countsUp(rows, column));
}

function countsUp(rows: readonly GridRow[], column: number): boolean {
  const wide = firstWide(rows);
  const numbers = wide.map((row) => runningNumber(row.cells[column] ?? "")).filter((found) => found !== undefined);
  const steps = numbers.filter((found, index) => index > 0 && found === (numbers[index - 1] ?? 0) + 1).length;
  const least = numbers[0] === 1 ? 2 : 3;
  return numbers.length >= least && numbers.length >= wide.length * 0.6 && steps >= (numbers.length - 1) * 0.6;
}

/** What the first rows have is usual for the rest. */
export const mostCounted = 5000;

/** How many cells a row of the table usually fills: the middle value of the rows that say more than one thing; of many rows the first 5,000. */
export function usualWidth(rows: readonly GridRow[]): number {
  const counts = rows
    .slice(0, mostCounted)
    .map(filledCount)
    .filter((count) => count > 1);
  counts.sort((one, other) => one - other);
  return counts[Math.floor(counts.length / 2)] ?? 1;
}
