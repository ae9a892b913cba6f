import { expect, test } from "vitest";
import { implementation } from "../../../src/reports/implementation/implementation.ts";
import type { Asked } from "../../support/count-of.ts";
import { institute, journey } from "../../support/journeys.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const lines = (fields: string): string => `${fields.split("; ").join("\n")}\n`;
const paper = (id: string, fields: string): Files => ({
  [`agreements/${id}.yaml`]: lines(`institution: mmit; type: cooperation; ${fields}`),
});
const event = (id: string, fields: string): Files => ({
  [`events/${id}.yaml`]: lines(`institution: mmit; type: visit; title: Боздид; ${fields}`),
});

function told(files: Files, asked: Asked = {}) {
  const tables = reportOf(implementation, registryOf({ ...institute, ...files }), { on: "2020-12-31", ...asked });
  const [summary = [], verdicts = [], numbers = [], records = []] = tables.map((table) => linesOf(table).slice(1));
  return { summary, verdicts, numbers, records, said: tables.map(saidUnder) };
}

const three = {
  ...paper("a-kmust", "partners: [kmust]; signed: 2018-08-24"),
  ...paper("b-uniwa", "partners: [uniwa]; signed: 2015-01-10"),
  ...paper("c-misis", "partners: [misis]; signed: 2020-02-01"),
  ...event("kunming", "partners: [kmust]; agreement: a-kmust; starts: 2018-09-03"),
  ...journey("athens", "direction: outbound; who: student; purpose: exchange; partner: uniwa; starts: 2019-03-01"),
};

test("what names an agreement, what involves its partner only, and what is dormant or too young to tell", () => {
  const { summary, verdicts, numbers, records } = told(three);
  expect(summary).toEqual([
    "implemented 0 0 1 1 33.3 0",
    "with-partner-only 1 0 0 1 33.3 0",
    "nothing-yet 0 1 0 1 33.3 0",
    "- 1 1 1 3 100 0",
  ]);
  expect(verdicts).toEqual([
    "a-kmust kmust CN 2018-08-24 implemented dormant 2018-09-03",
    "b-uniwa uniwa GR 2015-01-10 with-partner-only active 2019-03-01",
    "c-misis misis RU 2020-02-01 nothing-yet under-24-months -",
  ]);
  expect(numbers).toEqual(["a-kmust - 1 - - - -", "b-uniwa - - - - - 1"]);
  expect(records).toEqual([
    "a-kmust 2018-09-03 events/kunming names-it yes",
    "b-uniwa 2019-03-01 mobilities/athens with-partner yes",
  ]);
});

test("a partner stands for those before and after it, an heir not for another heir", () => {
  const partner = (id: string, fields = ""): Files => ({
    [`partners/${id}.yaml`]: `name: ${id}\ntype: university\ncountry: FR\n${fields}`,
  });
  const went = (id: string, to: string): Files =>
    journey(id, `direction: outbound; who: student; purpose: exchange; partner: ${to}; starts: 2019-03-01`);
  const files = {
    ...partner("whole", "closed: 2014\nsuccessor: [island, mainland]\n"),
    ...partner("island"),
    ...partner("mainland"),
    ...paper("a-whole", "partners: [whole]; signed: 2012-06-01"),
    ...paper("b-island", "partners: [island]; signed: 2015-06-01"),
    ...went("to-mainland", "mainland"),
  };
  expect(told(files).records).toEqual(["a-whole 2019-03-01 mobilities/to-mainland with-partner yes"]);
});

test("only what falls in the period is evidence of it; the last activity is of whatever period", () => {
  const { verdicts, records } = told(three, { window: { from: 2019, to: 2020 } });
  expect(verdicts.map((line) => line.split(" ").slice(4).join(" "))).toEqual([
    "with-partner-only active 2019-03-01",
    "nothing-yet dormant 2018-09-03",
    "nothing-yet under-24-months -",
  ]);
  expect(records).toEqual(["b-uniwa 2019-03-01 mobilities/athens with-partner yes"]);
  expect(told(three, { last: 2 }).records).toEqual(records);
});

test("what did not happen, is of another institution, or lies outside the time in force is no evidence", () => {
  const { verdicts } = told({
    ...paper("a", "partners: [kmust]; signed: 2016-05-01; outputs: [{ type: textbook, title: Китоб, stage: planned }]"),
    "institutions/tut.yaml": "name: Донишгоҳи технологӣ\ncountry: TJ\n",
    ...event("planned", "partners: [kmust]; agreement: a; stage: planned; starts: 2019-01-01"),
    ...event("before", "partners: [kmust]; starts: 2016-04-30"),
    "events/other.yaml": lines("institution: tut; type: visit; title: Визит; partners: [kmust]; starts: 2018-01-01"),
  });
  expect(verdicts).toEqual(["a kmust CN 2016-05-01 nothing-yet dormant -"]);
});

test("the visit at which an agreement was signed is no use of it, a conference on that day is", () => {
  const visit = (day: string): Files => ({
    ...paper("a", "partners: [kmust]; signed: 2018-08-24"),
    ...event("visit", `partners: [kmust]; agreement: a; starts: ${day}; ends: 2018-08-25`),
  });
  expect(told(visit("2018-08-23")).verdicts).toEqual(["a kmust CN 2018-08-24 nothing-yet dormant -"]);
  expect(told(visit("2018-08-25")).verdicts).toEqual(["a kmust CN 2018-08-24 implemented dormant 2018-08-25"]);
  const conference = {
    ...paper("a", "partners: [kmust]; signed: 2018-08-24"),
    "events/c.yaml": lines("institution: mmit; type: conference; title: Конфронс; agreement: a; starts: 2018-08-24"),
  };
  expect(told(conference).verdicts).toEqual(["a kmust CN 2018-08-24 implemented dormant 2018-08-24"]);
});

