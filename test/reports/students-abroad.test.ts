import { expect, test } from "vitest";
import { studentsAbroad } from "../../src/reports/students-abroad.ts";
import { institute, journey } from "../support/journeys.ts";
import { registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

const files = {
  ...institute,
  ...journey("master", "direction: outbound; who: student; purpose: degree; partner: kmust; count: 5; level: master"),
  ...journey("spring", "direction: outbound; who: student; purpose: exchange; partner: uniwa; starts: 2019-03"),
  ...journey(
    "phd",
    'direction: outbound; who: doctoral-candidate; purpose: research; partner: kmust; count: ">=2"; level: doctorate; starts: 2019',
  ),
  ...journey(
    "online",
    "direction: outbound; who: student; purpose: exchange; partner: kmust; starts: 2019; mode: virtual",
  ),
  ...journey(
    "next",
    "direction: outbound; who: student; purpose: exchange; partner: kmust; starts: 2019; stage: planned",
  ),
};

test("by country, by country and level, and persons beside periods", () => {
  const [byCountry, byLevel, periods] = reportOf(studentsAbroad, registryOf(files)).map(linesOf);
  expect(byCountry).toEqual(["country 2019 undated total", "CN >=2 5 >=7", "GR 1 - 1", "- >=3 5 >=8"]);
  expect(byLevel?.slice(1, 4)).toEqual(["CN master - 5 5", "CN doctorate >=2 - >=2", "GR none 1 - 1"]);
  expect(periods).toEqual(["year persons periods", "2019 >=3 2", "undated 5 1", "- >=8 3"]);
});

test("periods leave out the virtual as persons do, and the note says so", () => {
  const [, , periods] = reportOf(studentsAbroad, registryOf(files), { window: { from: 2018, to: 2019 } });
  expect(periods && linesOf(periods)).toEqual(["year persons periods", "2018 - -", "2019 >=3 2", "- >=3 2"]);
  expect(periods && saidUnder(periods)).toContain("Not included: 1 journey of virtual mobility.");
  expect(periods && saidUnder(periods)).toContain("Not included: 1 journey without a date (5 persons).");
});

test("in academic years a date known to the year gives bounds, of persons and periods alike", () => {
  const [, , periods] = reportOf(studentsAbroad, registryOf(files), { year: "academic" });
  expect(periods && linesOf(periods)).toEqual([
    "year persons periods",
    "2018/2019 >=1 1-2",
    "2019/2020 >=0 0-1",
    "undated 5 1",
    "- >=8 3",
  ]);
});

test("small groups and the periods they travelled in are hidden", () => {
  const small = { ...files, "registry.yaml": "title: Т\nsmall_cell: 5\n" };
  const [, , periods] = reportOf(studentsAbroad, registryOf(small));
  expect(periods && linesOf(periods)).toEqual(["year persons periods"]);
  expect(periods && saidUnder(periods)).toContain("most of its numbers are of too few persons");
});

test("what one table hides no other one gives away", () => {
  const registry = registryOf({
    "registry.yaml": "title: Т\nsmall_cell: 3\n",
    ...institute,
    ...journey("many", "direction: outbound; who: student; purpose: degree; partner: kmust; count: 9; starts: 2019"),
    ...journey(
      "few",
      "direction: outbound; who: student; purpose: degree; partner: kmust; count: 2; starts: 2019; level: master",
    ),
    ...journey("more", "direction: outbound; who: student; purpose: degree; partner: misis; count: 4; starts: 2018"),
    ...journey("again", "direction: outbound; who: student; purpose: degree; partner: misis; count: 4; starts: 2018"),
    ...journey("third", "direction: outbound; who: student; purpose: degree; partner: misis; count: 4; starts: 2018"),
  });
  const [byCountry, byLevel, periods] = reportOf(studentsAbroad, registry);
  expect(byCountry && linesOf(byCountry)).toEqual([
    "country 2018 2019 total",
    "RU 12 - 12",
    "CN - 11 11",
    "- 12 11 23",
  ]);
  expect(byLevel && linesOf(byLevel)).toContain("CN none - - -");
  expect(byLevel && saidUnder(byLevel)).toContain("shown as <3");
  expect(periods && linesOf(periods)).toEqual(["year persons periods", "2018 12 -", "2019 11 <3", "- 23 5"]);
});
