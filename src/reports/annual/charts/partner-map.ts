import { countSentence } from "../../../locales/number-sentences.ts";
import type { MapChart } from "../../../tables/chart.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import { type Count, nothing } from "../../../values/count.ts";
import { groupBy } from "../../../values/group-by.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { measureTable } from "../../counting/measure-table.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { requestedInstitutions } from "../requested-institutions.ts";
import { columnByLabel } from "./bar-charts.ts";

const measure = "partners-with-agreement";
const axis = { is: "text", text: { en: "partners", ru: "партнёры", tg: "шарикон", uz: "hamkorlar" } } as const;

/** The partners with an agreement by country. */
export const partnersByCountry = (request: AnnualRequest): CountTable =>
  measureTable(ofAnyYear(request), { title, measure, by: ["country"] });

/** A circle for each country of such a table, full as far as the partners have an agreement in force. */
export function partnerMap(request: AnnualRequest, table: CountTable): MapChart | undefined {
  const inForce = columnByLabel(
    measureTable(ofAnyYear(request, ["state:in-force"]), { title, measure, by: ["country"] }),
    measure,
  );
  const partners = [...columnByLabel(table, measure).values()].filter(({ count }) => count?.max !== 0);
  const countries = partners.flatMap(({ label, count }) =>
    label.is === "country" && count
      ? [{ country: label.code, count, inForce: inForce.get(label.code)?.count ?? nothing }]
      : [],
  );
  if (countries.length === 0) return undefined;
  const notes = partners.flatMap(({ label, count }): Phrase[] =>
    label.is !== "country" && count ? [sentencePhrase(withoutCountry(count))] : [],
  );
  return {
    is: "map",
    name: "map",
    title: sentencePhrase(title),
    home: homeOf(requestedInstitutions(request).flatMap(({ country }) => country ?? [])),
    countries,
    axis,
    notes,
  };
}

/** The countries in which most institutions are: for these the partners of another one's country are abroad. */
function homeOf(countries: readonly string[]): string[] {
  const numbers = [...groupBy(countries, (country) => country)].map(([country, all]) => [country, all.length] as const);
  const most = Math.max(0, ...numbers.map(([, number]) => number));
  return numbers.flatMap(([country, number]) => (number === most ? [country] : []));
}

const title: Sentence = {
  en: "Partners with an agreement by country",
  ru: "Партнёры с соглашением по странам",
  tg: "Шарикони дорои созишнома аз рӯи кишвар",
  uz: "Mamlakatlar boʻyicha shartnomali hamkorlar",
};

const withoutCountry = (count: Count): Sentence => {
  const number = countSentence(count);
  return {
    en: `Not on the map because their country is not on record: ${number.en}.`,
    ru: `Не показаны на карте, так как страна не указана: ${number.ru}.`,
    tg: `Дар харита нишон дода нашудаанд, зеро кишварашон дар феҳрист зикр нашудааст: ${number.tg}.`,
    uz: `Mamlakati koʻrsatilmagani uchun xaritada berilmagan: ${number.uz} ta.`,
  };
};
