import type { Vocabulary } from "../kinds/field-meta.ts";
import type { DayOrder } from "./dates/single-date.ts";

/** Where a value stands: what it means depends on the registry's settings and on the fields beside it. */
export type ReadingContext = {
  readonly dayOrder: DayOrder;
  /** When the academic year begins, `MM-DD`. */
  readonly academicYearStarts: string;
  /** The field that holds it, and all fields that its map may have. */
  readonly field: string;
  readonly fields: ReadonlySet<string>;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  /** What is written beside it, of what is written as one text. */
  readonly beside: (field: string) => string | undefined;
  /** Words that the registry adds to a vocabulary. */
  readonly ownWords: (vocabulary: Vocabulary) => readonly string[];
};

/** Nothing is known of where a value stands, as on the command line. */
export const anywhere: ReadingContext = {
  dayOrder: "none",
  academicYearStarts: "09-01",
  field: "",
  fields: new Set(),
  isItem: false,
  beside: () => undefined,
  ownWords: () => [],
};
