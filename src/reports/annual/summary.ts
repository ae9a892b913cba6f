import type { Part } from "../../tables/document.ts";
import { type FigureSentence, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withOneUnreadNote } from "../selection/unread-notes.ts";
import { type AnnualRequest, isUnfinished, labelOf, momentOf, yearBefore } from "./annual-request.ts";
import { isNothing } from "./figures/figure-number.ts";
import { confirmedOnly, knownFromConfirmation } from "./figures/known-from-confirmation.ts";
import { recordsWithoutDate, withoutAnyDate } from "./figures/without-any-date.ts";
import { type YearFigure, yearSentence } from "./figures/year-figures.ts";
import { type KeyFigures, keyFigures } from "./key-figures.ts";
import { noneBefore, noneBeforeOf } from "./none-before.ts";

/** The key figures of the year as tiles, then in sentences; last what could not be counted. */
export function summary(request: AnnualRequest): Part[] {
  const found = keyFigures(request);
  const confirmed = knownFromConfirmation(request);
  const paragraphs: (readonly Phrase[])[] = [
    isUnfinished(request) ? [sentencePhrase(notOver)] : [],
    found.ofYear.every(({ now }) => isNothing(now)) ? [sentencePhrase(nothingHappened(labelOf(request)))] : [],
    sentencesOf(found, request),
    confirmed.agreements.length > 0 ? [sentencePhrase(confirmedOnly(confirmed))] : [],
    withoutAnyDate(recordsWithoutDate(request), request),
    noneThen(found.ofYear, request),
    withOneUnreadNote(found.notes.filter(({ message }) => message === "not-read")),
  ];
  return [
    { is: "figures", figures: found.tiles },
    ...paragraphs.flatMap((sentences): Part[] => (sentences.length > 0 ? [{ is: "text", sentences }] : [])),
  ];
}

/** What happened, as sentences; the year is named once. */
function sentencesOf({ ofYear, inForce }: KeyFigures, request: AnnualRequest): Phrase[] {
  const told = ofYear.filter(({ now, before }) => !isNothing(now) || !isNothing(before));
  const sentences = told.flatMap((figure) => yearSentence(figure, request) ?? []);
  const { now, perhaps, before } = inForce;
  const earlier = before.max === 0 ? undefined : { year: labelOf(yearBefore(request)), count: before };
  const stock: FigureSentence[] =
    now.count && !isNothing(now)
      ? [{ figure: "agreements-in-force", when: momentOf(request, "day"), count: now.count, earlier, perhaps }]
      : [];
  return [
    ...sentences.map((sentence, index) => (index === 0 ? sentence : { ...sentence, when: undefined })),
    ...stock.map((sentence): Phrase => ({ message: "key-figure", ...sentence })),
  ];
}

/** Of which figures nothing is on record of the year before, once for all of them. */
function noneThen(ofYear: readonly YearFigure[], request: AnnualRequest): Phrase[] {
  const some = ofYear.filter(({ now }) => !isNothing(now));
  const none = some.filter(({ before }) => isNothing(before));
  if (none.length === 0) return [];
  const label = labelOf(yearBefore(request));
  const isAll = none.length === some.length && ofYear.every(({ before }) => isNothing(before));
  return [
    sentencePhrase(
      isAll
        ? noneBefore(label)
        : noneBeforeOf(
            label,
            none.map(({ label }) => label),
          ),
    ),
  ];
}

const nothingHappened = (label: string): Sentence => {
  const isAcademic = label.includes("/");
  return {
    en: `For ${isAcademic ? "the academic year " : ""}${label}, no journey, no signed agreement and no event is on record.`,
    ru: `За ${label} ${isAcademic ? "учебный год" : "год"} в реестре нет ни поездок, ни подписанных соглашений, ни мероприятий.`,
    tg: `Барои соли ${isAcademic ? "таҳсили " : ""}${label} дар феҳрист на сафаре, на созишномаи имзошудае ва на чорабиние сабт шудааст.`,
    uz: `${label}${isAcademic ? "-oʻquv yili" : "-yil"} uchun reyestrda safar ham, imzolangan shartnoma ham, tadbir ham qayd etilmagan.`,
  };
};

const notOver: Sentence = {
  en: "The period is not over: its figures are those known on the day of the report.",
  ru: "Отчётный период не завершён: показатели приведены по состоянию на дату отчёта.",
  tg: "Давраи ҳисоботӣ ба анҷом нарасидааст: нишондиҳандаҳо ба рӯзи ҳисобот дода шудаанд.",
  uz: "Hisobot davri hali tugamagan: koʻrsatkichlar hisobot kuniga berilgan.",
};
