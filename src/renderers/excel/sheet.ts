/** A cell of a spreadsheet: a value of its own type, its number format, and the sheet that it links to. */
export type SheetCell = {
  readonly value: string | number | Date | null;
  readonly format?: string;
  readonly linksTo?: string;
};

/** A row with its role, which determines its style. */
export type SheetRow = {
  readonly cells: readonly SheetCell[];
  readonly look: "heading" | "body" | "totals" | MergedLook;
};

/** Rows of one text in a cell merged over all columns. */
const mergedLooks = ["title", "section", "text", "warning", "caution"] as const;
export type MergedLook = (typeof mergedLooks)[number];

/** A sheet of a workbook as plain data. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** The numbers of frozen rows and columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the body can be filtered by its columns. */
  readonly isFiltered: boolean;
  /** How wide a column may become, in characters; longer texts wrap. */
  readonly widest: number;
  /** A column that is there for programs, and not shown. */
  readonly hiddenColumn?: number;
};

/** A spreadsheet file as plain data. */
export type Workbook = { readonly title: string; readonly sheets: readonly Sheet[]; readonly mark?: HiddenTexts };

/** A hidden sheet of texts, by which a program knows a workbook again. */
export type HiddenTexts = { readonly name: string; readonly rows: readonly (readonly string[])[] };

export const isMerged = ({ look }: SheetRow): boolean => (mergedLooks as readonly string[]).includes(look);
export const mergedRow = (look: MergedLook, text: string): SheetRow => ({ cells: [textCell(text)], look });
/** An empty row, which ends a table above it. */
export const emptyRow: SheetRow = { cells: [], look: "text" };

export const emptyCell: SheetCell = { value: null };
export const textCell = (text: string): SheetCell => (text === "" ? emptyCell : { value: text });
