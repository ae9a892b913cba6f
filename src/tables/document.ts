import type { Text } from "../values/texts/text.ts";
import type { Cell, RecordReference } from "./cell.ts";
import type { Chart } from "./chart.ts";
import type { Phrase, Provenance, UnreadPlace } from "./phrase.ts";
import type { CountTable, Table } from "./table.ts";

/** A finished report: titles, sentences, key figures, charts and tables in order; nothing formatted yet. */
export type Document = {
  readonly title: Phrase;
  /** The institutions and the days it covers. */
  readonly subtitles: readonly Phrase[];
  /** Who gives the report: the institution by name, or the registry's title where they are several. */
  readonly issuer: Phrase;
  /** The office's own words. */
  readonly introduction: Text | undefined;
  /** Whether it is one of about two pages, which nobody approves. */
  readonly isBrief?: boolean;
  /** What could not be read and would belong in it. */
  readonly unread: readonly UnreadPlace[];
  readonly sections: readonly Section[];
  /** Every record that a number of a table or key figure was counted from: made when it is read. */
  readonly records: RecordLines;
  /** The records that it counts, a row each, for formats in which a reader can group them: made when it is read. */
  readonly data?: (() => Table) | undefined;
  readonly provenance: Provenance;
  /** The command that makes it again. */
  readonly command: string;
};

/** Parts under a heading of their own; the name (`students-abroad`) is unique and serves as its anchor. */
export type Section = {
  readonly name: string;
  readonly title: Phrase;
  /** 1, which is meant where it is absent, is a chapter; 2 a section of the chapter before it. */
  readonly level?: 1 | 2;
  /** What stands before the title: `2`, `2.1`, `A.1`; without one where absent. */
  readonly number?: string | undefined;
  readonly parts: readonly Part[];
};

export type Part =
  | { readonly is: "text"; readonly sentences: readonly Phrase[] }
  /** Terms and what they mean. */
  | { readonly is: "definitions"; readonly items: readonly { readonly term: Phrase; readonly meaning: Phrase }[] }
  | { readonly is: "figures"; readonly figures: readonly KeyFigure[] }
  | { readonly is: "chart"; readonly chart: Chart }
  /** Sentences that stand one under the other, under words of their own. */
  | {
      readonly is: "list";
      /** Which of the lists it is that a short report has fewer lines of. */
      readonly name?: "findings" | "decisions";
      readonly title: Phrase | undefined;
      readonly items: readonly ListItem[];
    }
  /** A table as it is printed, and with all its rows where it is shortened for that: workbooks have those. */
  | { readonly is: "table"; readonly table: CountTable; readonly full?: CountTable | undefined };

/** A sentence of a list, with a number cell that carries the records it is worked out from, and what stands under it. */
export type ListItem = {
  readonly sentence: Phrase;
  readonly from?: Cell | undefined;
  /** That no table counts what it tells of, though one may have a number of the same records. */
  readonly isOfNoTable?: true | undefined;
  readonly under?: readonly ListItem[] | undefined;
};

/** A highlighted number, beside that of the period before. */
export type KeyFigure = {
  readonly label: Phrase;
  readonly value: Cell;
  /** The number of the year before, the name of that year, and the difference; `nothing` where there is no record of it. */
  readonly before: Cell;
  readonly beforeYear?: string | undefined;
  readonly change: Cell;
  /** What else is to be known of it: how many more have no date. */
  readonly remarks?: readonly Phrase[] | undefined;
};

/** Some records in an order, the first at 0. Each line is made when it is asked for, because there may be 100,000. */
export type RecordLines = {
  readonly size: number;
  /** Where a record stands; `undefined` where it is not among them. */
  readonly placeOf: (record: RecordReference) => number | undefined;
  readonly lineAt: (place: number) => RecordLine | undefined;
};

/** A record in the list of those that a number was counted from, without names of persons. */
export type RecordLine = {
  readonly title: Cell;
  readonly kind: Cell;
  readonly country: Cell;
  /** As they were written: none, one day or term, or the first and the last day. */
  readonly dates: readonly string[];
  /** The papers and addresses it is known from. */
  readonly source: Cell;
  readonly file: string;
};
