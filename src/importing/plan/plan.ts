import type { ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { Choice } from "../../reading/meaning.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Answers, Target } from "../mapping/mapping.ts";

/** A row of a sheet, counted as Excel does. */
export type RowName = { readonly sheet: string; readonly row: number };

/** What else a question may be answered with, besides one of its choices. */
export type AnswerWay = "text" | "notes" | "no-record" | "new" | "split" | "one";

/** What may be meant; `likeness`, from 0 to 1, is how like the name of a partner is spelt. */
export type QuestionChoice = Choice & { readonly likeness?: number };

/** What a person decides, once for all rows in which a field has the same text. */
export type Question = {
  readonly field: Target;
  /** The text that stands there; "" where none does, of rows or of partners that do not say it. */
  readonly typed: string;
  /** The column, where it is one. */
  readonly heading: string | undefined;
  /** What may be meant, likeliest first. An answer is a text that is read in place of the one that stands there. */
  readonly choices: readonly QuestionChoice[];
  /** All words that the field takes, where it has a list. */
  readonly options: readonly string[];
  readonly ways: readonly AnswerWay[];
  readonly reason: Sentence;
  /** How many rows wait for it, and the first of them. */
  readonly rows: number;
  readonly examples: readonly RowName[];
};

/** What a field is on file, what the list says, and what the last import wrote there. */
export type FieldConflict = {
  readonly field: string;
  readonly onFile: ValueMap[string] | undefined;
  readonly inList: ValueMap[string];
  /** Whether an import of the list wrote the field, so that it was edited since; else it is the office's own. */
  readonly isLists: boolean;
};

/** A record that an import makes, changes or finds as it is. */
export type PlannedRecord = {
  readonly kind: KindName;
  readonly id: string;
  readonly change: "new" | "changed" | "unchanged";
  /** All its fields, as its file is to say them. */
  readonly fields: ValueMap;
  /** Those that the list gave, as they are kept for the next import. */
  readonly given: ValueMap;
  /** Of one on file: those that its row says now. */
  readonly said?: ValueMap;
  readonly rows: readonly RowName[];
};

/** What becomes of a row: each row of the tables has one. */
export type RowOutcome = RowName & {
  readonly is: "written" | "unchanged" | "review" | "left-out";
  /** The records it is in: `agreements/tut-riga-tu-2019`. */
  readonly records: readonly string[];
  /** Why it is not written. */
  readonly reasons: readonly Sentence[];
  /** What may be right, by field, where something is in doubt. */
  readonly proposed: Readonly<Record<Target, string>>;
};

/** What the last imports of a list wrote, by the record's name; fields as the list gave them. */
export type WrittenBefore = ReadonlyMap<string, ValueMap>;

/** Rows in which cells were emptied, and records of which no row is there any more. */
export type NoLongerSaid = { readonly rows: readonly RowName[]; readonly records: readonly string[] };

/** What an import would do, as data. */
export type Plan = {
  readonly kind: KindName;
  readonly questions: readonly Question[];
  /** Those of the rows, and partners that rows name; each once. */
  readonly records: readonly PlannedRecord[];
  readonly rows: readonly RowOutcome[];
  /** What is to be kept for the next import of this list. */
  readonly written: WrittenBefore;
  /** Partners that rows name and that are not on file, whether or not they are made. */
  readonly newPartners: readonly string[];
  /** Columns that were left out because they identify or reach persons, and others that are skipped. */
  readonly skipped: readonly string[];
  /** What the list said before and says no more: it stays on file, and that is told. */
  readonly noLonger: NoLongerSaid;
};

/** What was decided of single rows, in a review file: fields by the row. */
export type RowAnswers = ReadonlyMap<string, Readonly<Record<Target, string>>>;

export const rowKey = ({ sheet, row }: RowName): string => `${sheet}!${row}`;

/** What is known besides the tables and their mapping. */
export type ImportOptions = {
  /** As the sources of records name it: `list.xlsx`, or what the office calls it. */
  readonly file: string;
  /** Whether partners that are not on file are made; else their rows wait. */
  readonly makesPartners: boolean;
  /** Whether records on file take values that differ from the list. */
  readonly updates: boolean;
  readonly answers: Answers;
  readonly rowAnswers: RowAnswers;
  readonly writtenBefore: WrittenBefore;
  /**
   * Of a list that hamkor wrote: the language of its texts, by its tag. A text of a record that has several is replaced in
   * this one; what is changed there has no other source than the registry.
   */
  readonly textsOfOwnList?: string | undefined;
  /** Rows that wait, whatever they say, by `rowKey`, and why. */
  readonly held?: ReadonlyMap<string, readonly Sentence[]>;
  /** Of a review its rows are read again, though they were settled before. */
  readonly isReview?: boolean;
};
