import { describe, expect, it } from "vitest";
import { readPlainly } from "../../../src/documents/plain/plain-reader.ts";
import suite from "../yaml-suite.json" with { type: "json" };
import { expectSame, readsAsFully, records } from "./read-as-fully.ts";

describe("a text is read as the full parser reads it, or handed over", () => {
  it("each record of the shipped registry, and next to none is handed over", () => {
    const accepted = records.filter(expectSame);
    expect(accepted.length).toBeGreaterThanOrEqual(0.97 * records.length);
  });

  it.each(Object.entries(suite.texts))("the YAML test suite's %s", (_, text) => {
    expectSame(text);
  });

  readsAsFully(1 / 8);
});

describe("is read plainly", () => {
  it.each([
    ["text without quotes", "a: b c\nb:   -5  \nc: x:y#z\n", { a: "b c", b: "-5", c: "x:y#z" }],
    ["text with quotes", `a: 'b: ''c'\n"d": "e\\"\\\\\\n#"\n`, { a: "b: 'c", d: 'e"\\\n#' }],
    [
      "what looks like something else",
      "a: 'null'\nb: Null\nc: 007\nd: 2018-06\ne: NULL\nf: [\"~\", ~a, nulls]\n",
      { a: "null", b: "Null", c: "007", d: "2018-06", e: "NULL", f: ["~", "~a", "nulls"] },
    ],
    ["comments and empty lines", "# x\n\na: b # y\n   # z\nc: # u\n  d: 'e' # v\n", { a: "b", c: { d: "e" } }],
    ["a list at its field's indentation", "a:\n- b\n-\n- c\nd: e\n", { a: ["b", "", "c"], d: "e" }],
    ["a list of maps and lists", "a:\n  - b: c\n    d: e\n  - - f\n    - g\n", { a: [{ b: "c", d: "e" }, ["f", "g"]] }],
    ["brackets and braces", "a: [b, 'c', { d: e, f: , g: [] }, ]\n", { a: ["b", "c", { d: "e" }] }],
    ["lines and folded lines", "a: |\n  b\n\n    c\n\nd: >-\n  e\n  f\n\n  g\n", { a: "b\n\n  c", d: "e f\ng" }],
    ["nothing as absent", "a:\nb: ''\nc: []\nd: {}\ne:\n  f:\ng: h", { g: "h" }],
    ["letters of every script", "ном: Ӯроқ 😀\nb: и\u0306\n", { ном: "Ӯроқ 😀", b: "и\u0306" }],
  ])("%s", (_, text, value) => {
    expect(expectSame(text)).toBe(true);
    expect(readPlainly(text)).toEqual(value);
  });

  it("any name of a field", () => {
    const text = "__proto__: a\nconstructor: { __proto__: b }\n";
    expect(expectSame(text)).toBe(true);
    expect(Object.keys(readPlainly(text) ?? {})).toEqual(["__proto__", "constructor"]);
  });
});

describe("is handed over", () => {
  it.each([
    ["an empty text", ""],
    ["a record without a field that says something", "a:\nb: []\n"],
    ["a list, a text", "- a\n"],
    ["a name that stands twice", "a: b\na: c\n"],
    ["a name that stands twice, without values", "a:\na:\n"],
    ["a comment that may be meant as text", "a: b #2\n"],
    ["a tab, a carriage return", "a: b\tc\n"],
    ["line ends of Windows", "a: b\r\n"],
    ["a byte order mark", "\ufeffa: b\n"],
    ["a character that hides what is said", "a: b\u202ec\n"],
    ["such a character in a comment", "a: b # \u202e\n"],
    ["such a character written as an escape", 'a: "\\u202e"\n'],
    ["anchors, aliases, tags", "a: &b c\n"],
    ["a null", "a: null\n"],
    ["a null in a list", "a:\n  - ~\n"],
    ["a null in brackets", "a: [b, null]\n"],
    ["a null in braces", "a: { b: ~ }\n"],
    ["a merge key", "<<: { a: b }\n"],
    ["a name that begins with a dash", "-a: b\n"],
    ["a second document", "a: b\n---\nc: d\n"],
    ["a text with a colon in it", "a: b: c\n"],
    ["lines that go on", "a: b\n  c\n"],
    ["a line that belongs nowhere", "a:\n  b: c\n d: e\n"],
    ["a first line that is indented", "  a: b\n"],
    ["a folded text with lines indented deeper", "a: >\n  b\n    c\n"],
    ["a block with a line of spaces", "a: |\n  b\n \n  c\n"],
    ["a block that says how deep it is", "a: |2\n  b\n"],
    ["an empty block", "a: |\nb: c\n"],
    ["more depth than records need", `a: ${"[".repeat(60)}b${"]".repeat(60)}\n`],
    ["more entries than are allowed", `a:\n${"- b\n".repeat(10_001)}`],
    ["more fields than are allowed", Array.from({ length: 10_001 }, (_, i) => `a${i}: b\n`).join("")],
    ["more items in brackets than are allowed", `a: [${"b,".repeat(10_001)}]\n`],
    ["a name too long for YAML", `${"a".repeat(1025)}: b\n`],
  ])("%s", (_, text) => {
    expect(readPlainly(text)).toBeUndefined();
  });
});
