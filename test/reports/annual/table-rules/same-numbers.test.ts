import { expect, test } from "vitest";
import { languages } from "../../../../src/values/codes/languages.ts";
import { annualOf, said, sectionOf, tablesOf } from "../../../support/annual-of.ts";
import { type Files, registryOf } from "../../../support/registry-of.ts";

const files: Files = {
  "institutions/dtt.yaml": "name: Донишгоҳи технологӣ\nshort: ДТТ\ncountry: TJ\n",
  ...Object.fromEntries(
    ["RU", "RU", "DE"].flatMap((country, index) => [
      [`partners/p${index}.yaml`, `name: Донишгоҳи ${index}\ntype: university\ncountry: ${country}\n`],
      [`agreements/a${index}.yaml`, `institution: dtt\npartners: [p${index}]\ntype: cooperation\n`],
    ]),
  ),
};
const documentOf = (more: Files = {}) => annualOf(registryOf({ ...files, ...more }), "2019");

const titles = (more?: Files): string[] => tablesOf(documentOf(more)).map(({ title }) => said(title));
const told = (more: Files | undefined, section: string, language: (typeof languages)[number] = "en"): string[] =>
  (sectionOf(documentOf(more), section)?.parts ?? []).flatMap((part) =>
    part.is === "text" ? part.sentences.map((sentence) => said(sentence, language)) : [],
  );

test("a table whose numbers all stand in an earlier one goes, and a sentence says where they stand", () => {
  expect(titles().filter((title) => title.includes("by country"))).toEqual([
    "Signed agreements by country (all without a date)",
  ]);
  expect(told(undefined, "annex-map")).toContain(
    "Partners with an agreement by country: the numbers are those of the table “Signed agreements by country”.",
  );
  expect(told(undefined, "annex-agreements-by-country")).toContain(
    "Signed agreements by country and type (all: cooperation agreement): the numbers are those of the table “Signed agreements by country”.",
  );
  for (const language of languages) expect(told(undefined, "annex-map", language)[0]).not.toContain("{");
});

test("one in which a number is another, or is of other records, stays", () => {
  const second = { "agreements/b.yaml": "institution: dtt\npartners: [p0]\ntype: memorandum\n" };
  expect(
    titles(second)
      .filter((title) => title.includes("by country"))
      .sort(),
  ).toEqual([
    "Partners with an agreement by country",
    "Signed agreements by country (all without a date)",
    "Signed agreements by country and type",
  ]);
});
