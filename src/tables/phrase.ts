import type { Count } from "../values/count.ts";
import { type Sentence, sentenceOf } from "../values/texts/sentence.ts";
import type { Text } from "../values/texts/text.ts";
import type { Cell } from "./cell.ts";

/** The provenance of a table's numbers. */
export type Provenance = {
  readonly title: Text;
  /** The abbreviated commit, `null` outside git. */
  readonly revision: string | null;
  /** How many files were changed since. */
  readonly dirty: number;
  readonly on: string;
};

/** In which year something counts. */
export type YearNote =
  | "start"
  | "signed"
  | "runs"
  | "stands"
  | "stays"
  | "enrolled"
  | "period"
  | "output"
  | "end"
  | "overlap";

/** A number of records, by their kind (`agreements`) where all are of one. */
type CountedRecords = { readonly records: number; readonly kind?: string | undefined };

/** A title or note: the key of its message, with its parameters. The texts are in the locales. */
export type Phrase =
  /** A definition says what the numbers of a table mean, whatever they are: a report has it at its end. */
  | { readonly message: "sentence"; readonly sentence: Sentence; readonly isDefinition?: true }
  | { readonly message: "joined"; readonly phrases: readonly Phrase[] }
  | { readonly message: "cell"; readonly cell: Cell }
  /** A sentence with places (`{count}`) for cells. */
  | ({ readonly message: "filled" } & FilledSentence)
  /** Such a sentence, then some names, each perhaps with details, and how many more there are. */
  | ({ readonly message: "listed"; readonly names: readonly ListedName[]; readonly more: number } & FilledSentence)
  | { readonly message: "grouped"; readonly what: Sentence; readonly by: readonly Cell[] }
  /** The title of a table with what holds of all its rows, in the place of columns that would say it in each. */
  | { readonly message: "with-facts"; readonly title: Phrase; readonly facts: readonly TableFact[] }
  /** A table as a sentence: the names of its row, numbers under their headings, then what else holds of it. */
  | {
      readonly message: "table-in-words";
      readonly title: Phrase;
      readonly names: readonly Cell[];
      readonly values: readonly { readonly heading: Cell | undefined; readonly cell: Cell }[];
      readonly facts: readonly TableFact[];
    }
  /** What is not included for several reasons, as one sentence. */
  | { readonly message: "left-out-together"; readonly notes: readonly Phrase[] }
  /** In which other languages than the reader's some texts of records are: a note, or a mark after a title; nothing where in none. */
  | { readonly message: "foreign-texts"; readonly texts: readonly Text[]; readonly as: "note" | "mark" }
  /** How many rows of a printed table are shown; the workbook has all of them. */
  | { readonly message: "full-list"; readonly shown: number; readonly of: number }
  /** The number of records that have several values of a dimension, and so are in several rows or columns. */
  | { readonly message: "in-several"; readonly records: number; readonly dimensions: readonly Cell[] }
  | { readonly message: "year-rule"; readonly rule: YearNote; readonly academic: boolean }
  | { readonly message: "years-as-bounds" }
  | ({ readonly message: "not-happened" } & CountedRecords)
  /** The number of records of what was still to come on a day. */
  | ({ readonly message: "still-to-come"; readonly on: string } & CountedRecords)
  | ({ readonly message: "stages-too" } & CountedRecords)
  | ({ readonly message: "unknown-state" } & CountedRecords)
  | ({ readonly message: "virtual" } & CountedRecords)
  /** The number of journeys that stayed in the institution's own country. */
  | ({ readonly message: "domestic" } & CountedRecords)
  /** The number of partners that were closed before a day. */
  | { readonly message: "closed"; readonly records: number; readonly on: string }
  /** Of records that are of several persons, or of an unknown number, also how many persons. */
  | ({ readonly message: "without-date"; readonly persons?: Count } & CountedRecords)
  /** The number of records left out of a table, with the reason as a phrase (`without a date of signing`). */
  | ({ readonly message: "left-out"; readonly what: Sentence } & CountedRecords)
  /** The day whose members unions of states have in a table. */
  | { readonly message: "members-on"; readonly on: string }
  /** The day whose states records have in a table. */
  | { readonly message: "states-on"; readonly on: string }
  /** The days a table covers. */
  | { readonly message: "in-days"; readonly from: string; readonly to: string }
  /** Counts of persons below a number are shown as `<n`, and totals that would give them away are left blank. */
  | { readonly message: "small-cells"; readonly below: number }
  | { readonly message: "undecided"; readonly records: number }
  | { readonly message: "with-errors"; readonly records: number }
  /** What could not be read and belongs to the answer. */
  | { readonly message: "not-read"; readonly places: readonly UnreadPlace[] }
  /** Numbers that cannot be read and are given as bounds. */
  | { readonly message: "unread-counts"; readonly places: readonly UnreadPlace[] }
  /** Where hamkor keeps what it has read. */
  | { readonly message: "cache-folder"; readonly folder: string }
  /** The cache of so many registries was deleted. */
  | { readonly message: "cache-cleared"; readonly registries: number; readonly folder: string }
  | { readonly message: "nothing-found" }
  /** Of one table among others: it has no rows, with a reason where there is one. */
  | { readonly message: "none"; readonly why?: Sentence }
  /** Instead of `nothing-found`, where words of the registry are near the ones that were looked for. */
  | { readonly message: "near-words"; readonly words: readonly string[] }
  /** No record of a search has all words; some words may be in none. */
  | { readonly message: "some-words"; readonly missing: readonly string[] }
  | { readonly message: "limited"; readonly shown: number; readonly of: number }
  | { readonly message: "number-of-records"; readonly records: number }
  /** The columns of a list for which a terminal has no room. */
  | { readonly message: "no-room"; readonly columns: readonly { readonly key: string; readonly heading: Cell }[] }
  /** A bare word that could also be a value of a field. */
  | { readonly message: "also-a-value"; readonly word: string; readonly questions: readonly string[] }
  /** A partner whose units have records that a query for it leaves out: how many there are with them, and how many more. */
  | { readonly message: "with-units"; readonly partner: string; readonly records: number; readonly more: number }
  /** The same of partners in whose place it is, with who is in its place now. */
  | {
      readonly message: "with-predecessors";
      readonly partner: string;
      readonly predecessors: readonly string[];
      readonly current: string;
      readonly records: number;
    }
  | ({ readonly message: "key-figure" } & FigureSentence)
  | ({ readonly message: "provenance" } & Provenance);

