/** A table of texts for Word. */
export type Grid = {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly totals: readonly string[] | undefined;
};

/** A column: its heading, whether it holds numbers, and whether it is a sum of others. */
export type GridColumn = { readonly heading: string; readonly isNumeric: boolean; readonly isSum: boolean };
