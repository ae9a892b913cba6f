import { type Day, earlier, later } from "../../values/dates/calendar.ts";
import { lastDayOfYear } from "../../values/dates/years.ts";
import { parseWord, type Word } from "../query-words.ts";
import { isPresence } from "./match.ts";
import { yearRangeOf } from "./match-years.ts";

/**
 * The last day of the years that a query asks about: of one word the latest year of its values, of several words the
 * earliest, as all must hold. `undefined` where no word asks for a year, or none bounds the years; `not:year:` does not.
 */
export function lastDayAsked(words: readonly string[], yearStarts: string): Day | undefined {
  const days = words.map(parseWord).flatMap((word) => lastDayOf(word, yearStarts) ?? []);
  return days.length === 0 ? undefined : days.reduce(earlier);
}

function lastDayOf(word: Word, yearStarts: string): Day | undefined {
  if (word.is !== "field" || word.name !== "year") return undefined;
  if (word.parts.some((part) => isPresence(part, "any"))) return undefined;
  const years = word.parts.filter((part) => !isPresence(part, "none"));
  const lastDays = years.map(({ text }) => {
    const range = yearRangeOf(text, yearStarts);
    return lastDayOfYear(range.to, range.years);
  });
  return lastDays.length === 0 ? undefined : lastDays.reduce(later);
}
