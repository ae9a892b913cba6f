import fc from "fast-check";
import { expect, test } from "vitest";
import { hideSmallNumbers } from "../../src/disclosure/hide-small-numbers.ts";
import { setsOfOutput } from "../../src/disclosure/number-sets.ts";
import { type Disclosed, mayBeSmall, type PersonNumber } from "../../src/disclosure/person-number.ts";
import { derivedRanges } from "../support/derived-ranges.ts";
import "../support/fixed-seed.ts";
import { type Journey, journeys, layouts, numbersOf } from "../support/person-tables.ts";

const below = 5;

test("no hidden number of a whole output can be calculated, by the integer program of all that is shown", () => {
  fc.assert(
    fc.property(journeys(10), layouts(3), (found, tables) => {
      const numbers = numbersOf(found, tables);
      const ranges = derivedRanges(numbers, hideSmallNumbers(numbers, below), below);
      expect(ranges.filter(({ least, most }) => least === most)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test("nor one of a part of an output, where the sets of the whole are known", () => {
  fc.assert(
    fc.property(journeys(10), layouts(3), (found, tables) => {
      const whole = numbersOf(found, tables);
      const part = whole.filter((_, index) => index % 3 > 0);
      const outcomes = hideSmallNumbers(part, below, setsOfOutput(whole));
      expect(derivedRanges(part, outcomes, below).filter(({ least, most }) => least === most)).toEqual([]);
    }),
    { numRuns: 4 },
  );
});

test("whoever goes with other records of what is only shown together changes no number that is shown", () => {
  let moves = 0;
  fc.assert(
    fc.property(journeys(25), layouts(4), (found, tables) => {
      const numbers = numbersOf(found, tables);
      const outcomes = hideSmallNumbers(numbers, below);
      for (const [from, to] of alikePairs(found, numbers, outcomes).slice(0, 3)) {
        const moved = numbersOf(
          found.map((one) => withOneMoved(one, from, to)),
          tables,
        );
        if (moved.some(({ count }, index) => isSmall(count) !== isSmall(numbers[index]?.count))) continue;
        moves += 1;
        expect(hideSmallNumbers(moved, below)).toEqual(outcomes);
        expect(shownOf(moved, outcomes)).toEqual(shownOf(numbers, outcomes));
      }
    }),
    { numRuns: 20 },
  );
  expect(moves).toBeGreaterThan(10);
});

const isSmall = (count: PersonNumber["count"] | undefined): boolean => count !== undefined && mayBeSmall(count, below);

const shownOf = (numbers: readonly PersonNumber[], outcomes: readonly Disclosed[]): string[] =>
  numbers.map(({ count }, index) => (outcomes[index] === "shown" ? `${count.min}-${count.max}` : "hidden"));

const withOneMoved = (one: Journey, from: Journey, to: Journey): Journey => {
  if (one === from) return { ...one, men: one.men - 1 };
  return one === to ? { ...one, men: one.men + 1 } : one;
};

/** Journeys of which one has a man to spare and both are in the same way in every number that is shown. */
function alikePairs(
  found: readonly Journey[],
  numbers: readonly PersonNumber[],
  outcomes: readonly Disclosed[],
): (readonly [Journey, Journey])[] {
  const roles = new Map(found.map(({ name }) => [name, ""]));
  for (const [index, { members }] of numbers.entries())
    if (outcomes[index] === "shown")
      for (const { record, parts, count } of members)
        roles.set(String(record), `${roles.get(String(record))} ${index} ${parts?.names} ${count.min > 0}`);
  return found.flatMap((from, index) => {
    const alike = (to: Journey): boolean => to !== from && roles.get(to.name) === roles.get(from.name);
    const to = [...found.slice(index), ...found].find(alike);
    return to && from.men > 1 ? [[from, to] as const] : [];
  });
}
