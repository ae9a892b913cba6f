import { expect, test } from "vitest";
import { balance } from "../../../src/reports/balance/balance.ts";
import { said as saidIn } from "../../support/annual-of.ts";
import type { Asked } from "../../support/count-of.ts";
import { institute, journey } from "../../support/journeys.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const files = {
  ...institute,
  ...journey(
    "went",
    'direction: outbound; who: student; purpose: exchange; partner: kmust; count: ">=3"; starts: 2018-09-01',
  ),
  ...journey(
    "came",
    "direction: inbound; who: student; purpose: exchange; partner: kmust; count: 2-5; starts: 2019-02",
  ),
  ...journey("greece", "direction: outbound; who: student; purpose: exchange; partner: uniwa; starts: 2018"),
  ...journey("iran", "direction: inbound; who: student; purpose: degree; country: IR; count: 4; starts: 2018-09"),
  ...journey("somewhere", "direction: inbound; who: student; purpose: degree"),
};

const balanceOf = (of: Files, asked: Asked = {}): string[] =>
  linesOf(reportOf(balance, registryOf(of), asked)[0] ?? expect.fail());

test("inbound less outbound as bounds; none where one side has nobody on record; journeys without a partner by country", () => {
  expect(balanceOf(files)).toEqual([
    "partner country students-in students-out balance",
    "kmust CN 2-5 >=3 <=2",
    "uniwa GR - 1 -",
    "none IR 4 - -",
    "none none 1 - -",
    "- - 7-10 >=4 <=6",
  ]);
});

test("the last years are those of both directions together; there is no balance where one has nobody on record", () => {
  expect(balanceOf(files, { last: 1 })).toEqual([
    "partner country students-in students-out",
    "kmust CN 2-5 -",
    "- - 2-5 -",
  ]);
  const [table] = reportOf(balance, registryOf(files), { last: 1 });
  expect(table && saidIn(table.title)).toBe("Incoming students by partner");
  expect(table && saidUnder(table)).not.toContain("Balance");
  const [both] = reportOf(balance, registryOf(files));
  expect(both && saidIn(both.title)).toBe("Balance of student mobility by partner");
});

test("a balance that would give a small number away is blank, and one more rather than the sum of all", () => {
  const met = (name: string, fields: string) =>
    journey(name, `who: student; purpose: exchange; starts: 2019; ${fields}`);
  const many = {
    ...institute,
    "registry.yaml": "title: Т\nsmall_cell: 4\n",
    ...met("few", "direction: outbound; partner: kmust; count: 3"),
    ...met("came", "direction: inbound; partner: kmust; count: 9"),
    ...met("greece", "direction: outbound; partner: uniwa; count: 20"),
    ...met("greeks", "direction: inbound; partner: uniwa; count: 6"),
    ...met("iran", "direction: inbound; country: IR; count: 40"),
    ...met("to-iran", "direction: outbound; country: IR; count: 10"),
  };
  expect(balanceOf(many).slice(1)).toEqual(["kmust CN 9 <4 -", "uniwa GR 6 - -", "none IR 40 10 30", "- - 55 33 22"]);
});

const paper = (fields: string): Files => ({
  ...institute,
  "agreements/kmust.yaml": `institution: mmit\npartners: [kmust]\ntype: exchange\n${fields}\n`,
});
const quota = "quotas:\n  - { direction: outbound, who: student, per_year: 2, level: master }";
const under = "direction: outbound; purpose: exchange; partner: kmust; agreement: kmust";

const quotasOf = (of: Files, asked: Asked = {}) => {
  const table = reportOf(balance, registryOf(of), asked)[1] ?? expect.fail();
  return { lines: linesOf(table), said: saidUnder(table) };
};

test("a quota in every year its agreement was in force, with what is left or over", () => {
  const { lines } = quotasOf(
    {
      ...paper(`signed: 2017-05\nends: 2019\n${quota}`),
      ...journey("two", `${under}; who: student; count: 2; level: master; starts: 2018-09`),
      ...journey("one", `${under}; who: doctoral-candidate; level: master; starts: 2018-10`),
      ...journey("perhaps", `${under}; who: student; starts: 2019-02`),
      ...journey("bachelor", `${under}; who: student; level: bachelor; starts: 2019-02`),
      ...journey("teacher", `${under}; who: teacher; level: master; starts: 2019-02`),
      ...journey("virtual", `${under}; who: student; level: master; starts: 2019-02; mode: virtual`),
      ...journey("planned", `${under}; who: student; level: master; starts: 2019-02; stage: planned`),
    },
    { on: "2020-06-01" },
  );
  expect(lines).toEqual([
    "agreement partners direction who level year per_year used left",
    "kmust kmust outbound student master 2016/2017 2 0 2",
    "kmust kmust outbound student master 2017/2018 2 0 2",
    "kmust kmust outbound student master 2018/2019 2 3-4 -2..-1",
  ]);
});

