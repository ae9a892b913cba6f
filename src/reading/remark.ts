import type { Day } from "../values/dates/calendar.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** What there is to say of a value besides what it may mean, as plain data: `remarkText` puts it into words. */
export type Remark =
  /** Nothing is known, and somebody wrote so. */
  | { readonly is: "not-known" }
  /** Letters that look like others, spaces and quotes that are none to a program. */
  | { readonly is: "characters"; readonly found: readonly OddCharacter[] }
  /** Several items of a list in one. */
  | { readonly is: "commas" }
  | { readonly is: "letter-for-digit"; readonly letter: string }
  /** More than one day: two fields say it, where the map has both. */
  | {
      readonly is: "range";
      readonly starts?: string | undefined;
      readonly ends?: string | undefined;
      readonly hasFields: boolean;
    }
  /** An academic year or a part of one where a date belongs. */
  | {
      readonly is: "term";
      readonly term: string;
      /** Its first or last day, where the field asks for that; absent of a season, which is known no better. */
      readonly day: Day | undefined;
      readonly last: boolean;
      /** Whether two calendar years may be meant as well. */
      readonly isRange: boolean;
      readonly hasField: boolean;
    }
  /** A date where an academic term belongs. */
  | { readonly is: "date-for-term"; readonly date: string; readonly hasField: boolean }
  | { readonly is: "length"; readonly until: Day | undefined; readonly from: string | undefined }
  | { readonly is: "no-end"; readonly field: string }
  | { readonly is: "more-than-a-date"; readonly words: string; readonly year: string }
  | { readonly is: "unknown-parts" }
  | { readonly is: "two-marks"; readonly date: string }
  | { readonly is: "time-of-day" }
  | { readonly is: "days-in-month"; readonly month: string; readonly days: number }
  | { readonly is: "day-order" }
  | { readonly is: "year-month-day" }
  | { readonly is: "one-calendar-year"; readonly year: string; readonly starts: string }
  | { readonly is: "years-that-follow" }
  | { readonly is: "calendar-years" }
  | { readonly is: "former-country"; readonly name: Sentence; readonly codes: readonly string[] }
  | { readonly is: "part-of-country"; readonly name: string }
  | { readonly is: "disputed"; readonly name: string }
  | { readonly is: "no-country"; readonly name: Sentence };

export type RemarkOf<K extends Remark["is"]> = Extract<Remark, { readonly is: K }>;

/** How some kinds of remark are put into words. */
export type RemarksOf<Kinds extends Remark["is"]> = { readonly [K in Kinds]: (remark: RemarkOf<K>) => Sentence };
export type Remarks = RemarksOf<Remark["is"]>;

/** A character that is not the one it seems to be, as it is named in messages. */
export type OddCharacter =
  | { readonly is: "no-break-space" | "curly-quotes" | "dash" | "invisible"; readonly code: string }
  | { readonly is: "look-alike"; readonly letter: string; readonly script: "Cyrillic" | "Latin" };
