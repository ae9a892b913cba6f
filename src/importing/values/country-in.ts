import { countryMeant } from "../../reading/countries/read-country.ts";
import { memoize } from "../../values/memoize.ts";
import { countriesCalled } from "./foreign-countries.ts";

/** The codes that a text may mean as a whole: one name in any language, or the same country's names in several. */
export const countriesIn: (text: string) => readonly string[] = memoize(
  (text) => named(text) ?? inSeveralLanguages(text),
  {
    most: 5_000,
  },
);

function named(text: string): readonly string[] | undefined {
  const codes = countriesCalled(text);
  if (codes.length > 0) return codes;
  const code = countryMeant(text);
  return code === undefined ? undefined : [code];
}

/** `Turkey 土耳其`, `Германия (Germany)`, `대만/Taiwan`: every part says the same. */
function inSeveralLanguages(text: string): readonly string[] {
  const parts = text.split(partedBy).filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2) return [];
  const [first = [], ...others] = parts.map((part) => named(part.trim()) ?? []);
  const [code] = first;
  return code !== undefined && [first, ...others].every((codes) => codes.length === 1 && codes[0] === code)
    ? [code]
    : [];
}

/** Signs that part names, and where letters of Chinese or Korean follow others or are followed by them. */
const partedBy =
  /\s*[()[\]/|;,（）]\s*|\s+[-–—]\s+|(?<=[\p{Script=Latin}\p{Script=Cyrillic}.])\s*(?=[\p{Script=Han}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hangul}])\s*(?=[\p{Script=Latin}\p{Script=Cyrillic}])/u;

/** The countries that words of a text name, longest first: `Canada francophone`, `Spain (Catalonia)`. */
export function countriesAmong(text: string): readonly string[] {
  const words = text
    .split(/[\s()[\]/|;,（）]+/)
    .filter(Boolean)
    .slice(0, 8);
  for (let length = words.length - 1; length > 0; length--) {
    const found = Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(" "))
      .filter((part) => part.length > 3)
      .flatMap((part) => named(part) ?? []);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
