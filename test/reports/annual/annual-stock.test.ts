import { expect, test } from "vitest";
import { workTree } from "../../../src/files/read/work-tree.ts";
import { openRegistry } from "../../../src/registry/open-registry.ts";
import type { Registry } from "../../../src/registry/registry.ts";
import type { Cell } from "../../../src/tables/cell.ts";
import type { CountTable } from "../../../src/tables/table.ts";
import { annualOf, said, sectionOf, shown, wholeTablesOf } from "../../support/annual-of.ts";
import { countOf, numberOf } from "../../support/count-of.ts";
import { generatedFolder } from "../../support/generated-folder.ts";

const shipped = { name: "the shipped registry", registry: openRegistry(workTree("registry")), year: 2019 };
const cases = [
  shipped,
  { name: "a generated registry", registry: openRegistry(workTree(generatedFolder(400))), year: 2023 },
].map((one) => ({ ...one, tables: wholeTablesOf(one.registry, String(one.year)) }));

const titled = (tables: readonly CountTable[], title: string): CountTable => {
  const found = tables.find((table) => said(table.title) === title);
  if (!found) throw new Error(`no table is called ${title}`);
  return found;
};

/** What a column has in each row, by the row's label. */
function column({ columns, rows }: CountTable, key: string): [string, string][] {
  const at = columns.findIndex((one) => one.key === key);
  return rows.map((row) => [shown(row[0] ?? { is: "nothing" }), plainNumber(shown(row[at] ?? { is: "nothing" }))]);
}

const plainNumber = (text: string): string => text.replace("–", "-").replace("≥", ">=").replaceAll(",", "");

const inForce = (registry: Registry, on: string): string =>
  numberOf(registry, "agreements-in-force", { on }).replace("| ", "").replace(/^-?$/, "0");

/** What was only confirmed later may have been in force too, and adds to the upper bound. */
const withoutLater = ([year, number]: readonly [string, string]): [string, string] => [
  year,
  number.replace(/-\d+$/, ""),
];

test.each(cases)("in $name the stock at the end of each year is what is in force on its last day", (one) => {
  const flow = titled(one.tables, "Agreements in force, from year to year");
  const stock = column(flow, "closing");
  expect(stock.length).toBeGreaterThan(0);
  expect(stock.map(withoutLater)).toEqual(stock.map(([year]) => [year, inForce(one.registry, `${year}-12-31`)]));
  const opening = column(flow, "opening");
  const daysBefore = opening.map(([year]) => [year, inForce(one.registry, `${Number(year) - 1}-12-31`)]);
  expect(opening.map(withoutLater)).toEqual(daysBefore);
});

test.each(cases)("in $name the years' new and ended agreements lead from one stock to the next", ({ tables }) => {
  const flow = titled(tables, "Agreements in force, from year to year");
  const numbers = flow.rows.map((row) =>
    row.slice(1).map((cell) => (cell.is === "count" ? cell.count.min : Number.NaN)),
  );
  expect(numbers.flat().filter(Number.isNaN)).toEqual([]);
  for (const [opening = 0, signed = 0, confirmed = 0, ...rest] of numbers) {
    const closing = rest.at(-1);
    expect(opening + signed + confirmed - rest.slice(0, -1).reduce((sum, ended) => sum + ended, 0)).toBe(closing);
  }
});

/** Where one direction has nobody on record there is no balance. */
const titlesByPartner = [
  "Balance of student mobility by partner",
  "Students abroad by partner",
  "Incoming students by partner",
];

test.each(cases)("in $name staff, balance and durations are counted as count does it", ({ registry, tables, year }) => {
  const window = { from: year, to: year };
  const byPartner =
    tables.map(({ title }) => said(title)).find((title) => titlesByPartner.includes(title)) ?? "no table by partner";
  const held = [
    ["Staff abroad and incoming staff by country", "country", "persons-out", "staff-out"],
    ["Staff abroad and incoming staff by country", "country", "persons-in", "staff-in"],
    ["Staff abroad and incoming staff by purpose", "purpose", "persons-out", "staff-out"],
    [byPartner, "partner", "students-in", "students-in"],
    [byPartner, "partner", "students-out", "students-out"],
    ["People abroad by duration", "duration", "total", "people-out"],
  ] as const;
  for (const [title, by, key, measure] of held) {
    const counted = countOf(registry, measure, { window, on: `${year}-12-31`, by: [by] });
    const expected = column(counted, counted.columns.at(-1)?.key ?? "");
    const own = column(titled(tables, title), key).filter(([, number]) => !["-", "", "0"].includes(number));
    expect([title, own.sort()]).toEqual([
      title,
      expected.filter(([, number]) => !["-", "", "0"].includes(number)).sort(),
    ]);
  }
});

test("where no end is on record of any agreement in force, the sentence has their number", () => {
  const { registry, year } = shipped;
  const [part] = sectionOf(annualOf(registry, String(year)), "agreements-expiry")?.parts ?? [];
  const [item] = part?.is === "list" ? part.items : [];
  expect(item && said(item.sentence)).toBe("No end is on record for either of the two agreements in force.");
  expect(item?.from && shown(item.from)).toBe(inForce(registry, `${year}-12-31`));
});

test.each(cases.slice(1))("in $name the ends of agreements sum up to those in force on the last day", (one) => {
  const { rows, totals = [] } = titled(one.tables, "Agreements in force by the time they have left");
  const least = (cell: Cell | undefined): number => (cell?.is === "count" ? cell.count.min : Number.NaN);
  const sum = rows.reduce((total, [, number]) => total + least(number), 0);
  expect(sum).toBe(least(totals[1]));
  expect(String(sum)).toBe(inForce(one.registry, `${one.year}-12-31`));
});
