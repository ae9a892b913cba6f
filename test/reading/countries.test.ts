import { describe, expect, test } from "vitest";
import { mended, valueIn } from "../support/mended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

const inCountry = (country: string): Files => ({
  "registry.yaml": "title: Байналмилалӣ\ninstitution: ddk\n",
  "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
  "partners/a.yaml": `name: Университет\ntype: university\ncountry: ${country}\npartner_of: [ddk]\n`,
});

const countryAfter = (country: string, unsafe = false): string | undefined =>
  valueIn(mended(inCountry(country), unsafe)["partners/a.yaml"], "country");

const helpOf = (country: string): string =>
  findingsOf(inCountry(country)).find(({ check }) => check === "bad-value")?.help ?? "";

describe("a country by another name or code is mended by --fix", () => {
  test.each([
    ["Turkey", "TR"],
    ["Türkiye", "TR"],
    ["TUR", "TR"],
    ["tr", "TR"],
    ["Korea, Republic of", "KR"],
    ["Iran, Islamic Republic of", "IR"],
    ["Эрон", "IR"],
    ["UK", "GB"],
    ["Kosovo", "XK"],
    ["Holland", "NL"],
    ["Голландия", "NL"],
    ["Россия", "RU"],
    ["РФ", "RU"],
    ["Тоҷикистон", "TJ"],
    ["Oʻzbekiston", "UZ"],
    ["O'zbekiston", "UZ"],
    ["Uzbekistan\u00a0", "UZ"],
    ["“CN”", "CN"],
    ["СN", "CN"],
  ])("%s → %s", (written, code) => {
    expect(countryAfter(written)).toBe(code);
  });

  test("the code that the European Union uses for Greece, by --unsafe", () => {
    expect(countryAfter("EL")).toBe("EL");
    expect(countryAfter("EL", true)).toBe("GR");
  });
});

describe("what is no country of today is left, and the message says the rule", () => {
  test.each([
    ["SU", "the Soviet Union is no more: write the country where the place is today, AM, AZ, BY"],
    ["СССР", "the Soviet Union is no more"],
    ["YU", "BA, HR, ME, MK, RS, SI or XK"],
    ["Чехословакия", "CZ or SK"],
    ["GDR", "DE"],
    ["EU", "that is the European Union: leave the field out"],
    ["Евросоюз", "that is the European Union"],
    ["XX", "that is a code for no country: leave the field out"],
    ["ZZ", "that is a code for no country"],
    ["England", "did you mean GB (United Kingdom)? England is a part of that country"],
    ["Англия", "did you mean GB (United Kingdom)? Англия is a part of that country"],
    ["Татарстан", "did you mean RU (Russia)? Татарстан is a part of that country"],
    ["Crimea", "ISO 3166-1 has no code for Crimea: write the code of the country under which your office records it"],
    ["Крым", "ISO 3166-1 has no code for Крым"],
    ["GER", "did you mean DE (Germany)?"],
    ["Korea", "did you mean KP (North Korea) or KR (South Korea)?"],
    ["Rusia", "RU (Russia)"],
    ["СН", "did you mean"],
    ["неизвестно", "leave it empty"],
  ])("%s: %s", (written, words) => {
    expect(helpOf(written)).toContain(words);
    expect(countryAfter(written, true)).toBe(written);
  });

  test("two letters are near no name", () => {
    for (const code of ["XX", "SU", "QY", "ZB", "EU"]) expect(helpOf(code)).not.toContain("did you mean");
  });
});

test("several countries in one item of a list want commas", () => {
  const files = (countries: string): Files => ({
    ...inCountry("RU"),
    "agreements/a.yaml": `countries: ${countries}\ntype: consortium\n`,
  });
  expect(mended(files("[DE FR]"))).toEqual(files("[DE, FR]"));
  expect(mended(files("[TJ, DE;FR]"))).toEqual(files("[TJ, DE, FR]"));
  expect(mended(files("DE, FR"))).toEqual(files("[DE, FR]"));
  expect(mended(files("DE"))).toEqual(files("[DE]"));
});
