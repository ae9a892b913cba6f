import { describe, expect, test } from "vitest";
import type { Style } from "../../../src/renderers/style.ts";
import { documentDocx } from "../../../src/renderers/word/document-docx.ts";
import { withChangedPart } from "../../../src/renderers/word/docx-package.ts";
import { templateFaults, templatePlaceholders } from "../../../src/renderers/word/template/template-placeholders.ts";
import { unzip, zip } from "../../../src/renderers/word/zip.ts";
import { nothingCell } from "../../../src/tables/cell.ts";
import type { Document, Part } from "../../../src/tables/document.ts";
import { hostileTexts } from "../../support/findings.ts";
import { sampleBars, sampleDocument, sampleTable } from "../../support/sample-document.ts";
import { column, count, plain, plainStyle } from "../../support/tables.ts";
import { wordTemplate } from "../../support/word-template.ts";

const tajik: Style = { ...plainStyle, language: "tg", textLanguage: "tg" };
const today = "2026-11-21";
const known = { sections: ["students-abroad", "projects"], charts: ["map"] };

const sampleDocx = documentDocx(sampleDocument, tajik, today);

/** The parts of a Word file as text; the sample, whose pictures take long to draw, is written once for all tests. */
async function partsOf(document: Document, style = tajik, template?: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const isSample = document === sampleDocument && style === tajik && !template;
  const parts = unzip(isSample ? await sampleDocx : await documentDocx(document, style, today, template));
  return new Map([...parts].map(([path, part]) => [path, new TextDecoder().decode(part)]));
}
const mainPart = async (document: Document, style = tajik, template?: Uint8Array): Promise<string> =>
  (await partsOf(document, style, template)).get("word/document.xml") ?? "";

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([all, one]) => one ?? all);
/** What a reader reads, without the marks around it. */
const read = (xml: string): string => xml.replaceAll("</w:p>", "\n").replace(/<[^>]+>/g, "");
const withPart = (part: Part): Document => ({
  ...sampleDocument,
  sections: [{ name: "one", title: { message: "cell", cell: plain("One") }, parts: [part] }],
});

/** A report without pictures, which take long to draw. */
const plainReport = withPart({ is: "table", table: sampleTable });

const tables = (xml: string): string[] => matches(xml, /<w:tbl>.*?<\/w:tbl>/gs);
const rowsOf = (table: string): string[] => matches(table, /<w:tr>.*?<\/w:tr>/gs);

