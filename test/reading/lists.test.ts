import { expect, test } from "vitest";
import { smallRegistry } from "../support/folder.ts";
import { mended, valueIn } from "../support/mended.ts";
import { findingsOf } from "../support/registry-of.ts";

const agreement = (scope: string): Record<string, string> => ({
  ...smallRegistry,
  "agreements/ufa.yaml": `partners: [ufa]\ntype: cooperation\nscope: ${scope}\n`,
  "events/forum.yaml": "title: Форум\ntype: conference\nstarts: 2019\n",
});

const event = (countries: string): Record<string, string> => ({
  ...agreement("[]"),
  "events/forum.yaml": `title: Форум\ntype: conference\nstarts: 2019\ncountries: ${countries}\n`,
});

test.each([
  ["Китай, Россия", "[CN, RU]"],
  ["China; Uzbekistan", "[CN, UZ]"],
  ["Олмон", "[DE]"],
  ["CN, Россия", "[CN, RU]"],
  ["KAZ, KGZ", "[KZ, KG]"],
])("countries without brackets are a list where each of them is certain: %s", (written, list) => {
  expect(valueIn(mended(event(written))["events/forum.yaml"], "countries")).toBe(list);
});

test.each(["Китай, СССР", "Корея, Китай", "Китай и Россия", "Страна, Китай"])(
  "countries of which one is in doubt are left alone: %s",
  (written) => {
    for (const unsafe of [false, true])
      expect(valueIn(mended(event(written), unsafe)["events/forum.yaml"], "countries")).toBe(written);
  },
);

test("words of a vocabulary without brackets are a list, as certain as each of them is", () => {
  const scopeOf = (written: string, unsafe: boolean): string | undefined =>
    valueIn(mended(agreement(written), unsafe)["agreements/ufa.yaml"], "scope");
  expect(scopeOf("student exchange", false)).toBe("[student-exchange]");
  expect(scopeOf("student exchange, staff-exchange", false)).toBe("[student-exchange, staff-exchange]");
  expect(scopeOf("обмен студентами", false)).toBe("обмен студентами");
  expect(scopeOf("обмен студентами", true)).toBe("[student-exchange]");
});

test("a list that is offered is shown as it is to be written", () => {
  const helps = findingsOf(event("Китай, Россия")).map(({ help }) => help);
  expect(helps).toContain('did you mean "[CN, RU]"?');
});