test("where the day of signing is not known, a visit that may be it is perhaps no use", () => {
  const visit = (signed: string): Files => ({
    ...paper("a", `partners: [kmust]; signed: ${signed}`),
    ...event("visit", "partners: [kmust]; agreement: a; starts: 2018-08-23; ends: 2018-08-25"),
  });
  expect(told(visit("2018-08")).verdicts).toEqual(["a kmust CN 2018-08 perhaps-implemented dormant 2018-08-25"]);
  expect(told(visit("2018-07")).verdicts).toEqual(["a kmust CN 2018-07 implemented dormant 2018-08-25"]);
});

test("outputs count by their number, projects and joint programmes in all the time they run", () => {
  const { verdicts, numbers } = told(
    {
      ...paper(
        "a",
        'partners: [kmust]; signed: 2014; outputs: [{ type: textbook, title: Китоб, date: 2019, count: ">=2" }]',
      ),
      "projects/water.yaml": lines("institution: mmit; title: Об; agreement: a; starts: 2015; ends: 2019"),
      "joint-programmes/faculty.yaml": lines(
        "institution: mmit; type: joint-faculty; title: Факултет; agreement: a; starts: 2016-09-01",
      ),
    },
    { window: { from: 2019, to: 2020 } },
  );
  expect(numbers).toEqual(["a - - 1 1 >=2 -"]);
  expect(verdicts).toEqual(["a kmust CN 2014 implemented active under-way"]);
});

test("what goes on after the day is under way among the evidence, since its end is still to come", () => {
  const files = {
    ...paper("a", "partners: [kmust]; signed: 2014"),
    "projects/long.yaml": lines("institution: mmit; title: Об; agreement: a; starts: 2018; ends: 2022-06-30"),
    "projects/short.yaml": lines("institution: mmit; title: Замин; agreement: a; starts: 2018; ends: 2019-05-01"),
  };
  expect(told(files, { window: { from: 2018, to: 2019 }, on: "2019-12-31" }).records).toEqual([
    "a 2019-05-01 projects/short names-it yes",
    "a under-way projects/long names-it yes",
  ]);
});

test("dates too coarse to tell give bounds and a perhaps", () => {
  const { summary, verdicts, numbers } = told(
    {
      ...paper("a", "partners: [kmust]; signed: 2015"),
      ...event("some-day", "partners: [kmust]; agreement: a; starts: 2019"),
    },
    { year: "academic", window: { from: 2019, to: 2019 }, on: "2020-08-31" },
  );
  expect(summary).toEqual([
    "implemented 0-1 0 0 0-1 0-100 0",
    "with-partner-only 0 0 0 0 0 0",
    "nothing-yet 0-1 0 0 0-1 0-100 0",
    "- 1 0 0 1 100 0",
  ]);
  expect(numbers).toEqual(["a - 0-1 - - - -"]);
  expect(verdicts).toEqual(["a kmust CN 2015 perhaps-implemented active 2019"]);
  const since = told(
    { ...paper("a", "partners: [kmust]; signed: 2018"), ...paper("b", "partners: [kmust]; confirmed: 2020-01-01") },
    { on: "2020-06-30" },
  );
  expect(since.verdicts.map((line) => line.split(" ").at(-2))).toEqual(["perhaps-dormant", "perhaps-dormant"]);
  expect(since.summary.at(-1)).toBe("- 0 0-2 0-2 2 100 0");
});

test("of an agreement without dates nobody knows whether it was in force: it stands apart, with its evidence", () => {
  const { summary, verdicts, records } = told({
    ...paper("a", "partners: [kmust, misis]"),
    ...event("named", "agreement: a; starts: 2017-05-01"),
    ...event("moscow", "partners: [misis]; starts: 2019"),
  });
  expect([summary[0], summary.at(-1)]).toEqual(["implemented 0 0 0 0 - 1", "- 0 0 0 0 - 1"]);
  expect(verdicts).toEqual(["a kmust; misis CN; RU - implemented undated 2019"]);
  expect(records).toEqual(["a 2017-05-01 events/named names-it yes", "a 2019 events/moscow with-partner perhaps"]);
});

test("without a date it is evidence of all time only, never of a period or of the last 24 months", () => {
  const files = { ...paper("a", "partners: [kmust]; signed: 2015"), ...event("once", "agreement: a") };
  expect(told(files).verdicts).toEqual(["a kmust CN 2015 implemented dormant -"]);
  const { verdicts, said } = told(files, { window: { from: 2019, to: 2020 } });
  expect(verdicts).toEqual(["a kmust CN 2015 nothing-yet dormant -"]);
  expect(said[0]).toContain("Not included: 1 record of activities and outputs without a date.");
});

test("few mobilities are hidden, by number and by record", () => {
  const { numbers, records, said } = told({
    ...three,
    "registry.yaml": "title: Т\nsmall_cell: 3\n",
  });
  expect(numbers).toEqual(["a-kmust - 1 - - - -", "b-uniwa - - - - - <3"]);
  expect(records).toEqual(["a-kmust 2018-09-03 events/kunming names-it yes"]);
  expect(said[2]).toContain("below 3");
  expect(said[3]).toContain("The journeys behind numbers of persons are not listed");
});
