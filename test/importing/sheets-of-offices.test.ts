import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFile } from "../sheets/sheet-files.ts";
import { asked, fieldsOf, office, planned } from "./planned.ts";

/** Workbooks made with openpyxl and LibreOffice, as offices make them. */
const tablesOf = async (name: string) =>
  (await readFile(name, readFileSync(new URL(`sheets/${name}`, import.meta.url)))).tables;

const files = { ...office, "institutions/tut.yaml": "name: ТУТ\ncountry: TJ\n" };

describe("students, a sheet a year, headings in two rows, a hidden column, dates of the calendar of 1904", () => {
  test("who and what for are asked once, all else is read", async () => {
    const tables = await tablesOf("students-out-1904.xlsx");
    expect(tables.map(({ rows }) => rows.length)).toEqual([4, 2]);
    expect(asked(planned(tables, { files }))).toEqual(["who : student", "purpose : "]);
    const answers = { who: { "": "student" }, purpose: { "": "exchange" } };
    const plan = planned(tables, { files, answers });
    expect(plan.rows.filter(({ is }) => is === "written")).toHaveLength(6);
    expect(fieldsOf(plan, "mobilities").slice(0, 3)).toMatchObject([
      {
        ...{ direction: "outbound", level: "bachelor", starts: "2021-09-01", ends: "2022-01-31" },
        ...{ persons: [{ name: "Рахимова Мадина Саидовна", year_of_study: "2" }], funding: [{ source: "Erasmus+" }] },
      },
      { starts: "2021-09-01", ends: "2022-01-31", funding: [{ source: "за счёт вуза" }] },
      { level: "master", starts: "2022-02-10", ends: "2022-06-30" },
    ]);
    expect(fieldsOf(plan, "partners")).toMatchObject([
      { name: "Казанский (Приволжский) федеральный университет", country: "RU" },
      { name: "Варшавский технологический университет", country: "PL" },
      { name: "Белорусский государственный университет", country: "BY" },
      { name: "Евразийский национальный университет имени Л.Н. Гумилёва", country: "KZ" },
    ]);
  });
});

describe("agreements in Tajik, some of the letters of an old font", () => {
  test("lengths, days and types are read; what is in doubt is asked", async () => {
    const tables = await tablesOf("agreements-old-font.xlsx");
    const plan = planned(tables.slice(0, 1), { files });
    expect(fieldsOf(plan, "agreements")).toMatchObject([
      { type: "cooperation", signed: "2021-03-15", ends: "2026-03-14" },
      { type: "memorandum", signed: "2022-04-12" },
      { type: "memorandum", signed: "2022-05-20", ends: "2025-05-19" },
      { type: "memorandum", signed: "2023-09-01", ends: "2028-08-31" },
    ]);
    expect(asked(plan)).toContain("type Шартнома: contract|cooperation");
    expect(plan.rows.filter(({ is }) => is === "left-out").map(({ row }) => row)).toEqual([1, 2, 3, 11, 12, 13]);
  });

  test("students from abroad, with the year of the title, and no total", async () => {
    const tables = await tablesOf("agreements-old-font.xlsx");
    const answers = { who: { "": "student" }, purpose: { "": "degree" } };
    expect(fieldsOf(planned(tables.slice(1), { files, answers }), "mobilities")).toMatchObject([
      { direction: "inbound", term: "2022/2023", country: "AF", level: "bachelor", count: "27", women: "9" },
      { country: "IN", count: "112", women: "40" },
      { country: "IR", level: "master", count: "4", women: "0" },
      { country: "UZ", count: ">30" },
    ]);
  });
});

test("guests in Uzbek, written in Cyrillic: the first of the days of travel begins the stay", async () => {
  const [, guests] = await tablesOf("guests-libreoffice.xlsx");
  const answers = { who: { "": "teacher" } };
  const plan = planned(guests ? [guests] : [], { files, answers });
  expect(fieldsOf(plan, "mobilities")).toMatchObject([
    { direction: "inbound", purpose: "teaching", starts: "2023-04-10", ends: "2023-04-20" },
    { purpose: "training", starts: "2023-09-01", ends: "2023-11-30" },
    { purpose: "research", starts: "2023-10", ends: "2023-12" },
  ]);
});
