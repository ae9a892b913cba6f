import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/fixes/apply-fixes.ts";
import { textDiff } from "../../src/fixes/text-diff.ts";
import { type Files, findingsIn } from "../support/registry-of.ts";

const around = {
  "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ\ncountry: TJ\n",
  "partners/kmust.yaml": "name: 昆明理工大学\ntype: university\ncountry: CN\n",
  "partners/ufa.yaml": "name: Уфа\ntype: university\ncountry: RU\n",
};

/** The changed lines of a file after mending, as a diff shows them. */
function changes(file: string, text: string, unsafe = false, others: Files = {}): string[] {
  const given = new Map(Object.entries({ ...around, ...others, [file]: text }));
  const check = (texts: ReadonlyMap<string, string>) => findingsIn(Object.fromEntries(texts));
  const { texts } = applyFixes(given, { isSelected: () => true, unsafe, check, errors: check });
  const after = texts.get(file) ?? "";
  expect(after.match(/\r\n/g)?.length).toBe(text.match(/\r\n/g)?.length);
  return textDiff({ before: file, after: file }, text, after, (line) => line)
    .split("\n")
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
}

const partner = (lines: string): string => `name: Технический университет\ntype: university\n${lines}`;
const agreement = (lines: string): string => `partners: [kmust]\ntype: memorandum\n${lines}`;
const mobility = (lines: string): string =>
  `direction: outbound\nwho: student\npurpose: exchange\npartner: kmust\n${lines}`;

describe("safe fixes", () => {
  test.each([
    [
      "a country's other code",
      "partners/tum.yaml",
      partner("country: DEU # Мюнхен\n"),
      ["-country: DEU # Мюнхен", "+country: DE # Мюнхен"],
    ],
    [
      "in double quotes, with Windows line ends",
      "partners/tum.yaml",
      partner('country: "DEU"\ncity: Мюнхен\n').replaceAll("\n", "\r\n"),
      ['-country: "DEU"', '+country: "DE"'],
    ],
    ["in single quotes", "partners/tum.yaml", partner("country: 'DEU'\n"), ["-country: 'DEU'", "+country: 'DE'"]],
    [
      "a word in capitals",
      "mobilities/a.yaml",
      mobility("level: Bachelor\n"),
      ["-level: Bachelor", "+level: bachelor"],
    ],
    [
      "words with underscores in a list",
      "agreements/a.yaml",
      agreement("scope: [Student_Exchange, training, 'Staff exchange'] # аз шартнома\n"),
      [
        "-scope: [Student_Exchange, training, 'Staff exchange'] # аз шартнома",
        "+scope: [student-exchange, training, 'staff-exchange'] # аз шартнома",
      ],
    ],
    [
      "a currency in a map in a list",
      "mobilities/a.yaml",
      mobility("funding:\n  - source: Бюджет\n    amount: { amount: 5, currency: tjs }\n"),
      ["-    amount: { amount: 5, currency: tjs }", "+    amount: { amount: 5, currency: TJS }"],
    ],
    [
      "a count that YAML takes for a folded text",
      "mobilities/a.yaml",
      mobility("count: >20 # ба ҳисоби тахминӣ\n"),
      ["-count: >20 # ба ҳисоби тахминӣ", '+count: ">20" # ба ҳисоби тахминӣ'],
    ],
    [
      "a colon in a text",
      "agreements/a.yaml",
      agreement("title: Ёддошт: давраи 2\n"),
      ["-title: Ёддошт: давраи 2", '+title: "Ёддошт: давраи 2"'],
    ],
    [
      "tabs",
      "agreements/a.yaml",
      agreement("outputs:\n\t- type: textbook\n\t\ttitle: Китоб\n"),
      ["-\t- type: textbook", "-\t\ttitle: Китоб", "+  - type: textbook", "+    title: Китоб"],
    ],
  ])("%s", (_, file, text, expected) => {
    expect(changes(file, text)).toEqual(expected);
  });

  test("a second fault on a line, and one that only mending showed, are mended in later rounds", () => {
    expect(changes("agreements/a.yaml", agreement("title: MoU: 2\nscope: [Training, training_]\n"))).toContain(
      '+title: "MoU: 2"',
    );
    expect(changes("mobilities/a.yaml", mobility("count: >20\nlevel: Master\n"))).toEqual([
      "-count: >20",
      "-level: Master",
      '+count: ">20"',
      "+level: master",
    ]);
  });

  test("what is only likely is left", () => {
    expect(changes("agreements/a.yaml", agreement("singed: 2018\n"))).toEqual([]);
  });
});

describe("unsafe fixes", () => {
  test.each([
    [
      "an id",
      "agreements/a.yaml",
      "partners: [kmusst, ufa]\ntype: memorandum\n",
      ["-partners: [kmusst, ufa]", "+partners: [kmust, ufa]"],
    ],
    ["a word", "agreements/a.yaml", agreement("scope: [trainin]\n"), ["-scope: [trainin]", "+scope: [training]"]],
    [
      "a field",
      "agreements/a.yaml",
      agreement('"singed": 2018-08-24 # аз рӯи нусха\n'),
      ['-"singed": 2018-08-24 # аз рӯи нусха', '+"signed": 2018-08-24 # аз рӯи нусха'],
    ],
    ["a date", "agreements/a.yaml", agreement("signed: 24.08.18\n"), ["-signed: 24.08.18", "+signed: 2018-08-24"]],
  ])("%s", (_, file, text, expected) => {
    expect(changes(file, text, true)).toEqual(expected);
    expect(changes(file, text, false)).toEqual([]);
  });

  test("nothing where two are equally near", () => {
    const others = {
      "partners/kmust2.yaml": around["partners/ufa.yaml"],
      "partners/kmust3.yaml": around["partners/ufa.yaml"],
    };
    expect(
      changes("agreements/a.yaml", "partners: [kmust4]\ntype: memorandum\n", true, {
        ...others,
        "partners/kmust.yaml": around["partners/ufa.yaml"],
      }),
    ).toEqual([]);
    expect(changes("agreements/a.yaml", agreement("signed: 05.06.2018\n"), true)).toEqual([]);
  });

  test("a fix that would do harm is taken back, the others stay", () => {
    const text = agreement("signed: 2018\nsinged: 2019\nscope: [Training]\n");
    expect(changes("agreements/a.yaml", text, true)).toEqual(["-scope: [Training]", "+scope: [training]"]);
  });
});

test("a diff shows changes with three lines around them", () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
  const changed = lines.map((line) => (line === "line 5" || line === "line 19" ? `${line}!` : line));
  expect(
    textDiff({ before: "a.yaml", after: "a.yaml" }, `${lines.join("\n")}\n`, `${changed.join("\n")}\n`, (line) => line),
  ).toBe(`--- a.yaml
+++ a.yaml
@@ -2,7 +2,7 @@
 line 2
 line 3
 line 4
-line 5
+line 5!
 line 6
 line 7
 line 8
@@ -16,5 +16,5 @@
 line 16
 line 17
 line 18
-line 19
+line 19!
 line 20
`);
});
