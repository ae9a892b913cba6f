import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearestWords } from "../../../src/values/texts/nearest.ts";

test("insertion, deletion, change and swap of neighbours are one edit each", () => {
  expect(editDistance("kunming", "kunmin")).toBe(1);
  expect(editDistance("riga", "rigaa")).toBe(1);
  expect(editDistance("riga", "roga")).toBe(1);
  expect(editDistance("riga", "rgia")).toBe(1);
  expect(editDistance("agreements", "agremeents")).toBe(1);
});

const words = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });

test("a distance: none to itself, the same both ways, between the difference and the greater of the lengths", () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance === 0).toBe(a === b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test("swapping two different neighbours is one edit, wherever they stand", () => {
  fc.assert(
    fc.property(
      words,
      words,
      (before, after) => void expect(editDistance(`${before}xy${after}`, `${before}yx${after}`)).toBe(1),
    ),
  );
});

test("up to three words are offered, nearest first, ties alphabetical", () => {
  expect(nearestWords("agreement", ["events", "agreements"])).toEqual(["agreements"]);
  expect(nearestWords("bat", ["cat", "rat", "bar", "hat", "dog"])).toEqual(["bar", "cat", "hat"]);
  expect(nearestWords("university", ["ngo"])).toEqual([]);
});

test("a word may be offered for one of its other spellings", () => {
  expect(nearestWords("kunmin", [{ word: "kmust", spellings: ["kmust", "kunming"] }])).toEqual(["kmust"]);
});
