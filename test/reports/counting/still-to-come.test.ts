import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measures } from "../../../src/measures/index.ts";
import { agreementsFlow } from "../../../src/reports/agreements-flow/agreements-flow.ts";
import { balance } from "../../../src/reports/balance/balance.ts";
import { implementation } from "../../../src/reports/implementation/implementation.ts";
import { targets } from "../../../src/reports/targets/targets.ts";
import { visitsAndEvents } from "../../../src/reports/visits-and-events/visits-and-events.ts";
import { type Asked, countOf, keysOf, notesOf, numberOf, rowsOf, totalsOf } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const base: Files = {
  "registry.yaml": "title: Реестр\ninstitution: tut\n",
  "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
  "partners/misis.yaml": "name: НИТУ МИСИС\ntype: university\ncountry: RU\n",
};

const journey = (fields: string): string =>
  `direction: outbound\nwho: student\npurpose: exchange\npartner: misis\n${fields}\n`;

const on = "2026-11-21";

const tableOf = (files: Files, measure: string, asked: Asked = {}) =>
  countOf(registryOf({ ...base, ...files }), measure, { on, ...asked });

/** A measure's number, and what was left out. */
const found = (files: Files, measure: string, asked: Asked = {}): readonly [string, readonly string[]] => {
  const table = tableOf(files, measure, asked);
  return [totalsOf(table), notesOf(table)];
};

const journeys: Files = {
  "mobilities/gone.yaml": journey("count: 2\nstarts: 2026-09"),
  "mobilities/today.yaml": journey("count: 4\nstarts: 2026-11-21"),
  "mobilities/this-year.yaml": journey("count: 8\nstarts: 2026"),
  "mobilities/undated.yaml": journey("count: 16"),
  "mobilities/tomorrow.yaml": journey("count: 32\nstarts: 2026-11-22"),
  "mobilities/spring.yaml": journey("count: 64\nterm: 2026/2027-2/2"),
  "mobilities/planned.yaml": journey("count: 128\nstarts: 2027-02\nstage: planned"),
};

describe("journeys", () => {
  test("count once the first day they can have begun on has come", () => {
    expect(found(journeys, "students-out")).toEqual(["30", ["not-happened 1", "still-to-come 2"]]);
    expect(found(journeys, "students-out", { on: "2026-11-22" })[0]).toBe("62");
    expect(found(journeys, "mobilities")).toEqual(["4", ["not-happened 1", "still-to-come 2"]]);
  });

  test("of a later year are not brought back by asking for that year, but by a later day", () => {
    expect(found(journeys, "students-out", { query: "year:2027" })).toEqual([
      "-",
      ["not-happened 1", "still-to-come 1"],
    ]);
    const later = { window: { from: 2027, to: undefined } };
    expect(found(journeys, "students-out", later)).toEqual([
      "-",
      ["not-happened 1", "still-to-come 1", "without-date 1"],
    ]);
    expect(found(journeys, "students-out", { query: "year:2027", on: "2027-03-01" })[0]).toBe("64");
  });

  test("are brought back by naming stage or state, but only where they have a stage", () => {
    const planned = { query: "stage:planned" };
    expect(found(journeys, "students-out", planned)).toEqual(["128", ["stages-too 1"]]);
    expect(rowsOf(tableOf(journeys, "students-out", { by: ["stage"] }))).toEqual(["planned 128", "none 30"]);
    expect(rowsOf(tableOf(journeys, "students-out", { query: "year:2027", by: ["state"] }))).toEqual(["planned 128"]);
  });
});

