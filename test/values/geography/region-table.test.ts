import { describe, expect, it } from "vitest";
import { countryTable } from "../../../src/values/geography/country-table.ts";
import { isInRegion } from "../../../src/values/geography/region.ts";
import { regionTable } from "../../../src/values/geography/region-table.ts";

const countryCodes = countryTable.map(([code]) => code);
const countriesOf = (...codes: string[]): string[] =>
  codes.flatMap((code) => regionTable.get(code)?.countries ?? []).sort();
const membersOn = (code: string, day: string): string[] =>
  [...regionTable].flatMap(([name, region]) =>
    name === code ? region.countries.filter((country) => isInRegion(country, region, day)) : [],
  );

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

  it("has the unions, with their members of 2026", () => {
    const day = "2026-11-21";
    expect(membersOn("eu", day)).toHaveLength(27);
    expect(membersOn("eu", day)).not.toContain("GB");
    expect(membersOn("eea", day)).toEqual([...membersOn("eu", day), "IS", "LI", "NO"].sort());
    expect(membersOn("cis", day)).toEqual(["AM", "AZ", "BY", "KG", "KZ", "MD", "RU", "TJ", "UZ"]);
    expect(membersOn("eaeu", day)).toEqual(["AM", "BY", "KG", "KZ", "RU"]);
    expect(membersOn("sco", day)).toEqual(["BY", "CN", "IN", "IR", "KG", "KZ", "PK", "RU", "TJ", "UZ"]);
  });

  it.each([
    ["eu", [0, 6, 9, 10, 12, 15, 25, 27, 28, 27]],
    ["eea", [0, 0, 0, 0, 0, 18, 28, 30, 31, 30]],
    ["cis", [0, 0, 0, 0, 0, 10, 10, 10, 9, 9]],
    ["eaeu", [0, 0, 0, 0, 0, 0, 0, 0, 5, 5]],
    ["sco", [0, 0, 0, 0, 0, 0, 6, 6, 6, 10]],
  ])("gives %s as many members as it had", (code, members) => {
    const years = ["1957", "1958", "1973", "1981", "1986", "1995", "2004", "2008", "2015", "2025"];
    expect(years.map((year) => membersOn(code, `${year}-12-31`).length)).toEqual(members);
  });

  it("keeps a country to the last day of its membership, and has it from the first", () => {
    const entries = [
      ["eu", "HR", "2013-06-30", "2013-07-01"],
      ["eaeu", "AM", "2015-01-01", "2015-01-02"],
      ["sco", "BY", "2024-07-03", "2024-07-04"],
    ] as const;
    for (const [union, country, before, first] of entries) {
      expect(membersOn(union, before), country).not.toContain(country);
      expect(membersOn(union, first), country).toContain(country);
    }
    expect(["2020-01-31", "2020-02-01"].map((day) => membersOn("eu", day).includes("GB"))).toEqual([true, false]);
    expect(["2009-08-17", "2009-08-18"].map((day) => membersOn("cis", day).includes("GE"))).toEqual([true, false]);
  });

  it("has Ukraine and Turkmenistan never in the CIS: neither has ratified its Charter", () => {
    for (const country of ["UA", "TM"]) expect(countriesOf("cis")).not.toContain(country);
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
