/** A cell of a spreadsheet: a value of its own type, its number format, and the sheet that it links to. */
export type SheetCell = {
  readonly value: string | number | Date | null;
  readonly format?: string;
  readonly linksTo?: string;
};

/**
 * A row with its role, which determines its style; a record is a row of a body whose texts stay on one line, and one aside
 * has no place of its own among the others of a body.
 */
export type SheetRow = {
  readonly cells: readonly SheetCell[];
  readonly look: "heading" | "body" | "aside" | "record" | "totals" | MergedLook;
};

/** Rows of one text in a cell merged over all columns. */
const mergedLooks = ["title", "section", "caption", "text", "note", "warning", "caution"] as const;
export type MergedLook = (typeof mergedLooks)[number];

/** A sheet of a workbook as plain data. */
export type Sheet = {
  readonly name: string;
  /** What its tab has no room for. */
  readonly fullName?: string | undefined;
  readonly rows: readonly SheetRow[];
  /** The numbers of frozen rows and columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the body can be filtered by its columns. */
  readonly isFiltered: boolean;
  /** How wide a column may become, in characters; longer texts wrap. */
  readonly widest: number;
  /** A column that is there for programs, and not shown. */
  readonly hiddenColumn?: number;
  /** Whether it is laid out for pages that are all equally wide, so that all are printed at one scale. */
  readonly isPaged?: boolean;
  /** Of a sheet that is wider than a page: the row and the number of first columns that are on every page. */
  readonly printed?: { readonly heading: number; readonly columns: number };
  readonly charts?: readonly SheetChart[];
  readonly lists?: readonly SheetList[];
};

/** Rows of a sheet by their indexes, both included. */
type RowRange = { readonly first: number; readonly last: number };

/** A native chart, which reads the numbers of its series and the names of its categories from cells of its sheet. */
export type SheetChart = {
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly alternative: string;
  /** The empty rows that it lies over. */
  readonly place: RowRange;
  /** Whether its bars stand beside each other, as years do, or lie one under the other. */
  readonly direction: "along" | "down";
  /** The rows with the numbers; the names of the categories are in the first column. */
  readonly data: RowRange;
  readonly series: readonly { readonly heading: string; readonly column: number; readonly isGrey: boolean }[];
  /** The indexes of categories that are no part of the scale, such as what has no date. */
  readonly grey: readonly number[];
};

/** Rows that can be filtered and sorted as one: a native table, of its headings and body. */
export type SheetList = { readonly name: string; readonly rows: RowRange; readonly headings: readonly string[] };

/** A spreadsheet file as plain data. */
export type Workbook = { readonly title: string; readonly sheets: readonly Sheet[]; readonly mark?: HiddenTexts };

/** A hidden sheet of texts, by which a program knows a workbook again. */
export type HiddenTexts = { readonly name: string; readonly rows: readonly (readonly string[])[] };

export const isOfBody = ({ look }: SheetRow): boolean => ["body", "aside", "record"].includes(look);
export const isMerged = ({ look }: SheetRow): boolean => (mergedLooks as readonly string[]).includes(look);
export const mergedRow = (look: MergedLook, text: string): SheetRow => ({ cells: [textCell(text)], look });
/** An empty row, which ends a table above it. */
export const emptyRow: SheetRow = { cells: [], look: "text" };

export const emptyCell: SheetCell = { value: null };
export const textCell = (text: string): SheetCell => (text === "" ? emptyCell : { value: text });
