import fc from "fast-check";
import { expect, test } from "vitest";
import { namePartsOf } from "../../../src/values/names/name-parts.ts";
import { spellingLikeness } from "../../../src/values/names/spelling-likeness.ts";

const likeness = (a: string, b: string): number => spellingLikeness(namePartsOf(a), namePartsOf(b));

test("a name is spelt like itself, in both scripts and any order of its telling words", () => {
  expect(likeness("Донишгоҳи давлатии Хуҷанд", "Donishgohi davlatii Khujand")).toBe(1);
  expect(likeness("Lanzhou University", "Lanzhou University")).toBe(1);
});

test("the nearer spelling is the more like", () => {
  const name = "Namangan Engineering-Technological Institute";
  expect(likeness(name, "Namangon Engineering-Technological Institute")).toBeGreaterThan(0.83);
  expect(likeness(name, "Navoi State Mining Institute")).toBeLessThan(0.5);
});

test("it is from 0 to 1, and the same both ways", () => {
  const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("", "a", "Riga", "Рига University of Riga"));
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const found = likeness(a, b);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
      expect(likeness(b, a)).toBeCloseTo(found, 10);
      expect(likeness(a, a)).toBe(1);
    }),
  );
});
