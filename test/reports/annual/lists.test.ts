import { expect, test } from "vitest";
import type { Document } from "../../../src/tables/document.ts";
import { annualOf, said, sectionOf, sentencesOf, shown } from "../../support/annual-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const base: Files = {
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/tdtu.yaml": "name: ТДТУ\ntype: university\ncountry: UZ\n",
};

const record = (kind: string, id: string, fields: string): Files => ({
  [`${kind}/${id}.yaml`]: `institution: mmit\n${fields.split("; ").join("\n")}\n`,
});
const agreement = (id: string, fields: string): Files => record("agreements", id, `type: cooperation; ${fields}`);

const madeOf = (...files: Files[]): Document =>
  annualOf(registryOf(Object.assign({}, base, ...files)), "2019", "institution:mmit");

/** The rows of the tables and the lines of the lists of a section. */
const linesIn = (document: Document, name: string): string[] =>
  (sectionOf(document, name)?.parts ?? []).flatMap((part) => {
    if (part.is === "table")
      return [...part.table.rows, part.table.totals ?? []].map((row) => row.map(shown).join(" | "));
    if (part.is !== "list") return [];
    return [...(part.title ? [said(part.title)] : []), ...part.items.map(({ sentence }) => said(sentence))];
  });

const used = record("events", "seminar", "type: seminar; title: Семинар; starts: 2019-05-01; agreement: used");

test("one list says how agreements are used: this year, of late, too new, not at all; the undated stand beside", () => {
  const document = madeOf(
    agreement("used", "partners: [mirea]; signed: 2015-01-10"),
    agreement("late", "partners: [tdtu]; signed: 2015-01-10"),
    agreement("young", "partners: [mirea]; signed: 2018-11-05"),
    agreement("never", "partners: [tdtu]; signed: 2012-01-10"),
    agreement("undated", "partners: [mirea]"),
    used,
    record("events", "old", "type: seminar; title: Семинар; starts: 2018-05-01; agreement: late"),
  );
  expect(linesIn(document, "implementation")).toEqual([
    "Used in 2019 | 1 | 0 | 1",
    "Not this year, but in the last 24 months | 1 | 0 | 1",
    "No dated use yet, in force for less than 24 months | 1 | 0 | 1",
    "No use on record in 24 months | 1 | 1 | 2",
    " | 4 | 1 | 5",
  ]);
  expect(linesIn(document, "annex-implementation").filter((line) => line.includes("2012"))).toEqual([
    expect.stringContaining("No use on record in 24 months"),
  ]);
});

test("the list of agreements begins with those in force, then the undated in use, and has what is proposed behind them", () => {
  const document = madeOf(
    agreement("a", "partners: [mirea]; stage: proposed"),
    agreement("b", "partners: [mirea]; scope: [research]"),
    agreement("used", "partners: [tdtu]"),
    agreement("d", "partners: [tdtu]; signed: 2015-01-10"),
    used,
  );
  const states = ["In force", "In use, date missing", "Undated", "Proposed, no date on record"];
  const rows = linesIn(document, "annex-implementation").slice(0, 4);
  expect(rows.map((row) => states.find((state) => row.includes(state)))).toEqual(states);
});

test("of agreements in force those that end first come first, and those of which no end is known last", () => {
  const document = madeOf(
    agreement("a", "partners: [mirea]; signed: 2015-01-10"),
    agreement("b", "partners: [mirea]; signed: 2016-01-10; ends: 2024-01-10"),
    agreement("c", "partners: [tdtu]; signed: 2017-01-10; ends: 2020-05"),
  );
  const years = linesIn(document, "annex-implementation")
    .slice(0, 3)
    .map((row) => /201[567]/.exec(row)?.[0]);
  expect(years).toEqual(["2017", "2016", "2015"]);
});