test("events, joint programmes and agreements too; of a paper its signing decides, else its start", () => {
  const files: Files = {
    "events/visit.yaml": "type: visit\ntitle: Ректор в Москве\ndirection: outbound\nstarts: 2027-01-10\n",
    "joint-programmes/school.yaml": "type: scientific-school\ntitle: Школа хлопка\nstarts: 2027\n",
    "agreements/signed.yaml": "partners: [misis]\ntype: exchange\nsigned: 2026-10-01\nstarts: 2027-01-01\n",
    "agreements/to-sign.yaml": "partners: [misis]\ntype: exchange\nsigned: 2026-12\nstarts: 2026-01-01\n",
    "agreements/to-start.yaml": "partners: [misis]\ntype: exchange\nstarts: 2027-01-01\n",
  };
  expect(found(files, "events")).toEqual(["-", ["still-to-come 1"]]);
  expect(found(files, "visits-out")).toEqual(["-", ["still-to-come 1"]]);
  expect(found(files, "joint-programmes")).toEqual(["-", ["still-to-come 1"]]);
  expect(found(files, "agreements")).toEqual(["1", ["still-to-come 2"]]);
  expect(found(files, "partners-with-agreement", { query: "state:upcoming" })).toEqual(["1", ["still-to-come 1"]]);
  expect(found(files, "agreements-in-force", { on: "2027-01-01" })[0]).toBe("3");
});

test("of an output its own date decides, else its record's", () => {
  const outputs =
    "outputs:\n  - { type: textbook, title: Геодезия, date: 2027 }\n  - { type: textbook, title: Физика }\n";
  const files: Files = {
    "projects/water.yaml": `acronym: WATER\nstarts: 2025-01\nends: 2028-12\n${outputs}`,
    "agreements/to-sign.yaml": `partners: [misis]\ntype: exchange\nsigned: 2027\n${outputs}  - { type: textbook, title: Химия, date: 2026-05 }\n`,
  };
  expect(found(files, "textbooks")).toEqual(["2", ["still-to-come 3"]]);
  const byYear = tableOf(files, "textbooks", { across: "year" });
  expect([keysOf(byYear), totalsOf(byYear)]).toEqual([["2025", "2026", "total"], "1 2 | 2"]);
});

describe("a project", () => {
  const projects: Files = {
    "projects/next.yaml": "acronym: NEXT\nstarts: 2027\nends: 2029\n",
    "projects/running.yaml": "acronym: RUNNING\nstarts: 2025-01\nends: 2028-12\n",
    "projects/planned.yaml": "acronym: PLANNED\nstarts: 2027\nends: 2028\nstage: proposed\n",
  };

  test("that runs has no years after the day's", () => {
    const byYear = tableOf(projects, "projects", { across: "year" });
    expect([keysOf(byYear), totalsOf(byYear)]).toEqual([["2025", "2026", "total"], "1 1 | 1"]);
    expect(notesOf(byYear)).toEqual(["not-happened 1", "still-to-come 1"]);
    const academic = tableOf(projects, "projects", { across: "year", year: "academic", on: "2026-06-30" });
    expect(keysOf(academic)).toEqual(["2024/2025", "2025/2026", "total"]);
  });

  test.each<[why: string, asked: Asked]>([
    ["a word", { query: "year:2028" }],
    ["--from", { window: { from: 2028, to: undefined } }],
    ["--from and --to", { window: { from: 2028, to: 2028 } }],
  ])("is left out where only later years are asked for, by %s, and told of", (_, asked) => {
    expect(found(projects, "projects", asked)).toEqual(["-", ["not-happened 1", "still-to-come 2"]]);
    expect(found(projects, "projects", { ...asked, on: "2028-01-01" })[0]).toBe("2");
  });

  test("is running in no later year, and may end in one", () => {
    const asked = { across: "year", window: { from: 2026, to: 2028 } };
    const running = tableOf(projects, "projects-running", asked);
    expect([keysOf(running), totalsOf(running)]).toEqual([["2026", "2027", "2028", "total"], "1 - - | 1"]);
    expect(keysOf(tableOf(projects, "projects", { across: "year", yearRule: "end" }))).toEqual(["2028", "total"]);
  });

  test("that is only proposed has its years where stages are asked for", () => {
    const byStage = tableOf(projects, "projects", { by: ["stage"], across: "year" });
    expect([keysOf(byStage), rowsOf(byStage)]).toEqual([
      ["stage", "2025", "2026", "2027", "2028", "total"],
      ["proposed - - 1 1 | 1", "none 1 1 - - | 1"],
    ]);
  });
});

