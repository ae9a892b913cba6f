import { type Language, languages } from "../codes/languages.ts";
import { lazy } from "../memoize.ts";
import { fold } from "../texts/fold.ts";
import { nearestWords } from "../texts/nearest.ts";
import { ambiguousCountryNames, countryTable } from "./country-table.ts";

const rows = new Map(countryTable.map((row) => [row[0], row]));

/** Whether a code is assigned in ISO 3166-1 alpha-2, or XK. */
export const isCountryCode = (code: string): boolean => rows.has(code);

/** A country's usual name; the code itself where there is none. */
export function countryName(code: string, language: Language): string {
  const row = rows.get(code);
  return row ? (row[2 + languages.indexOf(language)] ?? code) : code;
}

/** What somebody may mean by a country's name: one code, several, or none with the nearest names. */
export type CountryLookup = { readonly codes: readonly string[]; readonly nearest: readonly string[] };

/** The codes that a name may mean. */
const nameIndex = lazy((): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, readonly string[]>();
  for (const [name, codes] of ambiguousCountryNames) index.set(plain(name), codes.split("|"));
  for (const [code, , ...names] of countryTable) {
    for (const name of names.flatMap((list) => list.split("|"))) if (name) index.set(plain(name), [code]);
  }
  return index;
});

/** Folded, and without punctuation: "Korea, Republic of" is "korea republic of". */
const plain = (name: string): string => fold(name.replace(/[.,()&-]/g, " "));

/** Finds a country by its code, or by its whole name or a known alias in any of the four languages. */
export function findCountry(text: string): CountryLookup {
  const code = text.trim().toUpperCase();
  // Codes are compared as they are: folding would make one of KH and XH, of CK and CQ.
  const codes = rows.has(code) ? [code] : (nameIndex().get(plain(text)) ?? []);
  return { codes, nearest: codes.length > 0 ? [] : nearestCountries(text) };
}

function nearestCountries(text: string): string[] {
  const candidates = countryTable.map(([code, , en, ...names]) => ({
    word: `${en} (${code})`,
    spellings: [en, ...names.flatMap((list) => list.split("|"))].filter(Boolean).map(plain),
  }));
  return nearestWords(plain(text), candidates);
}

/** The code that somebody most likely meant who wrote another: `DEU`, `uz`, `UK`, `Germany`. */
export function likelyCountryCodes(text: string): readonly string[] {
  const upper = text.toUpperCase();
  const byOtherCode = countryTable.filter(([code, alpha3]) => upper === code || upper === alpha3).map(([code]) => code);
  if (byOtherCode.length > 0) return byOtherCode;
  return findCountry(text).codes;
}
