import { describe, expect, test } from "vitest";
import type { Chart } from "../../../src/tables/chart.ts";
import { annualOf, chartsOf, said, shown } from "../../support/annual-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const parties: Files = {
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/tdtu.yaml": "name: Toshkent davlat texnika universiteti\ntype: university\ncountry: UZ\n",
};

let files = 0;
const mobility = (fields: string): Files => ({
  [`mobilities/m-${files++}.yaml`]: `direction: outbound\nwho: student\npurpose: exchange\ninstitution: mmit\npartner: mirea\n${fields}\n`,
});
const agreement = (fields: string, partner = "mirea"): Files => ({
  [`agreements/a-${files++}.yaml`]: `institution: mmit\npartners: [${partner}]\ntype: cooperation\n${fields}\n`,
});
const project = (acronym: string, fields: string): Files => ({
  [`projects/p-${files++}.yaml`]: `title: Лоиҳа\nacronym: ${acronym}\ninstitution: mmit\nprogramme: tempus\n${fields}\n`,
});
const chart = (name: string, ...records: readonly Files[]): Chart | undefined =>
  chartsOf(annualOf(registryOf(Object.assign({}, parties, ...records)), "2019")).find((one) => one.name === name);

describe("students by year", () => {
  const years = [
    mobility("starts: 2016\ncount: 2"),
    mobility("starts: 2018-09\ncount: 6"),
    mobility("starts: 2019\ncount: 8"),
  ];

  test("are drawn from the first year with a number on; the undated stand apart, and the title names what is shown", () => {
    const drawn = chart("students-per-year", ...years, mobility("count: 9"));
    expect(drawn).toMatchObject({
      categories: ["2016", "2017", "2018", "2019"].map((text) => ({ text })),
      series: [{ values: [{ min: 2 }, undefined, { min: 6 }, { min: 8 }] }],
      apart: [{ label: { code: "undated" }, values: [{ min: 9, max: 9 }] }],
    });
    expect(drawn && said(drawn.title)).toBe("Students abroad by year");
  });

  test.each([
    ["of two years", years.slice(1)],
    ["of one year", years.slice(2)],
    ["of equal numbers", [2016, 2017, 2018, 2019].map((year) => mobility(`starts: ${year}\ncount: 3`))],
    ["of two different numbers", [2, 3, 3].map((count, at) => mobility(`starts: ${2017 + at}\ncount: ${count}`))],
  ])("are not drawn where they are %s", (_, records) => {
    expect(chart("students-per-year", ...records)).toBeUndefined();
  });

  test("whose number is too small to be shown have what the table shows instead", () => {
    const settings = { "registry.yaml": "title: T\nsmall_cell: 5\n" };
    const more = [mobility("starts: 2017\ncount: 7"), mobility("starts: 2015\ncount: 9")];
    const drawn = chart("students-per-year", settings, ...years, ...more);
    expect(drawn).toMatchObject({ series: [{ values: [undefined, undefined, { min: 7 }, { min: 6 }, { min: 8 }] }] });
    const withheld = drawn?.is === "bars" ? drawn.series[0]?.withheld : undefined;
    expect(withheld?.map((cell) => cell !== undefined)).toEqual([true, true, false, false, false]);
  });
});

test("levels go from the lowest to the highest; what is not stated stands apart, and is said in numbers", () => {
  const records = ["doctorate: 1", "master: 4", "bachelor: 2"].map((line) => {
    const [level, count] = line.split(": ");
    return mobility(`starts: 2019\nlevel: ${level}\ncount: ${count}`);
  });
  const drawn = chart("mobility-by-level", ...records, mobility("starts: 2019\ncount: 1200"));
  expect(drawn).toMatchObject({
    categories: ["bachelor", "master", "doctorate"].map((code) => ({ code })),
    series: [{ values: [{ min: 2 }, { min: 4 }, { min: 1 }] }],
    apart: [{ label: { code: "none" }, values: [{ min: 1200 }] }],
  });
  expect(drawn?.notes.map((note) => said(note))).toEqual(["Stated for 7 of the 1,207 students abroad."]);
  expect(drawn?.notes.map((note) => said(note, "ru"))).toEqual([
    "Выехавшие студенты: всего — 1\u00a0207, сведения указаны — 7.",
  ]);
});

describe("agreements in force by year", () => {
  test("are the stock, and what came and went; the title names what there is", () => {
    const drawn = chart(
      "agreement-stock-and-flow",
      ...[2015, 2016, 2017].map((year) => agreement(`signed: ${year}-03-01`)),
      ...[1, 2].map((month) => agreement(`signed: 2019-0${month}-01`)),
    );
    expect(drawn).toMatchObject({
      categories: ["2015", "2016", "2017", "2018", "2019"].map((text) => ({ text })),
      series: [
        { role: "stock" },
        { role: "gain", values: [{ min: 1 }, { min: 1 }, { min: 1 }, { min: 0 }, { min: 2 }] },
      ],
    });
    expect(drawn && said(drawn.title)).toBe("Agreements in force at the end of each year, and new ones");
  });

  test("are not drawn of one year", () => {
    const confirmed = ["mirea", "tdtu"].map((partner) => agreement("confirmed: 2019-06", partner));
    expect(chart("agreement-stock-and-flow", ...confirmed)).toBeUndefined();
  });
});

