import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { darkColour } from "../../../../src/renderers/html/dark-colour.ts";
import { documentHtml } from "../../../../src/renderers/html/document/document-html.ts";
import { withPageNumbers } from "../../../../src/renderers/html/document/page-on-paper.ts";
import { inlineSvg } from "../../../../src/renderers/html/inline-svg.ts";
import { type Cell, nothingCell } from "../../../../src/tables/cell.ts";
import type { Document, Part } from "../../../../src/tables/document.ts";
import type { Phrase } from "../../../../src/tables/phrase.ts";
import type { CountTable } from "../../../../src/tables/table.ts";
import { sentenceOf } from "../../../../src/values/texts/sentence.ts";
import type { Text } from "../../../../src/values/texts/text.ts";
import { hostileTexts } from "../../../support/findings.ts";
import { largeDocument } from "../../../support/large-document.ts";
import { allLines, linesNamed } from "../../../support/record-lines.ts";
import {
  sampleBars,
  sampleDocument,
  sampleLines,
  sampleProvenance,
  sampleTable,
  sampleTimeline,
} from "../../../support/sample-document.ts";
import { counted, plain, plainStyle } from "../../../support/tables.ts";

const english = (document: Document): Promise<string> => documentHtml(document, plainStyle);
/** Charts take the time, and have tests of their own. */
const chartless: Document = {
  ...largeDocument,
  sections: largeDocument.sections.map((section) => ({
    ...section,
    parts: section.parts.filter(({ is }) => is !== "chart"),
  })),
};
const samplePage = english(sampleDocument);
const largePage = english(largeDocument);

/** Sixteen columns under long words: more than an upright page has room for. */
const wideTable: CountTable = {
  ...sampleTable,
  columns: Array.from({ length: 16 }, (_, at) => ({
    key: `${at}`,
    heading: plain("Созишномаҳо"),
    role: "value" as const,
  })),
  rows: [Array.from({ length: 16 }, () => plain("1"))],
  totals: undefined,
  notes: [],
};

type Gathered = {
  readonly words: Readonly<Record<string, string>>;
  readonly texts: unknown[];
  readonly records: (0 | unknown[])[];
  readonly lists: string[];
};

/** What the page's script reads. */
function gatheredIn(page: string): Gathered {
  const [, json = ""] = page.match(/<script type="application\/json"[^>]*>([^<]*)<\/script>/) ?? [];
  return JSON.parse(json);
}

/** The titles of the records in a list, as the page's script takes them out. */
function titlesIn({ records, lists, texts }: Gathered, list: number): unknown[] {
  let at = 0;
  const [steps = ""] = (lists[list] ?? "").split("|");
  return steps.split(" ").map((step) => {
    at += Number.parseInt(step, 36);
    const record = records[at];
    return record ? texts[Number(record[0])] : undefined;
  });
}

/** The numbers of the lists behind an element's number: `<td … data-t="3">≥5</td>`. */
const listsBehind = (page: string, text: string): number[] =>
  [...page.matchAll(/data-t="(\d+)">([^<]*)</g)]
    .filter(([, , shown]) => shown === text)
    .map(([, list]) => Number(list));

