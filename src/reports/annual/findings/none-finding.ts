import { lowerFirst } from "../../../locales/lower-first.ts";
import { countSentence } from "../../../locales/number-sentences.ts";
import { sentencePhrase } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type AnnualRequest, labelOf, yearBefore } from "../annual-request.ts";
import { isNothing } from "../figures/figure-number.ts";
import type { YearFigure } from "../figures/year-figures.ts";
import type { Finding } from "./finding.ts";

/** Of what nothing is on record in the year, beside the year before and what has no date. */
export function noneFinding(figures: readonly YearFigure[], request: AnnualRequest): Finding | undefined {
  const none = figures.filter(({ now }) => isNothing(now));
  if (none.length === 0) return undefined;
  const label = labelOf(request);
  const claim = { is: "none", figures: none.map(({ name }) => name) } as const;
  if (none.length === figures.length)
    return { claim, sentence: sentencePhrase(nothingHappened(label)), from: undefined };
  const isAcademic = label.includes("/");
  const parts = none.map((figure) => part(figure, labelOf(yearBefore(request))));
  const listed = (language: keyof Sentence): string => parts.map((one) => lowerFirst(one[language])).join("; ");
  return {
    claim,
    sentence: sentencePhrase({
      en: `For ${isAcademic ? "the academic year " : ""}${label}, nothing is on record of: ${listed("en")}.`,
      ru: `За ${label} ${isAcademic ? "учебный год" : "год"} в реестре нет данных по показателям: ${listed("ru")}.`,
      tg: `Барои соли ${isAcademic ? "таҳсили " : ""}${label} дар феҳрист оид ба нишондиҳандаҳои зерин сабте нест: ${listed("tg")}.`,
      uz: `${label}${isAcademic ? "-oʻquv yili" : "-yil"} uchun reyestrda quyidagi koʻrsatkichlar boʻyicha yozuv yoʻq: ${listed("uz")}.`,
    }),
    from: undefined,
  };
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
  const isAcademic = label.includes("/");
  return {
    en: `For ${isAcademic ? "the academic year " : ""}${label}, no journey, no signed agreement and no event is on record.`,
    ru: `За ${label} ${isAcademic ? "учебный год" : "год"} в реестре нет ни поездок, ни подписанных соглашений, ни мероприятий.`,
    tg: `Барои соли ${isAcademic ? "таҳсили " : ""}${label} дар феҳрист на сафаре, на созишномаи имзошудае ва на чорабиние сабт шудааст.`,
    uz: `${label}${isAcademic ? "-oʻquv yili" : "-yil"} uchun reyestrda safar ham, imzolangan shartnoma ham, tadbir ham qayd etilmagan.`,
  };
};
