import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../src/tables/cell.ts";
import type { CountTable } from "../../../src/tables/table.ts";
import { countOf } from "../../support/count-of.ts";
import { registryOf } from "../../support/registry-of.ts";

// Each record has a day that is true and a date as somebody wrote it down, cut to the month or year.
// The table is made from what is written; the truth is counted here, naively, from the days.

const day = fc
  .tuple(fc.integer({ min: 2015, max: 2018 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
const precision = fc.constantFrom(4, 7, 10);
const countries = fc.uniqueArray(fc.constantFrom("UZ", "RU", "CN"), { minLength: 1, maxLength: 3 });
const window = fc.constantFrom(undefined, 2015, 2016);

const record = fc.record({ from: day, until: day, precision, countries }).map(({ from, until, ...others }) => {
  const [starts = from, ends = from] = [from, until].sort();
  return { ...others, starts, ends };
});
type Known = typeof record extends fc.Arbitrary<infer T> ? T : never;

/** The academic year a day falls in, when it begins on 1 September. */
const yearOf = (date: string): number => Number(date.slice(0, 4)) - (date.slice(5) < "09-01" ? 1 : 0);
const label = (year: number): string => `${year}/${year + 1}`;

/** How many records there truly are under a country and a year; either may be left open. */
function truth(
  records: readonly Known[],
  yearsOf: (known: Known) => number[],
  country: string,
  year: string,
  from = 0,
) {
  return records.filter((known) => {
    const years = yearsOf(known).filter((one) => one >= from);
    const isOfYear = year === "total" ? years.length > 0 : years.map(label).includes(year);
    return isOfYear && (country === "" || known.countries.some((code) => code === country));
  }).length;
}

function expectTrue(cell: Cell | undefined, number: number): void {
  if (cell?.is !== "count") expect(number).toBe(0);
  else expect(cell.count.min <= number && number <= (cell.count.max ?? Number.POSITIVE_INFINITY)).toBe(true);
}

function expectTrueTable(table: CountTable, count: (country: string, year: string) => number): void {
  const codes = table.rows.map(([cell]) => (cell && "code" in cell ? cell.code : ""));
  for (const [column, { key }] of table.columns.entries()) {
    if (column === 0) continue;
    for (const [row, code] of codes.entries()) expectTrue(table.rows[row]?.[column], count(code, key));
    expectTrue(table.totals?.[column], count("", key));
  }
}

const asked = { by: ["country"], across: "year", year: "academic" } as const;
const windowFrom = (from: number | undefined) => ({ window: { from, to: undefined } });

test("signed agreements: every cell and total holds what is true, and the total is exact", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), window, (records, from) => {
      const files = records.map(({ starts, precision: cut, countries: where }, index) => [
        `agreements/a-${index}.yaml`,
        `institution: x\ntype: cooperation\ncountries: [${where.join(", ")}]\nsigned: ${starts.slice(0, cut)}\n`,
      ]);
      const table = countOf(registryOf(Object.fromEntries(files)), "agreements", { ...asked, ...windowFrom(from) });
      expectTrueTable(table, (country, year) => truth(records, ({ starts }) => [yearOf(starts)], country, year, from));
      const total = table.totals?.at(-1);
      if (from === undefined && records.length > 0)
        expect(total).toMatchObject({ count: { min: records.length, max: records.length } });
    }),
  );
});

test.each(["projects", "projects-running"])("%s, in every year they run: the same", (measure) => {
  const yearsRun = ({ starts, ends }: Known): number[] =>
    Array.from({ length: yearOf(ends) - yearOf(starts) + 1 }, (_, index) => yearOf(starts) + index);
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), window, (records, from) => {
      const files = records.map(({ starts, ends, precision: cut, countries: where }, index) => [
        `projects/p-${index}.yaml`,
        `institution: x\ntitle: P\ncountries: [${where.join(", ")}]\nstarts: ${starts.slice(0, cut)}\nends: ${ends.slice(0, cut)}\n`,
      ]);
      const table = countOf(registryOf(Object.fromEntries(files)), measure, { ...asked, ...windowFrom(from) });
      expectTrueTable(table, (country, year) => truth(records, yearsRun, country, year, from));
    }),
  );
});
