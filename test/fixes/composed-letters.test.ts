import { expect, test } from "vitest";
import { withComposedLetters } from "../../src/fixes/composed-letters.ts";

test("letters and their marks become one character, line by line", () => {
  const { texts, composed } = withComposedLetters(
    new Map([["a.yaml", "type: other\r\nname: Нави\u0306 # и\u0306\r\n"]]),
  );
  expect(texts.get("a.yaml")).toBe("type: other\r\nname: Нав\u0439 # \u0439\r\n");
  expect(composed).toEqual([{ file: "a.yaml", line: 2 }]);
});

test("a line in which a sign of YAML would come or go is left", () => {
  const text = "name: \u1fefа\nnotes: a >\u0338 b\n";
  expect(withComposedLetters(new Map([["a.yaml", text]]))).toEqual({
    texts: new Map([["a.yaml", text]]),
    composed: [],
  });
});
