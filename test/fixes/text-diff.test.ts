import fc from "fast-check";
import { expect, test } from "vitest";
import { textDiff } from "../../src/fixes/text-diff.ts";

const text = fc.array(fc.constantFrom("a", "b", "c", "", "- x"), { maxLength: 40 });

/** The second text, made of the first and a diff, as `patch` does. */
function patched(before: readonly string[], diff: string): string[] {
  const after: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^@@ /m).slice(1)) {
    const [head = "", ...lines] = hunk.replace(/\n$/, "").split("\n");
    const [, start = "", length = ""] = /^-(\d+),(\d+) /.exec(head) ?? [];
    const from = Number(start) - (length === "0" ? 0 : 1);
    const without = (sign: string): string[] =>
      lines.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1));
    expect(before.slice(from, from + Number(length))).toEqual(without("+"));
    after.push(...before.slice(at, from), ...without("-"));
    at = from + Number(length);
  }
  return [...after, ...before.slice(at)];
}

test("a diff makes the second text out of the first, whatever they are", () => {
  const names = { before: "a.yaml", after: "a.yaml" };
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [old, now] = [before, after].map((lines) => lines.map((line) => `${line}\n`).join(""));
      const diff = textDiff(names, old, now, (line) => line);
      expect(patched(before, diff)).toEqual(after);
    }),
  );
});
