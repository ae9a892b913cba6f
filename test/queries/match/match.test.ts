import { expect, test } from "vitest";
import { UsageError } from "../../../src/queries/usage-error.ts";
import { idsOf } from "../../support/count-of.ts";
import { registryOf } from "../../support/registry-of.ts";

const registry = registryOf({
  "registry.yaml": "title: Test\ninstitution: mmit\nregions: { silk-road: [CN, UZ, TJ] }\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ-металлургӣ\ncountry: TJ\n",
  "partners/kmust.yaml":
    "name: { en: Kunming University, ru: Куньминский университет }\ntype: university\ncountry: CN\n",
  "partners/buxoro.yaml":
    "name: Buxoro davlat universiteti\naliases: [Бухарский университет]\ntype: university\ncountry: UZ\nrankings: [{ system: qs, year: 2020, rank: 801-900 }]\n",
  "partners/gkn.yaml": 'name: "GKN, «Zarafshon» … 1..2"\ntype: company\n',
  "agreements/a-day.yaml": "partners: [kmust, buxoro]\ntype: cooperation\nsigned: 2018-06-16\n",
  "agreements/b-month.yaml": "partners: [buxoro]\ntype: memorandum\nsigned: 2018-06\nends: 2020\n",
  "agreements/c-year.yaml": "partners: [gkn]\ntype: cooperation\nsigned: 2018\n",
  "agreements/d-none.yaml": "countries: [UZ]\ntype: cooperation\nstage: proposed\n",
  "projects/harmony.yaml":
    "title: Water Harmony\ncoordinator: kmust\npartners: [buxoro]\nbudget: { amount: 133000.5, currency: TJS }\nstarts: 2016\nends: 2018\n",
  "mobilities/many.yaml":
    'direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\nagreement: a-day\ncount: ">200"\nstarts: 2018\n',
  "mobilities/five.yaml":
    "direction: inbound\nwho: teacher\npurpose: teaching\ncountry: UZ\ncount: 5\nterm: 2018/2019-2/2\n",
  "mobilities/some.yaml":
    'direction: inbound\nwho: mixed\npurpose: other\npartner: gkn\ncountry: UZ\ncount: "10-12"\nmode: virtual\n',
});

const agreements = (query: string) => idsOf(registry, "agreements", query);
const mobilities = (query: string) => idsOf(registry, "mobilities", query);

test.each([
  ["signed:2018", "a-day b-month c-year"],
  ["signed:2018-06", "a-day b-month (1 undecided)"],
  ["signed:2018-06-16", "a-day (2 undecided)"],
  ["signed:2018-06..", "a-day b-month (1 undecided)"],
  ["signed:..2018-05", "(1 undecided)"],
  ["signed:2017..2018", "a-day b-month c-year"],
  ["not:signed:2018-06", "d-none (1 undecided)"],
  ["signed:none", "d-none"],
  ["not:signed:none", "a-day b-month c-year"],
  ["signed:none,2018-06-16", "a-day d-none (2 undecided)"],
  ['"signed:>2017"', ""],
  ["signed:>2017", "a-day b-month c-year"],
  ["signed:>2018", ""],
  ["signed:<2018-06-17", "a-day (2 undecided)"],
  ["signed:>=2018 signed:<=2018-06", "a-day b-month (1 undecided)"],
  ["year:2018", "a-day b-month c-year"],
  ["year:2017/2018", "a-day b-month (1 undecided)"],
  ["year:2017/2018..2018/2019", "a-day b-month c-year"],
  ["year:none", "d-none"],
])("a date matches where every day it can mean does: %s", (query, ids) => expect(agreements(query)).toBe(ids));

test("values side by side cover a coarse date together", () => {
  expect(agreements("signed:2018-01..2018-06,2018-07..2018-12")).toBe("a-day b-month c-year");
  expect(agreements("signed:<2018-07,2018-07..")).toBe("a-day b-month c-year");
  expect(agreements("signed:2018-01..2018-06,2018-08..2018-12")).toBe("a-day b-month (1 undecided)");
  expect(agreements("year:2017/2018,2018/2019")).toBe("a-day b-month c-year");
});

test.each([
  ["count:>200", "many"],
  ["count:>=10", "many some"],
  ["count:>10", "many (1 undecided)"],
  ["count:<12", "five (1 undecided)"],
  ["count:>300", "(1 undecided)"],
  ["count:5", "five"],
  ["count:10..11,12", "some"],
  ["not:count:>10", "five (1 undecided)"],
])("inexact counts match where all they can be does: %s", (query, ids) => expect(mobilities(query)).toBe(ids));