test("an agreement that is too new or not has no use on record, which the list says once", () => {
  const document = madeOf(agreement("known", "partners: [mirea]; confirmed: 2019-05-01"));
  expect(linesIn(document, "implementation").join("; ")).toContain("0–1");
  const list = linesIn(document, "annex-implementation").join("; ");
  expect(list).toContain("No use on record");
  expect(list).not.toContain("24 months");
});

test("a use whose date is too coarse for the year gives bounds that hold the total", () => {
  const document = madeOf(
    agreement("a", "partners: [tdtu]; signed: 2019-06-01"),
    agreement("b", "partners: [mirea]"),
    record("events", "some-day", "type: seminar; title: Семинар; partners: [tdtu]; starts: 2019"),
  );
  expect(linesIn(document, "implementation")).toEqual([
    "Used in 2019 | 0–1 | 0 | 0–1",
    "Not this year, but in the last 24 months | 0–1 | 0 | 0–1",
    "No dated use yet, in force for less than 24 months | 0–1 | 0 | 0–1",
    "No use on record in 24 months | 0 | 1 | 1",
    " | 1 | 1 | 2",
  ]);
  const [inForce = ""] = linesIn(document, "annex-implementation");
  expect(inForce).toContain("Perhaps used in 2019");
  expect(inForce).not.toContain("24 months");
});

test("agreements of countries: in force at the end of the year and of the one before, ended, undated, in all", () => {
  const document = madeOf(
    agreement("old", "partners: [mirea]; signed: 2015; ends: 2018-06-30"),
    agreement("ending", "partners: [mirea]; signed: 2015; ends: 2019-06-30"),
    agreement("new", "partners: [tdtu]; signed: 2019-03-01"),
    agreement("undated", "partners: [tdtu]"),
    agreement("proposed", "partners: [mirea]; stage: proposed"),
  );
  const table = sectionOf(document, "agreements-by-country")?.parts.flatMap((part) =>
    part.is === "table" ? [part.table] : [],
  );
  expect(table?.[0]?.columns.map(({ heading }) => shown(heading))).toEqual([
    "Country",
    "In force, end of 2018",
    "In force, end of 2019",
    "No longer in force",
    "Undated",
    "Signed in all",
  ]);
  expect(linesIn(document, "agreements-by-country")).toEqual([
    "Uzbekistan |  | 1 |  | 1 | 2",
    "Russia | 1 |  | 2 |  | 2",
    " | 1 | 1 | 2 | 1 | 4",
  ]);
});

test("what needs dates that no agreement has is not said to be nothing; undated journeys are told of once", () => {
  const document = madeOf(
    agreement("undated", "partners: [tdtu]"),
    record("mobilities", "m", "direction: outbound; who: student; purpose: exchange; partner: tdtu; count: 3"),
  );
  const sentences = ["partnership", "students"].flatMap((name) => sentencesOf(document, name));
  expect(sentences.join(" ")).not.toContain("Left out because nothing is on record");
  expect(sentences.join(" ")).toContain("no record states what is needed");
  const told = [...sentences, ...linesIn(document, "students-abroad")].join(" ");
  expect(told.match(/without a date/g)).toHaveLength(1);
});

test("projects stand by name, those that run first and the undated last; what is over is left out and said", () => {
  const document = madeOf(
    record("projects", "undated", "title: Аввал"),
    record("projects", "over", "title: Кӯҳна; starts: 2010; ends: 2012"),
    record("projects", "ended", "title: Анҷомёфта; starts: 2015; ends: 2019-03; role: partner"),
    record("projects", "running", "title: Об; starts: 2018; ends: 2021; partners: [mirea]; role: coordinator"),
    record("projects", "later", "title: Дертар; starts: 2021"),
  );
  expect(linesIn(document, "projects").map((line) => line.split(" | ")[0])).toEqual(["Об", "Анҷомёфта", "Аввал", ""]);
  const notes = sectionOf(document, "projects")?.parts.flatMap((part) => (part.is === "table" ? part.table.notes : []));
  expect(notes?.map((note) => said(note)).join(" ")).toContain("1 record of projects that ended before the period");
});

