import { expect, test } from "vitest";
import { agreementsByCountry } from "../../src/reports/agreements-by-country.ts";
import { agreementsByRegion } from "../../src/reports/agreements-by-region/agreements-by-region.ts";
import { partsOfTheWorld } from "../../src/reports/agreements-by-region/region-groups.ts";
import { agreementsByType } from "../../src/reports/agreements-by-type.ts";
import type { Report } from "../../src/reports/define-report.ts";
import { partnersByCountry } from "../../src/reports/partners-by-country.ts";
import { rankedPartners } from "../../src/reports/ranked-partners.ts";
import { regionTable } from "../../src/values/geography/region-table.ts";
import { type Asked, countOf, notesOf } from "../support/count-of.ts";
import { institute } from "../support/journeys.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

const files: Files = {
  ...institute,
  "partners/oslo.yaml": "name: Осло\ntype: university\ncountry: 'NO'\n",
  "agreements/a.yaml":
    "institution: mmit\npartners: [kmust, uniwa]\ntype: memorandum\nsigned: 2016\nscope: [training]\n",
  "agreements/b.yaml": "institution: mmit\npartners: [misis]\ntype: exchange\nsigned: 2018-03\nends: 2019-03\n",
  "agreements/c.yaml": "institution: mmit\npartners: [oslo]\ntype: exchange\n",
  "agreements/d.yaml": "institution: mmit\npartners: [kmust]\ntype: exchange\nstage: proposed\n",
};

const told = (report: Report, asked: Asked = {}, more: Files = {}) => {
  const tables = reportOf(report, registryOf({ ...files, ...more }), asked);
  return { lines: tables.map(linesOf), said: tables.map(saidUnder) };
};

test("by country: signed in the period, and in force on its last day whenever signed", () => {
  const { lines, said } = told(agreementsByCountry, { window: { from: 2018, to: 2018 } });
  expect(lines[0]).toEqual(["country exchange total", "RU 1 1", "- 1 1"]);
  expect(lines[1]).toEqual(["country agreements-in-force", "CN 1", "GR 1", "RU 1", "- 2"]);
  expect(said[0]).toContain("Not included: 1 agreement without a date.");
  expect(said[1]).toContain("Not included: 1 agreement of which no date tells the state.");
});

test("by region: parts of the world that do not overlap, unions that do", () => {
  const { lines, said } = told(
    agreementsByRegion,
    { on: "2018-12-31" },
    { "registry.yaml": "title: Т\nregions: { brics: [CN, RU] }\n" },
  );
  expect(lines[0]).toEqual([
    "region memorandum exchange total",
    "030 1 - 1",
    "039 1 - 1",
    "151 - 1 1",
    "154 - 1 1",
    "- 1 2 3",
  ]);
  expect(lines[2]).toEqual([
    "union memorandum exchange total",
    "brics 1 1 2",
    "sco 1 1 2",
    "cis - 1 1",
    "eaeu - 1 1",
    "eu 1 - 1",
    "- 1 1 2",
  ]);
  expect(said[2]).toContain("Not included: 1 agreement with countries of none of these unions.");
  expect(lines[3]?.at(-1)).toBe("- 2");
});

test("every country of the world lies in one part of it, but for Antarctica", () => {
  const countries = partsOfTheWorld.flatMap((part) => regionTable.get(part)?.countries ?? []);
  expect(new Set(countries).size).toBe(countries.length);
  expect(new Set([...countries, "AQ"])).toEqual(new Set(regionTable.get("001")?.countries));
});

test("by type: every state, the proposed too; by scope only what is signed", () => {
  const { lines } = told(agreementsByType, { on: "2019-06-01" });
  expect(lines[0]).toEqual([
    "type proposed in-force expired undated total",
    "exchange 1 - 1 1 3",
    "memorandum - 1 - - 1",
    "- 1 1 1 1 4",
  ]);
  expect(lines[1]).toEqual(["scope memorandum exchange total", "training 1 - 1", "none - 2 2", "- 1 2 3"]);
});

test("partners are counted whatever the years; those with an agreement by its signing", () => {
  const { lines } = told(partnersByCountry, { window: { from: 2016, to: 2016 } });
  expect(lines[0]?.at(-1)).toBe("- 4 4");
  expect(lines[1]).toEqual(["country partners-with-agreement", "CN 1", "GR 1", "- 2"]);
});

test("partners of the first thousand by their latest places in QS and THE", () => {
  const ranked = (id: string, country: string, rankings: string): Files => ({
    [`partners/${id}.yaml`]: `name: ${id}\ntype: university\ncountry: ${country}\nrankings: [${rankings}]\n`,
  });
  const { lines, said } = told(
    rankedPartners,
    {},
    {
      ...ranked("tum", "DE", "{ system: qs, year: 2024, rank: 37 }, { system: the, year: 2025, rank: 26 }"),
      ...ranked("kazan", "RU", "{ system: the, year: 2024, rank: 801-900 }, { system: arwu, year: 2024, rank: 40 }"),
      ...ranked("edge", "CN", "{ system: qs, year: 2024, rank: 1000 }"),
      ...ranked("fell", "CN", "{ system: qs, year: 2020, rank: 950 }, { system: qs, year: 2024, rank: 1201-1400 }"),
      ...ranked("later", "CN", "{ system: qs, year: 2027, rank: 5 }"),
    },
  );
  expect(lines[0]).toEqual(["ranking partners", "top-100 1", "101-500 0", "501-1000 2", "- 3"]);
  expect(lines[1]).toEqual([
    "partner country qs qs-year the the-year",
    "tum DE 37 2024 26 2025",
    "kazan RU - - 801-900 2024",
    "edge CN 1000 2024 - -",
  ]);
  expect(said[0]).toContain("Not included: 5 records without a place in QS or THE.");
});

test("partners with an agreement: told are all agreements that are left out, those without a partner too", () => {
  const more = {
    "agreements/nobody.yaml": "institution: mmit\ntype: exchange\nstage: proposed\n",
    "agreements/open.yaml": "institution: mmit\ntype: exchange\nsigned: 2018\n",
  };
  const table = countOf(registryOf({ ...files, ...more }), "partners-with-agreement", { by: ["country"] });
  expect(notesOf(table)).toEqual(["not-happened 2", "left-out 1"]);
});
