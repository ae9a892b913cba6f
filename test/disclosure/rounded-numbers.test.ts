import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepRoundedOpen } from "../../src/disclosure/keep-rounded-open.ts";
import type { PersonNumber } from "../../src/disclosure/person-number.ts";
import { exactly } from "../../src/values/count.ts";
import { type Range, rangesOf } from "../support/derived-ranges.ts";
import "../support/fixed-seed.ts";
import { roundedProgram } from "../support/integer-program.ts";
import { journeys, layouts, numbersOf, sumOf } from "../support/person-tables.ts";

const to = 5;

/** A number of persons who went to some countries: `{ FR: 1, DE: 2 }`. */
const number = (persons: Readonly<Record<string, number>>, weight = 1): PersonNumber => {
  const members = Object.entries(persons).map(([record, count]) => ({ record, count: exactly(count) }));
  return { figure: "persons", members, count: sumOf(members), weight };
};

/** The numbers of rows and of the total above them. */
const withTotal = (rows: Readonly<Record<string, number>>): PersonNumber[] => [
  ...Object.entries(rows).map(([name, count]) => number({ [name]: count })),
  number(rows, 3),
];

const withheldOf = (numbers: readonly PersonNumber[]): number[] => [...keepRoundedOpen(numbers, to)].sort();

const exactIn = (ranges: readonly Range[]): number => ranges.filter(({ least, most }) => least === most).length;

describe("of rounded numbers from which small ones could be calculated those of least weight are blank", () => {
  test("a total <3 of two rows <3, which would be 1 and 1", () => {
    expect(withheldOf(withTotal({ FR: 1, DE: 1 }))).toEqual([2]);
    expect(withheldOf(withTotal({ FR: 1, DE: 2 }))).toEqual([]);
  });

  test("a total at the edge of what is rounded to it, whose rows are all at theirs", () => {
    expect(withheldOf(withTotal({ FR: 1, DE: 1, PL: 1, CN: 1, KR: 1, UZ: 1, RU: 1 }))).toEqual([7]);
    expect(withheldOf(withTotal({ FR: 3, DE: 3, PL: 3, CN: 3 }))).toEqual([0]);
    expect(withheldOf(withTotal({ FR: 2, DE: 2, PL: 2, CN: 2 }))).toEqual([0]);
    expect(withheldOf(withTotal({ FR: 2, DE: 3, PL: 2, CN: 2 }))).toEqual([]);
  });

  test("the same persons wherever they are counted: no number of them is shown", () => {
    const [fr, de, both] = [number({ FR: 1 }), number({ DE: 1 }), number({ FR: 1, DE: 1 })];
    expect(withheldOf([fr, de, both, number({ FR: 1, DE: 1 }, 9)])).toEqual([2, 3]);
  });

  test("what is large may be calculated, and nobody is shown as nobody", () => {
    expect(withheldOf([...withTotal({ FR: 7, DE: 7, PL: 7 }), number({})])).toEqual([]);
  });
});

test("no small number of a rounded output can be calculated, by the integer program of all that is shown", () => {
  fc.assert(
    fc.property(journeys(10), layouts(3), (found, tables) => {
      const numbers = numbersOf(found, tables);
      expect(exactIn(rangesOf(roundedProgram(numbers, keepRoundedOpen(numbers, to), to)))).toBe(0);
    }),
    { numRuns: 5 },
  );
});