describe("a document as a page", () => {
  test("has the lines for its approval on paper alone, and none where it is brief", async () => {
    const page = await documentHtml(chartless, { ...plainStyle, language: "tg" });
    expect(page).toMatch(
      /<div class="approval">\s*<p><b>ТАСДИҚ МЕКУНАМ<\/b><\/p>\s*(<p><span>[^<]+<\/span><i><\/i><\/p>\s*){3}<p>/,
    );
    const [onScreen = "", onPaper = ""] = page.split("@media print");
    expect(onScreen).toContain(".approval { display: none; }");
    expect(onPaper).toContain(".approval { display: block;");
    expect(await english({ ...chartless, isBrief: true })).not.toContain('<div class="approval">');
  });

  test("has a title block, contents, a heading for each section, and where its numbers come from once", async () => {
    const page = await samplePage;
    expect(page).toMatch(/<header>[\s\S]*<h1>Фаъолияти байналмилалӣ дар соли 2019<\/h1>\s*<p class="subtitle issuer">/);
    expect(page).toContain('<p class="introduction">The Department of International Relations &lt;&amp; others>.</p>');
    expect(page).toContain(
      '<li><a href="#students-abroad"><span>Донишҷӯён дар хориҷа</span><span class="page-number" data-of="students-abroad"></span></a></li>',
    );
    expect(page).toContain('<h2 id="students-abroad">Донишҷӯён дар хориҷа</h2>');
    expect([...page.matchAll(/<h[1-6]/g)].map(([tag]) => tag)).toEqual(["<h1", ...Array(6).fill("<h2")]);
    expect(page.match(/registry Ҳамкорӣ · revision a1b2c3d4e5/g)).toHaveLength(1);
    expect(page).toContain("<code>hamkor annual 2019 institution:mmit --lang tg</code>");
  });

  test("shows key figures with the period before, and leaves out what cannot be told", async () => {
    const page = await samplePage;
    expect(page).toContain(
      '<dt>Донишҷӯён дар хориҷа</dt><dd class="value" data-t="0">8</dd><dd class="under"><span class="change"><span class="unseen">change: </span>+2</span> <span class="before">2018: 6</span></dd>',
    );
    expect(page).toContain('<dt>Созишномаҳои амалкунанда</dt><dd class="value">45 or more</dd></div>');
  });

  test("numbers tables and figures through the whole, and not those without rows", async () => {
    const page = await largePage;
    const labels = [...page.matchAll(/<b>((?:Table|Figure) \d+)\. <\/b>/g)].map(([, label]) => label);
    expect(labels).toEqual([
      "Figure 1",
      "Figure 2",
      "Figure 3",
      "Figure 4",
      "Table 1",
      "Table 2",
      "Table 3",
      "Table 4",
    ]);
    expect(page).toContain("No record answers this question.");
  });

  test.each([
    ["tg", "<b>Ҷадвали 1. </b>", "<b>Расми 1. </b>"],
    ["uz", "<b>1-jadval. </b>", "<b>1-rasm. </b>"],
  ] as const)("numbers them as %s does", async (language, table, figure) => {
    const page = await documentHtml(sampleDocument, { ...plainStyle, language });
    expect(page).toContain(table);
    expect(page).toContain(figure);
    expect(page).not.toContain("{number}");
  });

  test("gives what a column is sorted by where its text will not do", async () => {
    const page = await samplePage;
    expect(page).toContain('<td class="number" data-v="3" data-t="');
    expect(page).toMatch(/<td class="number" data-t="\d+">4<\/td>/);
    const russian = await documentHtml(largeDocument, { ...plainStyle, language: "ru" });
    expect(russian).toContain('class="day" data-v="2019-02-02">02.02.2019</th>');
  });

  test("sorts days by the first of them that is written, and breaks none but those in words", async () => {
    const days = (...written: [string] | [string, string]): Cell => ({ is: "days", written });
    const table: CountTable = {
      ...sampleTable,
      columns: [{ key: "dates", heading: plain("Date"), role: "label" }],
      rows: [[days("2019-03-20", "2019-03-23")], [days("2018-06~")], [days("", "2020")]],
      totals: undefined,
    };
    const page = await english({
      ...sampleDocument,
      sections: [{ name: "events", title: sampleTable.title, parts: [{ is: "table", table }] }],
    });
    const sorted = [...page.matchAll(/<th scope="row" class="([^"]*)"(?: data-v="([^"]*)")?>([^<]*)</g)];
    expect(sorted.map(([, look, key, text]) => [look, key, text])).toEqual([
      ["days whole", "2019-03-20", "20–23 Mar 2019"],
      ["days", "2018-06~", "about June 2018"],
      ["days", "2020", "– 2020"],
    ]);
  });

  test("prints columns whose texts compete for a page in widths that fill it, and leaves the others to the browser", async () => {
    const page = await english({
      ...sampleDocument,
      sections: [{ name: "events", title: sampleTable.title, parts: [{ is: "table", table: wideTable }] }],
    });
    const widths = [...page.matchAll(/<col width="([\d.]+)%"\/?>/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(wideTable.columns.length);
    expect(Math.round(widths.reduce((sum, width) => sum + width, 0) / 2)).toBe(50);
    expect(await english(sampleDocument)).not.toContain("<col");
  });

  test("prints what is too wide for a page in smaller letters, sideways only in an annex, and short tables in one piece", async () => {
    const page = await largePage;
    expect(page.match(/class="table short"/g)).toHaveLength(2);
    expect(page).not.toMatch(/<section [^>]*class="[^"]*wide/);
    const parts: Part[] = [{ is: "table", table: wideTable }];
    const head = { title: { message: "cell", cell: plain("A") } as const, level: 2 as const, parts };
    const annexed = await english({
      ...sampleDocument,
      sections: [
        { ...head, name: "body", number: "2.1" },
        { ...head, name: "list", number: "A.1" },
      ],
    });
    expect(annexed.match(/class="table short tightest"/g)).toHaveLength(2);
    expect(annexed).toContain('<section aria-labelledby="body">');
    expect(annexed).toContain('<section aria-labelledby="list" class="wide">');
  });

  test("has the pages of its sections in the contents where they are known", async () => {
    const page = withPageNumbers(
      await samplePage,
      new Map([
        ["map", 3],
        ["summary", 1],
      ]),
    );
    expect(page).toContain('data-of="map">3</span>');
    expect(page).toContain('data-of="agreements"></span>');
    expect(withPageNumbers(page, new Map([["map", 12]]))).toContain('data-of="map">12</span>');
  });

  test("leads back to the contents after each chapter", async () => {
    const [first, second, third, ...others] = sampleDocument.sections.map((section) => ({ ...section, parts: [] }));
    const page = await english({
      ...sampleDocument,
      sections: [first, second && { ...second, level: 2 as const }, third, ...others].flatMap(
        (section) => section ?? [],
      ),
    });
    expect(page.match(/<p class="back"><a href="#page-contents">/g)).toHaveLength(sampleDocument.sections.length - 1);
    expect(page).toMatch(/<section aria-labelledby="map">\s*<h3/);
  });

  test("has a total that spans the columns which name rows, and no heading without text", async () => {
    const table = {
      ...sampleTable,
      columns: [
        { key: "country", heading: plain("Country"), role: "label" as const },
        { key: "level", heading: plain("Level"), role: "label" as const },
        { key: "2019", heading: plain("2019"), role: "value" as const },
      ],
      rows: [
        [plain("RU"), nothingCell, plain("1")],
        [plain("UZ"), plain("Bachelor"), plain("2")],
      ],
      totals: [nothingCell, nothingCell, plain("3")],
    };
    const page = await english({
      ...sampleDocument,
      sections: [{ name: "a", title: { message: "cell", cell: plain("A") }, parts: [{ is: "table", table }] }],
    });
    expect(page).toContain('<tr><th scope="row" colspan="2">Total</th><td class="number">3</td></tr>');
    expect(page).toContain('<th scope="row">RU</th><td></td>');
    expect(page).not.toMatch(/<th[^>]*><\/th>/);
  });

  test("has each chart twice, for a page and for a telephone, in one figure", async () => {
    const page = await samplePage;
    expect(page.match(/<div class="drawing has-narrow">/g)).toHaveLength(4);
    const labels = [...page.matchAll(/<div class="(?:broad|narrow)"><svg [^>]*aria-label="([^"]*)"/g)];
    expect(new Set(labels.map(([, label]) => label)).size * 2).toBe(labels.length);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("shows the data of each chart as a table too", async () => {
    const page = await samplePage;
    expect(page.match(/<summary>Data of this figure<\/summary>/g)).toHaveLength(4);
    expect(page).toContain('<tr><th scope="row">2016</th><td class="number">–</td><td class="number">1–3</td></tr>');
    expect(page).toContain('<th scope="row">Malta</th><td class="number">1</td>');
  });

  test.each(["en", "ru", "tg", "uz"] as const)("speaks %s, twice the same bytes", async (language) => {
    const style = { ...plainStyle, language, textLanguage: language };
    const page = await documentHtml(chartless, style);
    expect(page).toContain(`<html lang="${language}">`);
    expect(await documentHtml(chartless, style)).toBe(page);
  });
});

describe("what a page may do", () => {
  test("is one style and one script, named by their hashes, and nothing from elsewhere", async () => {
    const page = await samplePage;
    const hash = (text = ""): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const [, policy] = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/) ?? [];
    const [, css] = page.match(/<style>([\s\S]*?)<\/style>/) ?? [];
    const [, script] = page.match(/<script>([\s\S]*?)<\/script>/) ?? [];
    expect(policy).toBe(`default-src 'none'; style-src ${hash(css)}; script-src ${hash(script)}; img-src data:`);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toMatch(/ style="| on\w+="|<link|<iframe|<img|@import|url\((?!#)|https?:\/\//);
  });

  test.each([...hostileTexts, "</script><script>alert(1)</script>", "</style><b>", "<!--", '"><svg/onload=x>'])(
    "%j stays text",
    async (text) => {
      const said: Phrase = { message: "cell", cell: plain(text) };
      const cell: Cell = plain(text);
      const ofRecord = counted(["mobilities/a"]);
      const parts: Part[] = [
        { is: "text", sentences: [said] },
        { is: "definitions", items: [{ term: said, meaning: said }] },
        { is: "figures", figures: [{ label: said, value: ofRecord, before: cell, change: cell }] },
        { is: "chart", chart: { ...sampleBars, title: said, notes: [said], categories: [cell] } },
        { is: "chart", chart: { ...sampleTimeline, title: said, notes: [said], spans: [] } },
        {
          is: "table",
          table: {
            ...sampleTable,
            title: said,
            columns: [
              { key: "a", heading: cell, role: "label" },
              { key: "b", heading: cell, role: "value" },
            ],
            rows: [[cell, ofRecord]],
            totals: undefined,
            notes: [said],
          },
        },
      ];
      const page = await english({
        title: said,
        subtitles: [said],
        issuer: said,
        unread: [],
        introduction: text,
        sections: [{ name: "a", title: said, parts }],
        records: linesNamed([
          ["mobilities/a", () => ({ title: cell, kind: cell, country: cell, dates: [text], source: cell, file: text })],
        ]),
        provenance: { ...sampleProvenance, title: text },
        command: text,
      });
      expect(page.match(/<script/g)).toHaveLength(2);
      expect(page.match(/<\/script>/g)).toHaveLength(2);
      expect(page.match(/<style>[^<]*<\/style>/g)).toHaveLength(1);
      expect(page).not.toMatch(/<b>(?!\w|Where)|<failure|<svg\/|<!--/);
      expect(page.replace(/<script[\s\S]*/, "")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(gatheredIn(page).lists).toEqual(["0"]);
    },
  );
});

describe("the records behind the numbers", () => {
  test("stand in the page once, with those lists that numbers have", async () => {
    const page = await samplePage;
    const gathered = gatheredIn(page);
    expect(gathered.texts.filter((text) => text === "Mobilities")).toHaveLength(1);
    expect(gathered.words["mobilities"]).toBe("Mobilities");
    expect(new Set(gathered.lists).size).toBe(gathered.lists.length);
    const [grandTotal = -1] = listsBehind(page, "≥15");
    expect(titlesIn(gathered, grandTotal)).toEqual(
      allLines(sampleDocument.records).map(({ title }) => (title.is === "named" ? title.name : undefined)),
    );
    expect(listsBehind(page, "≥5").map((list) => titlesIn(gathered, list))).toEqual([
      ["Toshkent davlat texnika universiteti", "Toshkent davlat texnika universiteti"],
    ]);
  });

  test("say how much of the number each gives where it is not one, and which may give nothing", async () => {
    const { lists, texts } = gatheredIn(await samplePage);
    const given = lists.flatMap((list) => list.split("|")[1]?.split(" ") ?? []);
    const shown = given.map((share) => [share.startsWith("?"), texts[Number.parseInt(share.replace("?", ""), 36)]]);
    expect(shown).toEqual([
      [false, "5"],
      [false, "3"],
      [false, "5"],
      [true, "≥0"],
    ]);
  });

  test("stand behind a sentence with the number that they add up to", async () => {
    const sentence: Phrase = { message: "cell", cell: plain("Three went abroad.") };
    const parts: Part[] = [
      { is: "list", title: sentence, items: [{ sentence, from: counted(["mobilities/mirea-2018"]) }] },
    ];
    const page = await english({ ...sampleDocument, sections: [{ name: "a", title: sentence, parts }] });
    expect(page).toContain('<li data-t="0" data-n="1">Three went abroad.</li>');
  });

  test("are left out where no number has them, and a number without a list is only a number", async () => {
    const hidden = {
      title: plain("Hidden"),
      kind: plain("k"),
      country: plain("RU"),
      dates: ["2019"],
      source: plain("s"),
      file: "mobilities/hidden.yaml",
    };
    const records = linesNamed([["mobilities/hidden", () => hidden], ...sampleLines]);
    const page = await english({ ...sampleDocument, records });
    expect(page).not.toContain("Hidden");
    expect(titlesIn(gatheredIn(page), 0)[0]).toMatch(/MIREA/);
    expect(page).not.toMatch(/data-t="\d+">–/);
  });
});

describe("what is in another language than the page", () => {
  const named = (name: Text): Cell => ({ is: "named", code: "mgri", name });
  const russian = { ...plainStyle, language: "ru", textLanguage: "ru" } as const;
  const pageWith = (name: Text): Promise<string> =>
    documentHtml(
      {
        ...sampleDocument,
        subtitles: [{ message: "cell", cell: named(name) }],
        sections: [
          {
            name: "a",
            title: { message: "cell", cell: plain("A") },
            parts: [
              { is: "table", table: { ...sampleTable, rows: [[named(name)]], totals: undefined, notes: [] } },
              {
                is: "text",
                sentences: [{ message: "grouped", what: sentenceOf(() => "Студенты"), by: [named(name)] }],
              },
            ],
          },
        ],
      },
      russian,
    );

  test("says so, in titles, sentences and tables", async () => {
    const page = await pageWith({ en: "Lund University" });
    expect(page).toContain('<p class="subtitle"><span lang="en">Lund University</span></p>');
    expect(page).toContain('<th scope="row"><span lang="en">Lund University</span></th>');
    expect(page.match(/<span lang="en">/g)).toHaveLength(3);
  });

  test("says nothing where it is in the page's own, or may be in any", async () => {
    expect(await pageWith({ en: "Lund University", ru: "Лундский университет" })).not.toContain("<span lang");
    expect(await pageWith("Донишгоҳи Лунд")).not.toContain("<span lang");
    expect(await pageWith("Lund University")).toContain('<span lang="en">Lund University</span>');
  });
});

describe("a chart in a page", () => {
  const svg = `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" class="marks" role="img" aria-label="x" viewBox="0 0 2 1"><title>T</title><desc>D</desc><defs><clipPath id="a"><rect style="fill: #FFF; stroke-width: 2"/></clipPath></defs><g role="graphics-symbol" aria-label="y" clip-path="url(#a)"><use href="#a" fill="#0072b2" stroke="black"/></g></svg>`;

  test("has ids of its own, attributes for styles, variables for colours, and one name", () => {
    expect(inlineSvg(svg, "map", 'He said "<5"')).toBe(
      '<svg class="marks" viewBox="0 0 2 1" role="img" aria-label="He said &quot;&lt;5&quot;"><defs><clipPath id="map-a"><rect fill="var(--cffffff,#ffffff)" stroke-width="2"/></clipPath></defs><g clip-path="url(#map-a)"><use href="#map-a" fill="var(--c0072b2,#0072b2)" stroke="var(--c000000,#000000)"/></g></svg>',
    );
  });

  test("is light on dark in the dark: paper becomes the page, greys turn round, hues stay", () => {
    expect(darkColour("#ffffff")).toBe("#13181d");
    const green = (hex: string): number => Number.parseInt(darkColour(hex).slice(3, 5), 16);
    expect(green("#1c1c1c")).toBeGreaterThan(green("#595959"));
    expect(green("#595959")).toBeGreaterThan(green("#d9d9d9"));
    expect(darkColour("#000000")).toMatch(/^#f/);
    expect(["#0072b2", "#e8a33d"].map(darkColour)).toEqual(["#0072b2", "#e8a33d"]);
    expect(green("#2a1a4a")).toBeGreaterThan(0x40);
  });
});
