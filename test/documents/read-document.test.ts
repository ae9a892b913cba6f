import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/documents/full/compose.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { readingNeverThrows } from "./any-bytes.ts";

const read = (text: string) => readDocument(text).value;
const faultsIn = (text: string): string[] =>
  readDocument(text).problems.map(({ check, line, column }) => `${line}:${column} ${check}`);

describe("every scalar is text", () => {
  it.each(["NO", "007", "2018", "Null", "NULL", "yes", "0x1F", "1e3", "2018-06-16", "1_000", ".inf", "true"])(
    "%s",
    (text) => {
      expect(read(`a: ${text}`)).toEqual({ a: text });
      expect(read(`a: [${text}]`)).toEqual({ a: [text] });
    },
  );

  it.each(["null", "~"])("but a bare %s, which is a map without fields until it is mended", (text) => {
    expect(read(`a: ${text}\nb: '${text}'`)).toEqual({ a: {}, b: text });
    expect(read(`a: [${text}, b]`)).toEqual({ a: [{}, "b"] });
    expect(faultsIn(`${text}\n`)).toEqual(["1:1 empty-record"]);
  });

  it("quotes never matter otherwise", () => {
    for (const written of ["Хуҷанд", '"Хуҷанд"', "'Хуҷанд'", "|\n  Хуҷанд", ">-\n  Хуҷанд"])
      expect(read(`city: ${written}\n`)).toEqual({ city: "Хуҷанд" });
    expect(read(`"type": university`)).toEqual({ type: "university" });
  });

  it("a block keeps its lines and loses its last line ends", () => {
    expect(read("notes: |\n  сатри 1\n\n  сатри 2\n\n\ncity: Уфа\n")).toEqual({
      notes: "сатри 1\n\nсатри 2",
      city: "Уфа",
    });
  });
});

describe("what is empty is absent", () => {
  it.each(["ends:", 'ends: ""', "ends: ''", "ends: '  '", "ends: []", "ends: {}", "ends: |", "ends: { a: , b: }"])(
    "%s",
    (text) => {
      expect(read(`${text}\nname: Ош\n`)).toEqual({ name: "Ош" });
    },
  );

  it("an empty item keeps its place in its list", () => {
    expect(read("a:\n- x\n-\n- y\n")).toEqual({ a: ["x", "", "y"] });
  });

  it.each(["", "# навишта мешавад\n", "---\n", "{}", "a:\nb:\n", '""', "\n\n"])(
    "a file without a field: %j",
    (text) => {
      expect(readDocument(text)).toMatchObject({
        value: undefined,
        problems: [{ check: "empty-record", line: 1, column: 1 }],
      });
    },
  );
});

describe("keys", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a key like any other", (key) => {
    const value = read(`${key}: a\nb: { ${key}: c }\n`);
    expect(Object.entries(value ?? {})).toEqual([
      [key, "a"],
      ["b", expect.anything()],
    ]);
    expect(faultsIn(`${key}: a\n${key}: b\n`)).toEqual(["2:1 duplicate-key"]);
  });

  it("of a key that stands twice the first holds, and the others name its line", () => {
    const { value, problems } = readDocument("a: 1\nb: 2\n'a': 3\na: 4\n");
    expect(value).toEqual({ a: "1", b: "2" });
    expect(problems.map(({ line, help }) => [line, help?.en])).toEqual([
      [3, "it stands in line 1 already: keep one of the two"],
      [4, "it stands in line 1 already: keep one of the two"],
    ]);
  });

  it("the same key in two maps is no repetition", () => {
    expect(faultsIn("a: { x: 1 }\nb: { x: 1 }\nc:\n- x: 1\n- x: 1\n")).toEqual([]);
  });

  it.each(["? [a]\n: b", "[a]: b", "{ a: b }: c", ": b", "? \n: b"])("a name must be a word: %j", (text) => {
    expect(readDocument(text).value).toBeUndefined();
    expect(faultsIn(text).join()).toMatch(/^1:\d yaml-syntax/);
  });
});

