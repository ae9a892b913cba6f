import { describe, expect, it } from "vitest";
import { type FieldPart, type FieldPath, positionsIn } from "../../src/documents/positions.ts";

const text = `# Шартнома
"partners": [kmust, 😀, "tum"]
__proto__: a
quotas:
- direction: outbound
  who: student
-
  direction: inbound
title: { tg: Ёддошт,
  en: }
notes: |
  сатр
`;
const rangeOf = positionsIn(text);
const at = (path: FieldPath, part: FieldPart = "value"): string => {
  const { line, column, endLine, endColumn } = rangeOf(path, part);
  return `${line}:${column}-${endLine}:${endColumn}`;
};

describe("a field stands", () => {
  it("at its value, or at its name", () => {
    expect([at(["partners"]), at(["partners"], "key")]).toEqual(["2:13-2:31", "2:1-2:11"]);
    expect([at(["__proto__"]), at(["__proto__"], "key")]).toEqual(["3:12-3:13", "3:1-3:10"]);
  });
  it("as an item, in UTF-16 units", () => {
    expect([at(["partners", 1]), at(["partners", 2])]).toEqual(["2:21-2:23", "2:25-2:30"]);
    expect(at(["quotas", 0, "who"])).toBe("6:8-6:15");
  });
});

describe("what is missing stands", () => {
  it("at the record's first line, or at the first of the map it is missing from", () => {
    expect(at([], "first-line")).toBe("2:1-2:11");
    expect(at(["quotas", 1], "first-line")).toBe("8:3-8:12");
    expect(at(["title"], "first-line")).toBe("9:10-9:12");
  });
  it("as far along its way as the file goes", () => {
    expect(at(["quotas", 0, "level"])).toBe(at(["quotas", 0]));
    expect(at(["quotas", 7])).toBe(at(["quotas"]));
    expect(at(["constructor"])).toBe(at([]));
  });
});

it("of a name that stands twice the first is meant", () => {
  expect(positionsIn("a: 1\na: 2\n")(["a"], "value")).toMatchObject({ line: 1 });
});

it("an empty text has one place", () => {
  expect(positionsIn("")(["a"], "value")).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
});