describe("a document as Word has it", () => {
  test("real headings, and a table of contents of them with the pages they are on, after what is said in brief", async () => {
    const xml = await mainPart(sampleDocument);
    expect(matches(xml, /w:pStyle w:val="Heading1"/g)).toHaveLength(sampleDocument.sections.length);
    expect(xml).toContain("TOC \\o &#34;1-2&#34;");
    expect(matches(xml, /PAGEREF (_Toc\d+)/g)).toEqual(matches(xml, /w:name="(_Toc\d+)"/g));
    expect(read(xml)).toMatch(/Хулоса\n.*Мундариҷа\n.*Хулоса[^\n]*1 *\n/s);
  });

  test("headings of two levels with the numbers that the sections have", async () => {
    const titled = (name: string, number: string, level: 1 | 2) =>
      ({ name, number, level, title: { message: "cell", cell: plain(name) }, parts: [] }) as const;
    const sections = [titled("Донишҷӯён", "2", 1), titled("Дар хориҷа", "2.1", 2)];
    const xml = await mainPart({ ...sampleDocument, sections });
    expect(matches(xml, /w:pStyle w:val="(Heading\d)"/g)).toEqual(["Heading1", "Heading2"]);
    expect(read(xml)).toMatch(/2 Донишҷӯён\n\s*2\.1 Дар хориҷа/);
  });

  test("captions show the numbers that parts have in every format, as fields; key figures have none", async () => {
    const xml = await mainPart(sampleDocument);
    expect(read(xml)).toContain("Ҷадвали 1. Донишҷӯён дар хориҷа аз рӯи кишвар ва сол");
    expect(read(xml)).toContain("Расми 1. Шарикон дар ҷаҳон");
    expect(matches(xml, /SEQ (Table|Figure) /g)).toEqual(["Figure", "Figure", "Figure", "Figure", "Table"]);
    const inRussian = await mainPart(withPart({ is: "chart", chart: sampleBars }), { ...plainStyle, language: "ru" });
    expect(read(inRussian)).toContain("Рисунок 1. ");
  });

  test("tables have one style with parts of it for headings, totals and labels, and words for those who do not see them", async () => {
    const parts = await partsOf(withPart({ is: "table", table: sampleTable }));
    const [table = ""] = tables(parts.get("word/document.xml") ?? "");
    expect(table).toMatch(/^<w:tbl><w:tblPr><w:tblStyle w:val="HamkorTable"\/>/);
    expect(table).toMatch(/<w:tblLook [^>]*w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="1"/);
    expect(table).toContain('<w:tblCaption w:val="Донишҷӯён дар хориҷа аз рӯи кишвар ва сол"/>');
    expect(table).toContain('<w:tblDescription w:val="Сутунҳо: Кишвар; 2018; 2019; Ҳамагӣ"/>');
    expect(table).not.toMatch(/<w:(tblBorders|tcBorders|shd|b|sz)\b/);
    const style =
      parts.get("word/styles.xml")?.match(/<w:style [^>]*w:styleId="HamkorTable".*?<\/w:style>/s)?.[0] ?? "";
    expect(matches(style, /w:tblStylePr w:type="(\w+)"/g)).toEqual(["firstRow", "lastRow", "firstCol", "lastCol"]);
    expect(parts.get("word/styles.xml")).not.toMatch(/w:styleId="Caption"(?:(?!<\/w:style>).)*semiHidden/s);
  });

  test("the last two items of a list stay together on a page", async () => {
    const items = ["a", "b", "c", "d"].map((text) => ({ sentence: { message: "cell", cell: plain(text) } as const }));
    const xml = await mainPart(withPart({ is: "list", title: undefined, items }));
    const listed = matches(xml, /<w:pStyle w:val="HamkorList"\/>(?:<w:keepNext\/>)?/g);
    expect(listed.map((properties) => properties.includes("keepNext"))).toEqual([false, false, true, false]);
  });

  test("of two totals that of the report's year is bold, not that of the year before", async () => {
    const table = {
      ...sampleTable,
      columns: [column("country"), column("2019", "value"), column("total", "total"), column("total-before", "total")],
      rows: [["RU", "5", "6", "7"].map(plain), ["UZ", "1", "2", "3"].map(plain)],
      totals: undefined,
    };
    const [written = ""] = tables(await mainPart(withPart({ is: "table", table })));
    expect(written).toMatch(/<w:tblLook [^>]*w:lastColumn="0"/);
    const bold = matches(written, /<w:r><w:rPr><w:b\/>.*?<w:t[^>]*>([^<]*)<\/w:t>/g);
    expect(bold).toEqual(["total", "6", "2"]);
  });

  test("tables repeat their headings, keep rows whole and set numbers right", async () => {
    const rows = rowsOf(tables(await mainPart(withPart({ is: "table", table: sampleTable })))[0] ?? "");
    expect(rows.map((row) => matches(row, /<w:tblHeader\/>/g).length)).toEqual([1, 0, 0, 0, 0]);
    expect(rows.map((row) => matches(row, /<w:cantSplit\/>/g).length)).toEqual([1, 1, 1, 1, 1]);
    const last = rows.at(-1) ?? "";
    expect(matches(last, /<w:jc w:val="right"/g)).toHaveLength(3);
    expect(read(last)).toContain("Ҳамагӣ");
  });

  test("a crowded table has smaller letters; only an annex where these do not do is turned sideways, as a whole", async () => {
    const tableOf = (years: number) => ({
      ...sampleTable,
      columns: [column("country"), ...Array.from({ length: years }, (_, index) => column(`${2030 - index}`, "value"))],
      rows: [[plain("UZ"), ...Array.from({ length: years }, () => count(1))]],
      totals: undefined,
    });
    const section = (name: string, years: number) =>
      ({
        name,
        title: { message: "cell", cell: plain(name) },
        parts: [{ is: "table", table: tableOf(years) }],
      }) as const;
    const written = async (...sections: readonly ReturnType<typeof section>[]): Promise<string> =>
      mainPart({ ...sampleDocument, sections });
    const papers = (xml: string): string[] => matches(xml, /<w:pgSz w:w="(\d+)"/g);
    const letters = (xml: string): string[] => [...new Set(matches(xml, /w:pStyle w:val="(Hamkor\w*Cell)"/g))];
    const upright = await written(section("students", 4), section("staff", 15), section("annex", 17));
    expect([papers(upright), letters(upright)]).toEqual([
      ["11906"],
      ["HamkorCell", "HamkorSmallCell", "HamkorTinyCell"],
    ]);
    expect(papers(await written(section("students", 26), section("staff", 26)))).toEqual(["11906"]);
    expect(papers(await written(section("students", 4), section("annex", 26)))).toEqual(["11906", "16838"]);
  });

  test("a column is as wide as its dates, however much the others say", async () => {
    const long = "Беларусь, Германия, Испания, Италия, Қазоқистон, Латвия, Литва, Лаҳистон, Норвегия, Русия";
    const row = [plain("20–23 Mar 2019"), ...[1, 2, 3, 4, 5, 6].map(() => plain(long))];
    const columns = ["Сана", "Ном", "Навъ", "Кишвар", "Шарик", "Ҷой", "Эзоҳ"].map((heading) => column(heading));
    const table = { ...sampleTable, columns, rows: [row, row], totals: undefined };
    const [first = "0"] = matches(await mainPart(withPart({ is: "table", table })), /<w:gridCol w:w="(\d+)"/g);
    expect(Number(first)).toBeGreaterThan(1150);
  });

  test("a column of which few rows have a short text is no wider than that", async () => {
    const row = (signed: string) => [
      plain("Донишгоҳи давлатии омӯзгории ба номи Садриддин Айнӣ"),
      signed ? plain(signed) : nothingCell,
      plain("Истифода нашудааст, камтар аз 24 моҳ амал мекунад"),
    ];
    const columns = ["Шарик", "Санаи охирин фаъолияти якҷоя", "Истифода"].map((heading) => column(heading));
    const widthFor = async (signed: readonly string[]): Promise<number> => {
      const table = { ...sampleTable, columns, rows: signed.map(row), totals: undefined };
      return Number(matches(await mainPart(withPart({ is: "table", table })), /<w:gridCol w:w="(\d+)"/g)[1]);
    };
    const few = await widthFor(["", "баҳори соли 2019", "", "", "", ""]);
    const most = await widthFor(["баҳори соли 2019", "баҳори соли 2019", "баҳори соли 2019", "", "", ""]);
    expect(few).toBeLessThan(most);
    expect(few).toBeGreaterThan(600);
  });

  test("charts are pictures with words for those who cannot see them", async () => {
    const parts = await partsOf(sampleDocument);
    const described = matches(parts.get("word/document.xml") ?? "", /<wp:docPr [^>]*descr="([^"]+)"/g);
    expect(described).toHaveLength(4);
    expect(described[0]).toContain("Шарикон дар ҷаҳон");
    expect([...parts.keys()].filter((path) => path.endsWith(".png"))).toHaveLength(4);
  });

  test("findings and what is to be decided are lists of their own styles", async () => {
    const item = (text: string) => ({ sentence: { message: "cell", cell: plain(text) } }) as const;
    const list = { is: "list", title: item("Қарор лозим").sentence, items: [item("Якум"), item("Дуюм")] } as const;
    const parts = await partsOf(withPart(list));
    expect(matches(parts.get("word/document.xml") ?? "", /w:pStyle w:val="(HamkorList\w*)"/g)).toEqual([
      "HamkorListTitle",
      "HamkorList",
      "HamkorList",
    ]);
    expect(parts.get("word/styles.xml")).toMatch(/w:styleId="HamkorList">.*?<w:numId w:val="1"\/>/);
    expect(parts.get("word/numbering.xml")).toContain('<w:num w:numId="1">');
  });

  test("a key figure has its number, that of the year before, and remarks under its name", async () => {
    const figure = {
      label: { message: "cell", cell: plain("Донишҷӯён") },
      value: count(8),
      before: count(6),
      change: { is: "difference", min: 2, max: 2, approximate: false },
      remarks: [{ message: "cell", cell: plain("боз 9 нафар бе сана") }],
    } as const;
    const [table = ""] = tables(await mainPart(withPart({ is: "figures", figures: [figure] })));
    expect(read(rowsOf(table)[1] ?? "")).toBe("Донишҷӯён\nбоз 9 нафар бе сана\n8\n6\n+2\n");
    expect(table).toContain('w:pStyle w:val="HamkorRemark"');
    const alone = { ...figure, before: nothingCell, change: nothingCell, remarks: [] };
    const [without = ""] = tables(await mainPart(withPart({ is: "figures", figures: [alone] })));
    expect(read(rowsOf(without)[1] ?? "")).toBe("Донишҷӯён\n8\n");
  });

  test("names in another language than the report's are marked with theirs", async () => {
    const name = { is: "named", code: "kmust", name: { en: "Kunming University", zh: "昆明理工大学" } } as const;
    const table = { ...sampleTable, rows: [[name, count(1), count(2), count(3)]], totals: undefined };
    const xml = await mainPart(withPart({ is: "table", table }));
    const marked = [...xml.matchAll(/<w:r><w:rPr><w:lang w:val="([^"]+)"\/><\/w:rPr><w:t [^>]*>([^<]+)/g)];
    expect(marked.map(([, language, text]) => [language, text])).toEqual([["en-GB", "Kunming University"]]);
  });

  test("a sentence that stands alone is no list", async () => {
    const item = { sentence: { message: "cell", cell: plain("Якто") } } as const;
    const xml = await mainPart(withPart({ is: "list", title: undefined, items: [item] }));
    expect(xml).not.toContain("HamkorList");
    expect(read(xml)).toContain("Якто");
  });

  test("a table without rows says so in a line", async () => {
    const xml = await mainPart(withPart({ is: "table", table: { ...sampleTable, rows: [] } }));
    expect(xml).not.toContain("<w:tbl>");
    expect(read(xml)).toContain("Донишҷӯён дар хориҷа аз рӯи кишвар ва сол. ");
  });

  test("the language of the texts, the page's number, who gives it, and what the file says of itself", async () => {
    const parts = await partsOf(sampleDocument);
    expect(parts.get("word/styles.xml")).toContain('w:lang w:val="tg-Cyrl-TJ"');
    const footer = parts.get("word/footer1.xml") ?? "";
    expect([footer.includes("PAGE"), footer.includes("NUMPAGES"), read(footer)]).toEqual([
      true,
      true,
      expect.stringContaining("Саҳифаи"),
    ]);
    expect(read(parts.get("word/header1.xml") ?? "")).toContain(
      "Донишкадаи куҳию металлургии Тоҷикистон · Фаъолияти байналмилалӣ дар соли 2019",
    );
    const properties = parts.get("docProps/core.xml");
    expect(properties).toContain("<dc:creator>Донишкадаи куҳию металлургии Тоҷикистон</dc:creator>");
    expect(properties).toContain("<dc:title>Фаъолияти байналмилалӣ дар соли 2019</dc:title>");
    expect(properties).not.toContain("hamkor");
  });

  test("the first page has lines for the approval; the command stands in small letters at the end, under no heading", async () => {
    const xml = await mainPart(sampleDocument);
    const paragraphs = matches(xml, /<w:p>.*?<\/w:p>/gs);
    expect(read(paragraphs.slice(0, 5).join(""))).toMatch(
      /^ТАСДИҚ МЕКУНАМ\nВазифа \nНому насаб \nИмзо \nСана {2}№ \n$/,
    );
    const closing = paragraphs.slice(-2);
    expect(read(closing.join(""))).toContain(sampleDocument.command);
    for (const each of closing) expect(each).toContain('w:pStyle w:val="HamkorNote"');
  });
});

