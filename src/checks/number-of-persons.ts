import { measures } from "../measures/index.ts";
import type { Settings } from "../registry/settings.ts";
import { type Count, countToText } from "../values/count.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** A number of persons as everybody may read it: a small one is "fewer than 5", where the registry hides such numbers. */
export function numberOfPersons(count: Count, { smallCell }: Pick<Settings, "smallCell">): Sentence {
  const mayBeSmall = count.min < smallCell && count.max !== 0;
  return mayBeSmall ? fewerThan(smallCell) : inEach(countToText(count));
}

/** A number that a measure counted, as everybody may read it. */
export const numberOf = (measure: string | undefined, count: Count, settings: Pick<Settings, "smallCell">): Sentence =>
  measures.some(({ name, ofPeople }) => name === measure && ofPeople)
    ? numberOfPersons(count, settings)
    : inEach(countToText(count));

const inEach = (text: string): Sentence => ({ en: text, ru: text, tg: text, uz: text });

const fewerThan = (limit: number): Sentence => ({
  en: `fewer than ${limit}`,
  ru: `меньше ${limit}`,
  tg: `камтар аз ${limit}`,
  uz: `${limit} dan kam`,
});
