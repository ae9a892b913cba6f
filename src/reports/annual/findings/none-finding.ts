import { countSentence } from "../../../locales/number-sentences.ts";
import { upperFirst } from "../../../locales/upper-first.ts";
import { forYear } from "../../../locales/year-sentences.ts";
import { sentencePhrase } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type AnnualRequest, labelOf, yearBefore } from "../annual-request.ts";
import { isNothing } from "../figures/figure-number.ts";
import type { YearFigure } from "../figures/year-figures.ts";
import { nothingOnRecord } from "../nothing-on-record.ts";
import type { Finding } from "./finding.ts";

/** Of what nothing is on record in the year, beside the year before and what has no date. */
export function noneFinding(figures: readonly YearFigure[], request: AnnualRequest): Finding | undefined {
  const none = figures.filter(({ now }) => isNothing(now));
  if (none.length === 0) return undefined;
  const label = labelOf(request);
  const claim = { is: "none", figures: none.map(({ name }) => name) } as const;
  if (none.length === figures.length)
    return { claim, sentence: sentencePhrase(nothingHappened(label)), from: undefined };
  const parts = none.map((figure) => part(figure, labelOf(yearBefore(request))));
  return { claim, sentence: sentencePhrase(nothingOnRecord(label, parts)), from: undefined };
}

/** A figure by its label, with what there was the year before and what has no date. */
function part({ label, before, undated }: YearFigure, year: string): Sentence {
  const then = before.count && !isNothing(before) ? countSentence(before.count) : undefined;
  const without = undated.is === "count" && undated.count.max !== 0 ? countSentence(undated.count) : undefined;
  const details = (language: keyof Sentence, withoutDate: string): string => {
    const told = [
      ...(then ? [`${year}: ${then[language]}`] : []),
      ...(without ? [`${withoutDate}: ${without[language]}`] : []),
    ];
    return told.length > 0 ? ` (${told.join("; ")})` : "";
  };
  return {
    en: `${label.en}${details("en", "without a date")}`,
    ru: `${label.ru}${details("ru", "без даты")}`,
    tg: `${label.tg}${details("tg", "бе сана")}`,
    uz: `${label.uz}${details("uz", "sanasi yoʻq")}`,
  };
}

/** Nothing at all is on record of a year. */
const nothingHappened = (label: string): Sentence => {
  const { en, ru, tg, uz } = forYear(label);
  return {
    en: `${upperFirst(en)}, no journey, no signed agreement and no event is on record.`,
    ru: `${upperFirst(ru)} в реестре нет ни поездок, ни подписанных соглашений, ни мероприятий.`,
    tg: `${upperFirst(tg)} дар феҳрист на сафаре, на созишномаи имзошудае ва на чорабиние сабт шудааст.`,
    uz: `${uz} reyestrda safar ham, imzolangan shartnoma ham, tadbir ham qayd etilmagan.`,
  };
};
