import { expect, test } from "vitest";
import { isLanguageTag } from "../../src/values/texts/text.ts";
import { codesAreLanguages } from "./codes-of-languages.ts";

codesAreLanguages(2);

test("a longer tag is well formed or refused", () => {
  expect(["uz-Cyrl", "pt-BR", "EN-gb"].every(isLanguageTag)).toBe(true);
  expect(["", "e", "е", "english", "en-", "en-x", "t g", "en_GB"].some(isLanguageTag)).toBe(false);
});
