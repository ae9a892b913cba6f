import { expect, test } from "vitest";
import { isLanguageTag } from "../../src/values/texts/text.ts";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** Tests that any code of so many letters is a language to hamkor and to Intl. */
export function codesAreLanguages(length: 2 | 3): void {
  const pairs = letters.flatMap((one) => letters.map((two) => one + two));
  const codes = length === 2 ? pairs : pairs.flatMap((pair) => letters.map((letter) => pair + letter));
  test(`a language of ${length} letters is one that Intl takes`, () => {
    expect(codes.every(isLanguageTag)).toBe(true);
    expect(Intl.getCanonicalLocales(codes).length).toBeGreaterThan(0);
  });
}
