/**
 * Writes src/values/geography/country-table.ts: `npx tsx scripts/generate-countries.ts`.
 *
 * Names come from Intl.DisplayNames, so from the CLDR in the ICU of the Node that runs this script, corrected and
 * completed by country-corrections.ts. The table is committed: what hamkor says does not change with a user's Node.
 * Run again after changing a correction, and read the diff: a newer ICU may have renamed other countries too.
 * Fails, and writes nothing, if a name is missing or means two countries.
 */
import { writeFileSync } from "node:fs";
import { fold } from "../src/values/texts/fold.ts";
import { countryCodes, countryCorrections, sharedNames } from "./country-corrections.ts";

const languages = ["en", "ru", "tg", "uz"] as const;
const target = new URL("../src/values/geography/country-table.ts", import.meta.url);
const width = 120;

type Country = {
  readonly code: string;
  readonly alpha3: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
};

const displayNames = new Map(
  languages.map((language) => [
    language,
    new Intl.DisplayNames([language], { type: "region", style: "long", fallback: "none" }),
  ]),
);

/** Uzbek's two letters ʻ and ʼ are written in many ways; elsewhere the apostrophe is the typographic one. */
function withProperApostrophes(text: string, language: string): string {
  const apostrophe = language === "uz" ? "ʼ" : "’";
  const upright = language === "uz" ? text.replace(/([oOgG])['‘’`ʻʼ]/g, "$1ʻ") : text;
  return upright.replace(/['‘’`ʼ]/g, apostrophe);
}

/** Left out: what lookup finds anyway because it folds to a name or an earlier alias. */
function withoutRepeats(names: readonly string[], aliases: readonly string[]): string[] {
  const seen = new Set(names.map(fold));
  return aliases.filter((alias) => alias !== "" && !seen.has(fold(alias)) && seen.add(fold(alias)));
}

function country(codes: string): Country {
  const [code = "", alpha3 = ""] = codes.split(":");
  const correction = countryCorrections[code] ?? {};
  const names: string[] = [];
  const replaced: string[] = [];
  const given: string[] = [];
  for (const language of languages) {
    const fromIntl = displayNames.get(language)?.of(code) ?? "";
    const name = correction[language] ?? fromIntl;
    names.push(withProperApostrophes(name, language));
    if (name !== fromIntl) replaced.push(withProperApostrophes(fromIntl, language));
    given.push(...(correction.aliases?.[language] ?? "").split("|"));
  }
  return { code, alpha3, names, aliases: withoutRepeats(names, [...given, ...replaced]) };
}

/** What is wrong with the names of one country, apart from all others. */
function faultsOf({ code, alpha3, names }: Country): string[] {
  const [, , tg = "", uz = ""] = names;
  const faults: string[] = [];
  if (!/^[A-Z]{2}$/.test(code) || !/^[A-Z]{3}$/.test(alpha3)) faults.push(`${code}: not a code`);
  if (names.some((name) => name === "" || name.includes("|"))) faults.push(`${code}: a name is missing or has a |`);
  if (/\p{Script=Latin}/u.test(tg)) faults.push(`${code}: Latin letters in the Tajik name ${tg}`);
  if (/\p{Script=Cyrillic}/u.test(uz)) faults.push(`${code}: Cyrillic letters in the Uzbek name ${uz}`);
  return faults;
}

/** Stricter than lookup, which minds punctuation. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Names, aliases and codes that would lead to more than one country. */
function clashes(countries: readonly Country[]): string[] {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  const claim = (key: string, owner: string, text: string): void => {
    const other = owners.get(key) ?? owner;
    if (other !== owner) faults.push(`"${text}" means both ${other} and ${owner}`);
    owners.set(key, owner);
  };
  for (const [name, codes] of sharedNames) claim(bare(name), codes, name);
  for (const { code, names, aliases } of countries)
    for (const name of [...names, ...aliases]) claim(bare(name), code, name);
  // Codes are not folded: X and H, Q and K are one letter to `fold`. A name may be its own country's code (USA).
  for (const { code, alpha3 } of countries) for (const own of [code, alpha3]) claim(own.toLowerCase(), code, own);
  return faults;
}

/** Unknown codes among the corrections, which would otherwise go unnoticed. */
function strayCorrections(countries: readonly Country[]): string[] {
  const known = new Set(countries.map(({ code }) => code));
  const used = [...Object.keys(countryCorrections), ...sharedNames.flatMap(([, codes]) => codes.split("|"))];
  return used.filter((code) => !known.has(code)).map((code) => `${code}: corrected, but not a country`);
}

/** Puts pieces on as few lines as the width allows, with room for the indent, quotes and a plus. */
function filled(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + piece.length <= width - 8) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

function rowSource({ code, alpha3, names, aliases }: Country): string {
  const strings = [code, alpha3, ...names].map((text) => JSON.stringify(text));
  const line = `  [${strings.join(", ")}, ${JSON.stringify(aliases.join("|"))}],`;
  if (line.length <= width) return line;
  const indent = "\n    ";
  const head = filled(strings.map((string) => `${string}, `)).map((text) => text.trimEnd());
  const tail = filled(aliases.join("|").split(/(?<=\|)/)).map((text) => JSON.stringify(text));
  return `  [${head.join(indent)}${indent}${tail.join(` +${indent}`)}],`;
}

function tableSource(countries: readonly Country[]): string {
  const { cldr, icu } = process.versions;
  return [
    "// Generated by scripts/generate-countries.ts; do not edit.",
    `// Names: CLDR ${cldr} (ICU ${icu}), corrected by scripts/country-corrections.ts.`,
    "",
    "/** ISO 3166-1's assigned codes and XK, with the usual names in four languages and aliases parted by `|`. */",
    "export const countryTable: readonly (readonly [",
    "  code: string, alpha3: string, en: string, ru: string, tg: string, uz: string, aliases: string,",
    "])[] = [",
    ...countries.map(rowSource),
    "];",
    "",
    "/** Names that several countries share, with the codes of these parted by `|`. */",
    "export const ambiguousCountryNames: readonly (readonly [name: string, codes: string])[] = [",
    ...sharedNames.map(([name, codes]) => `  [${JSON.stringify(name)}, ${JSON.stringify(codes)}],`),
    "];",
    "",
  ].join("\n");
}

const countries = countryCodes.trim().split(/\s+/).map(country);
const faults = [...countries.flatMap(faultsOf), ...clashes(countries), ...strayCorrections(countries)];
if (countries.length !== 250) faults.push(`${countries.length} countries instead of 249 and XK`);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
} else {
  writeFileSync(target, tableSource(countries));
}
