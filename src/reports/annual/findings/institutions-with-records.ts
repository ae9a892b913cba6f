import { countSentence } from "../../../locales/number-sentences.ts";
import { upperFirst } from "../../../locales/upper-first.ts";
import { forYear } from "../../../locales/year-sentences.ts";
import { codeOf, countCell, listCell } from "../../../tables/cell.ts";
import { filledPhrase, sentencePhrase } from "../../../tables/phrase.ts";
import { exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { withRecordsOf } from "../../counting/cell-records.ts";
import { measureTable } from "../../counting/measure-table.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { type AnnualRequest, labelOf, overPeriod } from "../annual-request.ts";
import { requestedInstitutions } from "../requested-institutions.ts";
import type { Finding } from "./finding.ts";
import { mostNames } from "./thresholds.ts";

/** What happens in a year, by the measures of the key figures. */
const measures = ["people-out", "people-in", "agreements", "events"] as const;

/**
 * Which institutions of a report anything is on record of in the year: what several together show may be of one alone.
 * None where all have some, or none has, or small numbers of persons are hidden.
 */
export function institutionsWithRecords(request: AnnualRequest): Finding | undefined {
  const { registry } = request.context.question;
  const institutions = requestedInstitutions(request);
  if (institutions.length < 2 || registry.settings.smallCell > 0) return undefined;
  const cells = measures.flatMap((measure) =>
    measureTable(overPeriod(request), { title: noTitle, measure, by: ["institution"] }).rows.flatMap((row) => {
      const [label, number] = [row[0], row.at(-1)];
      return number?.is === "count" && number.count.max !== 0 ? [{ id: codeOf(label), number }] : [];
    }),
  );
  const found = new Set(cells.map(({ id }) => id));
  const having = institutions.filter(({ id }) => found.has(id));
  const lacking = institutions.filter(({ id }) => !found.has(id));
  if (having.length === 0 || lacking.length === 0) return undefined;
  const names = (some: typeof institutions) => listCell(some.map(({ id }) => institutionCell(id, registry)));
  const label = labelOf(request);
  const sentence =
    having.length <= mostNames
      ? filledPhrase(onlyAt(label, having.length === 1, lacking.length), { names: names(having) })
      : lacking.length <= mostNames
        ? filledPhrase(notAt(label), { names: names(lacking) })
        : sentencePhrase(atSome(label, having.length, institutions.length));
  return {
    claim: { is: "institutions-with-records", ids: having.map(({ id }) => id) },
    sentence,
    from: withRecordsOf(countCell(exactly(having.length)), ...cells.map(({ number }) => number)),
  };
}

const noTitle: Sentence = { en: "", ru: "", tg: "", uz: "" };

function onlyAt(label: string, isOne: boolean, others: number): Sentence {
  const [year, rest] = [forYear(label), countSentence(exactly(others))];
  const at = isOne
    ? { en: "for {names}", ru: "по вузу {names}", tg: "дар муассисаи {names}", uz: "{names} muassasasida" }
    : {
        en: "for: {names}",
        ru: "по вузам: {names}",
        tg: "дар муассисаҳои зерин: {names}",
        uz: "quyidagi muassasalarda: {names}",
      };
  return {
    en: `${upperFirst(year.en)}, journeys, signed agreements or events are on record only ${at.en}. For the others (${rest.en}) there are none.`,
    ru: `${upperFirst(year.ru)} записи о поездках, подписанных соглашениях и мероприятиях есть только ${at.ru}. По остальным (${rest.ru}) их нет.`,
    tg: `${upperFirst(year.tg)} сабтҳои сафарҳо, созишномаҳои имзошуда ва чорабиниҳо танҳо ${isOne ? `${at.tg} ҳастанд` : `${at.tg}`}. Дар дигарон (${rest.tg}) нестанд.`,
    uz: `${year.uz} safar, imzolangan shartnoma va tadbirlar faqat ${isOne ? `${at.uz} qayd etilgan` : `${at.uz}`}. Qolganlarida (${rest.uz} ta) yoʻq.`,
  };
}

function notAt(label: string): Sentence {
  const year = forYear(label);
  return {
    en: `${upperFirst(year.en)}, no journey, signed agreement or event is on record for: {names}.`,
    ru: `${upperFirst(year.ru)} нет записей о поездках, подписанных соглашениях и мероприятиях по вузам: {names}.`,
    tg: `${upperFirst(year.tg)} дар муассисаҳои зерин на сафар, на созишномаи имзошуда ва на чорабинӣ сабт шудааст: {names}.`,
    uz: `${year.uz} quyidagi muassasalarda safar, imzolangan shartnoma va tadbir qayd etilmagan: {names}.`,
  };
}

function atSome(label: string, having: number, all: number): Sentence {
  const [year, some, whole] = [forYear(label), countSentence(exactly(having)), countSentence(exactly(all))];
  return {
    en: `${upperFirst(year.en)}, journeys, signed agreements or events are on record for ${some.en} of the ${whole.en} institutions.`,
    ru: `${upperFirst(year.ru)} записи о поездках, подписанных соглашениях и мероприятиях есть не по всем вузам: ${some.ru} из ${whole.ru}.`,
    tg: `${upperFirst(year.tg)} сабтҳои сафарҳо, созишномаҳои имзошуда ва чорабиниҳо на дар ҳамаи муассисаҳо ҳастанд: ${some.tg} аз ${whole.tg}.`,
    uz: `${year.uz} safar, imzolangan shartnoma va tadbirlar hamma muassasada ham qayd etilmagan: ${whole.uz} tadan ${some.uz} tasida bor.`,
  };
}
