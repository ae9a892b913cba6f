import { expect, test } from "vitest";
import { durationBandsOf } from "../../src/derived/journeys/duration.ts";
import { linkedness } from "../../src/derived/linked.ts";
import { countriesOf, institutionsOf } from "../../src/derived/partners/partnerships.ts";
import { rankingBand } from "../../src/derived/partners/ranking.ts";
import { registryOf } from "../support/registry-of.ts";

const registry = registryOf({
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ\ncountry: TJ\n",
  "institutions/tsuull.yaml": "name: Toshkent davlat universiteti\ncountry: UZ\n",
  "partners/misis.yaml":
    "name: МИСиС\ntype: university\ncountry: RU\npartner_of: [tsuull]\nrankings: [{ system: qs, year: 2019, rank: 401-450 }, { system: qs, year: 2020, rank: 601 }, { system: the, year: 2020, rank: 1001+ }]\n",
  "partners/gkn.yaml": "name: GKN\ntype: company\n",
  "agreements/a.yaml": "institution: mmit\npartners: [misis]\ntype: cooperation\n",
  "agreements/b.yaml":
    "institution: mmit\npartners: [misis]\ntype: cooperation\noutputs: [{ type: textbook, title: Дарсӣ }]\n",
  "agreements/c.yaml": "institution: mmit\npartners: [gkn]\ntype: cooperation\n",
  "projects/p.yaml": "institution: mmit\ntitle: Об\ncoordinator: misis\nagreement: c\n",
  "events/home.yaml": "institution: mmit\ntype: visit\ntitle: V\ncountry: TJ\npartners: [misis]\nagreement: a\n",
  "events/abroad.yaml": "institution: mmit\ntype: visit\ntitle: V\ncountry: DE\npartners: [misis]\ncountries: [UZ]\n",
});

const mobility = (fields: string) =>
  registryOf({
    "mobilities/m.yaml": `institution: x\ndirection: outbound\nwho: student\n${fields.includes("purpose") ? "" : "purpose: exchange\n"}${fields}\n`,
  });

test.each([
  ["starts: 2019-01-01\nends: 2019-01-30", ["under-1"]],
  ["starts: 2019-01-01\nends: 2019-01-31", ["1-3"]],
  ["starts: 2019-01-01\nends: 2019-03-30", ["1-3"]],
  ["starts: 2019-01-01\nends: 2019-03-31", ["3-6"]],
  ["starts: 2019-01-01\nends: 2019-06-30", ["over-6"]],
  ["starts: 2019-02-11\nends: 2019-06-30~", ["3-6"]],
  ["starts: 2019-02\nends: 2019-06", ["3-6"]],
  ["starts: 2019-02-01\nends: 2019-07-31", ["over-6"]],
  ["starts: 2019-02\nends: 2019-07", ["3-6", "over-6"]],
  ["starts: 2018-09\nends: 2019-06", ["over-6"]],
  ["starts: 2019-05\nends: 2019-05", ["under-1", "1-3"]],
  ["starts: 2019-02\nends: 2019-02-27", ["under-1"]],
  ["starts: 2019\nends: 2019", ["under-1", "1-3", "3-6", "over-6"]],
  ["starts: 2019-11-20\nends: 2020", ["1-3", "3-6", "over-6"]],
  ["starts: 201X\nends: 2019-01-31", ["under-1", "1-3", "3-6", "over-6"]],
  ["starts: 2019-05\nends: 2019-04-30", []],
  ["starts: 2019-01-01", []],
  ["ends: 2019-06-30", []],
  ["purpose: other", []],
  ["term: 2018/2019-2/2", ["one-term"]],
  ["term: 2018/2019-1/6", ["one-term"]],
  ["term: 2018/2019", ["one-year"]],
  ["term: 2018/2019\ndays: 140", ["3-6"]],
  ["days: 29", ["under-1"]],
  ["days: 30", ["1-3"]],
  ["days: 89.5", ["1-3"]],
  ["starts: 2019-02\ndays: 180", ["over-6"]],
  ["starts: 2019\nends: 2019\ndays: 5", ["under-1"]],
  ["starts: 2019-05-06~\nends: 2019-05-30\ndays: 31", ["1-3"]],
  ["starts: 2019-05-06?\nends: 2019-05-30\ndays: 31", ["1-3"]],
  ["starts: 2019-05-06\nends: 2019-05-10\ndays: 140", ["under-1"]],
])("%j lasts %j months", (fields, bands) => {
  const { settings, records } = mobility(fields);
  expect(records.mobilities.map((record) => durationBandsOf(record, settings))).toEqual([bands]);
});

test("an agreement is linked that work names or that has an output; a project naming it is none", () => {
  expect(registry.records.agreements.map((record) => linkedness(record, registry))).toEqual(["yes", "yes", "no"]);
  expect(registry.records.events.map((record) => linkedness(record, registry))).toEqual(["no", "yes"]);
  expect(registry.records.partners.map((record) => linkedness(record, registry))).toEqual([undefined, undefined]);
});

test("where an event is held counts among its countries, but for home", () => {
  const of = (id: string) =>
    registry.records.events.filter((event) => event.id === id).map((event) => countriesOf(event, registry));
  expect([of("home"), of("abroad")]).toEqual([[["RU"]], [["RU", "UZ", "DE"]]]);
});

test("a partner belongs to those that name it, in `partner_of` or in a record", () => {
  const [gkn, misis] = registry.records.partners;
  expect(gkn && institutionsOf(gkn, registry)).toEqual(["mmit"]);
  expect(misis && institutionsOf(misis, registry)).toEqual(["mmit", "tsuull"]);
});

test("a partner's ranking is the best of its systems' latest places, none after the day", () => {
  const misis = registry.find("partners", "misis");
  const bands = ["2018-12-31", "2019-01-01", "2020-05-01", "2024-01-01"].map((on) => rankingBand(misis, on));
  expect(bands).toEqual([undefined, "101-500", "501-1000", "501-1000"]);
  expect(rankingBand(registry.find("partners", "gkn"), "2024-01-01")).toBeUndefined();
});

test("of two places in one system and year the better one counts", () => {
  const ranked = registryOf({
    "partners/p.yaml":
      "name: P\ntype: university\nrankings: [{ system: other, year: 2023, rank: 900 }, { system: other, year: 2023, rank: 90 }]\n",
  });
  expect(rankingBand(ranked.find("partners", "p"), "2023-06-30")).toBe("top-100");
});