describe("the order that the standard (ECMA-376) wants, and Word holds files to", () => {
  const orders = {
    pPr: "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind jc outlineLvl sectPr",
    rPr: "rStyle rFonts b bCs color sz szCs lang",
    tblPr: "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription",
    trPr: "cantSplit tblHeader",
    tcPr: "tcW tcBorders shd vAlign",
    sectPr: "headerReference footerReference type pgSz pgMar cols titlePg",
    style: "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr tblStylePr",
  };

  test.each(Object.entries(orders))("in %s: %s", async (element, order) => {
    const parts = await partsOf(sampleDocument);
    const found = ["document", "styles"].flatMap((part) =>
      matches(
        parts.get(`word/${part}.xml`) ?? "",
        new RegExp(`<w:${element}(?:>| [^>]*[^/]>).*?</w:${element}>`, "gs"),
      ),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const xml of found) {
      const places = childrenOf(xml).map((child) => order.split(" ").indexOf(child));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

/** The names of the elements right inside an element, in order. */
function childrenOf(xml: string): string[] {
  let depth = 0;
  return [...xml.matchAll(/<(\/?)w:(\w+)[^>]*?(\/?)>/g)].flatMap(([, closes, name = "", isEmpty]) => {
    if (closes) depth -= 1;
    const isChild = !closes && depth === 1;
    if (!closes && !isEmpty) depth += 1;
    return isChild ? [name] : [];
  });
}

describe("the same document gives the same file", () => {
  test("twice, in another time zone: the same bytes, and no time but today's", async () => {
    const zone = process.env["TZ"];
    const first = await sampleDocx;
    process.env["TZ"] = "Pacific/Kiritimati";
    const second = await documentDocx(sampleDocument, tajik, today);
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    const all = [...unzip(first)]
      .filter(([path]) => !path.endsWith(".png"))
      .map(([, part]) => new TextDecoder().decode(part));
    expect(new Set(all.flatMap((xml) => matches(xml, /\d{4}-\d\d-\d\dT[\d:]+Z?/g)))).toEqual(
      new Set(["2026-11-21T00:00:00Z"]),
    );
  });

  test("a ZIP is read as it was written; one that was cut is an error", () => {
    const parts = new Map([["a/Ҳ.xml", new TextEncoder().encode("Ҳамкорӣ".repeat(99))]]);
    const bytes = zip(parts, today);
    expect(unzip(bytes)).toEqual(parts);
    expect(() => unzip(bytes.slice(0, 60))).toThrow("no ZIP");
    expect(() => unzip(bytes.map((byte, index) => (index === 42 ? byte ^ 255 : byte)))).toThrow();
  });
});

test("the office's introduction has the paragraphs that it is written in, whatever the lines", async () => {
  const introduction = "Шуъбаи робитаҳои\nбайналмилалӣ.\r\n \r\nСоли 2019.\n";
  const xml = (await partsOf({ ...sampleDocument, introduction })).get("word/document.xml") ?? "";
  const paragraphs = matches(xml, /<w:p>(?:<w:pPr>.*?<\/w:pPr>)?(.*?)<\/w:p>/g).map(read);
  expect(paragraphs).toContain("Шуъбаи робитаҳои байналмилалӣ.");
  expect(paragraphs).toContain("Соли 2019.");
});

test.each(hostileTexts)("a hostile text stays a text: %j", async (text) => {
  const said = { message: "cell", cell: plain(text) } as const;
  const document: Document = { ...sampleDocument, title: said, introduction: text, command: text };
  const table = { ...sampleTable, title: said, rows: [[plain(text), count(1), count(2), count(3)]], notes: [said] };
  const sections = [{ name: "one", title: said, parts: [{ is: "table", table } as const] }];
  for (const xml of (await partsOf({ ...document, sections })).values()) {
    expect(xml).not.toMatch(/<script|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\ufffe\uffff]/);
    expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]/);
  }
});

describe("an office's template", () => {
  test("places take the report; the office's words, letterhead and look stay", async () => {
    const template = await wordTemplate("{{introduction}}", "{{ section:students-abroad }}", "{{chart:map}}");
    const parts = await partsOf(sampleDocument, tajik, template);
    const xml = parts.get("word/document.xml") ?? "";
    expect(read(xml)).toContain("Ҳисобот: Фаъолияти байналмилалӣ дар соли 2019");
    expect(xml).toMatch(/7A1F1F[^/]*\/>(?:(?!<w:t).)*<w:t[^>]*>Фаъолияти/);
    expect(read(xml)).toContain("Ҷадвали 1. Донишҷӯён дар хориҷа аз рӯи кишвар ва сол");
    expect(read(xml)).toContain("Имзо");
    expect(xml).toContain(`<w:pStyle w:val="1"/>`);
    expect(xml).toContain('descr="');
    expect(read([...parts].find(([path]) => path.startsWith("word/header"))?.[1] ?? "")).toContain("2019-12-31");
    expect(matches(parts.get("word/styles.xml") ?? "", /w:styleId="(Hamkor(?:Cell|Table|List))"/g).sort()).toEqual([
      "HamkorCell",
      "HamkorList",
      "HamkorTable",
    ]);
    const texts = [...parts].flatMap(([path, part]) => (path.endsWith(".xml") ? [part] : []));
    expect(texts.join()).not.toContain("{{");
  });

  test("filling it twice gives the same bytes", async () => {
    const template = await wordTemplate("{{report}}");
    const first = await documentDocx(plainReport, tajik, today, template);
    const second = await documentDocx(plainReport, tajik, today, template);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test("a template of the kind .dotx becomes a document", async () => {
    const asTemplate = (types: string): string => types.replace("document.main+xml", "template.main+xml");
    const template = zip(withChangedPart(unzip(await wordTemplate()), "[Content_Types].xml", asTemplate), today);
    const types = (await partsOf(plainReport, tajik, template)).get("[Content_Types].xml");
    expect(types).toContain("wordprocessingml.document.main+xml");
    expect(types).not.toContain("template.main+xml");
  });

  test("a chapter takes the sections in it, and the tables of a section go on in the annex", async () => {
    const at = sampleDocument.sections.findIndex(({ parts }) => parts.some(({ is }) => is === "table"));
    const [inner, other] = [sampleDocument.sections[at], sampleDocument.sections[0]];
    const table = inner?.parts.find(({ is }) => is === "table");
    if (!inner || !other || !table) throw new Error("the sample has no table");
    const sections = [
      { ...other, name: "students", parts: [] },
      { ...inner, level: 2 as const, parts: [] },
      { ...other, name: "annex", parts: [] },
      { ...inner, level: 2 as const, name: `annex-${inner.name}`, parts: [table] },
    ];
    const headings = async (place: string): Promise<number> => {
      const xml = await mainPart({ ...sampleDocument, sections }, plainStyle, await wordTemplate(place));
      return matches(xml, /<w:pStyle w:val="(?:1|Heading2)"\/>/g).length;
    };
    expect(await Promise.all(["{{section:students}}", `{{section:${inner.name}}}`].map(headings))).toEqual([2, 1]);
    const xml = await mainPart(
      { ...sampleDocument, sections },
      plainStyle,
      await wordTemplate(`{{table:${inner.name}:1}}`),
    );
    expect(read(xml)).toContain("Table 1");
  });

  test("what is in brief has its lists; a table that became a sentence keeps its number", async () => {
    const sentence = { message: "sentence", sentence: { en: "Ду шартнома", ru: "", tg: "", uz: "" } } as const;
    const inWords = { message: "table-in-words", title: sentence, names: [], values: [], facts: [] } as const;
    const table = sampleDocument.sections.flatMap(({ parts }) => parts).find(({ is }) => is === "table");
    if (!table) throw new Error("the sample has no table");
    const sections = [
      { name: "summary", title: sentence, parts: [{ is: "list", title: undefined, items: [{ sentence }] } as const] },
      {
        name: "projects",
        title: sentence,
        parts: [{ is: "list", title: undefined, items: [{ sentence: inWords }] } as const, table],
      },
    ];
    const filled = async (place: string): Promise<string> =>
      read(await mainPart({ ...sampleDocument, sections }, plainStyle, await wordTemplate(place)));
    expect(await filled("{{summary}}")).toContain("Ду шартнома");
    expect(await filled("{{table:projects:1}}")).not.toContain("Table 1");
    expect(await filled("{{table:projects:2}}")).toContain("Table 1");
  });

  test("a section that the report left out becomes a line that says so", async () => {
    const xml = await mainPart(sampleDocument, plainStyle, await wordTemplate("{{section:projects}}"));
    expect(matches(read(xml), /there is no record/g)).toHaveLength(1);
  });

  test("its places are found, however Word broke them; mistakes are named with the nearest right name", async () => {
    const template = await wordTemplate("{{titel}}", "{{section:students-abord}}", "{{command", "Here: {{summary}}");
    expect(templatePlaceholders(template)).toEqual(
      expect.arrayContaining(["title", "titel", "section:students-abord", "summary", "figures", "period"]),
    );
    expect(templateFaults(template, known)).toEqual([
      { is: "unknown-placeholder", placeholder: "titel", near: ["title"] },
      { is: "unknown-placeholder", placeholder: "section:students-abord", near: ["section:students-abroad"] },
      { is: "unclosed-placeholder", text: "{{command" },
      { is: "crowded-placeholder", placeholder: "summary" },
    ]);
  });

  test("a section that other reports have is no mistake, nor a table with a higher number", async () => {
    const template = await wordTemplate("{{section:projects}}", "{{table:projects:4}}", "{{table:projects:0}}");
    expect(templateFaults(template, known)).toEqual([
      {
        is: "unknown-placeholder",
        placeholder: "table:projects:0",
        near: expect.arrayContaining(["table:projects:1"]),
      },
    ]);
  });

  test("what is no file of Word, is damaged or has macros is told apart", async () => {
    const template = await wordTemplate();
    const macros = new Map(unzip(template)).set("word/vbaProject.bin", new Uint8Array([1]));
    const [damaged] = templateFaults(template.slice(0, 900), known);
    expect(damaged).toMatchObject({ is: "unreadable" });
    expect(templateFaults(new TextEncoder().encode("Салом"), known)).toEqual([
      { is: "unreadable", why: "this is no ZIP" },
    ]);
    expect(templateFaults(zip(macros, today), known)).toEqual([{ is: "macros" }]);
    expect(templateFaults(template, known)).toEqual([]);
  });
});
