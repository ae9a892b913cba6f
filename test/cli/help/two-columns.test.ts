import fc from "fast-check";
import { expect, test } from "vitest";
import { twoColumns, wrapped } from "../../../src/cli/help/two-columns.ts";

const text = fc.array(fc.string({ unit: fc.constantFrom("а", "b", "ʻ", "-", "."), minLength: 1, maxLength: 30 }), {
  minLength: 1,
  maxLength: 20,
});

test("a text is broken at its blanks alone, and a line is longer than the screen only where a word is", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 10, max: 100 }), (words, width) => {
      const lines = wrapped(words.join(" "), width);
      expect(lines.join(" ")).toBe(words.join(" "));
      for (const line of lines) expect(line.length <= width || !line.includes(" ")).toBe(true);
    }),
  );
});

test("a flag stays with the file it is for", () => {
  expect(wrapped("an Excel file is better: -o FILE.xlsx", 28)).toEqual(["an Excel file is better:", "-o FILE.xlsx"]);
  expect(wrapped("--today <date>, --lang <language>", 24)).toEqual(["--today <date>,", "--lang <language>"]);
});

test("a term that takes too much of the line has its meaning below", () => {
  const entries = [
    ["hamkor check", "все ошибки"],
    ["hamkor check --only bad-date", "только одна проверка из многих"],
  ] as const;
  expect(twoColumns(entries, 40)).toEqual([
    "  hamkor check  все ошибки",
    "  hamkor check --only bad-date",
    "                только одна проверка из",
    "                многих",
  ]);
});
