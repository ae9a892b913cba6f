import fc from "fast-check";
import { expect, test } from "vitest";
import { type Range, within, withinAny } from "../../../src/queries/match/range.ts";
import { allOf, anyOf, opposite, type Truth } from "../../../src/queries/match/truth.ts";

const truth = fc.constantFrom<Truth>("yes", "no", "undecided");
const bound = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
const range: fc.Arbitrary<Range> = fc.record({
  from: bound,
  to: bound,
  excludes: fc.constantFrom(undefined, "from", "to"),
});
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([first, more]) => ({ first, last: first + more }));
const neighbours = { before: (n: string | number) => Number(n) - 1, after: (n: string | number) => Number(n) + 1 };

const holds = (n: number, { from, to, excludes }: Range): boolean =>
  (from === undefined || n > Number(from) || (n === from && excludes !== "from")) &&
  (to === undefined || n < Number(to) || (n === to && excludes !== "to"));

const everyPossible = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test("not of not is the word itself", () => {
  fc.assert(fc.property(truth, (x) => void expect(opposite(opposite(x))).toBe(x)));
});

test("not of any is all of nots", () => {
  fc.assert(
    fc.property(fc.array(truth), (list) => void expect(opposite(anyOf(list, (x) => x))).toBe(allOf(list, opposite))),
  );
});

test("a range holds where it holds for all a value can be, not where for none, else nobody can tell", () => {
  fc.assert(
    fc.property(stretch, fc.array(range, { minLength: 1, maxLength: 4 }), ({ first, last }, ranges) => {
      const held = everyPossible(first, last).map((n) => ranges.some((one) => holds(n, one)));
      const truly = held.every(Boolean) ? "yes" : held.some(Boolean) ? "undecided" : "no";
      // A part of a stretch may seem to reach into an open range that holds no whole number; then it is not decided.
      const found = withinAny({ first, last }, ranges, neighbours);
      if (found !== "undecided") expect(found).toBe(truly);
      if (truly === "yes") expect(found).toBe("yes");
    }),
  );
});

test("what is decided of a value stays decided when the value becomes more exact", () => {
  fc.assert(
    fc.property(stretch, range, ({ first, last }, asked) => {
      const coarse = within({ first, last }, asked);
      for (const n of everyPossible(first, last))
        if (coarse !== "undecided") expect(within({ first: n, last: n }, asked)).toBe(coarse);
    }),
  );
});