test("decimals have open comparisons too", () => {
  expect(idsOf(registry, "projects", "budget.amount:>133000")).toBe("harmony");
  expect(idsOf(registry, "projects", "budget.amount:<133000.5")).toBe("");
  expect(idsOf(registry, "partners", "rankings.rank:..1000")).toBe("buxoro");
});

test.each([
  ["country:UZ", "a-day b-month d-none"],
  ["country:Ӯзбекистон", "a-day b-month d-none"],
  ["country:Китай", "a-day"],
  ["country:any", "a-day b-month d-none"],
  ["country:none", "c-year"],
  ["region:silk-road", "a-day b-month d-none"],
  ["partner:kmust", "a-day"],
  ["partner.country:CN", "a-day"],
  ["partner.type:company", "c-year"],
  ["partner.name:Куньмин", "a-day"],
  ["partner_type:company,university", "a-day b-month c-year"],
  ["state:proposed", "d-none"],
  ["institution:mmit", "a-day b-month c-year d-none"],
  ["type:Memorandum", "b-month"],
  ["not:type:memorandum country:UZ", "a-day d-none"],
])("%s", (query, ids) => expect(agreements(query)).toBe(ids));

test("a project's coordinator is among its partners", () => {
  expect(idsOf(registry, "projects", "partner:kmust partner:buxoro")).toBe("harmony");
  expect(idsOf(registry, "projects", "partners:kmust")).toBe("");
});

test("a mobility is in its partner's country, else in its own", () => {
  expect(mobilities("country:CN")).toBe("many");
  expect(mobilities("country:UZ")).toBe("five some");
});

test("defaults match as if written", () => expect(mobilities("mode:physical")).toBe("five many"));

test("a dotted year is that of the record it leads to", () => {
  expect(mobilities("agreement.year:2018")).toBe("many");
  expect(mobilities("agreement.year:2017")).toBe("");
});

test("a bare word is looked for in names of any script, the partners' too", () => {
  expect(agreements("бухар")).toBe("a-day b-month");
  expect(agreements("kunming")).toBe("a-day");
  expect(idsOf(registry, "projects", "harmony")).toBe("harmony");
  expect(agreements("not:kunming")).toBe("b-month c-year d-none");
});

test("in texts, quotation marks keep commas and spaces; dots are dots", () => {
  expect(idsOf(registry, "partners", 'name:"GKN, «Zar"')).toBe("gkn");
  expect(idsOf(registry, "partners", "name:1..2")).toBe("gkn");
  expect(idsOf(registry, "partners", "name:kunming,zarafshon")).toBe("gkn kmust");
});

test.each([
  ["agreements", "countri:UZ", /no field "countri"/, /country/],
  ["agreements", "constructor:x", /no field "constructor"/, /./],
  ["agreements", "type:memorandom", /not a value of type/, /memorandum/],
  ["agreements", "partner:kmuts", /no partners\/kmuts/, /kmust/],
  ["agreements", "id:a-dya", /no agreements\/a-dya/, /a-day/],
  ["agreements", "country:Rusia", /no country/, /Russia/],
  ["agreements", "country:Korea", /several countries/, /KP.*KR/],
  ["agreements", "signed:16.06.2018", /not a date/, /2018-06-16/],
  ["agreements", "signed:2019..2018", /ends before it begins/, /lower/],
  ["agreements", "signed:..", /names no bound/, /2018/],
  ["agreements", "signed:", /has no value/, /VALUE/],
  ["agreements", 'title:""', /has no value/, /VALUE/],
  ["agreements", "title:'", /no letter/, /word/],
  ["agreements", "year:2018..2018/2019", /mixes/, /2018/],
  ["agreements", "fields:8888", /not a value of fields/, /./],
  ["agreements", "outputs:textbook", /fields of its own/, /outputs\.type/],
  ["agreements", "state:running", /not a value of state/, /in-force|it can be/],
  ["projects", "budget.currency:TJX", /not a value/, /TJS/],
  ["mobilities", "term:2018", /not a term/, /2018\/2019/],
] as const)("%s %s is wrong usage with the nearest right word", (kind, query, message, help) => {
  const run = () => idsOf(registry, kind, query);
  expect(run).toThrow(UsageError);
  expect(run).toThrow(message);
  try {
    run();
  } catch (error) {
    expect((error as UsageError).help?.en ?? "").toMatch(help);
  }
});
