import { expect, test } from "vitest";
import { workTree } from "../../../src/files/read/work-tree.ts";
import { kindNames } from "../../../src/kinds/field-meta.ts";
import { fieldNames } from "../../../src/queries/fields/resolve-field.ts";
import { openRegistry } from "../../../src/registry/open-registry.ts";
import { languages } from "../../../src/values/codes/languages.ts";
import { type Asked, changesOf, imported, listed, readBack } from "./round-trip.ts";

const registry = openRegistry(workTree("registry"));

const everyColumn = (kind: Asked["kind"]) => fieldNames(kind).filter((name) => !name.startsWith("persons"));

const cases: Asked[] = kindNames.flatMap((kind): Asked[] => [
  ...languages.flatMap((lang): Asked[] => [
    { kind, lang },
    { kind, lang, columns: everyColumn(kind) },
    { kind, lang, format: "excel-csv" },
  ]),
  { kind, format: "csv" },
  { kind, format: "tsv", columns: everyColumn(kind) },
]);

test.each(cases)(
  "the shipped registry's %o, listed and imported again, changes nothing and asks nothing",
  async (asked) => {
    const file = await readBack(await listed(registry, asked), registry);
    const { own, plan } = imported(file, registry);
    expect({ changes: changesOf(plan), questions: plan.questions, notes: own.notes }).toEqual({
      changes: [],
      questions: [],
      notes: [],
    });
    expect(plan.rows.filter(({ is }) => is !== "left-out").map(({ is }) => is)).toEqual(
      registry.records[asked.kind].map(() => "unchanged"),
    );
    expect(plan.rows.filter(({ is }) => is === "left-out").length).toBe(1);
  },
);
