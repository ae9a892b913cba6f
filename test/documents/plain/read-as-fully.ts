import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc, { type Arbitrary } from "fast-check";
import { expect, it } from "vitest";
import { readPlainly } from "../../../src/documents/plain/plain-reader.ts";
import { positionsIn, positionsInFull } from "../../../src/documents/positions.ts";
import { readDocumentFully } from "../../../src/documents/read-document.ts";
import { changed, dense } from "../changed-texts.ts";
import { written } from "../written-records.ts";

const shipped = join(import.meta.dirname, "../../../registry");
export const records = readdirSync(shipped, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => readFileSync(join(shipped, path), "utf8"));

/** Every way of writing that is read plainly, and a text that YAML's marks stand close together in. */
const small = [
  "a: b\nc:\n- d\n- e: f\n  g: h\ni: { j: k, l: [m] }\n",
  "# c\na:\n  - 'b''c'\n  - - d # e\n    - \"f\\\"\"\n  -\n    g: h\n  - i:\n      j:\n    k: |\n      l\n\n      m\nn: >-\n o\n p\nq:\n",
];

/** Either handed over, or read as the full parser reads it, without a fault, each of its fields where that has it. */
export function expectSame(text: string): boolean {
  const value = readPlainly(text);
  if (value === undefined) return false;
  const plain = { value, problems: [] };
  const full = readDocumentFully(text);
  const inOrder = JSON.stringify(full) === JSON.stringify(plain);
  if (!inOrder || !isDeepStrictEqual(full, plain)) expect.fail(JSON.stringify({ text, plain, full }));
  expectSamePlaces(text, Object.keys(value));
  return true;
}

function expectSamePlaces(text: string, names: readonly string[]): void {
  const [placeOf, fullPlaceOf] = [positionsIn(text), positionsInFull(text)];
  const places = (of: typeof placeOf) => names.flatMap((name) => [of([name], "key"), of([name], "value")]);
  const [found, full] = [places(placeOf), places(fullPlaceOf)];
  if (!isDeepStrictEqual(found, full)) expect.fail(JSON.stringify({ text, names, found, full }));
}

/** Tests on a share of the generated texts that each is read as the full parser reads it, or handed over. */
export function readsAsFully(share: number): void {
  const kinds: [string, Arbitrary<string>, number][] = [
    ["generated records", written, 3000],
    ["changed records", changed(records), 3000],
    ["changed small texts", changed(small), 6000],
    ["YAML's marks in any order", dense, 2000],
  ];
  it.each(kinds)("%s", (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => void expectSame(text)),
      { numRuns: Math.ceil(numRuns * share) },
    );
  });
}
