import { expect, test } from "vitest";
import { parseWord, splitQuery } from "../../src/queries/query-words.ts";
import { UsageError } from "../../src/queries/usage-error.ts";

test("a query in one string is split at spaces, but for those between quotation marks", () => {
  expect(splitQuery('country:UZ  title:"water harmony" not:"a b"')).toEqual([
    "country:UZ",
    'title:"water harmony"',
    'not:"a b"',
  ]);
  expect(() => splitQuery('title:"water')).toThrow(UsageError);
});

test("commas part values, but for those between quotation marks", () => {
  expect(parseWord('title:"a, b",c')).toMatchObject({
    is: "field",
    name: "title",
    parts: [
      { text: "a, b", quoted: true },
      { text: "c", quoted: false },
    ],
  });
});

test("not: may stand before any word", () => {
  expect(parseWord("not:country:UZ")).toMatchObject({ is: "not", word: { is: "field", name: "country" } });
  expect(parseWord("not:kunming")).toMatchObject({ is: "not", word: { is: "bare", text: "kunming" } });
});

test.each(["country:", "country:,UZ", "country:UZ,", 'country:""', "not:", '""', " "])(
  "%j asks for nothing",
  (word) => {
    expect(() => parseWord(word)).toThrow(UsageError);
  },
);
