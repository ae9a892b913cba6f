import fc from "fast-check";
import { expect, test } from "vitest";

const drawn = (): number[] => {
  const numbers: number[] = [];
  fc.assert(
    fc.property(fc.nat(), (number) => {
      numbers.push(number);
    }),
    { numRuns: 7 },
  );
  return numbers;
};

test("random tests draw the same cases each time, as many as they ask for", () => {
  const first = drawn();
  expect(first).toHaveLength(7);
  expect(JSON.stringify(drawn()) === JSON.stringify(first)).toBe(process.env["PROPERTY_SEED"] !== "random");
});
