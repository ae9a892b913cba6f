import { expect, test } from "vitest";
import { rates } from "../../../src/reports/rates/rates.ts";
import type { Asked } from "../../support/count-of.ts";
import { institute, journey } from "../../support/journeys.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const enrolled = (years: string, more: Files = {}): Files => ({
  ...institute,
  "institutions/mmit.yaml": `name: ДКМТ\ncountry: TJ\nenrolment:\n${years}`,
  "institutions/tut.yaml": "name: ДТТ\ncountry: TJ\n",
  ...more,
});
const twoYears = [
  "  - { year: 2018/2019, students: 200, international: 30 }",
  "  - { year: 2019/2020, students: 400 }",
  "",
].join("\n");
const journeys = {
  ...journey(
    "autumn",
    "direction: outbound; who: student; purpose: exchange; partner: kmust; count: 4; starts: 2018-09-01",
  ),
  ...journey("coarse", "direction: outbound; who: student; purpose: degree; partner: kmust; count: 2; starts: 2019"),
  ...journey(
    "many",
    'direction: outbound; who: student; purpose: degree; partner: kmust; count: ">=6"; starts: 2020-02',
  ),
  ...journey("undated", "direction: outbound; who: student; purpose: degree; partner: kmust"),
  ...journey(
    "credit",
    "direction: inbound; who: student; purpose: traineeship; partner: kmust; count: 3; term: 2018/2019-2/2",
  ),
  ...journey("degree", "direction: inbound; who: student; purpose: degree; partner: kmust; count: 9; term: 2018/2019"),
  ...journey(
    "other",
    "institution: tut; direction: outbound; who: student; purpose: degree; starts: 2018-10; mode: virtual",
  ),
};

const tableOf = (files: Files, asked: Asked = {}) => {
  const table = reportOf(rates, registryOf(files), asked)[0] ?? expect.fail();
  return { rows: linesOf(table).slice(1), keys: linesOf(table)[0], said: saidUnder(table) };
};

test("shares of the students of an academic year, as bounds where a date or a count is inexact", () => {
  const { rows, keys, said } = tableOf(enrolled(twoYears, journeys));
  expect(keys).toBe("institution year students international inbound-rate credit-in students-out outbound-rate");
  expect(rows).toEqual(["mmit 2018/2019 200 30 15 3 4-6 2-3", "mmit 2019/2020 400 - - 0 >=6 >=1.5"]);
  expect(said).toContain("Not included: 1 record without a date.");
  expect(said).not.toContain("virtual");
});

test("academic years that the years asked for touch, whatever kind of year those are", () => {
  const files = enrolled(twoYears, journeys);
  const years = (asked: Asked) => tableOf(files, asked).rows.map((row) => row.split(" ")[1]);
  expect(years({ window: { from: 2018, to: 2018 } })).toEqual(["2018/2019"]);
  expect(years({ window: { from: 2019, to: 2019 } })).toEqual(["2018/2019", "2019/2020"]);
  expect(years({ window: { from: 2019, to: 2019 }, year: "academic" })).toEqual(["2019/2020"]);
  expect(years({ last: 1 })).toEqual(["2019/2020"]);
});

test("rates that would give a small number away are blank", () => {
  const small = enrolled(twoYears, { ...journeys, "registry.yaml": "title: Т\nsmall_cell: 10\n" });
  expect(tableOf(small).rows[0]).toBe("mmit 2018/2019 200 30 15 <10 <10 -");
});

test("words select institutions; without their enrolment the table says so", () => {
  const files = enrolled(twoYears, journeys);
  expect(tableOf(files, { query: "country:TJ" }).rows).toHaveLength(2);
  expect(tableOf(files, { query: "institution:tut" })).toMatchObject({
    rows: [],
    said: expect.stringContaining("No enrolment is on record"),
  });
});
