import fc from "fast-check";
import { describe, it } from "vitest";
import { wordsIn } from "../../src/locales/index.ts";

const locales = ["en", "ru", "uz"] as const;

/** Letters of both scripts, what is written beside letters, digits, and pairs that Uzbek takes for one letter. */
const characters = [..."abcdefghijklmnopqrstuvwxyzABCHNOSZабвгеёжзийкушъьэюяАЕЁЙЯ  -'ʻ12é", "sh", "Ch"];
const texts = fc.array(fc.constantFrom(...characters), { maxLength: 6 }).map((parts) => parts.join(""));

/** Texts of one script mostly, so that plain ones meet each other. */
const latin = fc.array(fc.constantFrom(..."abchsoznABCHSOZ "), { maxLength: 5 }).map((parts) => parts.join(""));
const cyrillic = fc.array(fc.constantFrom(..."абеийъьяёАБЕИЙЯ "), { maxLength: 5 }).map((parts) => parts.join(""));
const pairs = fc.oneof(...[texts, latin, cyrillic].map((text) => fc.tuple(text, text)));

describe.each(locales)("%s", (locale) => {
  it("orders texts as its collation does", () => {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    const isSame = ([a, b]: [string, string]): boolean => wordsIn(locale).compare(a, b) === compare(a, b);
    fc.assert(fc.property(pairs, isSame), { numRuns: 5000 });
  });

  it("writes numbers as its number format does", () => {
    const format = new Intl.NumberFormat(locale, { useGrouping: "always", maximumFractionDigits: 6 });
    const written = wordsIn(locale).number;
    const numbers = fc.oneof(
      fc.nat(20_000),
      fc.integer(),
      fc.maxSafeNat(),
      fc.double({ noNaN: true, min: -2e4, max: 2e4 }),
    );
    const isSame = (number: number): boolean => Object.is(number, -0) || written(number) === format.format(number);
    fc.assert(fc.property(numbers, isSame));
  });
});
