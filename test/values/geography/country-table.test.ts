import { describe, expect, it } from "vitest";
import { ambiguousCountryNames, countryTable } from "../../../src/values/geography/country-table.ts";
import { fold } from "../../../src/values/texts/fold.ts";

const codes = countryTable.map(([code]) => code);

describe("country table", () => {
  it("has the 249 countries of ISO 3166-1 and Kosovo, in order", () => {
    expect(codes).toHaveLength(250);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toContain("XK");
  });

  it("has a different three-letter code for each", () => {
    const alpha3 = countryTable.map((row) => row[1]);
    expect(new Set(alpha3).size).toBe(250);
    expect(alpha3.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it("leaves out what is reserved or no country", () => {
    for (const code of ["UK", "EU", "SU", "ZZ", "AC", "EZ", "UN", "XA"]) expect(codes).not.toContain(code);
  });

  it("names every country in four languages, each in its script", () => {
    for (const [code, , en, ru, tg, uz] of countryTable) {
      expect(
        [en, ru, tg, uz].every((name) => name.trim() === name && name !== ""),
        code,
      ).toBe(true);
      expect(`${code} ${en}`).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(`${code} ${uz}`).not.toMatch(/\p{Script=Cyrillic}|['‘’`]/u);
      expect(ru, code).not.toMatch(/\p{Script=Latin}/u);
      expect(tg, code).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it("gives no name to two countries, whatever the punctuation", () => {
    const owners = new Map(ambiguousCountryNames.map(([name, owner]) => [bare(name), owner]));
    for (const [code, , ...names] of countryTable) {
      for (const name of names.flatMap((list) => list.split("|")).filter((name) => name !== "")) {
        expect(owners.get(bare(name)) ?? code, name).toBe(code);
        owners.set(bare(name), code);
      }
    }
  });

  it("uses the names people use", () => {
    const names = new Map(countryTable.map(([code, , ...rest]) => [code, rest.slice(0, 4)]));
    expect(names.get("DE")).toEqual(["Germany", "Германия", "Олмон", "Germaniya"]);
    expect(names.get("KG")).toEqual(["Kyrgyzstan", "Кыргызстан", "Қирғизистон", "Qirgʻiziston"]);
    expect(names.get("US")).toEqual(["United States", "США", "Иёлоти Муттаҳидаи Амрико", "Amerika Qoʻshma Shtatlari"]);
    expect(names.get("SZ")).toEqual(["Eswatini", "Эсватини", "Эсватини", "Esvatini"]);
  });
});

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
