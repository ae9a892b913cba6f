import { describe, expect, it } from "vitest";
import { countryTable } from "../../../src/values/geography/country-table.ts";
import { regionTable } from "../../../src/values/geography/region-table.ts";

const countryCodes = countryTable.map(([code]) => code);
const countriesOf = (...codes: string[]): string[] =>
  codes.flatMap((code) => regionTable.get(code)?.countries ?? []).sort();

describe("region table", () => {
  it("has only codes of the country table, in order and each once", () => {
    for (const [code, { countries }] of regionTable) {
      expect(countries.length, code).toBeGreaterThan(0);
      expect(countries, code).toEqual([...new Set(countries)].sort());
      expect(
        countries.filter((country) => !countryCodes.includes(country)),
        code,
      ).toEqual([]);
    }
  });

  it("has the unions, with their members as of 2026", () => {
    expect(countriesOf("eu")).toHaveLength(27);
    expect(countriesOf("eu")).not.toContain("GB");
    expect(countriesOf("eea")).toEqual([...countriesOf("eu"), "IS", "LI", "NO"].sort());
    expect(countriesOf("cis")).toEqual(["AM", "AZ", "BY", "KG", "KZ", "MD", "RU", "TJ", "UZ"]);
    expect(countriesOf("eaeu")).toEqual(["AM", "BY", "KG", "KZ", "RU"]);
    expect(countriesOf("sco")).toEqual(["BY", "CN", "IN", "IR", "KG", "KZ", "PK", "RU", "TJ", "UZ"]);
  });

  it("has the five countries of Central Asia under both codes", () => {
    expect(countriesOf("143")).toEqual(["KG", "KZ", "TJ", "TM", "UZ"]);
    expect(countriesOf("central-asia")).toEqual(countriesOf("143"));
  });

  it("has every region of M49, and no other three digits", () => {
    const codes = `001 002 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150
      151 154 155 202 419`.split(/\s+/);
    expect([...regionTable.keys()].filter((code) => /^\d/.test(code))).toEqual(codes);
  });

  it("puts every country but Antarctica in exactly one of the five continents", () => {
    expect(countriesOf("002", "009", "019", "142", "150")).toEqual(countryCodes.filter((code) => code !== "AQ"));
    expect(countriesOf("001")).toEqual(countryCodes);
  });

  it("makes each region of its parts", () => {
    expect(countriesOf("015", "202")).toEqual(countriesOf("002"));
    expect(countriesOf("011", "014", "017", "018")).toEqual(countriesOf("202"));
    expect(countriesOf("021", "419")).toEqual(countriesOf("019"));
    expect(countriesOf("005", "013", "029")).toEqual(countriesOf("419"));
    expect(countriesOf("030", "034", "035", "143", "145")).toEqual(countriesOf("142"));
    expect(countriesOf("039", "151", "154", "155")).toEqual(countriesOf("150"));
    expect(countriesOf("053", "054", "057", "061")).toEqual(countriesOf("009"));
  });

  it("places those that M49 leaves out", () => {
    expect(countriesOf("039")).toContain("XK");
    expect(countriesOf("030")).toContain("TW");
  });

  it("names every region in four languages, each in its script", () => {
    for (const [code, { name }] of regionTable) {
      const { en = "", ru = "", tg = "", uz = "" } = name;
      expect(
        [en, ru, tg, uz].every((text) => text.trim() === text && text !== ""),
        code,
      ).toBe(true);
      expect(`${code} ${en} ${uz}`).not.toMatch(/\p{Script=Cyrillic}|['‘’`]/u);
      expect(`${ru} ${tg}`, code).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it("uses the names people use", () => {
    expect(regionTable.get("central-asia")?.name).toEqual({
      en: "Central Asia",
      ru: "Центральная Азия",
      tg: "Осиёи Марказӣ",
      uz: "Markaziy Osiyo",
    });
    expect(regionTable.get("014")?.name.tg).toBe("Африқои Шарқӣ");
    expect(regionTable.get("015")?.name.tg).toBe("Африқои Шимолӣ");
  });
});
