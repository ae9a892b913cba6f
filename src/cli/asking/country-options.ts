import { wordsIn } from "../../locales/index.ts";
import type { Language } from "../../values/codes/languages.ts";
import { countryName } from "../../values/geography/countries.ts";
import { countryTable } from "../../values/geography/country-table.ts";
import type { Option } from "./asking.ts";

/** Every country to choose from, in the order of a language, found by its names in all four and by other names it has. */
export function countryOptions(language: Language): readonly Option<string>[] {
  const { compare } = wordsIn(language);
  return countryTable
    .map(([code, alpha3, ...names]) => ({
      value: code,
      label: countryName(code, language),
      names: [alpha3, ...names.flatMap((list) => list.split("|"))],
    }))
    .sort((a, b) => compare(a.label, b.label));
}