describe("a timeline", () => {
  const labels = (drawn: Chart | undefined): string[] =>
    drawn?.is === "timeline" ? drawn.spans.map(({ starts, ends }) => `${starts} ${ends}`) : [];

  test("has agreements that end soonest, and of too many the others as a number", () => {
    const ending = [2021, 2019, 2020].map((year) => agreement(`signed: 2015-03-01\nends: ${year}-06-30`));
    const open = Array.from({ length: 18 }, (_, at) => agreement(`signed: 20${at < 9 ? "0" : ""}${at + 1}-05-01`));
    const some = chart("agreement-timeline", ...ending, ...open.slice(0, 2), agreement("title: Созишнома"));
    expect(some?.notes.map((note) => said(note))).toEqual(["Not shown because no date is on record: 1."]);
    expect(labels(some)).toEqual([
      "2015-03-01 2019-06-30",
      "2015-03-01 2020-06-30",
      "2015-03-01 2021-06-30",
      "2001-05-01 undefined",
      "2002-05-01 undefined",
    ]);
    const many = chart("agreement-timeline", ...ending, ...open);
    expect(labels(many)).toHaveLength(3);
    expect(many?.notes.map((note) => said(note))).toEqual(["Not shown because no end is known: 18."]);
  });

  test("has those that end soonest before those that have ended", () => {
    const on = (year: number, at: number) =>
      agreement(`signed: 2015-03-01\nends: ${year}-06-${String(at + 1).padStart(2, "0")}`);
    const ended = Array.from({ length: 10 }, (_, at) => on(2019, at));
    const later = Array.from({ length: 25 }, (_, at) => on(2020, at));
    const drawn = chart("agreement-timeline", ...ended, ...later);
    expect(labels(drawn)).toHaveLength(20);
    expect(labels(drawn)[0]).toBe("2015-03-01 2020-06-01");
    expect(drawn?.notes.map((note) => said(note))).toEqual([
      "Not shown because they ended within the period: 10.",
      "Not shown because they end later: 5.",
    ]);
  });

  test("does not take a confirmation for the beginning", () => {
    const drawn = chart(
      "agreement-timeline",
      agreement("confirmed: 2018-12-29"),
      agreement("signed: 2016-03-01"),
      agreement("signed: 2017-03-01"),
    );
    expect(drawn).toMatchObject({
      from: "2016-01-01",
      to: "2019-12-31",
      spans: [{}, {}, { starts: undefined, confirmed: "2018-12-29", ends: undefined, isCertain: false }],
    });
  });

  test("is not drawn where its bars are alike", () => {
    const alike = Array.from({ length: 5 }, () => agreement("confirmed: 2018-12-29"));
    expect(chart("agreement-timeline", ...alike, agreement("signed: 2016-03-01"))).toBeUndefined();
  });

  test("has running projects first, then those completed last", () => {
    const completed = Array.from({ length: 25 }, (_, at) =>
      project(`OLD-${at}`, `starts: 2014-01-01\nends: 2017-02-${String(at + 1).padStart(2, "0")}`),
    );
    const drawn = chart(
      "projects-timeline",
      ...completed,
      project("WHEN", ""),
      project("LATE", "starts: 2018-01-01\nends: 2022-01-01"),
      project("SOON", "starts: 2018-01-01\nends: 2020-01-01"),
    );
    expect(drawn?.is === "timeline" && drawn.spans.map(({ label }) => shown(label)).slice(0, 4)).toEqual([
      "SOON",
      "LATE",
      "OLD-24",
      "OLD-23",
    ]);
    expect(drawn?.notes.map((note) => said(note))).toEqual([
      "20 of 27 records shown.",
      "Not shown because no date is on record: 1.",
    ]);
  });
});

test("the map has all partners with an agreement, and of them those with one in force", () => {
  const drawn = chart(
    "map",
    agreement("signed: 2015-03\nends: 2030"),
    agreement("signed: 2015-03\nends: 2016", "tdtu"),
    agreement("signed: 2021-05-01", "tdtu"),
  );
  expect(drawn).toMatchObject({
    home: ["TJ"],
    countries: [
      { country: "RU", count: { min: 1, max: 1 }, inForce: { min: 1, max: 1 } },
      { country: "UZ", count: { min: 1, max: 1 }, inForce: { max: 0 } },
    ],
  });
});
