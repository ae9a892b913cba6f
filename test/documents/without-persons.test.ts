import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutPersons } from "../../src/documents/without-persons.ts";
import { written } from "./written-records.ts";

const hidden = (lines: string): string => withoutPersons(lines).replace(/ +$/gm, "");

describe("a record as everybody may read it", () => {
  test("keeps its fields, and hides each value below persons", () => {
    expect(
      hidden(
        "who: student\npersons:\n  - name: Каримова Нигина\n    year_of_study: 3\n    # Нигина\nstarts: 2019-03\n",
      ),
    ).toBe("who: student\npersons:\n  - name: •••\n    year_of_study: •\n    •••\nstarts: 2019-03\n");
  });

  test.each([
    ["a list in brackets", "persons: [{ name: Каримова }]\nstarts: 2019\n", "persons: •••\nstarts: 2019\n"],
    [
      "one of several lines",
      "persons: [\n{ name: Каримова },\n]\nstarts: 2019\n",
      "persons: •\n•••\n•\nstarts: 2019\n",
    ],
    ["one that is not closed", "persons: [{ name: Каримова\nstarts: 2019\n", "persons: •••\n•••\n"],
    [
      "dashes in the key's column",
      "persons:\n- name: Каримова\nstarts: 2019\n",
      "persons:\n- name: •••\nstarts: 2019\n",
    ],
    [
      "a text of several lines",
      "persons:\n  - name: >-\n      Каримова\n      Нигина\n",
      "persons:\n  - name: ••\n      •••\n      •••\n",
    ],
    ["a field that is misspelt", "persons:\n  - nmae: Каримова\n", "persons:\n  - •••\n"],
    ["a misspelt key", "presons:\n  - name: Каримова\n", "presons:\n  - name: •••\n"],
    ["a key in quotes", '"persons":\n  - name: Каримова\n', '"persons":\n  - name: •••\n'],
    ["a record in braces", "{ who: student, persons: [{ name: Каримова }] }\n", "{ who: student, persons: •••\n"],
    [
      "a merge conflict",
      "persons:\n<<<<<<< HEAD\n  - name: Каримова\n=======\n  - name: Собирова\n>>>>>>> main\nwho: staff\n",
      "persons:\n<<<<<<< HEAD\n  - name: •••\n=======\n  - name: •••\n>>>>>>> main\nwho: staff\n",
    ],
    ["a comment beside the key", "persons: # Каримова\n  - name: А\n", "persons: •••\n  - name: •\n"],
  ])("also in %s", (_, text, shown) => expect(hidden(text)).toBe(shown));

  test("is as long as before, line by line", () => {
    fc.assert(
      fc.property(written, (text) => {
        const lengths = (whole: string): number[] => whole.split("\n").map((line) => line.length);
        expect(lengths(withoutPersons(text))).toEqual(lengths(text));
      }),
      { numRuns: 100 },
    );
  });
});
