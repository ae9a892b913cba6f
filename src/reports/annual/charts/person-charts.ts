import { levels } from "../../../kinds/choices.ts";
import { type Cell, countOf, plainCell, wordCell } from "../../../tables/cell.ts";
import type { BarChart, Series } from "../../../tables/chart.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { CountTable, Table } from "../../../tables/table.ts";
import { range, yearLabel } from "../../../values/dates/years.ts";
import type { ShownPart } from "../../counting/count-table.ts";
import { measureTable } from "../../counting/measure-table.ts";
import { showing, totalsAlone, undatedAlone } from "../../counting/shown-part.ts";
import type { ReportRequest } from "../../define-report.ts";
import { type AnnualRequest, ofAnyYear, overTrend } from "../annual-request.ts";
import { barChart, columnByLabel, notesForChart, seriesOver, splitCategories, totalsByKey } from "./bar-charts.ts";
import { knownNotes } from "./known-notes.ts";
import { type PersonChartTitles, personChartTitles as titles } from "./person-chart-titles.ts";

const headings = { outgoing: wordCell("outbound"), incoming: wordCell("inbound") };
const axis = { is: "text", text: { en: "students", ru: "студенты", tg: "донишҷӯён", uz: "talabalar" } } as const;
const undated = "undated";

/** Students abroad and incoming students, year by year, and those without a date; what is hidden has no bar. */
export function studentsPerYear(request: AnnualRequest): BarChart | undefined {
  const { from = request.year, to = request.year } = overTrend(request).window;
  const labels = range(from, to).map((year) => yearLabel(year, request.context.question.years));
  // The years are those of the tables beside the chart, so that what is hidden in one is hidden in the other.
  const [outgoing, incoming] = byYear(showing(totalsAlone, overTrend(request)));
  const ofAnyDate = byYear(showing(undatedTotal, ofAnyYear(request)));
  return barChart({
    name: "students-per-year",
    titleOf: titled(titles.perYear),
    direction: "along",
    categories: labels.map(plainCell),
    series: [
      seriesOver(headings.outgoing, labels, totalsByKey(outgoing)),
      seriesOver(headings.incoming, labels, totalsByKey(incoming)),
    ],
    apart: [{ label: wordCell(undated), values: ofAnyDate.map((table) => countOf(totalsByKey(table).get(undated))) }],
    axis,
    notes: [...notesForChart(outgoing), ...notesForChart(incoming)]
      .filter(({ message }) => message !== "left-out")
      .slice(0, 1),
  });
}

const undatedTotal: ShownPart = (table, index) => {
  const undatedOnes = undatedAlone(table, index);
  return undatedOnes && totalsAlone({ ...table, ...undatedOnes }, index);
};

const byYear = (request: ReportRequest): readonly [CountTable, CountTable] => {
  const table = (measure: string): CountTable =>
    measureTable(request, { title: titles.perYear.both, measure, by: ["country"], across: "year" });
  return [table("students-out"), table("students-in")];
};

/** The charts of the tables of students abroad and incoming students by field of education (rows) and level (columns). */
export function mobilityCharts([outgoing, incoming]: readonly Table[]): BarChart[] {
  return outgoing && incoming
    ? [byField(outgoing, incoming), byLevel(outgoing, incoming)].flatMap((chart) => chart ?? [])
    : [];
}

/** From the lowest level to the highest. */
function byLevel(outgoing: Table, incoming: Table): BarChart | undefined {
  const headingOf = new Map(
    [outgoing, incoming].flatMap(({ columns }) =>
      columns.flatMap(({ key, heading, role }) => (role === "value" ? [[key, heading] as const] : [])),
    ),
  );
  const found = [...headingOf.keys()];
  const codes = [...levels.filter((level) => found.includes(level)), ...found.filter((code) => !isLevel(code))];
  const split = splitCategories(
    codes.flatMap((code) => headingOf.get(code) ?? []),
    [
      seriesOver(headings.outgoing, codes, totalsByKey(outgoing)),
      seriesOver(headings.incoming, codes, totalsByKey(incoming)),
    ],
  );
  return barChart({
    name: "mobility-by-level",
    titleOf: titled(titles.byLevel),
    direction: "down",
    ...split,
    axis,
    notes: [...knownNotes(split), ...notesForChart(outgoing)],
  });
}

const isLevel = (code: string): boolean => levels.some((level) => level === code);

function byField(outgoing: Table, incoming: Table): BarChart | undefined {
  const [outgoingByField, incomingByField] = [columnByLabel(outgoing, "total"), columnByLabel(incoming, "total")];
  const labels = new Map([...outgoingByField, ...incomingByField].map(([code, { label }]) => [code, label]));
  const codes = [...labels.keys()];
  const cells = (found: ReturnType<typeof columnByLabel>): Map<string, Cell | undefined> =>
    new Map([...found].map(([code, { cell }]) => [code, cell]));
  const split = splitCategories(
    [...labels.values()],
    [
      seriesOver(headings.outgoing, codes, cells(outgoingByField)),
      seriesOver(headings.incoming, codes, cells(incomingByField)),
    ],
  );
  return barChart({
    name: "mobility-by-field",
    titleOf: titled(titles.byField),
    direction: "down",
    ...split,
    axis,
    notes: [...knownNotes(split), ...notesForChart(outgoing)],
  });
}

/** The title of a chart of both directions, or of the only one that has something to show. */
const titled =
  ({ both, outgoing, incoming }: PersonChartTitles) =>
  (shown: readonly Series[]): Phrase => {
    const [first, second] = shown;
    return sentencePhrase(second ? both : first?.heading === headings.incoming ? incoming : outgoing);
  };
