import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addCounts,
  type Count,
  countToJson,
  countToText,
  nothing,
  parseCount,
  perhaps,
} from "../../src/values/count.ts";

const read = (text: string): Count => {
  const count = parseCount(text);
  if (!count) throw new Error(`${text} is not a count`);
  return count;
};

test.each([
  ["14", { min: 14, max: 14, approximate: false }],
  [">200", { min: 201, max: null, approximate: false }],
  [">=45", { min: 45, max: null, approximate: false }],
  ["~30", { min: 30, max: 30, approximate: true }],
  ["10-12", { min: 10, max: 12, approximate: false }],
])("%s is read as bounds", (text, count) => expect(parseCount(text)).toEqual(count));

test.each(["0", "-1", "012", "12-10", "~>30", "1.5", ">=0", "many", "1e3", ""])("%j is not a count", (text) =>
  expect(parseCount(text)).toBeUndefined(),
);

test('12 and ">200" is ≥213, with "~30" ~≥243', () => {
  const sum = addCounts(read("12"), read(">200"));
  expect(countToText(sum)).toBe(">=213");
  expect(countToText(addCounts(sum, read("~30")))).toBe("~>=243");
});

test("as JSON an exact count is a number, every other one its bounds", () => {
  expect(countToJson(read("14"))).toBe(14);
  expect(countToJson(read("~18"))).toEqual({ min: 18, max: 18, approximate: true });
  expect(countToJson(read(">=213"))).toEqual({ min: 213, max: null, approximate: false });
});

const number = fc.integer({ min: 1, max: 100_000 });
const counts = fc.oneof(
  number.map(String),
  number.map((n) => `>=${n}`),
  number.map((n) => `~${n}`),
  fc.tuple(number, number).map(([a, b]) => `${a}-${a + b}`),
);

test("a count reads back from its text", () => {
  fc.assert(fc.property(counts, (text) => void expect(countToText(read(text))).toBe(text)));
});

test("sums do not depend on order or grouping", () => {
  fc.assert(
    fc.property(counts.map(read), counts.map(read), counts.map(read), (a, b, c) => {
      expect(addCounts(a, b)).toEqual(addCounts(b, a));
      expect(addCounts(addCounts(a, b), c)).toEqual(addCounts(a, addCounts(b, c)));
      expect(addCounts(a, nothing)).toEqual(a);
    }),
  );
});

test("bounds stay bounds", () => {
  fc.assert(
    fc.property(counts.map(read), counts.map(read), (a, b) => {
      for (const { min, max } of [addCounts(a, b), perhaps(a), addCounts(perhaps(a), b)])
        expect(max === null || min <= max).toBe(true);
      expect(perhaps(a).min).toBe(0);
    }),
  );
});
