import type { Phrase } from "../tables/phrase.ts";

/** Everything hamkor says in one language, but for what measures, reports and checks say of themselves. */
export type Words = {
  /** Headings of fields and dimensions, by name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Values of fields with a fixed list of words, states and bands, by code. */
  readonly values: Readonly<Record<string, string>>;
  /** Titles and notes. */
  readonly phrase: (phrase: Phrase, say: Say) => string;
  /** Digits as the language groups them. */
  readonly number: (value: number) => string;
  /** A sum with its currency. */
  readonly money: (amount: number, currency: string) => string;
};

/** How a phrase says what stands in it: cells, sentences and texts in the language of the whole. */
export type Say = {
  readonly cell: (cell: Extract<Phrase, { say: "grouped" }>["by"][number]) => string;
  readonly sentence: (sentence: Extract<Phrase, { say: "sentence" }>["sentence"]) => string;
  readonly text: (text: Extract<Phrase, { say: "provenance" }>["title"]) => string;
};
