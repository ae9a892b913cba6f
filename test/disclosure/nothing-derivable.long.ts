import fc from "fast-check";
import { expect, test } from "vitest";
import { hideSmallNumbers } from "../../src/disclosure/hide-small-numbers.ts";
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

test("of rounded numbers few can be calculated even where many tables count few persons", () => {
  let [rounded, exact] = [0, 0];
  fc.assert(
    fc.property(journeys(60), layouts(8), (found, tables) => {
      const ranges = rangesOf(roundedProgram(numbersOf(found, tables), below));
      rounded += ranges.length;
      exact += ranges.filter(({ least, most }) => least === most).length;
    }),
    { numRuns: 40 },
  );
  console.log(`calculated of rounded numbers: ${exact} of ${rounded}`);
  expect(rounded).toBeGreaterThan(100);
  expect(exact / rounded).toBeLessThan(0.15);
});
