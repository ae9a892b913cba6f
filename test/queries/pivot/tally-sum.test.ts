import fc from "fast-check";
import { expect, test } from "vitest";
import type { DatedItem } from "../../../src/queries/pivot/item-years.ts";
import { addToTally, emptyTally, recordsOf, type Tally, union } from "../../../src/queries/pivot/tally.ts";
import { sharesIn, sumOf } from "../../../src/queries/pivot/tally-sum.ts";
import type { AnyRecord } from "../../../src/registry/record.ts";
import { addCounts, exactly, nothing } from "../../../src/values/count.ts";

// Items of three cells: some stand for a partner that others stand for too, some for their record alone. Each is put into
// some cells under each of its years. What cells hold is worked out here again, thing by thing.

const year = fc.record({
  year: fc.integer({ min: 2015, max: 2018 }),
  certain: fc.boolean(),
  cells: fc.subarray([0, 1, 2]),
});
const item = fc.record({
  partner: fc.constantFrom(undefined, "tum", "humboldt"),
  value: fc.integer({ min: 1, max: 5 }),
  years: fc.uniqueArray(year, { selector: (one) => one.year, minLength: 1, maxLength: 3 }),
  isWhole: fc.boolean(),
});
type Known = typeof item extends fc.Arbitrary<infer T> ? T : never;
type Placed = { readonly entry: DatedItem; readonly known: Known };

const placedOf = (known: Known, index: number): Placed => {
  const { partner, value, years, isWhole } = known;
  const record = { kind: "agreements", id: `a-${index}` } as AnyRecord;
  const counted = { record, value: exactly(value), ...(partner === undefined ? {} : { partner }) };
  return { entry: { item: counted, years, certain: isWhole || years.some(({ certain }) => certain) }, known };
};

function filled(all: readonly Placed[]): Tally[] {
  const cells = [emptyTally(), emptyTally(), emptyTally()];
  for (const { entry, known } of all)
    for (const one of known.years) for (const cell of one.cells) addToTally(cells[cell] as Tally, entry, one);
  return cells;
}

/** The years under which an item is in one of some cells. */
const yearsIn = ({ years }: Known, cells: readonly number[]) =>
  years.filter((one) => one.cells.some((cell) => cells.includes(cell)));

/** How many there are, as bounds, in some cells taken together, and in which records. */
function naive(all: readonly Placed[], cells: readonly number[]) {
  const values = new Map<string, { value: number; isSure: boolean }>();
  const inside = cells.flatMap((cell) => all.filter(({ known }) => yearsIn(known, [cell]).length > 0));
  for (const { entry, known } of inside) {
    const thing = known.partner ?? entry.item.record.id;
    const years = yearsIn(known, cells);
    const isSure = years.some(({ certain }) => certain) || (entry.certain && years.length === entry.years.length);
    const before = values.get(thing);
    values.set(thing, { value: before?.value ?? known.value, isSure: isSure || before?.isSure === true });
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const found = [...values.values()];
  return {
    min: sum(found.map(({ value, isSure }) => (isSure ? value : 0))),
    max: sum(found.map(({ value }) => value)),
    records: [...new Set(inside.map(({ entry }) => entry.item.record.id))].sort(),
  };
}

const held = (tally: Tally) => ({
  min: sumOf(tally)?.min ?? 0,
  max: sumOf(tally)?.max ?? 0,
  records: recordsOf(tally)
    .map(({ id }) => id)
    .sort(),
});

test("a cell holds each thing once, whether other items stand for it or none", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), (known) => {
      const all = known.map(placedOf);
      for (const [cell, tally] of filled(all).entries()) expect(held(tally)).toEqual(naive(all, [cell]));
    }),
  );
});

test("cells taken as one hold each thing once", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), fc.subarray([0, 1, 2], { minLength: 1 }), (known, cells) => {
      const all = known.map(placedOf);
      const tallies = filled(all);
      expect(held(union(cells.map((cell) => tallies[cell] as Tally)))).toEqual(naive(all, cells));
    }),
  );
});

test("what its records give adds up to the cell, where no two stand for the same thing", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), (known) => {
      const all = known.map(placedOf);
      for (const [cell, tally] of filled(all).entries()) {
        const inside = all.filter(({ known: one }) => yearsIn(one, [cell]).length > 0);
        const partners = inside.flatMap(({ known: { partner } }) => partner ?? []);
        const shares = sharesIn(tally);
        expect(shares === undefined).toBe(new Set(partners).size < partners.length);
        if (!shares) continue;
        expect([...shares.values()].reduce(addCounts, nothing)).toEqual(sumOf(tally) ?? nothing);
        expect([...shares.keys()].map(({ id }) => id).sort()).toEqual(naive(all, [cell]).records);
      }
    }),
  );
});
