import { countryTable } from "../../values/geography/country-table.ts";
import { lazy } from "../../values/memoize.ts";
import { foreignCountryNames } from "./foreign-country-names.ts";

/** Languages in which partners and their lists name countries, besides the four of hamkor. */
const languages =
  "de fr es it pt nl pl cs sk hu ro bg sr hr sl sq mk el tr az kk ky tk mn uk be lt lv et fi sv nb da is fa ps ar he hi ur bn ta th vi id ms zh zh-Hant ja ko ka hy ca eu gl".split(
    " ",
  );

/** The codes that a country's name may mean in one of these languages; nothing where no language has it. */
export const countriesCalled = (name: string): readonly string[] => [...(index().get(keyOf(name)) ?? [])];

const index = lazy((): ReadonlyMap<string, ReadonlySet<string>> => {
  const codes = new Map<string, Set<string>>();
  for (const [name, code] of [...usualNames(), ...languages.flatMap(namesIn)]) {
    const key = keyOf(name);
    if (key !== "") codes.set(key, (codes.get(key) ?? new Set()).add(code));
  }
  return codes;
});

type NameOfCountry = readonly [name: string, code: string];

const usualNames = (): NameOfCountry[] =>
  Object.entries(foreignCountryNames).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const));

function namesIn(language: string): NameOfCountry[] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return countryTable.map(([code]) => [names.of(code) ?? "", code]);
}

/** Without case, accents and what stands around; letters of other scripts stay. */
const keyOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[\s.,'’()-]+/g, " ")
    .trim();
