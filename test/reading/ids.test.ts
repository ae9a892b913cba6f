import { expect, test } from "vitest";
import { mended } from "../support/mended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

const agreement = (partners: string): Files => ({
  "registry.yaml": "title: Байналмилалӣ\ninstitution: ddk\n",
  "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
  "partners/kmust.yaml": "name: 昆明理工大学\ntype: university\ncountry: CN\n",
  "partners/lanzhou.yaml": "name: 兰州大学\ntype: university\ncountry: CN\n",
  "agreements/a.yaml": `partners: ${partners}\ntype: memorandum\n`,
});

const helpOf = (partners: string): string =>
  findingsOf(agreement(partners)).find(({ check }) => check === "unknown-reference")?.help ?? "";

test.each([
  ["a Cyrillic letter", "[kmusт, lanzhou]"],
  ["Cyrillic letters only where they look like Latin ones", "[кmust, lаnzhоu]"],
  ["capitals", "[KMUST, Lanzhou]"],
  ["a no-break space behind it", "[kmust, lanzhou\u00a0]"],
  ["no comma", "[kmust lanzhou]"],
  ["a semicolon", "[kmust; lanzhou]"],
  ["no brackets", "kmust, lanzhou"],
])("%s: %s is mended by --fix", (_, written) => {
  expect(mended(agreement(written))).toEqual(agreement("[kmust, lanzhou]"));
});

test("one partner without brackets", () => {
  expect(mended(agreement("kmust"))).toEqual(agreement("[kmust]"));
  expect(mended(agreement('"kmust"'))).toEqual(agreement("[kmust]"));
});

test("what is not known is left as it is", () => {
  for (const written of ["[kmust lanzou tum]", "[kmust and lanzhou]", "[kmust2]", "nobody, kmust"])
    expect(mended(agreement(written), true)).toEqual(agreement(written));
});

test("in a list with a dash for each item nothing is joined by a comma", () => {
  const list = agreement("\n  - kmust lanzhou");
  expect(mended(list, true)).toEqual(list);
  expect(helpOf("\n  - kmust lanzhou")).toContain("comma");
});

test("the message names the letter", () => {
  expect(helpOf("[kmusт]")).toBe('did you mean "kmust"? The letter т is Cyrillic');
});
