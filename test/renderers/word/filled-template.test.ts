import { expect, test } from "vitest";
import { documentDocx } from "../../../src/renderers/word/document-docx.ts";
import { unzip, zip } from "../../../src/renderers/word/zip.ts";
import type { Document } from "../../../src/tables/document.ts";
import { sampleDocument, sampleTable } from "../../support/sample-document.ts";
import { plain, plainStyle } from "../../support/tables.ts";

const today = "2026-11-21";
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, name: string, rest = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
const place = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** An office's document as Word in Russian writes it: short ids of styles, a list of its own, a part in two columns. */
const officeParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
  "word/document.xml": [
    `<w:document ${word}><w:body>`,
    place("Отчёт за {{per", "").replace(
      "</w:p>",
      '<w:r><w:t xml:space="preserve">iod}}&#x21; &amp; приложения</w:t></w:r></w:p>',
    ),
    place("{{section:students}}", '<w:sectPr><w:cols w:num="2"/></w:sectPr>'),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1906" w:right="1000"/></w:sectPr></w:body></w:document>',
  ].join(""),
  "word/styles.xml": [
    `<w:styles ${word}>`,
    ...[style("a", "Normal"), style("1", "heading 1"), style("a5", "caption"), style("a7", "Hamkor Note")],
    "</w:styles>",
  ].join(""),
  "word/numbering.xml": [
    `<w:numbering ${word}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"/></w:abstractNum>`,
    '<w:num w:numId="8"><w:abstractNumId w:val="3"/></w:num></w:numbering>',
  ].join(""),
};

const said = (text: string) => ({ message: "cell", cell: plain(text) }) as const;
const document: Document = {
  ...sampleDocument,
  subtitles: [said("2019 год")],
  sections: [
    {
      name: "students",
      title: said("Студенты"),
      parts: [
        { is: "list", title: said("Требует решения"), items: [{ sentence: said("Первое") }] },
        { is: "table", table: sampleTable },
      ],
    },
  ],
};

async function filled(): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(officeParts).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const bytes = await documentDocx(document, { ...plainStyle, language: "ru" }, today, zip(new Map(entries), today));
  return Object.fromEntries([...unzip(bytes)].map(([path, part]) => [path, new TextDecoder().decode(part)]));
}

test("an office's styles are taken by their names, whatever their ids; those that it lacks are added once", async () => {
  const { "word/document.xml": xml = "", "word/styles.xml": styles = "" } = await filled();
  const used = new Set([...xml.matchAll(/w:(?:pStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id));
  expect([...used].sort()).toEqual(["1", "HamkorCell", "HamkorList", "HamkorListTitle", "HamkorTable", "a5", "a7"]);
  const defined = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(defined).size).toBe(defined.length);
  for (const id of used) expect(defined).toContain(id);
  expect(styles).toMatch(/w:styleId="HamkorCell"><w:name w:val="Hamkor Cell"\/><w:basedOn w:val="a"\/>/);
});

test("its own list stays, and the report's has another number", async () => {
  const { "word/numbering.xml": lists = "", "word/styles.xml": styles = "" } = await filled();
  expect([...lists.matchAll(/<w:(abstractNum|num) w:\w+="(\d+)"/g)].map(([, kind, id]) => [kind, id])).toEqual([
    ["abstractNum", "3"],
    ["abstractNum", "4"],
    ["num", "8"],
    ["num", "9"],
  ]);
  expect(styles).toMatch(/w:styleId="HamkorList">.*?<w:numId w:val="9"\/>/);
});

test("a place that ends a part in columns leaves that part, and a text is filled however Word broke it", async () => {
  const { "word/document.xml": xml = "" } = await filled();
  expect(xml).toContain('<w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr></w:p>');
  const first = xml.slice(0, xml.indexOf("</w:p>")).replace(/<[^>]+>/g, "");
  expect(first).toBe("Отчёт за 2019 год! &#38; приложения");
  expect(xml).toContain('<w:tblW w:w="9000" w:type="dxa"/>');
});
