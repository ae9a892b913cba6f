import { expect, test } from "vitest";
import { workTree } from "../../../src/files/read/work-tree.ts";
import { openRegistry } from "../../../src/registry/open-registry.ts";
import type { Cell } from "../../../src/tables/cell.ts";
import type { BarChart, MapChart } from "../../../src/tables/chart.ts";
import type { CountTable } from "../../../src/tables/table.ts";
import type { Count } from "../../../src/values/count.ts";
import { annualOf, chartsOf, figuresOf, namesOf, said, shown, wholeTablesOf } from "../../support/annual-of.ts";
import { type Asked, countOf, numberOf } from "../../support/count-of.ts";

const registry = openRegistry(workTree("registry"));

/** The same year asked for independently of the report: its last days, and those of the year before. */
type Year = {
  readonly period: string;
  readonly year: "calendar" | "academic";
  readonly of: number;
  readonly on: string;
  readonly before: string;
};

const cases: readonly (readonly [string, Year])[] = [
  ["mmit", { period: "2019", year: "calendar", of: 2019, on: "2019-12-31", before: "2018-12-31" }],
  ["itim-kulob", { period: "2023/2024", year: "academic", of: 2023, on: "2024-08-31", before: "2023-08-31" }],
  ["tut", { period: "2018", year: "calendar", of: 2018, on: "2018-12-31", before: "2017-12-31" }],
  ["khujand-su", { period: "2019", year: "calendar", of: 2019, on: "2019-12-31", before: "2018-12-31" }],
];

const inYear = ({ of, on, year }: Year): Asked => ({ window: { from: of, to: of }, on, year });
const inTrend = ({ of, on, year }: Year): Asked => ({ window: { from: of - 4, to: of }, on, year });
const onDay = ({ on, year }: Year): Asked => ({ on, year });

const of = (institution: string, more = ""): string => `institution:${institution} ${more}`.trim();

/** The key figures by their labels: what is counted, in the year or of all that is on record on its last day. */
const figures: Readonly<Record<string, readonly [measure: string, when: (year: Year) => Asked]>> = {
  "Students abroad": ["students-out", inYear],
  "Incoming students": ["students-in", inYear],
  "Staff abroad": ["staff-out", inYear],
  "Incoming staff": ["staff-in", inYear],
  "People abroad": ["people-out", inYear],
  "People from abroad": ["people-in", inYear],
  "Agreements in force": ["agreements-in-force", onDay],
  "Agreements signed in the year": ["agreements", inYear],
  "Projects running in the year": ["projects-running", inYear],
  Events: ["events", inYear],
  "Agreements on record": ["agreements", onDay],
  "Partners on record": ["partners", onDay],
  "Projects on record": ["projects", onDay],
  "Joint programmes on record": ["joint-programmes", onDay],
};

/** Of the stock in force the year before is known too, with what was only confirmed since. */
const besideYearBefore = "Agreements in force";

/** The figures that stand in every report, and those that only mixed groups bring into one. */
const onlyWithMixedGroups = ["People abroad", "People from abroad"];

const numeral = (text: string): string => (text === "-" || text === "" ? "0" : text);

/** What count shows as no record. */
const dash = (text: string): string => (text === "-" || text === "" || text === "0" ? "" : text);

test.each(cases)(
  "the key figures of %s are what count answers, of the year and of the one before, and none is missing",
  (institution, year) => {
    const tiles = figuresOf(annualOf(registry, year.period, of(institution)));
    const labels = tiles.map(({ label }) => said(label));
    const always = Object.keys(figures).filter((label) => !onlyWithMixedGroups.includes(label));
    expect(labels.filter((label) => !onlyWithMixedGroups.includes(label))).toEqual(always);
    const earlier = { ...year, of: year.of - 1, on: year.before };
    for (const { label, value, before } of tiles) {
      const [measure, when] = figures[said(label)] ?? ["", inYear];
      const ask = (asked: Year): string =>
        dash(numberOf(registry, measure, { ...when(asked), query: of(institution) }).replace("| ", ""));
      const then = when === onDay && said(label) !== besideYearBefore ? "" : ask(earlier);
      const upToThen = countText(before)
        .replace(/^0-\d+$/, "")
        .replace(/-\d+$/, "");
      expect([said(label), countText(value), upToThen]).toEqual([said(label), ask(year), then]);
    }
  },
);

