import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { discloseTables } from "../../src/disclosure/disclose-tables.ts";
import { personNumbers, weighedCells } from "../../src/disclosure/output-numbers.ts";
import { type Disclosed, mayBeSmall } from "../../src/disclosure/person-number.ts";
import { tablesToShow } from "../../src/disclosure/tables-to-show.ts";
import { type Cell, isHidden } from "../../src/tables/cell.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { derivedRanges } from "../support/derived-ranges.ts";
import "../support/fixed-seed.ts";
import { countTablesOf, type Journey, journeys, layouts } from "../support/person-tables.ts";
import { linesOf } from "../support/report-of.ts";

const rule = { below: 5, by: "hide" } as const;

const cellsOf = ({ rows, totals = [] }: Pick<CountTable, "rows" | "totals">): Cell[] => [...rows, totals].flat();

test("of what is shown of several tables no hidden number can be calculated, and at most half of each is hidden", () => {
  let parts = 0;
  fc.assert(
    fc.property(journeys(30), layouts(4), (found, wanted) => {
      const tables = countTablesOf(found, wanted);
      const { shown, control } = tablesToShow(tables, rule, []);
      const numbers = personNumbers([...shown.values()].flatMap(({ table }) => weighedCells(table)));
      const cells = new Map(
        [...shown.values()].flatMap(({ table }) => cellsOf(table).map((cell) => [cell.persons, control(cell)])),
      );
      const outcomes = [...numbers.keys()].map((persons): Disclosed => outcomeOf(cells.get(persons)));
      const ranges = derivedRanges([...numbers.values()], outcomes, rule.below);
      expect(ranges.filter(({ least, most }) => least === most)).toEqual([]);
      for (const table of discloseTables(tables, rule).tables.filter(({ isPart }) => isPart)) {
        parts += 1;
        const named = table.rows.filter(([label]) => label?.is !== "named");
        const numbersIn = cellsOf({ ...table, rows: named }).filter((cell) => cell.is === "count" || isHidden(cell));
        expect(numbersIn.filter(isHidden).length).toBeLessThanOrEqual(numbersIn.length / 2);
      }
    }),
    { numRuns: 12 },
  );
  expect(parts).toBeGreaterThan(5);
});

const outcomeOf = (shown: Cell | undefined): Disclosed =>
  shown?.is === "count" ? "shown" : shown?.is === "under" ? "primary" : "secondary";

test("whoever goes with other records of what is only shown together changes nothing of several tables", () => {
  let moves = 0;
  fc.assert(
    fc.property(journeys(30), layouts(4), (found, wanted) => {
      const tables = countTablesOf(found, wanted);
      for (const [from, to] of alikePairs(found, tables).slice(0, 2)) {
        const moved = countTablesOf(
          found.map((one) => withOneMoved(one, from, to)),
          wanted,
        );
        if (smallOnes(moved) !== smallOnes(tables)) continue;
        moves += 1;
        expect(textOf(moved)).toEqual(textOf(tables));
      }
    }),
    { numRuns: 25 },
  );
  expect(moves).toBeGreaterThan(10);
});

const withOneMoved = (one: Journey, from: Journey, to: Journey): Journey => {
  if (one === from) return { ...one, men: one.men - 1 };
  return one === to ? { ...one, men: one.men + 1 } : one;
};

/** Which numbers are small, of all tables whether they are shown or not. */
const smallOnes = (tables: readonly CountTable[]): string =>
  tables
    .flatMap(cellsOf)
    .map((cell) => (cell.is === "count" ? Number(mayBeSmall(cell.count, rule.below)) : "-"))
    .join("");

/** All that is shown of tables. */
const textOf = (tables: readonly CountTable[]): string =>
  JSON.stringify(
    discloseTables(tables, rule).tables.map(({ columns, rows, totals, notes }) => ({ columns, rows, totals, notes })),
  );

/** Journeys of which one has a man to spare and both are in the same way in every number that is shown. */
function alikePairs(found: readonly Journey[], tables: readonly CountTable[]): (readonly [Journey, Journey])[] {
  const { shown, control } = tablesToShow(tables, rule, []);
  const cells = [...shown.values()]
    .flatMap(({ table }) => cellsOf(table))
    .filter((cell) => control(cell).is === "count");
  const roles = new Map(found.map(({ name }) => [name, ""]));
  for (const [index, { persons }] of cells.entries())
    for (const { record, parts, count } of persons?.members() ?? [])
      roles.set(String(record), `${roles.get(String(record))} ${index} ${parts?.names} ${count.min > 0}`);
  return found.flatMap((from, index) => {
    const alike = (to: Journey): boolean => to !== from && roles.get(to.name) === roles.get(from.name);
    const to = [...found.slice(index), ...found].find(alike);
    return to && from.men > 1 ? [[from, to] as const] : [];
  });
}

describe("of a table that would be more than half hidden", () => {
  const went = (name: string, country: string, year: string, men: number): Journey => ({
    name,
    traits: { country, region: country, world: country, year, level: "bachelor", partner: country, who: "students" },
    orIn: undefined,
    women: 0,
    men,
  });
  const beside = { rows: "who", columns: "level" } as const;
  const byYear = { rows: "country", columns: "year" } as const;

  const shownOf = (found: readonly Journey[]): string[] => {
    const [table] = discloseTables(countTablesOf(found, [byYear, beside]), rule).tables;
    return linesOf(table ?? expect.fail()).slice(1);
  };

  test("the totals are shown where its columns are of few", () => {
    const few = ["FR", "DE", "PL", "CN"].flatMap((country) =>
      ["2017", "2018", "2019"].map((year) => went(`${country}${year}`, country, year, country === "CN" ? 4 : 3)),
    );
    expect(shownOf(few)).toEqual(["CN 12", "DE 9", "FR 9", "PL 9", "- 39"]);
  });

  test("nothing of it is shown where all of it is of few", () => {
    expect(shownOf([went("a", "FR", "2017", 1), went("b", "DE", "2018", 2)])).toEqual([]);
  });
});