test("a section of undated records only stays, with their names", () => {
  const document = madeOf(record("projects", "a", "title: Об"), record("projects", "b", "title: Хок"));
  expect(linesIn(document, "projects").join()).toMatch(/Об.*Хок/);
});

test("journeys and events without a date are named once in the annex; small groups are not told apart", () => {
  const files = [
    record("events", "e", "type: course; title: Курс"),
    record("mobilities", "m", "direction: outbound; who: student; purpose: exchange; partner: tdtu; count: 3"),
  ];
  expect(linesIn(madeOf(...files), "undated")).toEqual([
    "Mobilities (1): ТДТУ (outbound, student, exchange, persons: 3).",
    "Events (1): Курс.",
  ]);
  const hidden = madeOf(...files, { "registry.yaml": "title: T\nsmall_cell: 5\n" });
  expect(linesIn(hidden, "undated")).toEqual(["Events (1): Курс."]);
});

test("a target of which nothing is on record has a dash and no verdict before its day", () => {
  const document = madeOf({
    "plans/a.yaml": `institution: mmit
title: Нақша
targets:
  - { text: Даҳ семинар, measure: events, count: 10 }
  - { text: Ду шартнома, measure: agreements, count: 2 }
  - { text: Се китоб, measure: events, count: 3, due: 2019-03 }
`,
    ...agreement("a", "partners: [mirea]; signed: 2019-01-10"),
  });
  const [table] = (sectionOf(document, "targets")?.parts ?? []).flatMap((part) =>
    part.is === "table" ? [part.table] : [],
  );
  const told = ["text", "achieved", "percent", "status"].map(
    (key) => table?.columns.findIndex((column) => column.key === key) ?? -1,
  );
  expect(table?.rows.map((row) => told.map((at) => shown(row[at] ?? { is: "nothing" })).join(" | "))).toEqual([
    "Даҳ семинар |  |  | Standing",
    "Ду шартнома | 1 | 50% | Standing",
    "Се китоб |  |  | Not reached",
  ]);
});

test("an undated agreement that was used in the year is in use, date missing", () => {
  const document = madeOf(agreement("used", "partners: [mirea]"), used, agreement("other", "partners: [tdtu]"));
  const lines = linesIn(document, "annex-implementation").filter(
    (line) => line.startsWith("МИРЭА") || line.startsWith("ТДТУ"),
  );
  expect(lines[0]).toContain("In use, date missing");
  expect(lines[1]).not.toContain("In use");
});

test("tasks stand under their plan in the annex, with a status only where they differ", () => {
  const plan = (id: string, targets: string): Files => ({
    [`plans/${id}.yaml`]: `institution: mmit\ntitle: Нақшаи ${id}\ntargets:\n${targets}`,
  });
  const document = madeOf(
    plan("а", "  - { text: Робита }\n  - { text: Семинар }\n"),
    plan("б", "  - { text: Китоб, done: 2019-03 }\n  - { text: Сафар }\n"),
  );
  const lines = linesIn(document, "annex-targets");
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^Нақшаи а \(2 tasks, no period stated, no completion recorded\)$/);
  expect(lines.slice(1, 4)).toEqual(["Робита", "Семинар", "Нақшаи б (2 tasks, no period stated)"]);
  expect(lines[4]).toMatch(/^Китоб \(done, .*2019.*\)$/);
  expect(linesIn(document, "targets")).toEqual([
    "Tasks and aims without a target number: 4, of which recorded as done: 1; each stands in the annex.",
  ]);
});

