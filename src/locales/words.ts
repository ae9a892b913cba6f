import type { Choice } from "../kinds/titles/choice-titles.ts";
import type { FieldName } from "../kinds/titles/field-titles.ts";
import type { Cell } from "../tables/cell.ts";
import type { Phrase } from "../tables/phrase.ts";
import type { enWords } from "./en/en-words.ts";

/** All texts of one language, except those of measures, reports and checks, which they contain themselves. */
export type Words = {
  /** Headings of fields and dimensions, by name. */
  readonly fields: Readonly<Record<FieldWord, string>>;
  /** Values of fields with a fixed list of words, states and bands, by code. */
  readonly values: Readonly<Record<ValueWord, string>>;
  /** Titles and notes. */
  readonly phrases: Phrases;
  /** Digits as the language groups them. */
  readonly number: (value: number) => string;
  /** A share of a whole: 0.125 is 12.5%, and 13% of fewer than 200 cases. */
  readonly percent: (share: number, of?: number) => string;
  /** A sum with its currency. */
  readonly money: (amount: number, currency: string) => string;
  /** A date or term as it was written (`2018-06-16`, `2018-06~`, `2018`) in the language's own order; words of the registry stay. */
  readonly date: (text: string) => string;
  /** The same within a sentence: `16 June 2018`. */
  readonly dateInText: (text: string) => string;
  /** Which of two texts comes first, for sorting. */
  readonly compare: (a: string, b: string) => number;
};

/** The words of one language that are in its own file. */
export type LocaleWords = {
  readonly fields: Readonly<Record<keyof (typeof enWords)["fields"], string>>;
  readonly values: Readonly<Record<keyof (typeof enWords)["values"], string>>;
};

/** The text of each title and note. */
export type Phrases = {
  readonly [Name in Phrase["message"]]: (phrase: Extract<Phrase, { message: Name }>, format: PartFormatters) => string;
};

/** The titles of records' fields are in the kinds. English defines which other words there are; every language has the same. */
export type FieldWord = FieldName | keyof (typeof enWords)["fields"];
type ValueWord = Choice | keyof (typeof enWords)["values"];

/** Formatters of the parts of a phrase: cells, sentences and texts in the language of the whole. */
export type PartFormatters = {
  /** A date as sentences have it. */
  readonly date: (text: string) => string;
  readonly phrase: (phrase: Phrase) => string;
  /** A cell in a sentence: `42 or more`, where a table has `≥42`. */
  readonly quantity: (cell: Cell) => string;
  readonly cell: (cell: Extract<Phrase, { message: "grouped" }>["by"][number]) => string;
  readonly sentence: (sentence: Extract<Phrase, { message: "sentence" }>["sentence"]) => string;
  readonly text: (text: Extract<Phrase, { message: "provenance" }>["title"]) => string;
  /** The languages in which texts are shown that are not in the reader's own, each once. */
  readonly foreignLanguages: (texts: Extract<Phrase, { message: "foreign-texts" }>["texts"]) => readonly string[];
};
