import { measures } from "../measures/index.ts";
import type { Settings } from "../registry/settings.ts";
import { type Count, countToText } from "../values/count.ts";
import { isTooFewToRound, leastRounded, roundedCount } from "../values/rounded-count.ts";
import type { Sentence } from "../values/texts/sentence.ts";

type OfPersons = Pick<Settings, "smallCell" | "smallCellBy">;

/**
 * A number of persons as everybody may read it: a small one is "fewer than 5" where the registry hides such numbers, and
 * each is rounded where it rounds them.
 */
export function numberOfPersons(count: Count, { smallCell, smallCellBy }: OfPersons): Sentence {
  if (smallCell > 0 && smallCellBy === "round") return roundedNumber(count, smallCell);
  const mayBeSmall = count.min < smallCell && count.max !== 0;
  return mayBeSmall ? fewerThan(smallCell) : inEach(countToText(count));
}

/** A number that a measure counted, as everybody may read it. */
export const numberOf = (measure: string | undefined, count: Count, settings: OfPersons): Sentence =>
  measures.some(({ name, ofPeople }) => name === measure && ofPeople)
    ? numberOfPersons(count, settings)
    : inEach(countToText(count));

const roundedNumber = (count: Count, to: number): Sentence =>
  isTooFewToRound(count, to) ? fewerThan(leastRounded(to)) : inEach(countToText(roundedCount(count, to)));

const inEach = (text: string): Sentence => ({ en: text, ru: text, tg: text, uz: text });

const fewerThan = (limit: number): Sentence => ({
  en: `fewer than ${limit}`,
  ru: `меньше ${limit}`,
  tg: `камтар аз ${limit}`,
  uz: `${limit} dan kam`,
});