test.each(cases)(
  "what of %s has no date stands under its number, in persons where they are counted",
  (institution, year) => {
    for (const { label, remarks = [] } of figuresOf(annualOf(registry, year.period, of(institution)))) {
      const [measure = "", when] = figures[said(label)] ?? [];
      if (when !== inYear || measure === "projects-running") continue;
      const { rows } = countOf(registry, measure, { ...onDay(year), query: of(institution), by: ["year"] });
      const undated = rows.find(([row]) => row?.is === "word" && row.code === "undated")?.at(-1);
      const number = undated ? shown(undated).replace(/^≥(.*)/, "$1 or more") : "";
      const told = remarks.map((remark) => said(remark)).filter((remark) => remark.includes("without a date"));
      expect([
        said(label),
        told.map((remark) => /^(.*?\d(?: or more(?= more| without))?)(?: more)? without/.exec(remark)?.[1]),
      ]).toEqual([said(label), number === "" ? [] : [number]]);
    }
  },
);

const countText = (cell: Cell): string => shown(cell).replace("–", "-").replace("≥", ">=");

/** The counted tables by their titles: the measure, the rows, the columns, when, and what else must hold. */
type Counted = readonly [
  measure: string,
  by: readonly string[],
  across: string | undefined,
  when: (year: Year) => Asked,
  where?: string,
];

const countedTables: Readonly<Record<string, Counted>> = {
  "Partners with an agreement by country": ["partners-with-agreement", ["country"], undefined, onDay],
  "Signed agreements by country and type": ["agreements", ["country"], "type", onDay],
  "Agreements by type and state": ["agreements", ["type"], "state", onDay],
  "Signed agreements by scope and type": ["agreements", ["scope"], "type", onDay],
  "Students abroad by country and year": ["students-out", ["country"], "year", inTrend],
  "Students abroad by country, level and year": ["students-out", ["country", "level"], "year", inTrend],
  "Incoming students by country and year": ["students-in", ["country"], "year", inTrend],
  "Projects by programme and role": ["projects", ["programme"], "role", inYear],
  "Projects by programme and state": ["projects", ["programme"], "state", inYear],
  "Projects running each year, by programme": ["projects-running", ["programme"], "year", inTrend],
  "Visits received by country and year": ["visits-in", ["country"], "year", inTrend],
  "Visits abroad by country and year": ["visits-out", ["country"], "year", inTrend],
  "Events by type and year": ["events", ["type"], "year", inTrend],
  "Joint programmes by country and type": ["joint-programmes", ["country"], "type", inYear],
  "Virtual and blended mobility by direction and country": [
    "mobilities",
    ["direction", "country"],
    undefined,
    inYear,
    "mode:virtual,blended",
  ],
  "Online and blended events by type and year": ["events", ["type"], "year", inTrend, "mode:virtual,blended"],
};

/** Tables whose columns are counts beside each other: what each column counts, by what. */
const columnTables: Readonly<
  Record<
    string,
    {
      readonly by: readonly string[];
      readonly when: (year: Year) => Asked;
      readonly columns: Readonly<Record<string, string>>;
    }
  >
> = {
  "Signed agreements by country": {
    by: ["country"],
    when: onDay,
    columns: { "in-force": "agreements-in-force", total: "agreements" },
  },
  "Students abroad: persons and periods by year": { by: ["year"], when: inTrend, columns: { persons: "students-out" } },
  "Incoming students by country: credit and degree mobility": {
    by: ["country"],
    when: inYear,
    columns: { total: "students-in" },
  },
  "Incoming students by year: credit and degree mobility": {
    by: ["year"],
    when: inTrend,
    columns: { total: "students-in" },
  },
  "Students abroad by field of education and level": { by: [], when: inYear, columns: { total: "students-out" } },
  "Incoming students by field of education and level": { by: [], when: inYear, columns: { total: "students-in" } },
  "Staff abroad and incoming staff by purpose": {
    by: ["purpose"],
    when: inYear,
    columns: { "persons-out": "staff-out", "persons-in": "staff-in" },
  },
  "Staff abroad and incoming staff by country": {
    by: ["country"],
    when: inYear,
    columns: { "persons-out": "staff-out", "persons-in": "staff-in" },
  },
  ...Object.fromEntries(
    ["Balance of student mobility by partner", "Students abroad by partner", "Incoming students by partner"].map(
      (title) => [
        title,
        {
          by: ["partner", "country"],
          when: inYear,
          columns: { "students-in": "students-in", "students-out": "students-out" },
        },
      ],
    ),
  ),
  "Persons and events by partner": {
    by: ["partner"],
    when: inYear,
    columns: { "persons-out": "people-out", "persons-in": "people-in", events: "events" },
  },
  "People abroad by duration": { by: ["duration"], when: inYear, columns: { total: "people-out" } },
  "People from abroad by duration": { by: ["duration"], when: inYear, columns: { total: "people-in" } },
  "Participants of events by type": { by: ["type"], when: inYear, columns: { events: "events" } },
};

