import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/fixes/apply-fixes.ts";
import { asLine, type Files, findingsIn, findingsOf, registryOf } from "../support/registry-of.ts";

/** A database written out as YAML by another program, which writes what it does not know. */
const exported: Files = {
  "registry.yaml": "title: Test registry\ninstitution: home\n",
  "institutions/home.yaml": "name: Home University\ncountry: TJ\ncity: ~\n",
  "partners/a.yaml": "name: Alpha University\ntype: university\ncountry: DE\ncity: null\nwebsite: ~\naliases: ~\n",
  "partners/b.yaml":
    "name: Beta\ntype: university\ncountry: DE\naliases:\n  - null\n  - Бета\n  - ~\ntags: [null, old, ~]\n",
  "agreements/a-2020.yaml":
    "partners: [a]\ntype: memorandum\ntitle: null\nsigned: 2020-01-01\nends: null\nrenewal: ~\nreplaces: null\nnotes: null\n",
  "mobilities/m1.yaml":
    "institution: null\ndirection: outbound\nwho: student\npurpose: exchange\npartner: a\nagreement: null\ncount: null\n" +
    "persons: [{ name: Null, position: null }]\nstarts: null\nterm: 2019/2020\n",
};
const errors = (files: Files): string[] =>
  findingsOf(files)
    .filter(({ severity }) => severity === "error")
    .map(asLine);

describe("a bare null or ~", () => {
  test("is told in fields of every type, in references and in lists, each once and at its place", () => {
    const places = errors(exported).map((line) => line.split(" ")[0]);
    expect(places).toEqual([
      "agreements/a-2020.yaml:3:8",
      "agreements/a-2020.yaml:5:7",
      "agreements/a-2020.yaml:6:10",
      "agreements/a-2020.yaml:7:11",
      "agreements/a-2020.yaml:8:8",
      "institutions/home.yaml:3:7",
      "mobilities/m1.yaml:1:14",
      "mobilities/m1.yaml:6:12",
      "mobilities/m1.yaml:7:8",
      "mobilities/m1.yaml:8:35",
      "mobilities/m1.yaml:9:9",
      "partners/a.yaml:4:7",
      "partners/a.yaml:5:10",
      "partners/a.yaml:6:10",
      "partners/b.yaml:5:5",
      "partners/b.yaml:7:5",
      "partners/b.yaml:8:8",
      "partners/b.yaml:8:19",
    ]);
    expect(errors(exported).filter((line) => !line.endsWith("a bare null or ~ says nothing here [bad-value]"))).toEqual(
      [],
    );
  });

  test("counts as absent: a term beside it stays, defaults hold, nothing is found by its name", () => {
    const registry = registryOf(exported);
    const journey = registry.find("mobilities", "m1");
    expect(journey).toMatchObject({ institution: "home", term: { text: "2019/2020" }, count: { min: 1, max: 1 } });
    expect(journey?.persons).toEqual([{ name: "Null" }]);
    expect(registry.find("partners", "a")?.city).toBeUndefined();
    expect(registry.find("partners", "b")).toMatchObject({ aliases: ["Бета"], tags: ["old"] });
    expect(registry.find("agreements", "a-2020")?.title).toBeUndefined();
  });

  test("is missing where something is needed", () => {
    const files = { ...exported, "partners/a.yaml": "name: null\ntype: university\n" };
    const found = errors(files).filter((line) => line.startsWith("partners/a.yaml"));
    expect(found.map((line) => /\[.*\]$/.exec(line)?.[0])).toEqual(["[missing-field]", "[bad-value]"]);
    const agreement = { ...exported, "agreements/x.yaml": "partners: null\ncountries: ~\ntype: memorandum\n" };
    expect(errors(agreement).filter((line) => line.startsWith("agreements/x.yaml"))).toHaveLength(3);
  });

  test("in quotes, or written another way, is text", () => {
    const text = 'name: Null\naliases: ["null", \'~\', NULL]\ntype: university\ncountry: DE\ncity: "~"\n';
    const { "partners/b.yaml": _, ...others } = exported;
    const registry = registryOf({ ...others, "partners/b.yaml": text });
    expect(registry.problems.filter(({ file }) => file === "partners/b.yaml")).toEqual([]);
    expect(registry.find("partners", "b")).toMatchObject({ name: "Null", aliases: ["null", "~", "NULL"], city: "~" });
  });

  test("a file of nothing but null has no record", () => {
    expect(errors({ ...exported, "partners/c.yaml": "null\n" }).filter((line) => line.includes("/c.yaml"))).toEqual([
      "partners/c.yaml:1:1 error this file has no fields [empty-record]",
    ]);
  });

  test("is left empty by the fix; in a list the item goes", () => {
    const check = (texts: ReadonlyMap<string, string>) => findingsIn(Object.fromEntries(texts));
    const { texts } = applyFixes(new Map(Object.entries(exported)), {
      isSelected: () => true,
      unsafe: false,
      check,
      errors: check,
    });
    expect(check(texts).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(texts.get("partners/a.yaml")).toBe(
      "name: Alpha University\ntype: university\ncountry: DE\ncity:\nwebsite:\naliases:\n",
    );
    expect(texts.get("partners/b.yaml")).toBe(
      "name: Beta\ntype: university\ncountry: DE\naliases:\n\n  - Бета\n\ntags: [old]\n",
    );
    expect(texts.get("mobilities/m1.yaml")).toContain("persons: [{ name: Null, position: }]\n");
  });
});
