import { expect, test } from "vitest";
import { achieved } from "../../src/measures/achieved.ts";
import { jointProgrammes } from "../../src/reports/joint-programmes/joint-programmes.ts";
import { countToText } from "../../src/values/count.ts";
import { countOf, keysOf, numberOf, rowsOf, totalsOf } from "../support/count-of.ts";
import { folderOf } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

const files: Files = {
  "registry.yaml": "title: Реестр\ninstitution: home\n",
  "institutions/home.yaml": "name: Донишгоҳ\ncountry: TJ\n",
  "partners/valley.yaml": "name: Valley University\ntype: university\ncountry: PL\n",
  "partners/wold.yaml": "name: Wold University\ntype: university\ncountry: CZ\n",
  "joint-programmes/jd.yaml": `type: joint-degree
title: Joint master in water
partners: [valley, wold]
starts: 2018-09-01
ends: 2024-08-31
enrolment:
  - { year: 2018/2019, students: 10 }
  - { year: 2019/2020, students: 18 }
  - { year: 2020/2021, students: 20 }
  - { year: 2022/2023, students: ">5" }
`,
  "joint-programmes/dd.yaml": `type: double-degree
title: Double degree in law
partners: [valley]
starts: 2020-09-01
enrolment:
  - { year: 2020/2021, students: 7 }
`,
};

const registry = registryOf(files);

test("the students of each academic year, a dash where none are on record, and no total", () => {
  const table = countOf(registry, "programme-students", { across: "year" });
  expect(keysOf(table)).toEqual(["2018/2019", "2019/2020", "2020/2021", "2021/2022", "2022/2023"]);
  expect(rowsOf(table)).toEqual(["10 18 27 - >=6"]);
  expect(saidUnder(table)).toContain("Years are academic years.");
});

test("by partner a programme counts under each, and once in the totals of the years", () => {
  const table = countOf(registry, "programme-students", { by: ["partner"], across: "year" });
  expect(rowsOf(table)).toEqual(["valley 10 18 27 - >=6", "wold 10 18 20 - >=6"]);
  expect(totalsOf(table)).toBe("10 18 27 - >=6");
});

test("with a row a year there are no totals, no shares of one, and no rest of the rows", () => {
  const asked = { by: ["year"], extras: { percent: true, records: true } } as const;
  const table = countOf(registry, "programme-students", asked);
  expect(rowsOf(table)).toEqual(["2018/2019 10", "2019/2020 18", "2020/2021 27", "2021/2022 -", "2022/2023 >=6"]);
  expect(keysOf(table)).toEqual(["year", "programme-students"]);
  expect(table.totals).toBeUndefined();
  const first = countOf(registry, "programme-students", { ...asked, top: 2 });
  expect(rowsOf(first)).toEqual(["2018/2019 10", "2019/2020 18"]);
  expect(first.cellRecords?.rows).toHaveLength(2);
  const byType = countOf(registry, "programme-students", { by: ["year"], across: "type" });
  expect(rowsOf(byType)[2]).toBe("2020/2021 20 7 | 27");
});

test.each([
  ["2018-08-31", "-"],
  ["2018-09-01", "10"],
  ["2020-08-31", "18"],
  ["2022-05-01", "27"],
  ["2023-08-31", ">=13"],
  ["2024-08-31", ">=13"],
  ["2024-09-01", "7"],
])("on %s the latest number begun of each programme that has not ended: %s", (on, students) => {
  expect(numberOf(registry, "programme-students", { on })).toBe(students);
});

test("of a period each programme has its latest number in it", () => {
  const inYears = (from: number, to: number) => numberOf(registry, "programme-students", { window: { from, to } });
  expect([inYears(2022, 2022), inYears(2019, 2020), inYears(2018, 2022), inYears(2021, 2021)]).toEqual([
    ">=6",
    "27",
    ">=13",
    "-",
  ]);
});

test("of two parts of a year the later counts, and what is only prepared has no students", () => {
  const changed = registryOf({
    ...files,
    "joint-programmes/dd.yaml":
      "type: double-degree\ntitle: D\nstarts: 2020\nenrolment:\n  - { year: 2020/2021-2/2, students: 9 }\n  - { year: 2020/2021-1/2, students: 7 }\n",
    "joint-programmes/new.yaml":
      "type: double-degree\ntitle: N\nstage: in-preparation\nenrolment: [{ year: 2020/2021, students: 100 }]\n",
  });
  expect(rowsOf(countOf(changed, "programme-students", { across: "year" }))).toEqual(["10 18 29 - >=6"]);
});

test("a published figure is held against the latest numbers by its day", () => {
  const figure = { measure: "programme-students", where: undefined, institution: "home", from: undefined };
  const found = achieved({ ...figure, to: "2022-05-01" }, registry, "2026-11-21");
  expect(found && countToText(found)).toBe("27");
});

test("years are academic whatever the registry's are, in the flags too, and no format has a total", async () => {
  const folder = folderOf(files);
  const count = (...words: string[]) => hamkor(["-C", folder, "count", "programme-students", ...words]);
  const csv = await count("--across", "year", "--from", "2020/2021", "--year", "calendar", "--totals", "-o", "csv");
  expect(csv.stdout).toBe("2020/2021,2021/2022,2022/2023\n27,,>=6\n27,,>=6\n");
  const json = await count("--by", "year", "-o", "json");
  expect(JSON.parse(json.stdout)).toMatchObject({ totals: {} });
  const refused = await count("--from", "2020");
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain("write 2020/2021\n");
});

test("small numbers of students are hidden where the registry says so", () => {
  const hidden = registryOf({ ...files, "registry.yaml": `${files["registry.yaml"]}small_cell: 8\n` });
  const table = countOf(hidden, "programme-students", { by: ["type"], across: "year" });
  expect(table.rows.map((row) => row.map(({ is }) => is))).toContainEqual([
    "word",
    "count",
    "count",
    "nothing",
    "nothing",
    "under",
  ]);
});

test("of a period the report counts the programmes that run in it, as its list has them", () => {
  const inYear = { window: { from: 2022, to: 2022 }, year: "academic" } as const;
  const [byCountry, list] = reportOf(jointProgrammes, registry, inYear);
  expect(byCountry && linesOf(byCountry)).toEqual([
    "country joint-degree double-degree total",
    "PL 1 1 2",
    "CZ 1 - 1",
    "- 1 1 2",
  ]);
  expect(list?.rows).toHaveLength(2);
  const [begun] = reportOf(jointProgrammes, registry, { ...inYear, yearRule: "start" });
  expect(begun?.rows).toEqual([]);
});
