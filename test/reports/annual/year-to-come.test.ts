import { describe, expect, test } from "vitest";
import { languages } from "../../../src/values/codes/languages.ts";
import {
  annualOf,
  figuresOf,
  listedIn,
  said,
  sectionOf,
  sentencesOf,
  shown,
  tablesOf,
} from "../../support/annual-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const files: Files = {
  "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/tdtu.yaml": "name: Toshkent davlat texnika universiteti\ntype: university\ncountry: UZ\n",
  "agreements/a.yaml": "partners: [mirea]\ntype: cooperation\nsigned: 2018-05-01\n",
  "agreements/b.yaml": "partners: [tdtu]\ntype: cooperation\nsigned: 2019-05-01\n",
};
const registry = registryOf(files);
const today = "2026-11-21";
const coming = annualOf(registry, "2028", "", today);
const thisYear = annualOf(registry, "2026", "", today);

describe("a report on a year that has not begun", () => {
  test.each(languages)("says so in %s", (language) => {
    const [first = ""] = sentencesOf(coming, "summary", language);
    expect(sentencesOf(thisYear, "summary", language)[0]).not.toBe(first);
    expect(first).not.toBe("");
    expect(sentencesOf(coming, "summary")[0]).toMatch(/^The period has not begun/);
  });

  test("has agreements in force as of the day, beside no other year: the year before is not over either", () => {
    const inForce = (document: typeof coming): string[] =>
      figuresOf(document)
        .filter(({ label }) => said(label) === "Agreements in force")
        .flatMap(({ value, before, change, remarks = [] }) => [
          ...[value, before, change].map(shown),
          ...remarks.map((remark) => said(remark)).slice(0, 1),
        ]);
    expect(inForce(coming)).toEqual(["2", "", "", "on 21 November 2026"]);
    expect(inForce(thisYear)).toEqual(["2", "2", "0", "on 21 November 2026"]);
    expect(listedIn(coming, "summary").join(" ")).not.toContain("2027");
  });

  test("has no column of the year before among agreements by country", () => {
    const keys = (document: typeof coming): string[] => {
      const parts = sectionOf(document, "agreements-by-country")?.parts ?? [];
      return parts.flatMap((part) => (part.is === "table" ? part.table.columns.map(({ key }) => key) : []));
    };
    expect(keys(coming)).not.toContain("in-force-before");
    expect(keys(thisYear)).toContain("in-force-before");
    expect(tablesOf(coming).length).toBeGreaterThan(0);
  });
});
