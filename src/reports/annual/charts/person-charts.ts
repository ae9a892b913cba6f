import { plainCell, wordCell } from "../../../tables/cell.ts";
import type { BarChart } from "../../../tables/chart.ts";
import { sentencePhrase } from "../../../tables/phrase.ts";
import type { CountTable, Table } from "../../../tables/table.ts";
import { range, yearLabel } from "../../../values/dates/years.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { measureTable } from "../../counting/measure-table.ts";
import { type AnnualRequest, overTrend } from "../annual-request.ts";
import { barChart, columnByLabel, notesForChart, seriesOver, totalsByKey } from "./bar-charts.ts";

const headings = { outgoing: wordCell("outbound"), incoming: wordCell("inbound") };
const axis = { is: "text", text: { en: "students", ru: "студенты", tg: "донишҷӯён", uz: "talabalar" } } as const;

/** Students abroad and incoming students, year by year; a year of which a country is hidden has no bar. */
export function studentsPerYear(request: AnnualRequest): BarChart | undefined {
  const trendRequest = overTrend(request);
  const { from = request.year, to = request.year } = trendRequest.window;
  const labels = range(from, to).map((year) => yearLabel(year, request.context.question.years));
  const tables = ["students-out", "students-in"].map((measure) =>
    measureTable(trendRequest, { title: titles.perYear, measure, by: ["country"], across: "year" }),
  );
  const [outgoing, incoming] = tables as [CountTable, CountTable];
  return barChart({
    name: "students-per-year",
    title: sentencePhrase(titles.perYear),
    direction: "along",
    categories: labels.map(plainCell),
    series: [
      seriesOver(headings.outgoing, labels, totalsByKey(outgoing)),
      seriesOver(headings.incoming, labels, totalsByKey(incoming)),
    ],
    axis,
    isWhole: true,
    notes: [...notesForChart(outgoing), ...notesForChart(incoming)].slice(0, 1),
  });
}

/** The charts of the tables of students abroad and incoming students by field of education (rows) and level (columns). */
export function mobilityCharts([outgoing, incoming]: readonly Table[]): BarChart[] {
  return outgoing && incoming
    ? [byLevel(outgoing, incoming), byField(outgoing, incoming)].flatMap((chart) => chart ?? [])
    : [];
}

function byLevel(outgoing: Table, incoming: Table): BarChart | undefined {
  const levels = new Map(
    [outgoing, incoming].flatMap(({ columns }) =>
      columns.flatMap(({ key, heading, role }) => (role === "value" ? [[key, heading] as const] : [])),
    ),
  );
  const codes = [...levels.keys()];
  return barChart({
    name: "mobility-by-level",
    title: sentencePhrase(titles.byLevel),
    direction: "along",
    categories: [...levels.values()],
    series: [
      seriesOver(headings.outgoing, codes, totalsByKey(outgoing)),
      seriesOver(headings.incoming, codes, totalsByKey(incoming)),
    ],
    axis,
    isWhole: true,
    notes: notesForChart(outgoing),
  });
}

function byField(outgoing: Table, incoming: Table): BarChart | undefined {
  const [outgoingByField, incomingByField] = [columnByLabel(outgoing, "total"), columnByLabel(incoming, "total")];
  const labels = new Map([...outgoingByField, ...incomingByField].map(([code, { label }]) => [code, label]));
  const codes = [...labels.keys()];
  const counts = (found: ReturnType<typeof columnByLabel>) =>
    new Map([...found].map(([code, { count }]) => [code, count]));
  return barChart({
    name: "mobility-by-field",
    title: sentencePhrase(titles.byField),
    direction: "down",
    categories: [...labels.values()],
    series: [
      seriesOver(headings.outgoing, codes, counts(outgoingByField)),
      seriesOver(headings.incoming, codes, counts(incomingByField)),
    ],
    axis,
    isWhole: true,
    notes: notesForChart(outgoing),
  });
}

const titles: Readonly<Record<"perYear" | "byLevel" | "byField", Sentence>> = {
  perYear: {
    en: "Students abroad and incoming students by year",
    ru: "Выехавшие и прибывшие студенты по годам",
    tg: "Донишҷӯёни ба хориҷа рафта ва аз хориҷа омада аз рӯи сол",
    uz: "Yillar boʻyicha xorijga borgan va xorijdan kelgan talabalar",
  },
  byLevel: {
    en: "Student mobility by level of study",
    ru: "Мобильность студентов по уровням образования",
    tg: "Ҳаракатнокии донишҷӯён аз рӯи зинаи таҳсилот",
    uz: "Taʼlim bosqichlari boʻyicha talabalar mobilligi",
  },
  byField: {
    en: "Student mobility by field of education",
    ru: "Мобильность студентов по направлениям образования",
    tg: "Ҳаракатнокии донишҷӯён аз рӯи соҳаи таҳсилот",
    uz: "Taʼlim sohalari boʻyicha talabalar mobilligi",
  },
};
