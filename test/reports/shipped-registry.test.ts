import { expect, test } from "vitest";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { claims } from "../../src/reports/claims.ts";
import { countOf, keysOf, numberOf, totalsOf } from "../support/count-of.ts";
import { hamkor } from "../support/hamkor.ts";
import { linesOf, reportOf } from "../support/report-of.ts";

const registry = openRegistry(workTree("registry"));

test("students of the mining institute abroad, year by year", () => {
  const table = countOf(registry, "students-out", { query: "institution:mmit", across: "year" });
  expect(keysOf(table)).toEqual(["2018", "2019", "undated", "total"]);
  expect(totalsOf(table)).toBe("6 8 9 | 23");
});

test("agreements of the Kulob institute with Uzbekistan", () => {
  expect(numberOf(registry, "agreements", { query: "institution:itim-kulob country:UZ" })).toBe("12");
});

test("partners of the mining institute, with an agreement or named by it", () => {
  expect(Number(numberOf(registry, "partners", { query: "institution:mmit" }))).toBeGreaterThanOrEqual(43);
});

test.each([
  ["students-out", "institution:itim-kulob", ">=2"],
  ["people-out", "direction:outbound", ">=34"],
  ["mobilities", "funding.source:Erasmus+", "1"],
  ["projects", "institution:tut", "13"],
  ["projects", "institution:khujand-su programme:tempus not:tags:new-phase", "6"],
  ["projects", "institution:khujand-su programme:tempus tags:new-phase", "3"],
  ["joint-programmes", "institution:tut", "2"],
  ["outputs", "institution:tut", "1"],
  ["partners", "institution:tdtu-kokand", "1"],
  ["partners", "institution:tut type:foundation", "1"],
])("%s of %s", (measure, query, number) => {
  expect(numberOf(registry, measure, { query })).toBe(number);
});

test("projects of the new phase are published beside the fifteen, not among them", () => {
  const lines = reportOf(claims, registry, { query: "institution:khujand-su" }).flatMap(linesOf);
  expect(lines.filter((line) => line.includes(" projects; "))).toEqual([
    expect.stringMatching(/programme:tempus not:tags:new-phase 15 6 40 partly$/),
    expect.stringMatching(/programme:tempus tags:new-phase 3 3 100 on-file$/),
  ]);
});

test("what was published without a figure is a claim without a measure", () => {
  const lines = reportOf(claims, registry, { query: "institution:itim-kulob" }).flatMap(linesOf);
  expect(lines.filter((line) => line.endsWith("not-measured"))).toEqual([
    expect.stringMatching(/^Since the beginning of the 2023-2024 academic year/),
    expect.stringMatching(/^Mutually beneficial cooperation agreements/),
  ]);
});

test("nothing in the registry is an error or a warning", async () => {
  const { exitCode, stdout } = await hamkor(["-C", "registry", "check", "--strict"]);
  expect(stdout).toMatch(/^0 errors, 0 warnings/);
  expect(exitCode).toBe(0);
});

test.each([
  ["en", "Technological University of Tajikistan"],
  ["ru", "Технологический университет Таджикистана"],
  ["tg", "Донишгоҳи технологии Тоҷикистон"],
  ["uz", "Tojikiston texnologiya universiteti"],
])("institutions are called by their names in %s", async (language, name) => {
  const asked = ["-C", "registry", "--lang", language];
  const { stdout: record } = await hamkor([...asked, "show", "institutions/tut"]);
  expect(record.startsWith(`${name}  institutions/tut\n`)).toBe(true);
  const { stdout: table } = await hamkor([...asked, "count", "agreements", "--by", "institution", "-o", "md"]);
  expect(table).toMatch(new RegExp(`^\\| ${name} *\\| +20 \\|$`, "m"));
});

test.each([
  ["ru", "samarkand-su", "Самаркандский государственный университет имени Шарофа Рашидова"],
  ["uz", "samarkand-su", "Sharof Rashidov nomidagi Samarqand davlat universiteti"],
  ["ru", "kazan-fu", "Казанский (Приволжский) федеральный университет"],
  ["tg", "rtsu", "Донишгоҳи славянии Россияву Тоҷикистон"],
  ["tg", "kazan-fu", "Kazan Federal University"],
])("partners are called by their official names in %s, where there is one: %s", async (language, id, name) => {
  const asked = ["-C", "registry", "--lang", language];
  const { stdout: list } = await hamkor([...asked, "list", "partners", `id:${id}`, "-o", "md"]);
  expect(list).toContain(`| ${id} | ${name} |`);
  const { stdout: table } = await hamkor([...asked, "report", "implementation", `partner:${id}`, "-o", "md"]);
  expect(table).toContain(name);
});

test.each(["Казанский федеральный", "Kazan State University"])(
  "a partner is found by any of its names: %s",
  async (name) => {
    const { stdout } = await hamkor(["-C", "registry", "find", name, "-o", "md"]);
    expect(stdout).toContain("| kazan-fu ");
  },
);
