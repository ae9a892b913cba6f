import { expect, test } from "vitest";
import { isLanguageTag } from "../../src/values/texts/text.ts";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const codes = letters.flatMap((one) =>
  letters.flatMap((two) => [one + two, ...letters.map((three) => one + two + three)]),
);

test("a language of two or three letters is one that Intl takes", () => {
  expect(codes.every(isLanguageTag)).toBe(true);
  expect(Intl.getCanonicalLocales(codes).length).toBeGreaterThan(0);
});

test("a longer tag is well formed or refused", () => {
  expect(["uz-Cyrl", "pt-BR", "EN-gb"].every(isLanguageTag)).toBe(true);
  expect(["", "e", "е", "english", "en-", "en-x", "t g", "en_GB"].some(isLanguageTag)).toBe(false);
});
