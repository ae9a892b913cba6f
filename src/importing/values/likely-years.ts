import { type CellMeaning, doubt, type FieldValues } from "./cell-meaning.ts";
import { namesOtherCalendar, withBuddhistYear } from "./other-calendars.ts";

/** Of what an office of our days keeps lists: when things began, and when they end. */
const years = { first: 1900, last: 2050, lastEnd: 2099 };
/** A year of two digits before this one is as likely one of another calendar: 62 is 1962, or 2562 in Thailand. */
const firstOfTwoDigits = 1990;

/**
 * Dates of other centuries are slips of a digit, `12.03.1018`, or count their years from another beginning; a university may have been
 * founded in any. Below a heading that names another calendar nothing is certain.
 */
export function inLikelyYears(meaning: CellMeaning, text: string, heading: string | undefined): CellMeaning {
  const dates = meaning.is === "values" ? datesIn(meaning.values) : [];
  if (dates.length === 0) return meaning;
  if (heading !== undefined && namesOtherCalendar(heading) && /\d/.test(text)) return doubt([]);
  if (!dates.every(isLikely))
    return doubt(dates.length === 1 ? dates.flatMap(({ value }) => withBuddhistYear(value) ?? []) : []);
  const isOfTwoDigits = dates.some(({ year }) => year < firstOfTwoDigits && !text.includes(String(year)));
  return isOfTwoDigits && /\d[./-]\d/.test(text) ? doubt([]) : meaning;
}

type Dated = { readonly field: string; readonly value: string; readonly year: number };

const datesIn = (values: FieldValues): readonly Dated[] =>
  Object.entries(values).flatMap(([field, value]) => {
    const year = typeof value === "string" ? /^(\d{4})(?:-\d\d){0,2}[~?]?$/.exec(value)?.[1] : undefined;
    return year === undefined || field === "established" ? [] : [{ field, value: String(value), year: Number(year) }];
  });

const isLikely = ({ field, year }: Dated): boolean =>
  year >= years.first && year <= (field === "ends" || field === "expires" ? years.lastEnd : years.last);
