import fc, { type Arbitrary } from "fast-check";

/** What YAML, or a reader of it, may stumble over. */
const marks = [..."ab:-?[]{},#&*!|>'\"%@`~=<.\\/0 \n\t\r"];
const spaced = [
  "  ",
  "\n ",
  "\n  ",
  "\n\n",
  "\r\n",
  ": ",
  ":\n",
  " #",
  "# ",
  "- ",
  "-\n",
  "- - ",
  "-  ",
  "- a: ",
  "a: ",
];
const written = [
  "b:\n",
  "? ",
  "| ",
  "|\n",
  ">-\n",
  "---\n",
  "... ",
  "%YAML 1.1\n",
  "\\ ",
  "\\\n",
  "{ }",
  "[a, b]",
  "{ a: b }",
];
const words =
  '<< ... --- \'\' "" \\" \\n \\x41 \\u202e #x >2 {a} a:b a#b null true 2018 http://a.b/c?d#e ҷ Ёддошт « — 😀'.split(
    " ",
  );
const strange = [
  ..."\u00a0\u2028\u2029\u0085\u200b\u200e\u202e\u2009\u3000\ufeff\u0000\u001b\u007f\u0301",
  "\ud83d",
  "\ude00",
];
const piece = fc.constantFrom(...marks, ...spaced, ...written, ...words, ...strange);

/** Pieces in any order. */
export const dense: Arbitrary<string> = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

/** One of the texts with pieces put in, taken out, put in the place of others, put at the start of a line, or written twice. */
export const changed = (texts: readonly string[]): Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) => changes.reduce(withChange, text));

const change = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(4),
  how: fc.constantFrom("replace", "repeat", "at-line-start"),
  piece,
});
type Change = typeof change extends Arbitrary<infer Some> ? Some : never;

function withChange(text: string, { where, length, how, piece }: Change): string {
  const at = Math.floor(where * (text.length + 1));
  if (how === "repeat") return text.slice(0, at + length * 5) + text.slice(at);
  if (how === "replace") return text.slice(0, at) + piece + text.slice(at + length);
  const lineStart = text.lastIndexOf("\n", at) + 1;
  return text.slice(0, lineStart) + piece + text.slice(lineStart);
}