test("in calendar years where the registry says so", () => {
  const of = {
    ...paper(`signed: 2017-05\nends: 2019\n${quota}`),
    ...journey("two", `${under}; who: student; count: 2; level: master; starts: 2018-09`),
    ...journey("perhaps", `${under}; who: student; starts: 2019-02`),
    "registry.yaml": "title: Т\nquota_year: calendar\nyear: academic\n",
  };
  expect(quotasOf(of, { on: "2020-06-01" }).lines.slice(1)).toEqual([
    "kmust kmust outbound student master 2017 2 0 2",
    "kmust kmust outbound student master 2018 2 2 0",
    "kmust kmust outbound student master 2019 2 0-1 1-2",
  ]);
});

test("a quota with several purposes, levels and fields, in the years it holds", () => {
  const quotas =
    "quotas:\n  - { direction: outbound, who: student, per_year: 2, to: 2017/2018 }\n" +
    "  - { direction: outbound, who: student, per_year: 3, from: 2018/2019, purpose: [exchange, traineeship], " +
    "level: [bachelor, master], field: [07, 0211] }";
  const of = {
    ...paper(`signed: 2016-09-01\nends: 2019-08-31\n${quotas}`),
    ...journey("before", `${under}; who: student; level: bachelor; field: 0721; starts: 2018-02`),
    ...journey("one", `${under}; who: student; level: specialist; field: 0721; starts: 2018-10`),
    ...journey("two", `${under}; who: student; level: bachelor; field: 0211; count: 2; starts: 2018-10`),
    ...journey("arts", `${under}; who: student; level: bachelor; field: 0213; starts: 2018-10`),
    ...journey("doctor", `${under}; who: student; level: doctorate; field: 0721; starts: 2018-10`),
    ...journey(
      "degree",
      `${under.replace("exchange", "degree")}; who: student; level: master; field: 07; starts: 2018-10`,
    ),
  };
  expect(quotasOf(of, { on: "2020-06-01" }).lines).toEqual([
    "agreement partners direction who purpose level field year per_year used left",
    "kmust kmust outbound student - - - 2016/2017 2 0 2",
    "kmust kmust outbound student - - - 2017/2018 2 1 1",
    "kmust kmust outbound student exchange; traineeship bachelor; master 07; 0211 2018/2019 3 3 0",
  ]);
});

test("of calendar years asked for, the academic years that have a day in them", () => {
  const of = paper(`signed: 2015-09-01\n${quota}`);
  const years = quotasOf(of, { window: { from: 2018, to: 2018 } })
    .lines.slice(1)
    .map((line) => line.split(" ")[5]);
  expect(years).toEqual(["2017/2018", "2018/2019"]);
});

test("years are those asked for; in academic years a coarse date counts perhaps in either", () => {
  const of = {
    ...paper("signed: 2016-09-01\nquotas:\n  - { direction: outbound, who: student, per_year: 4, field: '07' }"),
    ...journey("coarse", `${under}; who: student; count: 3; field: '0724'; starts: 2018`),
    ...journey("undated", `${under}; who: student; field: '0724'`),
    ...journey("arts", `${under}; who: student; field: '0213'; starts: 2018-10`),
  };
  const { lines, said } = quotasOf(of, { year: "academic", window: { from: 2017, to: 2018 } });
  expect(lines).toEqual([
    "agreement partners direction who field year per_year used left",
    "kmust kmust outbound student 07 2017/2018 4 0-3 1-4",
    "kmust kmust outbound student 07 2018/2019 4 0-3 1-4",
  ]);
  expect(said).toContain("Not included: 1 record without a date.");
});

test("an agreement without dates stands in the years it was used, else it is counted in the note", () => {
  expect(quotasOf(paper(quota)).lines).toHaveLength(1);
  expect(quotasOf(paper(quota)).said).toContain("Not included: 1 record of agreements with quotas but without dates.");
  const used = { ...paper(quota), ...journey("one", `${under}; who: student; level: master; starts: 2018-10`) };
  expect(quotasOf(used).lines[1]).toBe("kmust kmust outbound student master 2018/2019 2 1 1");
});

test("small groups that used a quota are hidden, with what they left", () => {
  const used = {
    ...paper(`signed: 2018-09-01\nends: 2018-12-31\n${quota}`),
    ...journey("one", `${under}; who: student; level: master; starts: 2018-10`),
    "registry.yaml": "title: Т\nsmall_cell: 5\n",
  };
  expect(quotasOf(used).lines[1]).toBe("kmust kmust outbound student master 2018/2019 2 <5 -");
});

test("words of the question hold for agreements too; what only journeys have selects none", () => {
  const of = paper(`signed: 2018-09-01\nends: 2018-12-31\n${quota}`);
  expect(quotasOf(of, { query: "country:CN" }).lines).toHaveLength(2);
  expect(quotasOf(of, { query: "country:GR" }).said).toContain("No quota is on record");
  expect(quotasOf(of, { query: "purpose:exchange" }).lines).toHaveLength(1);
});
