import type { TextPiece } from "../foreign-text.ts";

/** A table of texts for Word. */
export type Grid = {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
  readonly totals: readonly GridCell[] | undefined;
  /** What it is called, and what is in it, for those who do not see it. */
  readonly title: string;
};

/** A column: its heading, whether it holds numbers, and whether it is a sum of others. */
export type GridColumn = { readonly heading: string; readonly isNumeric: boolean; readonly isSum: boolean };

/** The text of a cell, and lines under it in smaller letters; grey where its row has no place of its own among the others. */
export type GridCell = {
  readonly pieces: readonly TextPiece[];
  readonly remarks?: readonly string[];
  readonly isGrey?: boolean;
};

export const gridCell = (text: string): GridCell => ({ pieces: [{ text }] });

export const gridText = (cell: GridCell | undefined): string => (cell?.pieces ?? []).map(({ text }) => text).join("");
