import { memoize } from "../../values/memoize.ts";
import { countriesIn } from "../values/country-in.ts";

type Placed = { readonly bare: string; readonly country: string | undefined };

/** A name without the country that stands behind it, and that country: `Karatay University, Turkey`. */
export const countryBehind: (name: string) => Placed = memoize(
  (name) => {
    const [, bare = "", last = ""] = /^(.+?)\s*,\s*([^,\d]+)$/.exec(name) ?? [];
    const [country, ...others] = last === "" ? [] : countriesIn(last);
    return country !== undefined && others.length === 0 ? { bare, country } : { bare: name, country: undefined };
  },
  { most: 20_000 },
);
