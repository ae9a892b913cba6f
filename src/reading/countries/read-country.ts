import { codeOfAlpha3, countryCodes, countryName, findCountry } from "../../values/geography/countries.ts";
import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";
import { sentenceOf } from "../../values/texts/sentence.ts";
import { type Choice, certain, doubtful, likely, type Meaning, unknown } from "../meaning.ts";
import { disputedRegions, formerCountries, noCountries, otherCodes, partsOfCountries } from "./former-countries.ts";

/** What a country written another way means: by another code, by a name in four languages; else why it has no code. */
export function readCountry(text: string): Meaning {
  const upper = text.toUpperCase();
  const codes = codesOf(text, upper);
  const [code] = codes;
  if (code !== undefined && codes.length === 1) return named(certain(code));
  if (codes.length > 1) return named(doubtful(codes));
  const other = otherCodes[upper];
  if (other !== undefined) return named(likely(other));
  return (
    special().get(fold(text))?.(text) ??
    republic(text) ??
    doubtful(findCountry(text).nearest.map(({ code }) => withName(code)))
  );
}

/** How a state is called in full, in four languages; one that is called otherwise in full is known by that name. */
const republics: readonly RegExp[] = [
  /^(?:the )?republic of (?<name>.+)$/i,
  /^(?:республика|респ\.) ?(?<name>.+)$/i,
  /^ҷумҳурии (?<name>.+)$/i,
  /^(?<name>.+) (?:respublikasi|республикаси)$/i,
];

/** Of these the short name is that of two, or another state is called a republic. */
const otherwiseCalled: ReadonlySet<string> = new Set("CN TW KR KP CG CD VN YE SS".split(" "));

/** `Republic of Indonesia`: that of the country with the short name. */
function republic(text: string): Meaning | undefined {
  const name = republics.map((form) => form.exec(text)?.groups?.["name"]).find((found) => found !== undefined);
  const [code, ...others] = name === undefined || isCode.test(name) ? [] : countryCodes(name);
  return code === undefined || others.length > 0 || otherwiseCalled.has(code) ? undefined : named(likely(code));
}

const isCode = /^[a-z]{2,3}$/i;

/** The one country that a text is certain to mean; which are near to it is not looked for, unlike in `readCountry`. */
export function countryMeant(text: string): string | undefined {
  const [code, ...others] = codesOf(text, text.toUpperCase());
  return others.length === 0 ? code : undefined;
}

function codesOf(text: string, upper: string): readonly string[] {
  const byAlpha3 = codeOfAlpha3(upper);
  return byAlpha3 === undefined ? countryCodes(text) : [byAlpha3];
}

/** With the countries' names beside their codes. */
const named = (meaning: Meaning): Meaning => ({
  ...meaning,
  choices: meaning.choices.map(({ value }) => withName(value)),
});

const withName = (code: string): Choice => ({
  value: code,
  name: sentenceOf((language) => countryName(code, language)),
});

/** What has a meaning of its own here though no country is called so. */
const special = lazy((): ReadonlyMap<string, (written: string) => Meaning> => {
  const found = new Map<string, (written: string) => Meaning>();
  const add = (names: string, meaningOf: (written: string) => Meaning): void => {
    for (const name of names.split("|")) found.set(fold(name), meaningOf);
  };
  for (const { name, also, codes } of formerCountries)
    add(also, () => unknown({ is: "former-country", name, codes: codes.split(" ") }));
  for (const { name, also } of noCountries) add(also, () => unknown({ is: "no-country", name }));
  for (const { code, names } of partsOfCountries)
    add(names, (name) => named(doubtful([code], { is: "part-of-country", name })));
  add(disputedRegions, (name) => unknown({ is: "disputed", name }));
  return found;
});
