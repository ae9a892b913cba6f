import { expect, test } from "vitest";
import { incomingStudents } from "../../src/reports/incoming-students.ts";
import { institute, journey } from "../support/journeys.ts";
import { registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf } from "../support/report-of.ts";

const files = {
  ...institute,
  ...journey(
    "degree",
    'direction: inbound; who: student; purpose: degree; country: AF; count: ">=20"; starts: 2018-09',
  ),
  ...journey(
    "exchange",
    "direction: inbound; who: student; purpose: exchange; partner: kmust; count: 6; term: 2018/2019-2/2",
  ),
  ...journey(
    "practice",
    "direction: inbound; who: student; purpose: traineeship; country: AF; count: 5; starts: 2019-07",
  ),
  ...journey(
    "summer",
    "direction: inbound; who: student; purpose: summer-school; partner: kmust; count: 9; starts: 2019-07",
  ),
  ...journey("unknown", "direction: inbound; who: student; purpose: language-course; count: 7"),
  ...journey("teacher", "direction: inbound; who: teacher; purpose: exchange; partner: kmust; starts: 2019"),
};

test("credit, degree and other mobility apart, by country and by year; each person in one column", () => {
  const [, byCountry, byYear] = reportOf(incomingStudents, registryOf(files)).map(linesOf);
  expect(byCountry).toEqual([
    "country credit degree other total",
    "AF 5 >=20 - >=25",
    "CN 6 - 9 15",
    "none - - 7 7",
    "- 11 >=20 16 >=47",
  ]);
  expect(byYear).toEqual([
    "year credit degree other total",
    "2018 - >=20 - >=20",
    "2019 11 - 9 20",
    "undated - - 7 7",
    "- 11 >=20 16 >=47",
  ]);
});

test("beside a hidden cell others of the row are blank rather than a total that would give it away", () => {
  const small = { ...files, "registry.yaml": "title: Т\nsmall_cell: 6\n" };
  const [, byCountry] = reportOf(incomingStudents, registryOf(small)).map(linesOf);
  expect(byCountry).toEqual([
    "country credit degree other total",
    "AF <6 >=20 - -",
    "CN - - 9 -",
    "none - - 7 7",
    "- 11 >=20 16 >=47",
  ]);
});

test("the rows that --top leaves are summed up as one", () => {
  const [, byCountry] = reportOf(incomingStudents, registryOf(files), { top: 1 }).map(linesOf);
  expect(byCountry?.slice(1)).toEqual(["AF 5 >=20 - >=25", "rest 6 - 16 22", "- 11 >=20 16 >=47"]);
});
