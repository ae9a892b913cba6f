import { controlNote } from "../../disclosure/disclosure-notes.ts";
import type { Part } from "../../tables/document.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { disclosureRule } from "../counting/disclosure-of.ts";
import { selectedRecords } from "../selection/selected-records.ts";
import { withOneUnreadNote } from "../selection/unread-notes.ts";
import { type AnnualRequest, isToCome, isUnfinished, labelOf, ofAnyYear, yearBefore } from "./annual-request.ts";
import { isNothing } from "./figures/figure-number.ts";
import { confirmedOnly, knownFromConfirmation } from "./figures/known-from-confirmation.ts";
import { confirmedOnlyLater, recordsWithoutDate, withoutAnyDate } from "./figures/without-any-date.ts";
import type { YearFigure } from "./figures/year-figures.ts";
import { findingsList, findingsOf } from "./findings/findings.ts";
import { keyFigures } from "./key-figures.ts";
import { nothingOnRecord } from "./nothing-on-record.ts";

/** The key figures of the year as tiles, what they show in sentences, and last what could not be counted. */
export function summary(request: AnnualRequest): Part[] {
  const found = keyFigures(request);
  const confirmed = knownFromConfirmation(request);
  const paragraphs: (readonly Phrase[])[] = [
    isUnfinished(request) ? [sentencePhrase(isToCome(request) ? notBegun : notOver)] : [],
    confirmed.agreements.length > 0 ? [sentencePhrase(confirmedOnly(confirmed))] : [],
    [...withoutAnyDate(recordsWithoutDate(request), request), ...confirmedOnlyLater(request)],
    noneThen(found.ofYear, request),
    withOneUnreadNote(found.notes.filter(({ message }) => message === "not-read")),
    controlOfPersons(request),
  ];
  return [
    { is: "figures", figures: found.tiles },
    ...findingsList(findingsOf(found, request)),
    ...paragraphs.flatMap((sentences): Part[] => (sentences.length > 0 ? [{ is: "text", sentences }] : [])),
  ];
}

/** Why numbers of persons are rounded, or not shown, where there are any. */
function controlOfPersons(request: AnnualRequest): Phrase[] {
  const rule = disclosureRule(request.context.question.registry.settings);
  const journeys = selectedRecords(["mobilities"], ofAnyYear(request)).of("mobilities");
  return rule.below > 0 && journeys.length > 0 ? [controlNote(rule)] : [];
}

/** Of which figures nothing is on record of the year before, once for all of them. */
function noneThen(ofYear: readonly YearFigure[], request: AnnualRequest): Phrase[] {
  const some = ofYear.filter(({ now }) => !isNothing(now));
  const none = some.filter(({ before }) => isNothing(before));
  if (none.length === 0) return [];
  const labels = none.map(({ label }) => label);
  return [sentencePhrase(nothingOnRecord(labelOf(yearBefore(request)), labels))];
}

const notOver: Sentence = {
  en: "The period is not over: its figures are those known on the day of the report.",
  ru: "Отчётный период не завершён: показатели приведены по состоянию на дату отчёта.",
  tg: "Давраи ҳисоботӣ ба анҷом нарасидааст: нишондиҳандаҳо ба рӯзи ҳисобот дода шудаанд.",
  uz: "Hisobot davri hali tugamagan: koʻrsatkichlar hisobot kuniga berilgan.",
};

const notBegun: Sentence = {
  en: "The period has not begun: what stands here is what is known on the day of the report.",
  ru: "Отчётный период ещё не начался: приведены сведения, известные на дату отчёта.",
  tg: "Давраи ҳисоботӣ ҳанӯз оғоз нашудааст: маълумоти то рӯзи ҳисобот маълумбуда оварда шудааст.",
  uz: "Hisobot davri hali boshlanmagan: hisobot kuniga maʼlum boʻlgan maʼlumotlar keltirilgan.",
};
