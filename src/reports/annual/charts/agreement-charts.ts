import type { Cell } from "../../../tables/cell.ts";
import type { BarChart } from "../../../tables/chart.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { Table } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { measureTable } from "../../counting/measure-table.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { barChart, columnByLabel, notesForChart, shownCount } from "./bar-charts.ts";

const axis = {
  is: "text",
  text: { en: "agreements", ru: "соглашения", tg: "созишномаҳо", uz: "shartnomalar" },
} as const;

/** The most countries that have a bar of their own. */
const mostCountries = 20;

/** The signed agreements of each country; beyond so many countries the others together. */
export function agreementsPerCountry(request: AnnualRequest): BarChart | undefined {
  const countryRequest = { ...ofAnyYear(request), top: mostCountries };
  const table = measureTable(countryRequest, { title: titles.byCountry, measure: "agreements", by: ["country"] });
  const countries = [...columnByLabel(table, "agreements").values()];
  return barChart({
    name: "agreements-by-country",
    title: sentencePhrase(titles.byCountry),
    direction: "down",
    categories: countries.map(({ label }) => label),
    series: [{ heading: headingOf(table, "agreements"), values: countries.map(({ count }) => count) }],
    axis,
    notes: table.notes.filter(isAboutCountries),
  });
}

const isAboutCountries = ({ message }: Phrase): boolean => message === "in-several";

const headingOf = ({ columns }: Table, key: string): Cell =>
  columns.find((column) => column.key === key)?.heading ?? axis;

/** The stock at the end of each year beside the changes in it, from the table of the flow. */
export function stockAndFlow(flow: Table): BarChart | undefined {
  const closing = flow.columns.filter(({ role }) => role === "total");
  const moves = flow.columns.filter(({ role, key }) => role === "value" && key !== "opening");
  return barChart({
    name: "agreement-stock-and-flow",
    title: sentencePhrase(titles.stockAndFlow),
    direction: "along",
    categories: flow.rows.flatMap(([year]) => year ?? []),
    series: [...closing, ...moves].map((column) => {
      const at = flow.columns.indexOf(column);
      return { heading: column.heading, values: flow.rows.map((row) => shownCount(row[at])) };
    }),
    axis,
    notes: notesForChart(flow),
  });
}

const titles: Readonly<Record<"byCountry" | "stockAndFlow", Sentence>> = {
  byCountry: {
    en: "Signed agreements by country",
    ru: "Подписанные соглашения по странам",
    tg: "Созишномаҳои имзошуда аз рӯи кишвар",
    uz: "Mamlakatlar boʻyicha imzolangan shartnomalar",
  },
  stockAndFlow: {
    en: "Agreements in force at the end of each year, new and ended",
    ru: "Соглашения: действующие на конец года, новые и прекращённые",
    tg: "Созишномаҳо: амалкунанда дар охири сол, нав ва анҷомёфта",
    uz: "Shartnomalar: yil oxirida amaldagi, yangi va tugagan",
  },
};
