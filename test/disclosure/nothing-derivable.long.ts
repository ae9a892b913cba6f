import fc from "fast-check";
import { expect, test } from "vitest";
import { hideSmallNumbers } from "../../src/disclosure/hide-small-numbers.ts";
import { keepRoundedOpen } from "../../src/disclosure/keep-rounded-open.ts";
import { derivedRanges, rangesOf } from "../support/derived-ranges.ts";
import "../support/fixed-seed.ts";
import { roundedProgram } from "../support/integer-program.ts";
import { journeys, layouts, numbersOf } from "../support/person-tables.ts";

const below = 5;

test("in outputs of many tables no hidden number can be calculated, and most may be anything that is small", () => {
  let [hidden, free] = [0, 0];
  fc.assert(
    fc.property(journeys(60), layouts(10), (found, tables) => {
      const numbers = numbersOf(found, tables);
      const ranges = derivedRanges(numbers, hideSmallNumbers(numbers, below), below);
      expect(ranges.filter(({ least, most }) => least === most)).toEqual([]);
      hidden += ranges.length;
      free += ranges.filter(({ least, most }) => least === 0 && most === below - 1).length;
    }),
    { numRuns: 60 },
  );
  console.log(`may be anything small: ${free} of ${hidden} hidden numbers`);
  expect(hidden).toBeGreaterThan(200);
  expect(free / hidden).toBeGreaterThan(0.6);
});

test("whoever knows the rule as well, that nothing small is 0 and nothing blank is small, calculates few numbers", () => {
  let [hidden, exact] = [0, 0];
  fc.assert(
    fc.property(journeys(60), layouts(8), (found, tables) => {
      const numbers = numbersOf(found, tables);
      const ranges = derivedRanges(numbers, hideSmallNumbers(numbers, below), below, true);
      hidden += ranges.length;
      exact += ranges.filter(({ least, most }) => least === most).length;
    }),
    { numRuns: 40 },
  );
  console.log(`known to who knows the rule: ${exact} of ${hidden} hidden numbers`);
  expect(exact / hidden).toBeLessThan(0.1);
});

test("no rounded number that is small can be calculated, even where many tables count few persons", () => {
  let [small, exact, numbers, withheld] = [0, 0, 0, 0];
  fc.assert(
    fc.property(journeys(60), layouts(8), (found, tables) => {
      const all = numbersOf(found, tables);
      const left = keepRoundedOpen(all, below);
      const ranges = rangesOf(roundedProgram(all, left, below));
      small += ranges.length;
      exact += ranges.filter(({ least, most }) => least === most).length;
      numbers += all.length;
      withheld += left.size;
    }),
    { numRuns: 40 },
  );
  console.log(`calculated of rounded numbers: ${exact} of ${small}; withheld: ${withheld} of ${numbers}`);
  expect(small).toBeGreaterThan(100);
  expect(exact).toBe(0);
  expect(withheld / numbers).toBeLessThan(0.1);
});
