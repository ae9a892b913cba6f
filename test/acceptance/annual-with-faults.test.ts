import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unzip } from "../../src/renderers/word/zip.ts";
import { folderOf, smallRegistry } from "../support/folder.ts";
import { hamkor } from "../support/hamkor.ts";
import { wordTemplate } from "../support/word-template.ts";

const record = { "agreements/kmust-2018.yaml": "partners: [kmust\ntype: memorandum\n" } as const;
const count = {
  "mobilities/kmust-masters.yaml":
    "direction: outbound\nwho: student\npurpose: degree\npartner: kmust\ncount: a few\nstarts: 2018\n",
} as const;
const field = {
  "mobilities/ufa-spring.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: ufa\nterm: spring 2018\n",
} as const;

/** Makes the report of a registry that has faults and gives what was said, and what was written. */
async function made(faults: Record<string, string>, file = "report.md", ...flags: string[]) {
  const folder = folderOf({
    "data/registry.yaml": smallRegistry["registry.yaml"],
    ...Object.fromEntries(
      Object.entries({ ...smallRegistry, ...faults }).map(([path, text]) => [`data/${path}`, text]),
    ),
    "office.docx": await wordTemplate("{{summary}}"),
  });
  const { exitCode, stderr } = await hamkor(["annual", "2018", "-C", "data", "-o", file, ...flags], {
    workingDirectory: folder,
  });
  return { exitCode, stderr, bytes: readFileSync(join(folder, file)) };
}

const wordsOf = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(unzip(bytes).get(part)).replace(/<[^>]+>/g, "\n");

const missing = "1 agreement is missing: agreements/kmust-2018.yaml cannot be read.";
const asBounds = "Given as bounds, because the numbers cannot be read: mobilities/kmust-masters.yaml, line 5.";

describe("the annual report of a registry with faults", () => {
  test.each([
    ["a record", record, missing],
    ["a count", count, asBounds],
  ])("is written, says what of %s could not be read, and exits with 1", async (_, faults, said) => {
    const { exitCode, stderr, bytes } = await made(faults);
    expect(exitCode).toBe(1);
    expect(bytes.toString()).toContain(`> **This report is not complete**\n>\n> ${said}`);
    expect(stderr).toContain(said);
    const allowed = await made(faults, "report.md", "--with-errors");
    expect(allowed.exitCode).toBe(0);
    expect(allowed.bytes).toEqual(bytes);
  });

  test("exits with 0 where only fields are absent, and names them", async () => {
    const { exitCode, bytes } = await made(field);
    expect(exitCode).toBe(0);
    expect(bytes.toString()).toContain("> Not read: mobilities/ufa-spring.yaml, line 5.");
  });

  test("says nothing of other years' counts, and nothing where all could be read", async () => {
    const before = { "mobilities/old.yaml": `${count["mobilities/kmust-masters.yaml"].replace("2018", "1999")}` };
    for (const faults of [before, {}]) {
      const { exitCode, bytes } = await made(faults);
      expect([exitCode, bytes.toString().includes("not complete")]).toEqual([0, false]);
    }
  });

  test("is written though the record of the institution that is asked for cannot be read", async () => {
    const { exitCode, bytes } = await made({ "institutions/mmit.yaml": "name: [\n" }, "r.md", "institution:mmit");
    expect(exitCode).toBe(1);
    expect(bytes.toString()).toContain("1 institution is missing: institutions/mmit.yaml cannot be read.");
  });

  test("has the box on the first page of each format", async () => {
    const html = (await made(record, "report.html", "--lang", "tg")).bytes.toString();
    expect(html.slice(0, html.indexOf("<nav"))).toContain("<b>Ин ҳисобот пурра нест</b>");
    const docx = wordsOf((await made(record, "report.docx")).bytes, "word/document.xml");
    expect(docx.indexOf(missing)).toBeGreaterThan(docx.indexOf("This report is not complete"));
    expect(docx.indexOf(missing)).toBeLessThan(docx.indexOf("Contents"));
    const sheet = (await made(record, "report.xlsx")).bytes;
    expect(wordsOf(sheet, "xl/sharedStrings.xml")).toContain(missing);
  });

  test("stands before all else in an office's own template", async () => {
    const { bytes } = await made(record, "report.docx", "--template", "office.docx");
    expect(wordsOf(bytes, "word/document.xml").trim().startsWith("This report is not complete")).toBe(true);
    expect(wordsOf(bytes, "word/document.xml").indexOf(missing)).toBeLessThan(
      wordsOf(bytes, "word/document.xml").indexOf("Ҳисобот"),
    );
  });
});
