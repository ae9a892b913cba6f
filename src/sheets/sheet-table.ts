import type { Sentence } from "../values/texts/sentence.ts";

/** The heading of a column of what rows of their own say of those below them: a country above its universities. */
export const groupHeading = "section";

/** A column of a table, as the sheet has it. */
export type SheetColumn = {
  /** As Excel calls it: A, B, … AA. */
  readonly letter: string;
  /** On one line; the rows of a heading of several are joined by " / ". "" where the sheet has none. */
  readonly heading: string;
  readonly isHidden: boolean;
};

/** How a row stands out from others: `typed` is the same for rows that look alike, `legend` what the sheet says of such a look. */
export type RowLook = { readonly typed: string; readonly legend?: string };

/** A row that says something of its own. */
type SheetRow = {
  /** As Excel counts, from 1; in CSV the record. */
  readonly row: number;
  /**
   * As many as there are columns, as a person reads them: a day as 2018-08-24, a month as 2018-08, a number in plain digits with its percent
   * sign or currency, "" where nothing stands.
   */
  readonly cells: readonly string[];
  readonly isHidden: boolean;
  /** How it looks, where that may mean something. */
  readonly look?: RowLook | undefined;
  /** In a row of a review, those of its days of which it was asked whether day and month have changed places. */
  readonly doubtedDays?: readonly string[] | undefined;
};

/** What a row is that is no row of the table. */
export type WhyLeftOut =
  | "blank"
  | "title"
  | "remark"
  | "group"
  | "heading"
  | "repeated-heading"
  | "column-numbers"
  | "total"
  | "footer"
  | "example"
  | "removed";

/** A row of the sheet that is no row of the table. */
export type LeftOutRow = {
  readonly row: number;
  readonly why: WhyLeftOut;
  /** Its cells, joined by " | ". */
  readonly text: string;
  /** Of a remark that goes on from a row of the table: that row, and the column that it stands in. */
  readonly continues?: { readonly row: number; readonly letter: string };
};

/** One table found in a sheet. Every row of the sheet is once in `rows` or once in `leftOut`. */
export type SheetTable = {
  /** Its name; of a CSV file the file's name without the ending. */
  readonly sheet: string;
  readonly isHidden: boolean;
  /** What stands above the table: titles and remarks, from the top. */
  readonly titles: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** Whether the sheet itself has headings; `tablesOfOneShape` fills in those of the sheet before. */
  readonly hasHeadings: boolean;
  readonly rows: readonly SheetRow[];
  readonly leftOut: readonly LeftOutRow[];
};

/** What a file has to say. */
export type SheetFile = {
  readonly tables: readonly SheetTable[];
  /** What the reader of the tables should know: the encoding that was found, what was hidden. */
  readonly notes: readonly Sentence[];
  /** The sheets of which no table could be made. */
  readonly refused: readonly { readonly sheet: string; readonly why: Sentence }[];
  /** The rows of the hidden sheet in which hamkor says what a workbook is that it wrote. */
  readonly own?: readonly (readonly string[])[];
};
