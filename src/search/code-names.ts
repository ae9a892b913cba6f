import { wordsIn } from "../locales/index.ts";
import { iscedName } from "../values/codes/isced-names.ts";
import { languages } from "../values/codes/languages.ts";
import { countryTable } from "../values/geography/country-table.ts";
import { memoize } from "../values/memoize.ts";

/** The names of a code that people may search for: the code itself first, then its names in four languages. */
type NamesOf = (code: string) => readonly string[];

/** Each name once; a registry has few such codes in very many records. */
const namesOnce = (namesOf: NamesOf): NamesOf => memoize((code: string) => [...new Set(namesOf(code))], { most: 1000 });

/** The words for a value of a field with a fixed list. */
export const choiceNames: NamesOf = namesOnce((code) => [
  code,
  ...languages.flatMap((language) => {
    const words: Readonly<Record<string, string>> = wordsIn(language).values;
    return Object.hasOwn(words, code) ? (words[code] ?? []) : [];
  }),
]);

/** The names of a field of education. */
export const iscedNames: NamesOf = namesOnce((code) => [
  code,
  ...languages.map((language) => iscedName(code, language)).filter(Boolean),
]);

const countries = new Map(countryTable.map((row) => [row[0], row]));

/**
 * A country's usual names, and other names of one word (Türkiye, Holland). The long official ones are left out: every
 * country would be found by "republic".
 */
export const countryNames: NamesOf = namesOnce((code) => {
  const [, , ...rest] = countries.get(code) ?? ["", "", ""];
  const aliases = (rest[4] ?? "").split("|").filter((name) => name !== "" && !name.includes(" "));
  return [code, ...rest.slice(0, 4), ...aliases].filter(Boolean);
});
