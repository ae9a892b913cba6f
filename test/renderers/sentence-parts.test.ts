import { expect, test } from "vitest";
import { documentNumbers } from "../../src/renderers/document-numbers.ts";
import { documentHtml } from "../../src/renderers/html/document/document-html.ts";
import { sentenceText } from "../../src/renderers/sentence-parts.ts";
import { documentDocx } from "../../src/renderers/word/document-docx.ts";
import { unzip } from "../../src/renderers/word/zip.ts";
import { recordsOf } from "../../src/tables/cell.ts";
import type { Document, Part } from "../../src/tables/document.ts";
import { annualOf } from "../support/annual-of.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { plainStyle } from "../support/tables.ts";

const journey = (partner: string, year: number, count: number): string =>
  `direction: outbound\nwho: student\npurpose: study\npartner: ${partner}\nstarts: ${year}-09\ncount: ${count}\n`;

const files: Files = {
  "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
  ...Object.fromEntries(
    ["RU", "UZ", "CN"].flatMap((country, at) => [
      [`partners/${country.toLowerCase()}.yaml`, `name: Донишгоҳи ${at}\ntype: university\ncountry: ${country}\n`],
      [`mobilities/a-${at}.yaml`, journey(country.toLowerCase(), 2019, 5 + at)],
      [`mobilities/b-${at}.yaml`, journey(country.toLowerCase(), 2018, 2 + at)],
    ]),
  ),
};

type List = Extract<Part, { is: "list" }>;
const findingsOf = ({ sections }: Document): List | undefined =>
  sections.flatMap(({ parts }) => parts).find((part): part is List => part.is === "list" && part.name === "findings");

const report = annualOf(registryOf(files), "2019");
const list = findingsOf(report);

test("a finding names the first table that has its number, counted from the same records", () => {
  const numbers = documentNumbers(report);
  const tables = report.sections
    .flatMap(({ parts }) => parts)
    .filter((part) => numbers.of(part) && part.is === "table");
  let named = 0;
  for (const { from } of list?.items ?? []) {
    const number = from && numbers.tableWith(from);
    if (number === undefined || from?.is !== "count") continue;
    named += 1;
    const part = tables.find((one) => numbers.of(one) === number);
    const cells = part?.is === "table" ? [...part.table.rows.flat(), ...(part.table.totals ?? [])] : [];
    const same = cells.filter((cell) => cell.is === "count" && cell.count.min === from.count.min);
    const idsOf = (cell: typeof from): string[] => (recordsOf(cell) ?? []).map(({ id }) => id).sort();
    expect(same.map((cell) => idsOf(cell as typeof from))).toContainEqual(idsOf(from));
  }
  expect(named).toBeGreaterThan(1);
});

test("it is named before the full stop, in each language; other lists and numbers name none", () => {
  const numbers = documentNumbers(report);
  const [first] = list?.items ?? [];
  const texts = (["en", "ru", "tg", "uz"] as const).map(
    (language) => first && list && sentenceText(first, list, numbers, { ...plainStyle, language }),
  );
  expect(texts).toEqual([
    "In 2019, 18 students went abroad (2018: 9; +9) (table 1).",
    "В 2019 году за рубеж выехало 18 студентов (2018 год: 9; +9) (табл. 1).",
    expect.stringMatching(/ \(ҷадвали 1\)\.$/),
    expect.stringMatching(/ \(1-jadval\)\.$/),
  ]);
  const other = { is: "list", title: undefined, items: list?.items ?? [] } as const;
  expect(first && sentenceText(first, other, numbers, plainStyle)).toBe(
    "In 2019, 18 students went abroad (2018: 9; +9).",
  );
});

test("it is a link on a page, and a field in Word that leads to the number of the table", async () => {
  expect(await documentHtml(report, plainStyle)).toContain(
    '<span class="see"> (<a href="#table-1">table 1</a>).</span></li>',
  );
  const main = unzip(await documentDocx(report, plainStyle, "2026-11-21")).get("word/document.xml");
  const xml = new TextDecoder().decode(main);
  expect(xml).toMatch(/<w:fldSimple w:instr=" REF _RefTable1 \\h "><w:r><w:t xml:space="preserve">1<\/w:t>/);
  expect(xml).toMatch(/<w:bookmarkStart w:id="\d+" w:name="_RefTable1"\/><w:fldSimple w:instr=" SEQ Table /);
});

test("what no table counts names none, though what lacks the same has a number of the same records", () => {
  const project = (title: string): string => `title: ${title}\nprogramme: tempus\nstarts: 2016\nends: 2019-06\n`;
  const ended = annualOf(
    registryOf({ ...files, "projects/ob.yaml": project("Об"), "projects/kuh.yaml": project("Кӯҳ") }),
    "2019",
  );
  const findings = findingsOf(ended);
  const item = findings?.items.find(({ isOfNoTable }) => isOfNoTable);
  expect(item && findings && sentenceText(item, findings, documentNumbers(ended), plainStyle)).toBe(
    "Projects ended in 2019: Кӯҳ; Об. No project on record goes on.",
  );
});
