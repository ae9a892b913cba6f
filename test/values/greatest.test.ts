import { expect, test } from "vitest";
import { greatest } from "../../src/values/greatest.ts";

test("the greatest of more numbers than a call takes arguments", () => {
  const numbers = Array.from({ length: 300_000 }, (_, index) => index % 1000);
  expect(greatest(numbers)).toBe(999);
  expect([greatest([], 3), greatest([1, 2], 3), greatest([4], 3)]).toEqual([3, 3, 4]);
});