test("what records lack is told by kind with some names; a workbook has each of them", () => {
  const document = madeOf(
    ...["a", "b", "c", "d", "e"].map((id) => agreement(id, `partners: [${id === "b" ? "tdtu" : "mirea"}]`)),
    record(
      "mobilities",
      "x",
      "direction: inbound; who: student; purpose: degree; country: IR; sources: [{document: Рӯйхат}]",
    ),
  );
  const groups = sectionOf(document, "completeness")?.parts.flatMap((part) =>
    part.is === "table" && part.full ? [part] : [],
  );
  const lines = (groups?.[0]?.table.rows ?? []).map((row) => row.map(shown).join(" | "));
  expect(lines).toEqual([
    "Agreements | Date; Document; Link | 5 | МИРЭА; ТДТУ; and 3 more",
    "Mobilities | Date; Link | 1 | Iran, inbound, student, degree",
  ]);
  expect(groups?.[0]?.full?.rows).toHaveLength(6);
});

test("that no end and no use are on record is a sentence, of one, two and more agreements", () => {
  const inForce = (id: string): Files => agreement(id, "partners: [mirea]; signed: 2015-01-10");
  const [a, b, c] = [inForce("a"), inForce("b"), inForce("c")];
  const first = (document: Document, name: string): string | undefined => linesIn(document, name)[0];
  expect([madeOf(a), madeOf(a, b), madeOf(a, b, c)].map((document) => first(document, "agreements-expiry"))).toEqual([
    "No end is on record for the only agreement in force.",
    "No end is on record for either of the two agreements in force.",
    "No end is on record for any of the 3 agreements in force.",
  ]);
  expect(first(madeOf(a, b), "implementation")).toBe(
    "No use of either of the two agreements in force is on record in the last 24 months.",
  );
  expect(first(madeOf(agreement("a", "partners: [mirea]")), "implementation")).toBe(
    "No use of the only agreement without a date is on record in the last 24 months.",
  );
  const ending = agreement("d", "partners: [mirea]; signed: 2015-01-10; ends: 2020-05-01");
  expect(first(madeOf(a, ending), "agreements-expiry")).not.toContain("No end is on record");
});

test("of one project the list says all; of one record of evidence its own line", () => {
  const one = record("projects", "a", "title: Об ва энергия; programme: tempus; starts: 2018-01-01; ends: 2020-12-31");
  expect(sectionOf(madeOf(one), "annex-projects")).toBeUndefined();
  expect(linesIn(madeOf(one), "projects")).toEqual([
    "Projects by name: Об ва энергия – programme: Tempus; 1 Jan 2018 – 31 Dec 2020; running.",
  ]);
  const two = record("projects", "b", "title: Хок; programme: tempus; starts: 2018-01-01; ends: 2020-12-31");
  expect(sectionOf(madeOf(one, two), "annex-projects")).toBeDefined();
  const evidence = linesIn(madeOf(agreement("used", "partners: [mirea]; signed: 2015"), used), "annex-implementation");
  expect(evidence.filter((line) => line.startsWith("Evidence"))).toEqual([
    expect.stringMatching(/^Evidence of use: .*Семинар \(.*; cites the agreement\)/),
  ]);
});

test("persons and events stand by partner, those without an agreement too, where there are several partners", () => {
  const journey = (id: string, fields: string, starts = "2019-03-01"): Files =>
    record("mobilities", id, `who: student; purpose: exchange; starts: ${starts}; ${fields}`);
  const document = madeOf(
    agreement("used", "partners: [mirea]; signed: 2015-01-10"),
    used,
    journey("out", "direction: outbound; partner: mirea; count: 4"),
    journey("in", "direction: inbound; partner: tdtu; count: 2"),
    journey("elsewhere", "direction: outbound; country: CN"),
    journey("before", "direction: outbound; partner: mirea; count: 3", "2018-03-01"),
    journey("earlier", "direction: outbound; partner: tdtu", "2018-04-01"),
    record("events", "visit", "type: visit; title: Ташриф; partners: [mirea]; starts: 2019-05-02"),
  );
  expect(linesIn(document, "implementation").slice(-4)).toEqual([
    "МИРЭА | 4 | 3 |  | 1",
    "ТДТУ |  | 1 | 2 | ",
    "Not stated | 1 |  |  | 1",
    " | 5 | 4 | 2 | 2",
  ]);
});
