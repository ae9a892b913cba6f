import { expect, test } from "vitest";
import type { Phrase } from "../../../../src/tables/phrase.ts";
import { languages } from "../../../../src/values/codes/languages.ts";
import { said } from "../../../support/annual-of.ts";

const notes: readonly Phrase[] = [
  { message: "not-happened", records: 2, kind: "agreements" },
  { message: "without-date", records: 3, kind: "agreements" },
];

test("what is not included is one sentence, with all that the single ones say", () => {
  expect(said({ message: "left-out-together", notes })).toBe(
    "Not included: 2 agreements only proposed or in preparation; 3 agreements without a date.",
  );
  for (const language of languages) {
    const alone = notes.map((note) => said(note, language));
    const together = said({ message: "left-out-together", notes }, language);
    const [beginning = ""] = (alone[0] ?? "").split(": ");
    expect(together.split(beginning)).toHaveLength(2);
    for (const one of alone) expect(together).toContain(one.slice(beginning.length + 2).replace(/\.$/, ""));
  }
});
