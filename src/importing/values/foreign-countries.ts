import { countryTable } from "../../values/geography/country-table.ts";
import { lazy } from "../../values/memoize.ts";
import { foreignCountryNames } from "./foreign-country-names.ts";

/** Languages in which partners and their lists name countries, besides the four of hamkor. */
const languages =
  "de fr es it pt nl pl cs sk hu ro bg sr hr sl sq mk el tr az kk ky tk mn uk be lt lv et fi sv nb da is fa ps ar he hi ur bn ta th vi id ms zh zh-Hant ja ko ka hy ca eu gl".split(
    " ",
  );

/** The codes that a country's name may mean in one of these languages; nothing where no language has it. */
export function countriesCalled(name: string): readonly string[] {
  for (const called of [name, ...withoutForm(name.trim())]) {
    const key = keyOf(called);
    const codes = ofSeveral[key]?.split(" ") ?? index().get(key);
    if (codes) return [...codes];
  }
  return [];
}

/** Names that some language has for one country, and that others use for another. */
const ofSeveral: Readonly<Record<string, string>> = { congo: "CD CG", конго: "CD CG", kongo: "CD CG", guiana: "GF GY" };

/** What stands behind a country's name in its official one in Chinese and Korean. */
const stateForm = /(?:共和國|共和国|王國|王国|聯邦|联邦|大公國|大公国)$|\s*(?:공화국|연방공화국|왕국)$/u;
const moreOfForm = /(?:阿拉伯|哈什米|伊斯蘭|伊斯兰|人民|民主|社會主義|社会主义|聯合|联合)+$/u;
/** Names that several countries share, which only their official ones tell apart. */
const sharedNames = /剛果|刚果|콩고|韓|韩|朝鮮|朝鲜|한국|조선|中|南|多米尼加|多明尼加|도미니카/u;

function withoutForm(name: string): readonly string[] {
  const short = name.replace(stateForm, "");
  return short === name || sharedNames.test(name) ? [] : [short, short.replace(moreOfForm, "")];
}

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
