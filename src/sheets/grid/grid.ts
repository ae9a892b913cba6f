/** Cells that are shown as one. Rows from 1, columns from 0, both ends within. */
export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** One row of a sheet. */
export type GridRow = {
  /** As Excel counts, from 1. */
  readonly row: number;
  /** From column A to the last that says something. */
  readonly cells: readonly string[];
  readonly isHidden: boolean;
  /** Whether every cell that says something is in bold letters. */
  readonly isBold: boolean;
  /** Whether something in it is struck through. */
  readonly isStruck?: boolean;
  /** The colour of all that it says, of the letters or behind them; nothing where there is none, or several. */
  readonly colour?: string | undefined;
};

/** A sheet as text, before anybody has asked what in it is a table. */
export type Grid = {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** From row 1 to the last that says something, blank ones among them. */
  readonly rows: readonly GridRow[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Merge[];
};

export const cellAt = (row: GridRow | undefined, column: number): string => row?.cells[column] ?? "";

/** The cells of a row that say something, with their columns. */
export function filledCells({ cells }: GridRow): readonly (readonly [column: number, text: string])[] {
  const filled: [number, string][] = [];
  for (const [column, text] of cells.entries()) if (text !== "") filled.push([column, text]);
  return filled;
}

export const filledCount = (row: GridRow): number => {
  let count = 0;
  for (const text of row.cells) if (text !== "") count++;
  return count;
};

/** What a row says, on one line. */
export const rowText = (row: GridRow): string =>
  filledCells(row)
    .map(([, text]) => text)
    .join(" | ");
