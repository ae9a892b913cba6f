import { expect, test } from "vitest";
import { estimatedPages } from "../../../src/renderers/word/estimated-pages.ts";
import { cutToSize } from "../../../src/reports/annual/short/cut-to-size.ts";
import { shortSizes } from "../../../src/reports/annual/short/short-size.ts";
import type { Document } from "../../../src/tables/document.ts";
import { languages } from "../../../src/values/codes/languages.ts";
import {
  annualOf,
  chartsOf,
  namesOf,
  said,
  sectionOf,
  shortAnnualOf,
  shown,
  styleIn,
  wholeShortOf,
} from "../../support/annual-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const went = (partner: string, count: number): string =>
  `institution: mmit\ndirection: outbound\nwho: student\npurpose: exchange\npartner: ${partner}\nstarts: 2019-09\ncount: ${count}\n`;

const countries = ["RU", "UZ", "KZ", "CN", "NO", "GR", "TR", "DE", "FR", "IT"];

const files: Files = {
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "institutions/tut.yaml": "name: Донишгоҳи технологӣ\nshort: ДТТ\ncountry: TJ\n",
  "institutions/kulob.yaml": "name: Донишгоҳи Кӯлоб\nshort: ДДК\ncountry: TJ\n",
  ...Object.fromEntries(
    countries.map((country) => [
      `partners/p-${country.toLowerCase()}.yaml`,
      `name: ${country}\ntype: university\ncountry: ${country}\n`,
    ]),
  ),
  ...Object.fromEntries(
    countries.map((country, at) => [
      `mobilities/m-${country.toLowerCase()}.yaml`,
      went(`p-${country.toLowerCase()}`, 20 - at),
    ]),
  ),
  "agreements/a.yaml": "institution: mmit\npartners: [p-ru]\ntype: cooperation\nsigned: 2015-03\n",
  "agreements/b.yaml": "institution: tut\npartners: [p-uz]\ntype: cooperation\n",
  "registry.yaml": "title: Ҳамкорӣ\nannual: { introduction: Пешгуфтор }\n",
};

const tableIn = (document: Document, name: string) =>
  (sectionOf(document, name)?.parts ?? []).flatMap((part) => (part.is === "table" ? [part] : []));

test("a short report has what is in brief, students, partners and the map, and says how to get the rest", async () => {
  const document = await shortAnnualOf(registryOf(files), "2019", "institution:mmit");
  expect(namesOf(document)).toEqual(["summary", "students", "partnership", "full-report"]);
  expect(document.introduction).toBeUndefined();
  expect(chartsOf(document).map(({ is }) => is)).toEqual(["map"]);
  const [students] = tableIn(document, "students");
  expect([students?.table.rows.length, students?.full?.rows.length]).toEqual([8, 10]);
  expect(students?.table.notes.some(({ message }) => message === "full-list")).toBe(true);
  const rest = sectionOf(document, "full-report")?.parts.flatMap((part) =>
    part.is === "text" ? part.sentences.map((sentence) => said(sentence)) : [],
  );
  expect(rest?.[0]).toContain("hamkor annual in full");
});

test("institutions stand side by side where there are several, all named alike under the registry's title", () => {
  const document = annualOf(registryOf(files), "2019");
  expect(document.subtitles.map((subtitle) => said(subtitle)).slice(0, 2)).toEqual([
    "Ҳамкорӣ",
    "Донишгоҳи Кӯлоб; Донишкадаи куҳию металлургӣ; Донишгоҳи технологӣ",
  ]);
  expect(said(document.issuer)).toBe("Ҳамкорӣ");
  const [part] = tableIn(document, "comparison");
  const at = part?.table.columns.findIndex(({ key }) => key === "students-out") ?? -1;
  expect(part?.table.rows.map((row) => [row[0], row[at]].map((cell) => cell && shown(cell)))).toEqual([
    ["ДДК", ""],
    ["ДКМТ", "155"],
    ["ДТТ", ""],
  ]);
  const one = annualOf(registryOf(files), "2019", "institution:mmit");
  expect(namesOf(one)).not.toContain("comparison");
  expect(one.subtitles.map((subtitle) => said(subtitle))[0]).toBe("Донишкадаи куҳию металлургӣ");
});

