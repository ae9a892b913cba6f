import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { yamlText } from "../../../src/renderers/data/yaml.ts";
import type { Json } from "../../../src/tables/table.ts";
import { hostileTexts } from "../../support/findings.ts";

const parsers = [
  ["YAML 1.2", { version: "1.2" }],
  ["YAML 1.1", { version: "1.1" }],
] as const;

/** Texts that some parser takes for something else, beside any text there is. */
const trickyTexts = fc.constantFrom(
  ...[
    "012",
    "1_000",
    "0x1f",
    "1e3",
    "12:30:45",
    "2018",
    "2018-06-16",
    "2018-06~",
    "~",
    "null",
    "No",
    "y",
    "on",
    "true",
  ],
  ...[
    "<<",
    "=",
    ".inf",
    ".nan",
    "-",
    "- a",
    "? a",
    ": a",
    "a: b",
    "a #b",
    "#a",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "%a",
    "@a",
  ],
  ...[
    "'",
    '"',
    "[]",
    "{}",
    "a,b",
    "---",
    "...",
    "",
    " ",
    " a",
    "a ",
    "a\n",
    "\na",
    "a\n\nb",
    "a\n b",
    "a \nb",
    "\t",
    "a\tb",
  ],
  ...[
    "a\nb\n",
    "a\nb\n\n",
    "a\n---\nb",
    "a\r\nb",
    "x\u0085y\nz",
    "x\u2028y\nz",
    "\ufeffa",
    "Ҳамкорӣ",
    "oʻzbek",
    "__proto__",
  ],
  ...hostileTexts,
);
const texts = fc.oneof(trickyTexts, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const data = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(true, false, null, 1e21, 1e-7, -1e300),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(texts, tie("any"), { maxKeys: 4 }),
  ),
})).any;

describe.each(parsers)("read as %s", (_, options) => {
  test("YAML is the same data as JSON", () => {
    fc.assert(
      fc.property(data, (value) => {
        const json = JSON.stringify(value);
        expect(JSON.stringify(parse(yamlText(value), options))).toBe(json);
      }),
    );
  });

  test("a key may be longer than YAML lets a key be", () => {
    const value = { ["a: ".repeat(900)]: ["b"] };
    expect(parse(yamlText(value), options)).toEqual(value);
  });
});

test("what could be taken for a number, date or boolean is quoted; words and names are not", () => {
  const value = { id: "kmust-2018", year: "2018", signed: "2018-08-24", mode: "no", count: 2, name: "Донишкадаи кӯҳӣ" };
  expect(yamlText(value)).toBe(
    'id: kmust-2018\nyear: "2018"\nsigned: "2018-08-24"\nmode: "no"\ncount: 2\nname: Донишкадаи кӯҳӣ\n',
  );
});

test("lists and maps are set in; paragraphs keep their lines, a long line stays one", () => {
  const value = [{ partners: ["tum", "kmust"], none: [], notes: "One.\n\nTwo.", text: `${"word ".repeat(60)}end` }];
  expect(yamlText(value)).toBe(
    `- partners:\n    - tum\n    - kmust\n  none: []\n  notes: |-\n    One.\n\n    Two.\n  text: ${"word ".repeat(60)}end\n`,
  );
});

test("control and bidi characters never stand raw", () => {
  expect(yamlText([...hostileTexts])).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufffe\ud800]/);
});