test("what a report lists has begun, what it compares has been signed", () => {
  const quota = "quotas: [{ direction: outbound, who: student, per_year: 3 }]\n";
  const commitments = "commitments: [{ text: Студенты, measure: students-out, count: 9 }]\n";
  const registry = registryOf({
    ...base,
    ...Object.fromEntries(Object.entries(journeys).map(([path, text]) => [path, `${text}agreement: paper\n`])),
    "agreements/paper.yaml": `partners: [misis]\ntype: exchange\nsigned: 2026-01-01\n${quota}${commitments}`,
    "agreements/later.yaml": `partners: [misis]\ntype: exchange\nsigned: 2026-12-01\nstarts: 2026-02-01\n${quota}${commitments}`,
    "events/visit.yaml": "type: visit\ntitle: Ректор в Москве\ndirection: outbound\nstarts: 2026-12-10\n",
  });
  const asked = { on, window: { from: 2026, to: 2026 } };
  const lines = (report: Parameters<typeof reportOf>[0], table: number): string[] =>
    reportOf(report, registry, asked)
      .slice(table, table + 1)
      .flatMap(linesOf);
  const chronicle = reportOf(visitsAndEvents, registry, asked).find(({ columns }) => columns[0]?.key === "starts");
  expect(chronicle?.rows).toEqual([]);
  expect(lines(balance, 1).slice(1)).toEqual([
    "paper misis outbound student 2025/2026 3 0-8 -5..3",
    "paper misis outbound student 2026/2027 3 6-14 -11..-3",
  ]);
  expect(saidUnder(reportOf(balance, registry, asked)[1] as never)).toContain(
    "Not included: 2 records dated after 21 November 2026.",
  );
  expect(lines(targets, 1).slice(1)).toEqual(["agreements/paper Студенты students-out 9 14 155.6 reached"]);
  expect(saidUnder(reportOf(targets, registry, asked)[1] as never)).toContain("dated after 21 November 2026");
  expect(lines(agreementsFlow, 0).slice(1)).toEqual(["2026 0 1 0 0 0 0 1"]);
  expect(
    lines(implementation, 1)
      .slice(1)
      .map((line) => line.split(" ")[0]),
  ).toEqual(["paper"]);
});

test("no measure counts a record that begins after the day, with its dates moved there", () => {
  const files: Files = {
    "mobilities/a.yaml": journey("starts: DAY"),
    "mobilities/b.yaml": journey("starts: DAY").replace("outbound", "inbound").replace("student", "teacher"),
    "events/a.yaml": "type: visit\ntitle: А\ndirection: inbound\nstarts: DAY\n",
    "events/b.yaml": "type: conference\ntitle: Б\nstarts: DAY\noutputs: [{ type: textbook, title: В }]\n",
    "projects/a.yaml": "acronym: A\nstarts: DAY\n",
    "agreements/a.yaml": "partners: [misis]\ntype: exchange\nsigned: DAY\n",
    "joint-programmes/a.yaml": "type: centre\ntitle: Г\nstarts: DAY\n",
  };
  const dated = measures.filter(({ name }) => !["institutions", "partners", "plans"].includes(name));
  const dateAt = (day: number): string => new Date(Date.UTC(2026, 10, 21 + day)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (day) => {
      const texts = Object.entries(files).map(([path, text]) => [path, text.replace("DAY", dateAt(day))]);
      const registry = registryOf({ ...base, ...Object.fromEntries(texts) });
      for (const { name } of dated)
        if (day > 0) expect(numberOf(registry, name, { on }), `${name} on day ${day}`).toBe("-");
      expect(numberOf(registry, "agreements", { on })).toBe(day > 0 ? "-" : "1");
    }),
    { numRuns: 20 },
  );
});
