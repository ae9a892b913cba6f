import type { Language } from "../../values/codes/languages.ts";
import { countryName } from "../../values/geography/countries.ts";

/** A country's name in a language, and its code: `China (CN)`. */
export const countryWithCode = (code: string, language: Language): string => `${countryName(code, language)} (${code})`;
