import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";

const tooMany = "this file has too many faults: those from here on are not reported";

/** How many faults are reported before it is said that there are more, and in which line that is. */
function reported(text: string) {
  const { value, problems } = readDocument(text);
  const last = problems.at(-1);
  const saysMore = last?.message.en === tooMany;
  return { isRead: value !== undefined, faults: problems.length - (saysMore ? 1 : 0), more: saysMore ? last.line : 0 };
}

const lines = (number: number, line: (index: number) => string): string =>
  Array.from({ length: number }, (_, index) => `${line(index)}\n`).join("");

describe("of a file with many faults", () => {
  test("100 that leave it without a value are reported, and where there are more, that is said", () => {
    const signs = (number: number) => lines(number, (index) => `n${index}: @Донишгоҳ`);
    expect(reported(signs(100))).toEqual({ isRead: false, faults: 100, more: 0 });
    expect(reported(signs(101))).toEqual({ isRead: false, faults: 100, more: 101 });
    expect(reported(signs(4000))).toEqual({ isRead: false, faults: 100, more: 101 });
  });

  test("1000 that leave it its value are", () => {
    const marks = (number: number) => lines(number, (index) => `n${index}: Донишгоҳ\u200e`);
    expect(reported(marks(1000))).toEqual({ isRead: true, faults: 1000, more: 0 });
    expect(reported(marks(1001))).toEqual({ isRead: false, faults: 1000, more: 1001 });
  });

  test("features of YAML are counted with the rest", () => {
    expect(reported(lines(150, (index) => `n${index}: &a x`))).toEqual({ isRead: false, faults: 100, more: 101 });
    expect(reported(`a: ${"&a ".repeat(300_000)}`)).toEqual({ isRead: false, faults: 100, more: 1 });
  });

  test("what cannot be read to its end says so, however few lines it has", () => {
    for (const piece of ["]", "{}", '""', "[]", ",,", "*a ", "!a ", "''\"\""]) {
      const { isRead, faults, more } = reported(`a: [${piece.repeat(100_000)}`);
      expect([piece, isRead, faults > 0, more]).toEqual([piece, false, true, 1]);
    }
    expect(reported("]\n".repeat(100_000))).toEqual({ isRead: false, faults: 100, more: 101 });
    expect(reported("---\n".repeat(100_000)).isRead).toBe(false);
    expect(reported("%a\n".repeat(100_000))).toMatchObject({ isRead: false, faults: 100, more: 101 });
  });

  test("a long record without a fault is none of these", () => {
    const items = lines(9000, (index) => `  - { name: "Раҳимов ${index}", tags: [a, "b", 'c'], "x": {} }`);
    expect(reported(`persons:\n${items}`)).toEqual({ isRead: true, faults: 0, more: 0 });
  });
});
