import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame } from "../../src/changes/edit/field-edit.ts";
import type { ValueMap } from "../../src/documents/value.ts";
import { commentsOf, edited, record, saying, value, writtenBySomebody } from "./edited.ts";

describe("any record, written by anybody, edited into any other", () => {
  const written = fc
    .tuple(record, fc.infiniteStream(fc.nat(1000)), fc.constantFrom("\n", "\r\n"))
    .map(([fields, stream, lineEnd]) => {
      const next = stream[Symbol.iterator]();
      return writtenBySomebody(fields, (ways) => (next.next().value as number) % ways, lineEnd);
    });

  test("says what is wanted, and keeps every comment and the kind of line ends", () => {
    fc.assert(
      fc.property(written, record, (before, wanted) => {
        const after = edited(before, wanted);
        expect(isSame(saying(after), wanted)).toBe(true);
        expect(commentsOf(after)).toEqual(commentsOf(before));
        if (before.includes("\r\n")) expect(after.replaceAll("\r\n", "")).not.toContain("\n");
      }),
      { numRuns: 100 },
    );
  });

  test("with one field set or taken out, every line of the others stays", () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom("type", "partners", "quotas", "ends", "notes"),
        fc.option(value),
        (before, name, wanted) => {
          const fields = saying(before);
          const others: ValueMap = Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));
          const whole: ValueMap = wanted === null ? others : { ...fields, [name]: wanted };
          if (Object.keys(whole).length === 0) return;
          const after = edited(before, whole);
          expect(isSame(saying(after), whole)).toBe(true);
          expect(withoutField(after, name)).toEqual(withoutField(before, name));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The lines of all fields but one, comments and blank lines aside. */
function withoutField(text: string, name: string): string[] {
  let isOfField = false;
  return text.split(/\r?\n/).filter((line) => {
    if (/^[\w]/.test(line)) isOfField = line.startsWith(`${name}:`);
    return !isOfField && line.trim() !== "" && !line.trim().startsWith("#");
  });
}
