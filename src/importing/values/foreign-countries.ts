import { countryTable } from "../../values/geography/country-table.ts";
import { lazy } from "../../values/memoize.ts";

/** Languages in which partners and their lists name countries, besides the four of hamkor. */
const languages =
  "de fr es it pt nl pl cs sk hu ro bg sr hr sl sq mk el tr az kk ky tk mn uk be lt lv et fi sv nb da is fa ps ar he hi ur bn ta th vi id ms zh zh-Hant ja ko ka hy ca eu gl".split(
    " ",
  );

/** The codes that a country's name may mean in one of these languages; nothing where no language has it. */
export const countriesCalled = (name: string): readonly string[] => [...(index().get(keyOf(name)) ?? [])];

const index = lazy((): ReadonlyMap<string, ReadonlySet<string>> => {
  const codes = new Map<string, Set<string>>();
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const [code] of countryTable) {
      const key = keyOf(names.of(code) ?? "");
      if (key !== "") codes.set(key, (codes.get(key) ?? new Set()).add(code));
    }
  }
  return codes;
});

/** Without case, accents and what stands around; letters of other scripts stay. */
const keyOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[\s.,'’()-]+/g, " ")
    .trim();