/** Tables that list records, or that are worked out by rules of their own with tests of their own. */
const notCounted = [
  "Agreements in force, from year to year",
  "Agreements in force by the time they have left",
  "Agreements that end within 365 days",
  "Use of the agreements",
  "Agreements one by one",
  "Evidence of use, by agreement: numbers",
  "Evidence of use, by agreement: records",
  "Use of the agreements' quotas",
  "Budgets by programme and currency",
  "Budgets by currency",
  "Projects by name",
  "Chronicle of events",
  "Joint programmes",
  "Targets and commitments by institution and status",
  "Targets and commitments with a target number: promised and achieved",
  "Published figures against the records",
  "Completeness by kind of record",
  "What records lack: two or more of date, document, country and link",
  "Incoming students from the near and far abroad by year",
  "Staff abroad and incoming staff, near and far abroad",
];

test.each(cases)("the tables of %s are what count answers, and none is forgotten", (institution, year) => {
  const tables = wholeTablesOf(registry, year.period, of(institution));
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) holdTable(table, institution, year);
});

function holdTable(table: CountTable, institution: string, year: Year): void {
  const title = said(table.title);
  const counted = countedTables[title];
  const columns = columnTables[title];
  if (counted && hasUndated(table)) holdUndated(table, counted, institution, year);
  else if (counted) expect([title, linesOf(table)]).toEqual([title, linesOf(asCounted(counted, institution, year))]);
  else if (columns) holdColumns(table, columns, institution, year);
  else if (title === "Partners and agreements in the near and far abroad") holdUnions(table, institution, year);
  else expect(notCounted).toContain(title);
}

const asCounted = ([measure, by, across, when, where]: Counted, institution: string, year: Year): CountTable =>
  countOf(registry, measure, { ...when(year), query: of(institution, where), by, across });

const hasUndated = ({ columns }: CountTable): boolean => columns.some(({ key }) => key === "undated");

/** What is in the EU, and of countries abroad in the CIS, is what count answers for the region. */
function holdUnions({ columns, rows }: CountTable, institution: string, year: Year): void {
  const unions = [
    ["of these, members of the EU", "region:eu"],
    ["of these, members of the CIS", "region:cis not:country:TJ"],
  ] as const;
  for (const measure of ["partners", "partners-with-agreement", "agreements"]) {
    const at = columns.findIndex(({ key }) => key === measure);
    for (const [name, where] of unions) {
      const row = rows.find(([label]) => label && shown(label) === name);
      const cell = row?.[at];
      const counted = numberOf(registry, measure, { ...onDay(year), query: of(institution, where) }).replace("| ", "");
      expect([measure, name, dash(cell ? shown(cell) : "")]).toEqual([measure, name, dash(counted)]);
    }
  }
}

/** A trend counts its years as the same count of these years, and what has no date as one of all years. */
function holdUndated(table: CountTable, counted: Counted, institution: string, year: Year): void {
  const [measure, by, across, , where] = counted;
  const years = asCounted(counted, institution, year);
  const all = countOf(registry, measure, { on: year.on, year: year.year, query: of(institution, where), by, across });
  const yearKeys = years.columns.map(({ key }) => key).filter((key) => /^\d/.test(key));
  expect(columnsOf(table, yearKeys)).toEqual(columnsOf(years, yearKeys));
  expect(columnsOf(table, ["undated"])).toEqual(columnsOf(all, ["undated"]));
}

/** The rows that have something in some columns, each with its name. */
const columnsOf = ({ columns, rows, totals = [] }: CountTable, keys: readonly string[]): string[] =>
  [...rows, totals]
    .map((row) => [row[0], ...keys.map((key) => row[columns.findIndex((column) => column.key === key)])])
    .filter(([, ...numbers]) => numbers.some((cell) => cell !== undefined && cell.is !== "nothing"))
    .map((row) => row.map((cell) => (cell ? shown(cell) : "")).join(" | "))
    .sort();

