import { describe, expect, test } from "vitest";
import { pagesOf } from "../../src/cli/annual/written-document.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";

const said = async (words: string, errorColumns: number | undefined) => {
  const workingDirectory = folderOf({});
  const all = ["-C", folderOf(smallRegistry), ...words.split(" ")];
  const { exitCode, stdout, stderr } = await hamkor(all, { workingDirectory, errorColumns, elapsed: () => 1.25 });
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
  return stderr.split("\r\u001b[K").at(-1);
};

describe("on a terminal a file that was written is named", () => {
  test.each([
    ["list partners -o partners.xlsx", "written: partners.xlsx, 2 rows"],
    ["list partners ufa -o one.csv --lang ru", "записано: one.csv, 1 строка"],
    ["list agreements -o two.md --lang tg", "навишта шуд: two.md, 2 сатр"],
    ["count agreements --by type -o types.csv --lang uz", "yozildi: types.csv, 2 qator"],
    ["show kmust -o kmust.html", "written: kmust.html"],
    ["count agreements --by type --chart -o types.svg", "written: types.svg"],
    ["schema partners -o partners.json", "written: partners.json"],
    ["annual 2018 -o report.md --lang ru", "записано: report.md, report-charts/, 1,3 с"],
  ])("%s", async (words, expected) => expect((await said(words, 80))?.split("\n")[0]).toBe(expected));

  test("a report by its tables", async () => {
    expect(await said("report visits-and-events -o visits.xlsx", 80)).toMatch(/^written: visits\.xlsx, \d tables\n/);
  });

  test("and nowhere else", async () => expect(await said("list partners -o partners.xlsx", undefined)).toBe(""));
});

test("pages are counted of a PDF alone", () => {
  const content = Buffer.from("%PDF-1.4 <</Type /Pages /Count 2>> <</Type /Page>> <</Type\n/Page /Parent 1 0 R>>");
  expect(pagesOf("pdf", { content })).toEqual({ of: "pages", number: 2 });
  expect(pagesOf("docx", { content })).toBeUndefined();
  expect(pagesOf("pdf", { content: Buffer.from("%PDF-1.5 compressed") })).toBeUndefined();
});

test("a schema is not written into the registry", async () => {
  const folder = folderOf(smallRegistry);
  const outcome = await hamkor(["schema", "-o", "partners/s.json"], { workingDirectory: folder });
  expect(outcome).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("lies in the registry") });
});
