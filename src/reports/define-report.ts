import type { Phrase } from "../tables/phrase.ts";
import type { Sentence } from "../values/sentence.ts";
import type { CountRequest } from "./count-table.ts";

/** A named table, or set of tables, of the annual report. */
export type Report = {
  readonly name: string;
  readonly title: Phrase;
  /** What it shows, in one line. */
  readonly summary: Sentence;
  /** The counts it is made of. */
  readonly counts: readonly Pick<CountRequest, "measure" | "by" | "across">[];
};

export const defineReport = (report: Report): Report => report;