describe("lines and columns", () => {
  it("CRLF and LF give the same value and the same places", () => {
    const text = "a: 1\nb: x: y\nc: |\n  сатр\n";
    expect(faultsIn(text.replaceAll("\n", "\r\n"))).toEqual(faultsIn(text));
    expect(read("a: |\r\n  x\r\n  y\r\nb: z\r\n")).toEqual({ a: "x\ny", b: "z" });
  });

  it("columns are UTF-16 units, ends exclusive", () => {
    const [problem] = readDocument("ном: { 😀: Ош, 😀: Уфа }\n").problems;
    expect(problem).toMatchObject({ check: "duplicate-key", line: 1, column: 16, endLine: 1, endColumn: 18 });
  });

  it("the value that needs quotes is spanned whole, and the help writes it out", () => {
    const [problem] = readDocument("title: Ёддошт: марҳилаи 2   # 2018\n").problems;
    expect(problem).toMatchObject({ line: 1, column: 8, endColumn: 26, replacement: '"Ёддошт: марҳилаи 2"' });
  });

  it("a text that holds quotation marks is offered between single ones", () => {
    expect(readDocument(`title: К "Ёд": д'Аламбер`).problems[0]?.replacement).toBe(`'К "Ёд": д''Аламбер'`);
  });
});

describe("faults are told in plain words", () => {
  it.each([
    ["count: >20", "a value cannot begin with > or | unless it is quoted", 'put it in quotes: ">20"'],
    ["count: >2", "a value cannot begin with > or | unless it is quoted", 'put it in quotes: ">2"'],
    [
      "a: {b: c",
      "a [ or { is opened and not closed",
      "close it with ] or } on the same line or on a deeper indented one",
    ],
    ["[a", "a [ or { is opened and not closed", "close it with ] or } on the same line or on a deeper indented one"],
    [
      "a: [b c: d",
      "a [ or { is opened and not closed",
      "close it with ] or } on the same line or on a deeper indented one",
    ],
    ['a: "C:\\docs"', "\\d has no meaning between double quotes", "write \\\\ for a backslash, or use single quotes"],
    ["a: b]\nc: ]", "this ] closes nothing", "take it out, or put the text in quotes"],
    ["a: `b`", "a text cannot begin with `", 'put it in quotes: "`b`"'],
    ["a: [b,,c]", "this comma separates nothing", "take it out, or put the text in quotes"],
    ['a: "b"#c', "a # follows without a space", "put a space before #"],
    [
      "a:\n- b\nc",
      "a field's name is not followed by a colon and a space",
      "write `field: value`, or put a longer text in quotes",
    ],
    ["name: > Ош", "a value cannot begin with > or | unless it is quoted", 'put the whole text in quotes: "> Ош"'],
    [
      "a: - b",
      "a list begins on the line of its field's name",
      "put each `- item` on a line of its own below; put a text that begins with - in quotes",
    ],
  ])("%j", (text, message, help) => {
    expect(readDocument(text)).toMatchObject({
      value: undefined,
      problems: [{ check: "yaml-syntax", message: { en: message }, help: { en: help } }],
    });
  });

  it("never in the parser's words, in any language", () => {
    const jargon = /token|scalar|mapping|sequence|flow|implicit|node|indicator|undefined|NaN|\[object/i;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab:-?[]{},#&*!|>'\"%@`\t\n \\~<") }), (text) => {
        for (const { message, help } of readDocument(text).problems)
          expect(JSON.stringify([message, help])).not.toMatch(jargon);
      }),
    );
  });
});

describe("comments", () => {
  it("# without a space after a text cuts it, and the text before it is used", () => {
    const { value, problems } = readDocument("title: MoU #2 signed\n");
    expect(value).toEqual({ title: "MoU" });
    expect(problems).toMatchObject([{ check: "comment-cuts-text", line: 1, column: 12, endColumn: 21 }]);
  });

  it.each(["a: b # c", "a: b#c", 'a: "b #c"', "a: b #", "#c\na: b", "a: b\n#c", "a: |\n  b #c"])(
    "%j cuts nothing",
    (text) => {
      expect(faultsIn(text)).toEqual([]);
    },
  );
});

