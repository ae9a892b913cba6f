import type { Cell } from "./cell.ts";
import type { Phrase, Provenance } from "./phrase.ts";

/** A column: its key in CSV and JSON, its heading, and its part in the table. */
export type Column = {
  readonly key: string;
  readonly heading: Cell;
  readonly role: "label" | "value" | "total";
  /** Which columns of a list are left out first where there is no room: the least number. Absent where it always stays. */
  readonly yields?: number | undefined;
};

/** Positions in the order that some shown numbers give them: of rows, and of the columns with the role of a value. */
export type Arrangement = {
  readonly rows?: ((shown: (row: number) => number) => readonly number[]) | undefined;
  readonly columns?: ((shown: (column: number) => number) => readonly number[]) | undefined;
};

/** Rows under headings, with notes on their meaning and provenance. */
export type Table = {
  readonly title: Phrase;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The totals, in the columns' order (labels empty). */
  readonly totals?: readonly Cell[] | undefined;
  readonly notes: readonly Phrase[];
  /** Where rows or columns stand in the order of numbers of which some may be hidden: how they stand by what is shown. */
  readonly arranged?: Arrangement | undefined;
  /** Whether its numbers are drawn beside them on a terminal. */
  readonly isCharted?: boolean | undefined;
  /** Whether a terminal shows its rows one under the other, each as a list of its cells. */
  readonly asCards?: boolean | undefined;
};

/** A table of counts, with its provenance. */
export type CountTable = Table & {
  readonly provenance: Provenance;
  /** Whether only its title is shown, because most of its numbers may not be. */
  readonly isLeftOut?: boolean | undefined;
  /** Whether rows or columns are missing of which most numbers may not be shown. */
  readonly isPart?: boolean | undefined;
  /** The records of each cell, a row a cell, where requested. */
  readonly cellRecords?: Table | undefined;
};

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Records as a table, and as JSON objects: a format uses one of the two, so each is made when it is read. */
export type Listing = {
  readonly size: number;
  readonly table: Table;
  /** Of records of one kind: which they are, row by row. */
  readonly records?: { readonly kind: string; readonly ids: readonly string[] };
  readonly objects: Iterable<{ readonly [key: string]: Json }>;
};

/** One record in full: its fields, what it refers to and what refers to it, and the same as a JSON object. */
export type Entry = {
  readonly name: string;
  readonly title: Cell;
  readonly sections: readonly EntrySection[];
  /** What could not be read of it. */
  readonly notes: readonly Phrase[];
  readonly provenance: Provenance;
  readonly object: { readonly [key: string]: Json };
};

export type EntrySection = {
  readonly heading: Cell | undefined;
  readonly lines: readonly { readonly label: Cell; readonly value: Cell }[];
};
