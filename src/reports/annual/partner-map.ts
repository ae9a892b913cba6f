import type { MapChart } from "../../tables/chart.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Sentence } from "../../values/sentence.ts";
import { counted } from "../counting/counted.ts";
import { type AnnualRequest, ofWhateverYear, signedByThen } from "./annual-request.ts";
import { columnByLabel } from "./bar-charts.ts";
import { institutionsAsked } from "./institutions-asked.ts";

const measure = "partners-with-agreement";
const axis = { is: "text", text: { en: "partners", ru: "партнёры", tg: "шарикон", uz: "hamkorlar" } } as const;

/** The partners with an agreement by country: of those that were signed by the day. */
export const partnersByCountry = (asked: AnnualRequest): CountTable =>
  counted(ofWhateverYear(asked, signedByThen), { title, measure, by: ["country"] });

/** A circle for each country of such a table. */
export function partnerMap(asked: AnnualRequest, table: CountTable): MapChart | undefined {
  const places = [...columnByLabel(table, measure).values()].flatMap(({ label, count }) =>
    label.is === "country" && count && count.max !== 0 ? [{ country: label.code, count }] : [],
  );
  if (places.length === 0) return undefined;
  const home = institutionsAsked(asked).flatMap(({ country }) => country ?? []);
  const left = table.rows.some(([label]) => label?.is !== "country");
  const notes: Phrase[] = left ? [sentencePhrase(withoutCountry)] : [];
  return { is: "map", name: "map", title: sentencePhrase(title), home: [...new Set(home)], places, axis, notes };
}

const title: Sentence = {
  en: "Partners with an agreement by country",
  ru: "Партнёры с соглашением по странам",
  tg: "Шарикони дорои созишнома аз рӯи кишвар",
  uz: "Shartnomali hamkorlar: mamlakatlar boʻyicha",
};

const withoutCountry: Sentence = {
  en: "Partners whose country is not on record are not on the map.",
  ru: "Партнёры, страна которых не указана, на карте не показаны.",
  tg: "Шариконе, ки кишварашон дар феҳрист зикр нашудааст, дар харита нестанд.",
  uz: "Mamlakati koʻrsatilmagan hamkorlar xaritada berilmagan.",
};
