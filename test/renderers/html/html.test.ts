import { describe, expect, test } from "vitest";
import { entryHtml } from "../../../src/renderers/html/entry-html.ts";
import { html } from "../../../src/renderers/html/html.ts";
import { webAddress } from "../../../src/renderers/html/html-cell.ts";
import { nothingCell } from "../../../src/tables/cell.ts";
import type { Entry } from "../../../src/tables/table.ts";
import { hostileTexts } from "../../support/findings.ts";
import { column, count, plain, plainStyle, provenance, tableOf } from "../../support/tables.ts";

const counts = tableOf({
  title: { message: "cell", cell: plain("Students abroad") },
  columns: [column("country"), column("2019", "value"), column("total", "total")],
  rows: [
    [{ is: "country", code: "CN" }, count(2, null), count(2, null)],
    [{ is: "country", code: "RU" }, { is: "nothing" }, count(12345)],
  ],
  totals: [{ is: "nothing" }, count(2, null), count(12347, null, true)],
});

/** Names of all elements, and the addresses that a page names. */
const elements = (page: string): Set<string> =>
  new Set([...page.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name = ""]) => name));
const addresses = (page: string): string[] =>
  [...page.matchAll(/ (?:href|src|action|data|srcset)="([^"]*)"/g)].map(([, address = ""]) => address);

describe("a page", () => {
  const page = html([counts], plainStyle);

  test("names its rows and columns, aligns numbers, and has totals at its foot", () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<th scope="col" class="number">2019</th>');
    expect(page).toContain(
      '<tr><th scope="row">China</th><td class="number">≥2</td><td class="number sum">≥2</td></tr>',
    );
    expect(page).toContain('<th scope="row">Russia</th><td class="number">–</td><td class="number sum">12,345</td>');
    expect(page).toMatch(/<tfoot>\s*<tr><th scope="row">Total<\/th><td class="number">≥2<\/td>/);
    expect(page).toContain('<p class="note">registry Ҳамкорӣ · revision a1b2c3d · on 2026-11-21</p>');
  });

  test("needs nothing from elsewhere and runs nothing", () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(addresses(page)).toEqual([]);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
    expect(page.match(/<style>([^<]*)<\/style>/)?.[1]).not.toMatch(/&|"/);
  });

  test("of several tables has a heading for each and a list of contents", () => {
    const both = html([counts, { ...counts, title: { message: "cell", cell: plain("Again") } }], plainStyle);
    expect(both).toContain('<h1 id="contents">Ҳамкорӣ</h1>');
    expect(both).toContain('<li><a href="#table-2">Again</a></li>');
    expect(both).toContain('<h2 id="table-2">Again</h2>');
  });

  test("without an answer says so", () => {
    const empty = html([{ ...counts, rows: [] }], plainStyle);
    expect(empty).toContain("No record answers this question.");
    expect(empty).not.toContain("<table");
  });
});

test("a column of which few rows have a short text takes no room from the others", () => {
  const rowsOf = (signed: readonly string[]) =>
    signed.map((text) => [plain("Донишгоҳ"), plain("фаъол"), text ? plain(text) : nothingCell]);
  const classesIn = (signed: readonly string[]) =>
    [
      ...html(
        [tableOf({ columns: [column("partner"), column("state"), column("signed")], rows: rowsOf(signed) })],
        plainStyle,
      ).matchAll(/<th scope="col"(?: class="(\w+)")?>/g),
    ].map(([, name]) => name);
  expect(classesIn(["", "2019-10", "", "", "", ""])).toEqual([undefined, undefined, "sparse"]);
  expect(classesIn(["", "2019-10", "", "2018", "", ""])).toEqual([undefined, undefined, undefined]);
  expect(classesIn(["", "a text that needs several lines of its column", "", "", "", ""])[2]).toBeUndefined();
});

describe("what data say", () => {
  const texts = [...hostileTexts, "</td><script>alert(1)</script>", '" onclick="x', "<!--", "</style>", "&lt;"];
  const named = tableOf({
    title: { message: "cell", cell: plain(texts.join(" ")) },
    columns: [...texts, "name"].map((text) => column(text)),
    rows: texts.map((text) => [...texts.map(plain), { is: "named" as const, code: text, name: { en: text } }]),
  });
  const entry: Entry = {
    name: "partners/evil",
    title: plain(texts.join(" ")),
    sections: [
      {
        heading: plain(texts.join(" ")),
        lines: texts.map((text) => ({ label: plain(text), value: plain(text) })),
      },
      {
        heading: undefined,
        lines: texts.map((text) => ({
          label: plain(text),
          value: { is: "list", items: [{ is: "map", entries: [[text, plain(text)]] }] },
        })),
      },
    ],
    provenance: { title: texts.join(" "), revision: null, dirty: 0, on: "2026-11-21" },
    object: {},
    notes: [],
  };
  const ours = ["html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "div", "p"];

  test.each([
    ["a table", html([named], plainStyle), [...ours, "table", "thead", "tbody", "tr", "th", "td"]],
    ["a record", entryHtml(entry, plainStyle), [...ours, "dl", "dt", "dd", "ul", "li"]],
  ])("never becomes markup in %s", (_, page, allowed) => {
    expect([...elements(page)].filter((name) => !allowed.includes(name))).toEqual([]);
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(page).toContain("&lt;script>");
    expect(page.match(/<style>/g)).toHaveLength(1);
  });
});

describe("web addresses", () => {
  test("that are whole and open become links", () => {
    const cells = tableOf({ columns: [column("url")], rows: [[plain('https://example.org/a?b="c"&d')]] });
    expect(html([cells], plainStyle)).toContain(
      '<a href="https://example.org/a?b=%22c%22&amp;d" rel="noopener noreferrer">https://example.org/a?b=&quot;c&quot;&amp;d</a>',
    );
    expect(webAddress("http://донишгоҳ.tj/")).toMatch(/^http:\/\/xn--/);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org/",
    "//example.org/",
    "see https://example.org/",
    "https://bank.example@evil.example/",
    "https://",
    "https:\\\\evil.example",
    "https://example.org/\u202egnp.exe",
    "https://example.org/ x",
  ])("%j stays text", (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});

test("a record shows its fields, their parts, and whose record it is", () => {
  const entry: Entry = {
    name: "partners/tum",
    title: plain("TUM"),
    sections: [
      {
        heading: undefined,
        lines: [
          { label: { is: "field", name: "website" }, value: plain("https://tum.de/") },
          {
            label: { is: "field", name: "sources" },
            value: { is: "list", items: [{ is: "map", entries: [["url", plain("https://a.example/")]] }] },
          },
        ],
      },
    ],
    provenance: provenance as Entry["provenance"] & typeof provenance,
    object: {},
    notes: [],
  };
  const page = entryHtml(entry, plainStyle);
  expect(page).toContain('<h1>TUM</h1>\n<p class="name">partners/tum</p>');
  expect(page).toContain(
    '<dt>Website</dt><dd><a href="https://tum.de/" rel="noopener noreferrer">https://tum.de/</a></dd>',
  );
  expect(page).toContain('<ul><li><dl><div class="part"><dt>Web address</dt><dd><a href="https://a.example/"');
});
