import { readDate } from "../../reading/dates/read-date.ts";
import { readTermIn } from "../../reading/dates/read-term.ts";
import { onlyValue } from "../../reading/meaning.ts";
import { saysNotKnown } from "../../reading/not-known.ts";
import type { ReadingContext } from "../../reading/reading-context.ts";
import { parsePartialDate } from "../../values/dates/partial-date.ts";
import { type CellMeaning, doubt, nothing } from "./cell-meaning.ts";
import { inLikelyYears } from "./likely-years.ts";
import { oneSide } from "./read-day.ts";
import { readEnd } from "./read-end.ts";
import { isBlank, isTooLong, seenText, withYearSpelt } from "./seen-text.ts";

/** Two fields that one cell fills, and what the kind has. */
export type PeriodPlace = {
  readonly starts: string;
  readonly ends: string;
  readonly context: ReadingContext;
  readonly heading?: string | undefined;
  readonly from: string | undefined;
  readonly has: (field: string) => boolean;
};

/** What a cell says of two dates. One date alone is in doubt: it may begin, end, or be a day's. */
export function readPeriod(written: string, place: PeriodPlace): CellMeaning {
  const text = withYearSpelt(seenText(written).replace(/\n/g, " "));
  if (isBlank(text)) return nothing;
  if (saysNotKnown(text)) return { is: "nothing", words: text };
  if (isTooLong(text)) return doubt([]);
  return inLikelyYears(
    oneSide(text, place.context) ??
      between(text, place) ??
      sameTwice(text, place) ??
      term(text, place) ??
      readEnd(text, { from: place.from, signed: undefined, hasRenewal: place.has("renewal") }) ??
      single(text, place),
    written,
    place.heading,
  );
}

const dateIn = (text: string, context: ReadingContext): string | undefined =>
  parsePartialDate(text) ? text : onlyValue(readDate(text, context));

function between(text: string, { starts, ends, context }: PeriodPlace): CellMeaning | undefined {
  const { remark } = readDate(text, context);
  if (remark?.is !== "range") return undefined;
  if (remark.starts === undefined) return doubt([], { remark, ofColumn: "day_order" });
  return {
    is: "values",
    values: { [starts]: remark.starts, ...(remark.ends === undefined ? {} : { [ends]: remark.ends }) },
  };
}

/** `25.04.2023 – 25.04.2023`: what begins and ends on one day, or in one month. */
function sameTwice(text: string, { starts, ends, context }: PeriodPlace): CellMeaning | undefined {
  const [, once] = /^(.+?)\s*[-–—]\s*\1$/.exec(text) ?? [];
  const date = once === undefined ? undefined : dateIn(once, context);
  return date === undefined ? undefined : { is: "values", values: { [starts]: date, [ends]: date } };
}

function term(text: string, { context, has }: PeriodPlace): CellMeaning | undefined {
  const meaning = readTermIn(text, context);
  const only = has("term") && meaning.certainty !== "doubtful" ? onlyValue(meaning) : undefined;
  if (only !== undefined) return { is: "values", values: { term: only } };
  return has("term") && meaning.choices.length > 0 ? doubt(meaning.choices) : undefined;
}

function single(text: string, { context }: PeriodPlace): CellMeaning {
  const { remark } = readDate(text, context);
  if (remark?.is === "day-order") return doubt([], { remark, ofColumn: "day_order" });
  const date = dateIn(text, context);
  return doubt(date === undefined ? [] : [`${date} – ${date}`, `from ${date}`, `until ${date}`]);
}