test("persons without a date have a column beside those of the year where institutions are compared", () => {
  const journey = "institution: tut\nwho: student\npurpose: exchange\npartner: p-ru\n";
  const undated: Files = {
    "mobilities/u.yaml": `${journey}direction: outbound\ncount: ">=3"\n`,
    "mobilities/v.yaml": `${journey}direction: inbound\ncount: "2"\n`,
    "mobilities/w.yaml": `${journey}direction: inbound\nmode: virtual\ncount: "9"\n`,
  };
  const [part] = tableIn(annualOf(registryOf({ ...files, ...undated }), "2019"), "comparison");
  const at = part?.table.columns.findIndex(({ key }) => key === "undated-persons") ?? -1;
  expect([...(part?.table.rows ?? []), part?.table.totals].map((row) => row?.[at] && shown(row[at]))).toEqual([
    "",
    "",
    "≥5",
    "≥5",
  ]);
});

test("a short report on several institutions compares them in the place of the map", async () => {
  const document = await shortAnnualOf(registryOf(files), "2019");
  expect(chartsOf(document)).toEqual([]);
  const [compared] = tableIn(document, "partnership");
  expect(compared?.table.columns[0]?.key).toBe("institution");
  expect(tableIn(document, "students")[0]?.table.rows).toHaveLength(8);
});

test("where small numbers are hidden, institutions are compared by those figures of which a number is shown", () => {
  const came = "institution: tut\ndirection: inbound\nwho: student\npartner: p-ru\nstarts: 2019\ncount: 3\n";
  const hidden = {
    ...files,
    "mobilities/came.yaml": came,
    "registry.yaml": "title: Ҳамкорӣ\nsmall_cell: 5\n",
  };
  const [part] = tableIn(annualOf(registryOf(hidden), "2019"), "comparison");
  const keys = part?.table.columns.map(({ key }) => key) ?? [];
  expect(keys).toContain("undated");
  expect(keys.filter((key) => /students|staff/.test(key))).toEqual(["students-out"]);
});

/** Institutions with a paragraph each that they have published, of whose students nothing else is on record. */
const published = (number: number): Files =>
  Object.fromEntries(
    Array.from({ length: number }, (_, at) => [
      `institutions/u-${at}.yaml`,
      `name: Донишгоҳи давлатии омӯзгории шаҳри ${at}\nshort: ДДОШ-${at}\ncountry: TJ\nclaims:\n  - text: ${"Дар давоми солҳои охир донишҷӯёни зиёд дар хориҷа таҳсил карданд ".repeat(20)}\n    measure: students-out\n    count: 500\n`,
    ]),
  );

const students = (at: number): Files =>
  Object.fromEntries(
    countries.map((country) => [
      `mobilities/u-${at}-${country.toLowerCase()}.yaml`,
      went(`p-${country.toLowerCase()}`, 3).replace("mmit", `u-${at}`),
    ]),
  );

const manyInstitutions: Files = {
  ...files,
  ...published(24),
  ...Object.assign({}, ...Array.from({ length: 24 }, (_, at) => students(at))),
};

test("whatever is on record, a short report is on two pages, and the same stands in it in every language", async () => {
  const document = await shortAnnualOf(registryOf(manyInstitutions), "2019");
  for (const language of languages) expect(await estimatedPages(document, styleIn(language))).toBe(2);
  const [decisions] = (sectionOf(document, "summary")?.parts ?? []).filter(
    (part) => part.is === "list" && part.name === "decisions",
  );
  const told = decisions?.is === "list" ? decisions.items.map(({ sentence }) => said(sentence, "tg")) : [];
  expect(told.find((sentence) => sentence.includes("Дар давоми солҳои охир"))).toMatch(
    /Дар давоми… \(ДДОШ-0, эълон шудааст 500, .*; ва боз 2\d\.$/,
  );
  const [compared] = tableIn(document, "partnership");
  expect(compared?.table.rows.length).toBeLessThan(24);
  expect(compared?.full?.rows.length).toBe(27);
});

test("a smaller size of a short report never has more", () => {
  const whole = wholeShortOf(registryOf(manyInstitutions), "2019");
  const lines = shortSizes.map((size) =>
    cutToSize(whole, size).sections.flatMap(({ parts }) =>
      parts.map((part) => (part.is === "table" ? part.table.rows.length : part.is === "list" ? part.items.length : 1)),
    ),
  );
  const sums = lines.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  for (const [index, sum] of sums.slice(1).entries()) expect(sum).toBeLessThanOrEqual(sums[index] ?? 0);
  expect(sums.at(-1)).toBeLessThan((sums[0] ?? 0) / 2);
});
