import { expect, test } from "vitest";
import type { Document } from "../../../src/tables/document.ts";
import { annualOf, chartsOf, namesOf, said, sectionOf, shortAnnualOf, shown } from "../../support/annual-of.ts";
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

test("a short report has what is in brief, students, partners and the map, and says how to get the rest", () => {
  const document = shortAnnualOf(registryOf(files), "2019", "institution:mmit");
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
    ["ДКМТ", "155"],
    ["ДТТ", ""],
  ]);
  expect(part?.table.notes.map((note) => said(note))).toEqual(["Nothing of this is on record of: ДДК."]);
  const one = annualOf(registryOf(files), "2019", "institution:mmit");
  expect(namesOf(one)).not.toContain("comparison");
  expect(one.subtitles.map((subtitle) => said(subtitle))[0]).toBe("Донишкадаи куҳию металлургӣ");
});

test("a short report on several institutions compares them in the place of the map", () => {
  const document = shortAnnualOf(registryOf(files), "2019");
  expect(chartsOf(document)).toEqual([]);
  const [compared] = tableIn(document, "partnership");
  expect(compared?.table.columns[0]?.key).toBe("institution");
  expect(tableIn(document, "students")[0]?.table.rows).toHaveLength(5);
});

test("where small numbers are hidden, institutions are not compared by persons", () => {
  const hidden = { ...files, "registry.yaml": "title: Ҳамкорӣ\nsmall_cell: 5\n" };
  const [part] = tableIn(annualOf(registryOf(hidden), "2019"), "comparison");
  const keys = part?.table.columns.map(({ key }) => key) ?? [];
  expect(keys).toContain("undated");
  expect(keys.filter((key) => /students|staff/.test(key))).toEqual([]);
});
