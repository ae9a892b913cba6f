import fc from "fast-check";
import { expect, it } from "vitest";
import type { TextRange } from "../../src/documents/problem.ts";
import { readDocument } from "../../src/documents/read-document.ts";

const good = `# Шартнома\npartners: [kmust, "ufa-sptu"]\ntype: memorandum\ntitle: { tg: Ёддошт, en: 'MoU' }\nsigned: 2018-08-24 # ба қарибӣ\nnotes: |\n  сатри 1\n  сатри 2 😀\nquotas:\n- direction: outbound\n  who: student\n  per_year: 2\n- { direction: inbound, who: staff, per_year: 1 }\n`;
const piece = fc.oneof(
  fc.constantFrom(
    "\n",
    "\r\n",
    "\t",
    " ",
    ":",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    " #",
    "&a ",
    "*a",
    "!",
    "|",
    ">",
    '"',
    "'",
    "%",
    "---\n",
    "...\n",
    "<<",
    "? ",
    "@",
    "`",
    "\\",
    "\u0000",
    "\u202e",
    "\ufeff",
    "😀",
    "\ud83d",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const change = fc.record({ at: fc.nat(good.length), cut: fc.nat(8), piece });
const mutated = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
  let text = good;
  for (const { at, cut, piece: put } of changes) text = text.slice(0, at) + put + text.slice(at + cut);
  return text;
});
/** Lines and columns count from 1, a column may stand right behind the line, and no end comes before its start. */
const placeCheck = (text: string) => {
  const lengths = text.split("\n").map((line) => line.length);
  const isPlace = (line: number, column: number): boolean =>
    line >= 1 && column >= 1 && column <= (lengths[line - 1] ?? -1) + 1;
  return ({ line, column, endLine, endColumn }: TextRange): boolean =>
    isPlace(line, column) && isPlace(endLine, endColumn) && (endLine > line || endColumn >= column);
};
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new TextDecoder().decode(array));

/** Tests reading on so many texts: records changed in places, and bytes at random. */
export function readingNeverThrows(numRuns: number): void {
  it("reading never throws, every problem lies in the text, and no file with a fault of syntax is used", () => {
    fc.assert(
      fc.property(fc.oneof(mutated, bytes), (text) => {
        const { value, problems } = readDocument(text);
        const inside = placeCheck(text);
        expect(problems.filter((problem) => !inside(problem) || !problem.message || !problem.help)).toEqual([]);
        if (problems.some(({ check }) => check === "yaml-syntax")) expect(value).toBeUndefined();
        if (value === undefined) expect(problems).not.toEqual([]);
      }),
      { numRuns },
    );
  });
}
