/** A cell of a spreadsheet: a value of its own type, the number format it is shown in, and the sheet it leads to, where it has one. */
export type SheetCell = {
  readonly value: string | number | Date | null;
  readonly format?: string;
  readonly leadsTo?: string;
};

/** A row and what it is for, which decides how it looks. */
export type SheetRow = {
  readonly cells: readonly SheetCell[];
  readonly look: "heading" | "body" | "totals" | RunningLook;
};

/** Rows of one text, which runs over the columns of the sheet. */
export type RunningLook = "title" | "section" | "text";

/** A sheet of a workbook as plain data. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** So many rows and columns stay in view while the others scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Whether the body can be filtered by its columns. */
  readonly isFiltered: boolean;
  /** How wide a column may become, in characters; longer texts wrap. */
  readonly widest: number;
};

/** A spreadsheet file as plain data. */
export type Workbook = { readonly title: string; readonly sheets: readonly Sheet[] };

export const isRunning = ({ look }: SheetRow): boolean => look === "title" || look === "section" || look === "text";
export const runningRow = (look: RunningLook, text: string): SheetRow => ({ cells: [textCell(text)], look });
/** A row with nothing in it, which no longer belongs to a table above it. */
export const emptyRow: SheetRow = { cells: [], look: "text" };

export const emptyCell: SheetCell = { value: null };
export const textCell = (text: string): SheetCell => (text === "" ? emptyCell : { value: text });
