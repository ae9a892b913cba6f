import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin, nearTerms } from "../../src/search/near-terms.ts";
import { editsForgiven, isPrefix, swapsOf } from "../../src/search/terms.ts";

/** By the definition: the number of insertions, deletions and changes, letter by letter. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "n", "o", "7"), minLength: 1, maxLength: 12 });

test("words are within so many edits exactly where their distance says so", () => {
  fc.assert(
    fc.property(word, word, fc.nat(2), (a, b, edits) => {
      expect(isWithin(a, b, edits)).toBe(distance(a, b) <= edits);
    }),
    { numRuns: 3000 },
  );
});

test("near terms are all that are the same, swapped, begun or misspelt, and no others", () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 60 }), (sought, given) => {
      const terms = [...given, `${sought}a`, sought.slice(1), ...swapsOf(sought)].filter((term) => term !== "").sort();
      const near = [...new Set(terms)].filter(
        (term) =>
          term === sought ||
          swapsOf(sought).includes(term) ||
          (isPrefix(sought) && term.startsWith(sought)) ||
          (editsForgiven(sought) > 0 && distance(sought, term) <= editsForgiven(sought)),
      );
      const inOrder = [...new Set(terms)];
      expect([...nearTerms(sought, inOrder)].map((at) => inOrder[at]).sort()).toEqual(near.sort());
    }),
    { numRuns: 500 },
  );
});
