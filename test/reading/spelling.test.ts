import { expect, test } from "vitest";
import { onlyMisspelled } from "../../src/reading/spelling.ts";

test.each([
  ["kmusst", "kmust"],
  ["uffa", "ufa"],
  ["singed", "signed"],
  ["khujand-kazn-fu", "khujand-kazan-fu"],
  ["horizoneurope", "horizon-europe"],
  ["cooperatoin", "cooperation"],
])("%s is a misspelling of %s", (wrong, right) => {
  expect(onlyMisspelled(wrong, [right, "tempus"])).toBe(right);
});

test.each([
  ["kazan-fu", "kazan-nru"],
  ["kmust4", "kmust"],
  ["mmit-2018", "mmit-2019"],
  ["tum", "tu"],
  ["riga-tu", "riga-lu"],
  ["joint-research-centre", "joint-research"],
])("%s is no misspelling of %s", (wrong, other) => {
  expect(onlyMisspelled(wrong, [other])).toBeUndefined();
});