/** A sentence with places, and the cells that stand there. */
export type FilledSentence = { readonly sentence: Sentence; readonly cells: { readonly [place: string]: Cell } };

/** Something by its name, with what else is said of it. */
export type ListedName = { readonly name: Cell; readonly details: readonly FilledSentence[] };

/** What holds of all rows of a table; without a heading, that all are of that kind. */
export type TableFact = { readonly heading: Cell | undefined; readonly value: Cell };

/** Where something could not be read: a field of a record, or a whole record of a kind (`agreements`; absent where it may be any). */
export type UnreadPlace = {
  readonly file: string;
  readonly is: "field" | "count" | "record" | "duplicate";
  readonly kind: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The field as a path with dots. */
  readonly field: string | undefined;
};

/** The figures that an annual report tells of in sentences. */
export type FigureName =
  | "students-out"
  | "students-in"
  | "staff-out"
  | "staff-in"
  | "people-out"
  | "people-in"
  | "agreements-in-force"
  | "agreements"
  | "projects-running"
  | "events";

/** A key figure as a sentence, with the earlier number where there is one. */
export type FigureSentence = {
  readonly figure: FigureName;
  /** Absent where the sentence before it has the same. */
  readonly when: Moment | undefined;
  readonly count: Count;
  /** The number of the year before, by the name of that year; absent where nothing is on record of it. */
  readonly earlier?: { readonly year: string; readonly count: Count } | undefined;
  /** How many more belong to no year, because their date is not known. */
  readonly undated?: Count | undefined;
  /** How many more may be among them: of their state nothing is known. */
  readonly perhaps?: number | undefined;
};

/** When a figure holds: in a year (`2019`, `2023/2024`), or on a day. */
export type Moment = { readonly is: "year"; readonly label: string } | { readonly is: "day"; readonly day: string };

export const filledPhrase = (sentence: Sentence, cells: FilledSentence["cells"]): Phrase => ({
  message: "filled",
  sentence,
  cells,
});

/** A cell without words around it. */
export const cellAlone = (cell: Cell): FilledSentence => ({ sentence: sentenceOf(() => "{cell}"), cells: { cell } });

export const definitionPhrase = (sentence: Sentence): Phrase => ({ message: "sentence", sentence, isDefinition: true });

export const sentencePhrase = (sentence: Sentence): Phrase => ({ message: "sentence", sentence });
