import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellControl } from "../../src/disclosure/cell-control.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { measures } from "../../src/measures/index.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { claims } from "../../src/reports/claims.ts";
import { completeness } from "../../src/reports/completeness/completeness.ts";
import { implementation } from "../../src/reports/implementation/implementation.ts";
import { incomingStudents } from "../../src/reports/incoming-students.ts";
import { targets } from "../../src/reports/targets/targets.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { annualOf } from "../support/annual-of.ts";
import { countOf } from "../support/count-of.ts";
import { folderOf } from "../support/folder.ts";
import "../support/fixed-seed.ts";
import { hamkor } from "../support/hamkor.ts";
import { institute, journey } from "../support/journeys.ts";
import { allLines } from "../support/record-lines.ts";
import { findingsOf, registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

/** Students abroad: a few to some countries, many to others. */
const went = (id: string, country: string, count: number | string, more = "starts: 2019") =>
  journey(id, `direction: outbound; who: student; purpose: exchange; country: ${country}; count: ${count}; ${more}`);
const came = (id: string, country: string, count: number, more = "purpose: exchange") =>
  journey(id, `direction: inbound; who: student; country: ${country}; count: ${count}; starts: 2019; ${more}`);

const hiding = { ...institute, "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\nsmall_cell: 5\n" };
const rounding = { ...hiding, "registry.yaml": `${hiding["registry.yaml"]}small_cell_by: round\n` };

const count = (files: Record<string, string>, asked: Parameters<typeof countOf>[2], measure = "students-out") =>
  linesOf(countOf(registryOf(files), measure, asked)).slice(1);

describe("where small numbers are hidden, none is told by", () => {
  test("the records behind numbers that a report has for its readers", () => {
    const files = {
      ...hiding,
      "agreements/kmust.yaml": "institution: mmit\npartners: [kmust]\ntype: exchange\nsigned: 2017\nends: 2027\n",
      ...went("few", "FR", 3),
      ...went("many", "RU", 30),
      ...went("more", "CN", 40, "partner: kmust; agreement: kmust; starts: 2019"),
      ...went("undated", "CN", 1, "partner: kmust; agreement: kmust"),
    };
    const { records, data, sections } = annualOf(registryOf(files), "2019");
    expect(JSON.stringify(sections)).not.toContain("undated.yaml");
    expect(allLines(records).filter(({ file }) => file.startsWith("mobilities/"))).toEqual([]);
    expect(data?.().rows.filter(([kind]) => kind?.is === "word" && kind.code === "mobilities")).toEqual([]);
  });

  test("regions that lie in each other", () => {
    const files = { ...hiding, ...went("few", "JP", 3), ...went("near", "TR", 13), ...went("far", "US", 40) };
    const lines = count(files, { by: ["region"] });
    const numbers = lines.map((line) => line.split(" ").at(-1)).filter((number) => number !== "-");
    expect(lines.join("\n")).not.toMatch(/ 3$/m);
    expect(numbers).not.toEqual(expect.arrayContaining(["13", "16"]));
  });

  test("tables of one report that are subtracted from each other", () => {
    const files = {
      ...hiding,
      ...came("exchange", "CN", 12),
      ...came("degree", "CN", 2, "purpose: degree"),
      ...came("others", "RU", 20, "purpose: degree"),
    };
    const [byCountry, byAim] = reportOf(incomingStudents, registryOf(files)).map((table) => linesOf(table).slice(1));
    const all = byCountry?.some((line) => line.startsWith("CN") && line.endsWith(" 14"));
    const credits = byAim?.some((line) => line.startsWith("CN 12"));
    expect([all, credits].filter(Boolean).length).toBeLessThan(2);
  });

  test("the status of a target, its share, or what is left of it", () => {
    const plan =
      "institution: mmit\ntitle: Нақша\nperiod: 2019\ntargets: [{ text: Донишҷӯён, measure: students-out, count: 4 }]\n";
    const files = { ...hiding, "plans/plan.yaml": plan, ...went("few", "FR", 3) };
    const lines = linesOf(reportOf(targets, registryOf(files))[1] ?? expect.fail()).slice(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/ students-out 4 <5 - -$/);
  });

  test("the order of rows: by what is shown, and by name where that is alike; which are small is not told", () => {
    const files = {
      ...hiding,
      ...went("a", "US", 4),
      ...went("b", "CA", 3),
      ...went("c", "RU", 30),
      ...went("d", "CN", 30),
      ...went("e", "UZ", 9, "starts: 2018"),
    };
    expect(count(files, { by: ["country"], query: "year:2019" })).toEqual(["RU 30", "CN -", "others -", "- 67"]);
  });

  test("how complete the records of journeys are, the day of one, or a number of those left out", () => {
    const agreement = "institution: mmit\npartners: [kmust]\ntype: exchange\nsigned: 2017\nends: 2027\n";
    const files = {
      ...hiding,
      "agreements/kmust.yaml": agreement,
      ...went("one", "CN", 1, "partner: kmust; agreement: kmust; starts: 2019-03-01; ends: 2019-03-09"),
      ...went("open", "CN", 1, "partner: kmust"),
    };
    const registry = registryOf(files);
    const [byKind] = reportOf(completeness, registry);
    expect(linesOf(byKind ?? expect.fail()).find((line) => line.startsWith("mobilities"))).toMatch(/^mobilities <5 /);
    const [, verdicts] = reportOf(implementation, registry);
    expect(linesOf(verdicts ?? expect.fail())[1]).not.toContain("2019");
    const undated = { ...files, ...journey("undated", "direction: outbound; who: student; country: CN") };
    const said = saidUnder(countOf(registryOf(undated), "students-out", { window: { from: 2019, to: 2019 } }));
    expect(said).toContain("Not included: some records without a date.");
  });

  test("bounds that leave a small number open", () => {
    const files = { ...hiding, ...went("a", "FR", '">=2"'), ...went("b", "CN", "2-9"), ...went("c", "RU", 70) };
    expect(count(files, { by: ["country"] }).join()).not.toMatch(/>=2|2-9/);
  });

  test("a check, whose messages stand in logs and pull requests", () => {
    const agreement =
      "institution: mmit\npartners: [kmust]\ntype: exchange\nsigned: 2017\nends: 2027\nquotas: [{ direction: outbound, who: student, per_year: 2 }]\n";
    const files = {
      ...hiding,
      "agreements/kmust.yaml": agreement,
      ...went("quota", "CN", 3, "partner: kmust; agreement: kmust; starts: 2019-10"),
      ...went("named", "CN", 1, "starts: 2019; persons: [{ name: Далер }, { name: Нигина }]"),
    };
    const messages = findingsOf(files).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining("fewer than 5"));
    expect(messages).toContain("more persons are named than counted");
    expect(messages.join("\n")).not.toMatch(/\b3 went|\b2 persons/);
  });

  test("a question about one person, or the fields of single travellers in a list", async () => {
    const folder = await folderOf({
      ...hiding,
      ...went("one", "CN", 1, "starts: 2019; citizenship: TJ; persons: [{ name: Нигина }]"),
    });
    const list = async (...words: string[]) => await hamkor(["-C", folder, "list", "mobilities", ...words]);
    const { exitCode, stderr } = await list("persons.name:Нигина");
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("tells of single persons")]);
    expect((await list("-o", "json")).stdout).not.toMatch(/citizenship|Нигина/);
  });

  test("what a check quotes of the lines around a fault", async () => {
    const folder = await folderOf({
      ...hiding,
      ...went("one", "CN", 1, "starts: 2019; persons: [{ name: Нигина, sex: woman }]"),
    });
    const { stdout } = await hamkor(["-C", folder, "check"]);
    expect(stdout).toContain("mobilities/one.yaml");
    expect(stdout).not.toMatch(/Нигина|woman/);
  });

  test("a question by how many persons a journey has, which one answer other than 0 would tell", async () => {
    const folder = await folderOf({ ...hiding, ...went("few", "FR", 3, "starts: 2019; women: 1") });
    const asked = async (...words: string[]) => await hamkor(["-C", folder, ...words]);
    for (const words of [
      ["count", "students-out", "country:FR", "count:3"],
      ["count", "people-out", "not:women:1"],
      ["report", "students-abroad", "count:..3"],
    ]) {
      const { exitCode, stderr } = await asked(...words);
      expect([exitCode, stderr], words.join(" ")).toEqual([2, expect.stringContaining("of single journeys")]);
    }
    expect((await asked("list", "mobilities", "count:3")).stdout).toContain("France");
  });

  test("a published figure or a target whose own question is by how many persons a journey has", () => {
    const mmit = `${institute["institutions/mmit.yaml"]}claims:\n  - { text: Се донишҷӯ, measure: students-out, where: "count:3", count: 9 }\n  - { text: Ҳама, measure: students-out, count: 60 }\n`;
    const plan =
      'institution: mmit\ntitle: Нақша\ntargets:\n  - { text: Панҷ, measure: students-out, where: "not:women:1", count: 5 }\n';
    const files = {
      ...hiding,
      "institutions/mmit.yaml": mmit,
      "plans/p.yaml": plan,
      ...went("few", "FR", 3, "starts: 2019; women: 1"),
      ...went("many", "RU", 30),
    };
    const [published] = reportOf(claims, registryOf(files));
    expect(published && linesOf(published).slice(1)).toEqual([
      expect.stringMatching(/^Се донишҷӯ .* 9 - - not-countable$/),
      expect.stringMatching(/^Ҳама .* 60 33 /),
    ]);
    const promised = reportOf(targets, registryOf(files)).map((table) => linesOf(table).join("\n"));
    expect(promised.join("\n")).toContain("Панҷ");
    expect(promised.join("\n")).not.toMatch(/\b3[03]\b/);
  });

  test("the files of journeys that could not be read whole, which a list names", async () => {
    const folder = await folderOf({
      ...hiding,
      ...went("nigina", "NO", "чор"),
      ...went("bobo", "NO", 2, "starts: 2019-99"),
      ...went("many", "RU", 30),
    });
    const asked = async (...words: string[]) => (await hamkor(["-C", folder, ...words])).stdout;
    for (const words of [
      ["count", "students-out", "country:NO"],
      ["count", "students-out", "country:NO", "-o", "json"],
      ["report", "students-abroad"],
    ])
      expect(await asked(...words), words.join(" ")).not.toMatch(/nigina|bobo/);
    const { unread, sections } = annualOf(openRegistry(workTree(folder)), "2019");
    expect(unread.map(({ file }) => file)).toEqual(["mobilities/…", "mobilities/…"]);
    expect(JSON.stringify(sections)).not.toMatch(/nigina|bobo/);
    expect(await asked("count", "students-out", "country:NO")).toContain("Not read: mobilities/…");
    expect(await asked("list", "mobilities", "-o", "json")).toContain("mobilities/nigina.yaml");
  });

  test("charts, which show what their tables show", async () => {
    const journeys = { ...went("few", "FR", 3), ...went("many", "RU", 30, "starts: 2018") };
    const chartWith = async (settings: Record<string, string>): Promise<string> => {
      const folder = await folderOf({ ...settings, ...journeys });
      return (await hamkor(["-C", folder, "count", "students-out", "--by", "year", "--chart"])).stdout;
    };
    const tellsOfFew = (chart: string): boolean => / 3 /.test(chart) || (/ 30\b/.test(chart) && / 33\b/.test(chart));
    const open = { ...institute, "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\n" };
    const charts = [await chartWith(open), await chartWith(hiding), await chartWith(rounding)];
    expect(charts.map(tellsOfFew)).toEqual([true, false, false]);
  });

  test("programs, which are told no more than people, and fields that tell journeys from each other", async () => {
    const folder = await folderOf({ ...hiding, ...went("few", "FR", 3), ...went("many", "RU", 30) });
    const asked = async (...words: string[]) => await hamkor(["-C", folder, "count", "students-out", ...words]);
    const { stdout } = await asked("country:FR", "-o", "json");
    expect(JSON.parse(stdout).rows).toEqual([{ "students-out": { min: 0, max: 4, withheld: true } }]);
    for (const words of [
      ["--by", "notes"],
      ["--across", "starts"],
      ["--by", "country,id", "--chart"],
    ]) {
      const { exitCode, stderr } = await asked(...words);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining("would list single journeys")]);
    }
  });

  const isOfJourneys = ({ of }: (typeof measures)[number]): boolean => of.includes("mobilities");
  const ofPeople = measures.filter((measure) => measure.ofPeople);

  test.each(ofPeople)("no rows of single records in $name", ({ name, of }) => {
    const registry = registryOf({ ...hiding, ...went("few", "FR", 3) });
    const fields = ["id", "file", "number", "notes", "starts", "ends", "days", "count", "women"];
    const refusal = of.includes("mobilities") ? "would list single journeys" : "would list single records";
    for (const field of fields)
      for (const asked of [{ by: [field] }, { across: field }, { by: ["country", field] }])
        expect(() => countOf(registry, name, asked), field).toThrow(refusal);
  });

  test("measures of people are all that count journeys or their persons", () => {
    expect(ofPeople.filter(isOfJourneys)).toEqual(measures.filter(isOfJourneys));
  });
});

