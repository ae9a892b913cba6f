import { coversDay, stayOf } from "../../derived/journeys/stay.ts";
import { countCell, nothingCell } from "../../tables/cell.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withRecords } from "../counting/cell-records.ts";
import { measureItems, sumOfItems } from "../counting/measure-table.ts";
import { type ReportRequest, reportTable } from "../define-report.ts";
import { rowTable } from "../row-tables/row-table.ts";
import { withoutYears } from "../selection/without-years.ts";
import { presenceByCountry } from "./presence-by-country.ts";
import type { PresentStay } from "./present-stay.ts";
import { stayColumns } from "./stay-columns.ts";
import { withUndatedStays } from "./undated-stays.ts";

type Direction = { readonly measure: "abroad" | "guests"; readonly title: Sentence };

/**
 * The stays of a measure that cover the question's day, the certain ones first. Where small numbers of persons are hidden,
 * no single stay is shown, but how many persons there are by country.
 */
export function presenceTable(request: ReportRequest, { measure, title }: Direction): CountTable {
  const { registry, on } = request.context.question;
  if (registry.settings.smallCell > 0) return presenceByCountry(request, measure, title);
  const { items, notes } = measureItems(withoutYears(request), measure);
  const stays = items.flatMap(({ item: { record, value } }): PresentStay[] => {
    const stay = record.kind === "mobilities" ? stayOf(record, registry.settings) : undefined;
    if (!stay || record.kind !== "mobilities") return [];
    return [{ mobility: record, certainty: coversDay(stay, on), persons: value }];
  });
  const sorted = inOrder(stays, request);
  const grid = rowTable(sorted, stayColumns(sorted, request));
  const total = withRecords(
    countCell(sumOfItems(items)),
    stays.map(({ mobility }) => mobility),
  );
  return reportTable(request, {
    title,
    ...grid,
    ...(stays.length > 0 ? { totals: grid.columns.map(({ role }) => (role === "value" ? total : nothingCell)) } : {}),
    notes: [...withUndatedStays(notes, measure, request), ...perhapsNotes(stays)],
  });
}

/** The certain stays first, each in the order of their first days. */
function inOrder(stays: readonly PresentStay[], { context }: ReportRequest): PresentStay[] {
  const { settings } = context.question.registry;
  const keyed = stays.map((stay) => {
    const certain = stay.certainty === "yes" ? 0 : 1;
    return { stay, key: `${certain} ${stayOf(stay.mobility, settings)?.start.first} ${stay.mobility.id}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return keyed.map(({ stay }) => stay);
}

const perhapsNotes = (stays: readonly PresentStay[]): Phrase[] =>
  stays.some(({ certainty }) => certainty === "perhaps") ? [sentencePhrase(perhapsCounts)] : [];

const perhapsCounts: Sentence = {
  en: "Perhaps: the dates leave open whether the stay covers the day, so that its persons count from 0.",
  ru: "«Возможно»: по датам нельзя сказать, приходится ли поездка на этот день, поэтому её участники считаются от 0.",
  tg: "«Шояд»: аз рӯи санаҳо маълум нест, ки сафар ба ин рӯз рост меояд ё не, бинобар ин иштирокчиёни он аз 0 ҳисоб мешаванд.",
  uz: "“Ehtimol”: sanalarga qarab safar shu kunga toʻgʻri kelishini aytib boʻlmaydi, shuning uchun kishilari 0 dan hisoblanadi.",
};
