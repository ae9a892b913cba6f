import fc from "fast-check";
import { expect, test } from "vitest";
import { hideSmallNumbers } from "../../src/disclosure/hide-small-numbers.ts";
import { derivedRanges } from "../support/derived-ranges.ts";
import "../support/fixed-seed.ts";
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
  expect(hidden).toBeGreaterThan(200);
  expect(free / hidden).toBeGreaterThan(0.6);
});