describe("where numbers of persons are rounded", () => {
  test("the same journeys have the same number everywhere, and shares of few are left out", () => {
    const files = { ...rounding, ...went("a", "FR", 3), ...went("b", "RU", 31), ...went("c", "CN", 12) };
    expect(count(files, { by: ["country"], extras: { percent: true } })).toEqual([
      "RU 30 66.7",
      "CN 10 22.2",
      "FR 5 11.1",
      "- 45 100",
    ]);
    expect(count(files, { query: "country:FR" })).toEqual(["5", "5"]);
    const few = { ...rounding, ...went("a", "FR", 3), ...went("b", "RU", 8) };
    expect(count(few, { by: ["country"], extras: { percent: true } })).toEqual(["RU 10 -", "FR 5 -", "- 10 -"]);
    // 20 with shares would be 22, without them fewer.
    const edge = { ...rounding, ...went("a", "FR", 12), ...went("b", "RU", 10) };
    expect(count(edge, { by: ["country"], extras: { percent: true } })).toEqual(["FR 10 -", "RU 10 -", "- 20 -"]);
  });

  test("one or two are fewer than three, each in a row of its own", () => {
    const files = { ...rounding, ...went("a", "FR", 1), ...went("b", "PL", 2), ...went("c", "RU", 31) };
    expect(count(files, { by: ["country"] })).toEqual(["RU 30", "FR <3", "PL <3", "- 35"]);
    const four = { ...files, "registry.yaml": files["registry.yaml"].replace("small_cell: 5", "small_cell: 4") };
    expect(count(four, { by: ["country"] })).toEqual(["RU 32", "FR <3", "PL <3", "- 36"]);
  });

  test("a total from which rows could be calculated is blank, and why is said", () => {
    const files = { ...rounding, ...went("a", "FR", 1), ...went("b", "PL", 1) };
    const table = countOf(registryOf(files), "students-out", { by: ["country"] });
    expect(linesOf(table).slice(1)).toEqual(["FR <3", "PL <3", "- -"]);
    expect(saidUnder(table)).toContain("from which a small one could be calculated are left blank");
  });

  test("at least one or two are at least one", () => {
    const files = { ...rounding, ...went("a", "FR", '">=2"'), ...went("b", "CN", "2-9") };
    expect(count(files, { by: ["country"] })).toEqual(["CN 1-10", "FR >=1", "- >=5"]);
  });

  test("every number is a multiple, and never further off than half of one", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 2, max: 30 }), (number, to) => {
        const shown = roundedOf(number, to);
        if (shown.is !== "count") return;
        expect(shown.count.min % to).toBe(0);
        expect(shown.count.min === 0).toBe(number === 0);
        expect(Math.abs(shown.count.min - number)).toBeLessThanOrEqual(to / 2);
      }),
    );
  });

  test("what is less than half a multiple, or two, is fewer than that, unless it is nobody", () => {
    const few = (to: number) => [0, 1, 2, 3, 4, 5].filter((number) => roundedOf(number, to).is === "under");
    expect([2, 3, 4, 5, 6, 7, 10].map(few)).toEqual([[], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2, 3], [1, 2, 3, 4]]);
  });
});

function roundedOf(number: number, to: number): Cell {
  const count = { min: number, max: number, approximate: false };
  return cellControl([], { below: to, by: "round" })({
    is: "count",
    count,
    persons: { figure: "persons", members: () => [] },
  });
}
