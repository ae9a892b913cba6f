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

/** What somebody may mean by a country's name: one code, several, or none with the countries of the nearest names. */
export type CountryLookup = { readonly codes: readonly string[]; readonly nearest: readonly Country[] };

type Country = { readonly code: string; readonly name: string };

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
  const codes = countryCodes(text);
  return { codes, nearest: codes.length > 0 ? [] : nearestCountries(text) };
}

/** The codes that a text means: a code, or a name in any of the four languages. */
export function countryCodes(text: string): readonly string[] {
  const code = text.trim().toUpperCase();
  // Codes are compared as they are: folding would make one of KH and XH, of CK and CQ.
  return rows.has(code) ? [code] : (nameIndex().get(plain(text)) ?? []);
}

const candidates = lazy(() =>
  countryTable.map(([, , en, ...names]) => ({
    word: en,
    spellings: [en, ...names.flatMap((list) => list.split("|"))].filter(Boolean).map(plain),
  })),
);

/** Two letters are too few to be near a name: they were meant as a code. */
function nearestCountries(text: string): Country[] {
  if (text.trim().length < 3) return [];
  const names = nearestWords(plain(text), candidates());
  return names.flatMap((name) => countryTable.filter(([, , en]) => en === name).map(([code]) => ({ code, name })));
}

/** The codes of the country that has a code of three letters (ISO 3166-1 alpha-3). */
export const codeOfAlpha3 = (alpha3: string): string | undefined => countryTable.find((row) => row[1] === alpha3)?.[0];
