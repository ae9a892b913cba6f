import { unzipSync, zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readSheets } from "../../src/sheets/read-sheets.ts";
import { languages } from "../../src/values/codes/languages.ts";
import { readFile, refusalOf, workbook } from "./sheet-files.ts";

const rows = [
  ["Страна", "ВУЗ"],
  ["Китай", "Фудань"],
];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const refused = async (bytes: Uint8Array, name = "list.xlsx") => refusalOf(await readSheets(name, bytes));

/** A workbook whose list of files says of a sheet of 100,000 bytes that it has so many. */
function withSize(size: number): Uint8Array {
  const zip = zipSync({ "[Content_Types].xml": bytesOf("<a/>"), "xl/worksheets/sheet1.xml": new Uint8Array(100_000) });
  const directory = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  directory.writeUInt32LE(size, directory.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return zip;
}

describe("files that are not read", () => {
  it.each([
    ["an empty one", new Uint8Array(0), "empty"],
    ["a PDF", bytesOf("%PDF-1.7 …"), "PDF"],
    ["a web page named .xls", bytesOf("<html><table><tr><td>a</td></tr></table></html>"), "web page"],
    ["an XML spreadsheet", bytesOf('\ufeff<?xml version="1.0"?><Workbook/>'), "web page or XML"],
    ["RTF", bytesOf("{\\rtf1 a}"), "RTF"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), "picture"],
    ["an old Excel file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "old Office"],
    [
      "a Word document",
      zipSync({ "[Content_Types].xml": bytesOf("<a/>"), "word/document.xml": bytesOf("<a/>") }),
      "Word",
    ],
    [
      "a binary workbook",
      zipSync({ "[Content_Types].xml": bytesOf("<a/>"), "xl/workbook.bin": bytesOf("a") }),
      ".xlsb",
    ],
    ["a ZIP", zipSync({ "list.csv": bytesOf("a;b") }), "ZIP"],
    ["bytes of no text", new Uint8Array([1, 0, 2, 0xfe, 0, 0, 7, 200]), "neither an Excel file nor a text"],
  ])("say what they are: %s", async (_, bytes, words) => {
    expect(await refused(bytes)).toContain(words);
  });

  it("say it in every language", async () => {
    const reading = await readSheets("a.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    if (reading.outcome !== "refused") throw new Error(reading.outcome);
    for (const language of languages) expect(reading.why[language]).toContain(".xlsx");
  });

  it("are OpenDocument sheets and workbooks with a password", async () => {
    expect(await refused(await writeOds({ sheets: [{ name: "a", rows }] }))).toContain("OpenDocument");
    const locked = { password: "a", spinCount: 10 };
    expect(await refused(await writeXlsx({ sheets: [{ name: "a", rows }], encryption: locked }))).toContain("password");
  });

  it("are workbooks cut short", async () => {
    const bytes = await workbook(rows);
    expect(await refused(bytes.slice(0, bytes.length - 30))).toContain("damaged");
    expect(await refused(bytes.slice(0, 200))).toMatch(/damaged/);
  });

  it("are workbooks that unpack to far more than a list, before they are unpacked", async () => {
    expect(await refused(withSize(170 * 1024 * 1024))).toContain("too large");
  });

  it("are workbooks whose sizes are not true", async () => {
    expect(await refused(withSize(50))).toContain("damaged");
    expect(await refused(withSize(0))).toContain("damaged");
  });

  it("are workbooks of more than 200 sheets", async () => {
    const sheets = Array.from({ length: 201 }, (_, index) => ({ name: `s${index}`, rows }));
    expect(await refused(await writeXlsx({ sheets }))).toContain("200 sheets");
  });

  it("are texts with more than a sheet of Excel has room for", async () => {
    const [letters, columns, lines] = ["а".repeat(40_000), ";".repeat(17_000), "\n".repeat(1_100_000)];
    expect(await refused(bytesOf(`Страна;ВУЗ\nКитай;${letters}\n`), "a.csv")).toContain("row 2 has more letters");
    for (const text of [`Страна;ВУЗ${columns}\nКитай;Фудань`, `Страна;ВУЗ${lines}Китай;Фудань`])
      expect(await refused(bytesOf(text), "a.csv")).toContain("more rows or columns");
  });

  it("leave the other sheets readable where one is damaged", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "a", rows },
        { name: "b", rows },
      ],
    });
    const parts = unzipSync(bytes);
    delete parts["xl/worksheets/sheet2.xml"];
    const { tables, refused } = await readFile("x.xlsx", zipSync(parts));
    expect(tables.map(({ sheet }) => sheet)).toEqual(["a"]);
    expect(refused.map(({ sheet }) => sheet)).toEqual(["b"]);
  });

  it("are not those with pictures and drawings that nobody can read", async () => {
    const parts = unzipSync(await workbook(rows));
    parts["xl/drawings/drawing1.xml"] = bytesOf("<<<");
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = bytesOf("<<<");
    expect((await readFile("x.xlsx", zipSync(parts))).tables).toHaveLength(1);
  });
});