describe("control characters", () => {
  it.each([
    "\u0000",
    "\u0007",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u200e",
    "\u202e",
    "\u2066",
    "\u2028",
    "\ufffe",
    "\uffff",
  ])("%j raw", (character) => {
    expect(faultsIn(`name: а${character}б`)).toEqual(["1:8 control-character"]);
  });

  it.each(["\\x07", "\\e", "\\u202e", "\\0", "\\N", "\\U0000200F"])("%s written as an escape", (written) => {
    expect(faultsIn(`name: "а${written}б"`)).toEqual(["1:7 control-character"]);
  });

  it.each(["a: b\tc", "a:\tb", 'a: "b\\tc\\nd"', "a: b\r\n", "a: 😀 é ғ ӯ ʻ"])("%j is no fault", (text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it("does not cost the record", () => expect(read("a: b\u0007\n")).toEqual({ a: "b\u0007" }));
});

describe("limits", () => {
  const times = (count: number, piece: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => piece(i)).join("");

  it.each([
    ["[", "[".repeat(2000)],
    ["{a: ", "{a: ".repeat(2000)],
    ["- ", "- ".repeat(2000)],
    ["? ", "? ".repeat(2000)],
    [": ", ": ".repeat(2000)],
    ["-\\t", "-\t".repeat(2000)],
    ["- a: - a: in brackets", `[${"[a: ".repeat(2000)}`],
    ["growing indentation of maps", times(1400, (i) => `${" ".repeat(i)}a:\n`)],
    ["growing indentation of lists", times(1400, (i) => `${" ".repeat(i)}-\n`)],
    ["growing indentation of both", times(700, (i) => `${" ".repeat(i)}- a:\n`)],
    ["after closing brackets", `${"]".repeat(100)}${"[".repeat(2000)}`],
  ])("nesting beyond them is told once, and not followed: %s", (_, text) => {
    const message = "lists and maps lie more than 50 deep in each other";
    expect(readDocument(text)).toMatchObject({
      value: undefined,
      problems: [{ check: "yaml-feature", message: { en: message } }],
    });
  });

  it("nesting up to them is read", () => {
    expect(faultsIn(`${"[".repeat(limits.depth)}a${"]".repeat(limits.depth)}`)).toEqual([]);
    expect(faultsIn(`${"[".repeat(limits.depth + 1)}a${"]".repeat(limits.depth + 1)}`)).toEqual(["1:51 yaml-feature"]);
  });

  it("brackets in texts and comments are not nesting", () => {
    expect(faultsIn(`a: "${"[".repeat(2000)}"\nb: c${"[".repeat(2000)} # ${"{".repeat(2000)}\n`)).toEqual([]);
  });

  it("so many entries are told once, and not followed", () => {
    const message = "a list or map has more than 10000 entries";
    for (const text of [
      "a: b\n".repeat(200_000),
      times(100_000, (i) => `k${i}: b\n`),
      `a:\n${"- b\n".repeat(100_000)}`,
      `a: [${"b,".repeat(100_000)}]`,
    ])
      expect(readDocument(text)).toMatchObject({
        value: undefined,
        problems: [{ check: "yaml-feature", message: { en: message } }],
      });
  });

  it("a huge name, text or run of blanks is read or refused", () => {
    const huge = "ҳ".repeat(500_000);
    expect(read(`a: ${huge}`)).toEqual({ a: huge });
    expect(faultsIn(`${huge}: a`)).toEqual(["1:1 yaml-syntax"]);
    expect(faultsIn(`a: b: ${" ".repeat(500_000)}c`)).toEqual(["1:4 yaml-syntax"]);
    expect(read(`a: |\n${"\n".repeat(300_000)}  b\n`)).toMatchObject({ a: expect.stringMatching(/b$/) });
  });
});

describe("whatever the bytes", () => readingNeverThrows(250));
