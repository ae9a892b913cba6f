import type { KindName } from "../../../kinds/field-meta.ts";
import { kindNames } from "../../../kinds/field-meta.ts";
import { countSentence, daySentence } from "../../../locales/number-sentences.ts";
import { type RecordNoun, recordNouns } from "../../../locales/record-nouns.ts";
import { ruPlural } from "../../../locales/ru/ru-number.ts";
import type { AnyRecord } from "../../../registry/record.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import { addCounts, type Count, exactly, nothing } from "../../../values/count.ts";
import type { Day } from "../../../values/dates/calendar.ts";
import { groupBy } from "../../../values/group-by.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { isDateMissing } from "../../completeness/missing-facts.ts";
import { inState, selectedAgreements } from "../../selection/selected-agreements.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { undatedOf } from "./figure-number.ts";

/** The records that have no date, each once, as the table of completeness counts them. */
export function recordsWithoutDate(request: AnnualRequest): readonly AnyRecord[] {
  const selected = selectedRecords(kindNames, ofAnyYear(request));
  return selected.kinds.flatMap((kind) => selected.of(kind).filter((record: AnyRecord) => isDateMissing(record)));
}

/** What has no date, by kind; of journeys also how many persons they are of, unless small numbers are hidden. */
export function withoutAnyDate(records: readonly AnyRecord[], request: AnnualRequest): Phrase[] {
  const byKind = groupBy(records, ({ kind }) => kind);
  const { smallCell } = request.context.question.registry.settings;
  const parts = kindNames.flatMap((kind) => {
    const found = byKind.get(kind) ?? [];
    const isUncounted = kind === "mobilities" && smallCell > 0;
    if (found.length === 0) return [];
    if (isUncounted) return [someJourneys];
    const told = kindSentence(kind, found);
    return [kind === "mobilities" ? withPersons(told, personsWithoutDate(request)) : told];
  });
  return parts.length > 0 ? [sentencePhrase(undatedByKind(parts))] : [];
}

/** Agreements of which nothing is known up to the day, though a later confirmation is on record: no date tells their state. */
export function confirmedOnlyLater(request: AnnualRequest): Phrase[] {
  const any = ofAnyYear(request);
  const undated = inState(selectedAgreements(any).agreements, any, "undated");
  const later = undated.filter((agreement) => !isDateMissing(agreement));
  return later.length > 0 ? [sentencePhrase(onlyLater(later.length, request.context.question.on))] : [];
}

function onlyLater(number: number, on: Day): Sentence {
  const day = daySentence(on);
  return {
    en: `Undated on that day, too: agreements known only from a confirmation after ${day.en} (${number}).`,
    ru: `К недатированным на эту дату относятся и соглашения, известные только по подтверждению позже ${day.ru} (${number}).`,
    tg: `Созишномаҳое, ки танҳо аз тасдиқи баъд аз ${day.tg} маълуманд (${number}), низ дар ин рӯз бе сана ҳисоб мешаванд.`,
    uz: `Faqat ${day.uz} dan keyingi tasdiqdan maʼlum boʻlgan shartnomalar (${number}) ham shu kunda sanasi yoʻqlar qatoriga kiradi.`,
  };
}

/** The persons of journeys without a date, as the key figures count them: who crosses no border is not among them. */
const personsWithoutDate = (request: AnnualRequest): Count =>
  ["people-out", "people-in"]
    .map((measure) => undatedOf(measure, request))
    .map((cell) => (cell.is === "count" ? cell.count : nothing))
    .reduce(addCounts, nothing);

const nouns: Readonly<Record<KindName, RecordNoun>> = {
  ...recordNouns,
  // A record may be of a group: how many persons they are is told beside it.
  mobilities: {
    en: ["record of journeys", "records of journeys"],
    ru: ["запись о поездках", "записи о поездках", "записей о поездках"],
    tg: "сабти сафарҳо",
    uz: "safar yozuvi",
  },
};

const someJourneys: Sentence = {
  en: "some records of journeys",
  ru: "часть записей о поездках",
  tg: "баъзе сабтҳои сафарҳо",
  uz: "safarlarning baʼzi yozuvlari",
};

function kindSentence(kind: KindName, records: readonly AnyRecord[]): Sentence {
  const number = countSentence(exactly(records.length));
  const { en, ru, tg, uz } = nouns[kind];
  return {
    en: `${number.en} ${records.length === 1 ? en[0] : en[1]}`,
    ru: `${number.ru} ${ruPlural(records.length, ...ru)}`,
    tg: `${number.tg} ${tg}`,
    uz: `${number.uz} ta ${uz}`,
  };
}

/** Of how many persons journeys are; those who cross no border are not among them. */
function withPersons(journeys: Sentence, persons: Count): Sentence {
  const { en, ru, tg, uz } = countSentence(persons);
  return {
    en: `${journeys.en} (${en} persons abroad or from abroad)`,
    ru: `${journeys.ru} (выезд и приём: ${ru} чел.)`,
    tg: `${journeys.tg} (рафтагон ва омадагон: ${tg} нафар)`,
    uz: `${journeys.uz} (borgan va kelganlar: ${uz} nafar)`,
  };
}

function undatedByKind(parts: readonly Sentence[]): Sentence {
  const listed = (language: keyof Sentence): string => parts.map((part) => part[language]).join(", ");
  return {
    en: `Without a date: ${listed("en")}; none of them counts in a year.`,
    ru: `Без даты: ${listed("ru")}; ни в одном году они не учтены.`,
    tg: `Бе сана: ${listed("tg")}; онҳо ба ягон сол дохил нашудаанд.`,
    uz: `Sanasi koʻrsatilmagan: ${listed("uz")}; ular hech bir yilga kiritilmagan.`,
  };
}