const linesOf = ({ columns, rows, totals = [] }: CountTable): string[] => [
  columns.map(({ key }) => key).join(" "),
  ...[...rows, totals].map((row) => row.map(shown).join(" | ")).sort(),
];

function holdColumns(
  table: CountTable,
  { by, when, columns }: (typeof columnTables)[string],
  institution: string,
  year: Year,
): void {
  for (const [key, measure] of Object.entries(columns)) {
    const counted = countOf(registry, measure, { ...when(year), query: of(institution), by });
    const at = table.columns.findIndex((column) => column.key === key);
    const column = (row: readonly Cell[]): string =>
      [...row.slice(0, by.length), row[at]].map((cell) => (cell ? shown(cell) : "")).join(" | ");
    const own = by.length === 0 ? [] : table.rows.filter((row) => (row[at]?.is ?? "nothing") !== "nothing").map(column);
    const expected =
      by.length === 0
        ? []
        : counted.rows.filter((row) => row.at(-1)?.is !== "nothing").map((row) => row.map(shown).join(" | "));
    expect([said(table.title), key, own.sort()]).toEqual([said(table.title), key, expected.sort()]);
    expect(shown(table.totals?.[at] ?? { is: "nothing" })).toBe(shown(counted.totals?.at(-1) ?? { is: "nothing" }));
  }
}

test.each(cases)(
  "the charts of %s show what count answers; names of charts and sections are unique",
  (institution, year) => {
    const document = annualOf(registry, year.period, of(institution));
    const charts = chartsOf(document);
    expect(charts).not.toEqual([]);
    for (const names of [namesOf(document), charts.map(({ name }) => name)]) expect(names).toEqual([...new Set(names)]);
    for (const chart of charts) {
      if (chart.is === "map") holdMap(chart, institution, year);
      if (chart.is === "bars") holdBars(chart, institution, year);
    }
  },
);

/** What a count answers for each value of a dimension, by its code. */
function answers(measure: string, by: string, asked: Asked, institution: string, where = ""): Map<string, string> {
  const { rows } = countOf(registry, measure, { ...asked, query: of(institution, where), by: [by] });
  return new Map(rows.map(([label, value]) => [codeOf(label), numeral(value ? countText(value) : "")]));
}

const codeOf = (cell: Cell | undefined): string => (cell && "code" in cell ? cell.code : cell ? shown(cell) : "");

function holdMap({ countries: places }: MapChart, institution: string, year: Year): void {
  const expected = answers("partners-with-agreement", "country", onDay(year), institution);
  expected.delete("none");
  expect(new Map(places.map(({ country, count }) => [country, numberText(count)]))).toEqual(expected);
}

const numberText = (count: Count | undefined): string => (count ? countText({ is: "count", count }) : "0");

const directions: Readonly<Record<string, string>> = { Outbound: "students-out", Inbound: "students-in" };

/** What the bars of a chart are by: the measures are those of its series. */
const barCharts: Readonly<Record<string, readonly [by: string, when: (year: Year) => Asked]>> = {
  "students-per-year": ["year", inTrend],
  "mobility-by-level": ["level", inYear],
};

function holdBars(chart: BarChart, institution: string, year: Year): void {
  if (chart.name === "agreement-stock-and-flow") {
    holdStock(chart, institution, year);
    return;
  }
  const [by, when] = barCharts[chart.name] ?? ["country", onDay];
  for (const { heading, values } of chart.series) {
    const measure = directions[shown(heading)] ?? "agreements";
    const expected = answers(measure, by, when(year), institution);
    for (const [index, category] of chart.categories.entries())
      expect([chart.name, codeOf(category), numberText(values[index])]).toEqual([
        chart.name,
        codeOf(category),
        expected.get(codeOf(category)) ?? "0",
      ]);
  }
}

/** The stock at the end of the year is what is in force on its last day. */
function holdStock({ series }: BarChart, institution: string, year: Year): void {
  const stock = series.find(({ heading }) => shown(heading) === "At the end");
  const inForce = numberOf(registry, "agreements-in-force", { ...onDay(year), query: of(institution) });
  expect(numberText(stock?.values.at(-1))).toBe(numeral(inForce.replace("| ", "")));
}
