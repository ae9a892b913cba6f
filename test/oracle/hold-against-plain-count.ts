import { describe, expect, test } from "vitest";
import { measures } from "../../src/measures/index.ts";
import { dimensionOf } from "../../src/queries/fields/dimensions.ts";
import { fieldNames } from "../../src/queries/fields/resolve-field.ts";
import type { Registry } from "../../src/registry/registry.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { countToText } from "../../src/values/count.ts";
import { countOf, questionAbout } from "../support/count-of.ts";
import { registryOf } from "../support/registry-of.ts";
import { filesOf, generateRecords } from "./generated-records.ts";
import { type PlainTable, plainTable } from "./plain-count.ts";
import type { Years } from "./plain-items.ts";
import { type World, worldOf } from "./plain-world.ts";

const on = "2024-05-17";

type Compared = { readonly registry: Registry; readonly worldOn: (day: string) => World };

function generated(share: number): Compared {
  const records = generateRecords(20241117, share);
  return { registry: registryOf(filesOf(records)), worldOn: (day) => worldOf(records, day) };
}

/** Whether a dimension can group a measure: every field and derived fact but maps, and the years that are the columns. */
function canGroup(registry: Registry, measure: (typeof measures)[number], name: string): boolean {
  if (name.includes(".") || name === "year") return false;
  try {
    dimensionOf(name, measure.of, questionAbout(registry));
    return true;
  } catch {
    return false;
  }
}

/** hamkor's table in the plain one's shape. */
function asked(registry: Registry, measure: string, by: readonly string[], years: Years, day = on): PlainTable {
  const across = years === "none" ? {} : ({ across: "year", year: years } as const);
  const table = countOf(registry, measure, { by, on: day, ...across });
  const rows = table.rows.map((row) => [row.slice(0, by.length).map(keyOf).join(" "), row] as const);
  const columns = table.columns.map(({ key, role }) => (role === "total" || years === "none" ? "total" : key));
  const lines = [...rows, ["total", table.totals ?? []] as const];
  return new Map(
    lines.flatMap(([row, cells]) =>
      cells.flatMap((cell, index) =>
        table.columns[index]?.role !== "label" && cell.is === "count"
          ? [[`${row} ${columns[index]}`, countToText(cell.count)] as const]
          : [],
      ),
    ),
  );
}

const keyOf = (cell: Cell): string =>
  "code" in cell ? cell.code : cell.is === "plain" || cell.is === "date" ? cell.text : "";

/** The first cells in which two tables differ, each with what hamkor and what the plain count says. */
function differences(found: PlainTable, plain: PlainTable): string[] {
  const cells = new Set([...found.keys(), ...plain.keys()]);
  const differing = [...cells].filter((cell) => found.get(cell) !== plain.get(cell));
  return differing.slice(0, 5).map((cell) => `${cell}: ${found.get(cell)}, plainly ${plain.get(cell)}`);
}

const pairs: readonly (readonly [measure: string, by: readonly string[]])[] = [
  ["students-out", ["partner", "country"]],
  ["agreements", ["country", "type"]],
  ["agreements", ["partner_type", "ranking"]],
  ["agreements-in-force", ["partner", "country"]],
  ["partners-with-agreement", ["region", "partner"]],
  ["outputs", ["type", "institution"]],
  ["events", ["country", "region"]],
  ["people-in", ["current_partner", "country"]],
  ["people-out", ["citizenship", "sex"]],
  ["students-out", ["sex", "partner"]],
  ["persons-out", ["main_partner", "purpose"]],
];

/** Nothing says when an institution or a partner was. */
const withoutYears = ["institutions", "partners"];

const ofTheDay: typeof pairs = [
  ["agreements-in-force", ["region"]],
  ["students-out", ["region", "ranking"]],
  ["partners", ["ranking"]],
  ["partners", ["agreement_state"]],
  ["students-in", ["current_partner"]],
  ["agreements", ["state"]],
  ["guests", ["citizenship", "sex"]],
];

/** Tests on a share of the generated records that every measure by each of its dimensions, across years, is what a plain count says. */
export function holdAgainstPlainCount(share: number): void {
  const { registry, worldOn } = generated(share);
  const world = worldOn(on);
  describe.each(["calendar", "academic"] as const)("across %s years", (years) => {
    const columnsOf = (measure: string): Years => (withoutYears.includes(measure) ? "none" : years);
    const differ = (measure: string, by: readonly string[]): string[] => {
      const columns = columnsOf(measure);
      return differences(asked(registry, measure, by, columns), plainTable(measure, by, columns, world));
    };
    describe.each(measures.map((measure) => [measure.name, measure] as const))("%s", (name, measure) => {
      const dimensions = [...new Set(measure.of.flatMap(fieldNames))].filter((dimension) =>
        canGroup(registry, measure, dimension),
      );
      test(`agrees with a plain count by each of its ${dimensions.length} dimensions`, () => {
        expect(dimensions.length).toBeGreaterThan(5);
        // Two that count nothing agree about everything.
        expect(plainTable(name, [], columnsOf(name), world).size).toBeGreaterThan(0);
        for (const dimension of dimensions) expect(differ(name, [dimension]), `${name} --by ${dimension}`).toEqual([]);
      });
    });
    test.each(pairs)("%s by %s: partners never meet each other's countries", (measure, by) => {
      expect(differ(measure, by)).toEqual([]);
    });
  });
  test.each(["2008-12-31", "2017-06-08", "2019-12-31", "2026-11-21"])(
    "on %s: each measure as a whole, and that day's unions, rankings, heirs and states",
    (day) => {
      for (const { name } of measures)
        expect(
          differences(asked(registry, name, [], "none", day), plainTable(name, [], "none", worldOn(day))),
          name,
        ).toEqual([]);
      for (const [measure, by] of ofTheDay)
        expect(
          differences(asked(registry, measure, by, "none", day), plainTable(measure, by, "none", worldOn(day))),
          `${measure} --by ${by.join(",")}`,
        ).toEqual([]);
    },
  );
}
