import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { phraseText } from "../../src/renderers/phrase-text.ts";
import { agreementsByCountry } from "../../src/reports/agreements-by-country.ts";
import { agreementsByRegion } from "../../src/reports/agreements-by-region/agreements-by-region.ts";
import { listing } from "../../src/reports/listing/listing.ts";
import type { Phrase } from "../../src/tables/phrase.ts";
import { countOf, numberOf, questionAbout, rowsOf } from "../support/count-of.ts";
import { registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

/** Agreements with Britain, Poland and Iran, asked for before and after Britain left and Iran came. */
const registry = registryOf({
  "registry.yaml": "title: Test registry\ninstitution: home\nregions: { brics: [CN, IR, RU] }\n",
  "institutions/home.yaml": "name: Home University\ncountry: TJ\n",
  "partners/leeds.yaml": "name: Aire University\ntype: university\ncountry: GB\n",
  "partners/poznan.yaml":
    "name: Warta University\ntype: university\ncountry: PL\nrankings: [{ system: qs, year: 2015, rank: 90 }, { system: qs, year: 2024, rank: 700 }]\n",
  "partners/tehran.yaml": "name: Alborz University\ntype: university\ncountry: IR\n",
  "agreements/gb.yaml": "partners: [leeds]\ntype: exchange\nsigned: 2014-05-01\n",
  "agreements/ir.yaml": "partners: [tehran]\ntype: exchange\nsigned: 2015-06-01\n",
  "agreements/pl.yaml": "partners: [poznan]\ntype: exchange\nsigned: 2014-06-01\n",
  "mobilities/gb.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: leeds\nagreement: gb\ncount: 4\nterm: 2016/2017-1/2\n",
  "mobilities/pl.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: poznan\nagreement: pl\ncount: 3\nterm: 2019/2020-1/2\n",
});

const then = "2016-12-31";
const now = "2026-11-21";

const daysNoted = (notes: readonly Phrase[]): string[] =>
  notes.flatMap((note) => (note.message === "members-on" ? [note.on] : []));

test("a question has the members of its day", () => {
  const inForce = (query: string, on: string): string => numberOf(registry, "agreements-in-force", { query, on });
  expect(["region:eu", "region:sco", "not:region:eu"].map((query) => inForce(query, then))).toEqual(["2", "-", "1"]);
  expect(["region:eu", "region:sco", "not:region:eu"].map((query) => inForce(query, now))).toEqual(["1", "1", "2"]);
});

test("one day holds for a whole table, across years too", () => {
  const rows = (on: string): string[] =>
    rowsOf(countOf(registry, "students-out", { by: ["region"], across: "year", on })).filter((row) => /^e/.test(row));
  expect(rows(now)).toEqual(["eea - 3 | 3", "eu - 3 | 3"]);
  expect(rows("2019-12-31")).toEqual(["eea 4 3 | 7", "eu 4 3 | 7"]);
});

test("a table with a union in its query, rows or columns says whose day it is, and no other table does", () => {
  const noted = (asked: Parameters<typeof countOf>[2]) =>
    daysNoted(countOf(registry, "agreements", { on: then, ...asked }).notes);
  expect(noted({ query: "region:eu" })).toEqual([then]);
  expect(noted({ query: "not:region:SCO" })).toEqual([then]);
  expect(noted({ query: "partners.region:eaeu,143" })).toEqual([then]);
  expect(noted({ by: ["region"] })).toEqual([then]);
  expect(noted({ by: ["type"], across: "region" })).toEqual([then]);
  for (const asked of [{}, { by: ["country"] }, { query: "region:brics" }, { query: "region:154" }, { query: "eu" }])
    expect(noted(asked), JSON.stringify(asked)).toEqual([]);
  expect(noted({ query: "country:IR", by: ["region"] })).toEqual([]);
});

test("the note stands before the provenance, in English as one reads it", () => {
  const [, , ofUnions] = reportOf(agreementsByRegion, registry, { window: { from: undefined, to: 2016 } });
  expect(ofUnions && saidUnder(ofUnions)).toMatch(/ Members of unions on 31 December 2016\.$/);
  expect(ofUnions?.notes.at(-1)?.message).toBe("provenance");
});

test.each([
  ["en", "Members of unions on 31 December 2016."],
  ["ru", "Состав объединений на 31.12.2016."],
  ["tg", "Аъзоёни иттиҳодҳо дар санаи 31.12.2016."],
  ["uz", "Birlashmalar aʼzolari 31.12.2016 holatiga koʻra."],
] as const)("the note in %s", (language, text) => {
  const chalk = new Chalk({ level: 0 });
  const style = { language, textLanguage: language, registryLanguage: language, chalk, width: undefined };
  expect(phraseText({ message: "members-on", on: then }, style)).toBe(text);
});

test("the report by region has the unions of the period's last day, and says so under them alone", () => {
  const tables = reportOf(agreementsByRegion, registry, { window: { from: undefined, to: 2016 } });
  expect(tables.map(({ notes }) => daysNoted(notes))).toEqual([[], [], [then], [then]]);
  expect(tables[3] && linesOf(tables[3])).toEqual(["union agreements-in-force", "eu 2", "brics 1", "- 3"]);
  const today = reportOf(agreementsByRegion, registry, {});
  expect(today[3] && linesOf(today[3])).toEqual(["union agreements-in-force", "brics 1", "eu 1", "sco 1", "- 2"]);
});

test("every table of a report whose query asks for a union says so once", () => {
  const tables = reportOf(agreementsByCountry, registry, { query: "region:eu", on: then });
  expect(tables.map(({ notes }) => daysNoted(notes))).toEqual(tables.map(() => [then]));
  expect(tables.map((table) => linesOf(table).slice(1))).toEqual([
    ["GB 1 1", "PL 1 1", "- 2 2"],
    ["GB 1", "PL 1", "- 2"],
  ]);
});

test("a list has the unions of its day where its query or its columns are about them", () => {
  const listed = (query: string[], columns?: string[]) =>
    listing(
      { kind: "partners", query, columns, allFields: false, sort: undefined, limit: undefined, persons: false },
      {
        question: questionAbout(registry, { on: then }),
        provenance: { title: "Test", revision: null, dirty: 0, on: then },
        compareTexts: (a, b) => (a < b ? -1 : Number(a > b)),
      },
    );
  expect([...listed(["region:eu"]).objects].map(({ id }) => id)).toEqual(["leeds", "poznan"]);
  expect(daysNoted(listed(["region:eu"]).table.notes)).toEqual([then]);
  expect(daysNoted(listed([], ["id", "region"]).table.notes)).toEqual([then]);
  expect([...listed(["country:GB"], ["region"]).objects]).toEqual([{ region: ["eu", "eea", "001", "150", "154"] }]);
  expect(daysNoted(listed(["country:GB"]).table.notes)).toEqual([]);
});

test("a partner stands under the place it had on the day", () => {
  const ranked = (on: string) => rowsOf(countOf(registry, "agreements", { query: "country:PL", by: ["ranking"], on }));
  expect([ranked("2014-12-31"), ranked(then), ranked(now)]).toEqual([["none 1"], ["top-100 1"], ["501-1000 1"]]);
  expect(numberOf(registry, "agreements", { query: "ranking:top-100", on: then })).toBe("1");
  expect(numberOf(registry, "agreements", { query: "ranking:top-100", on: now })).toBe("-");
});
