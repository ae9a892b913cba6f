import { currencyCodes } from "../../values/codes/currency-table.ts";
import { lazy } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";
import { certain, doubtful, likely, type Meaning } from "../meaning.ts";

/** Signs that stand for one currency. */
const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "₸": "KZT",
  "₴": "UAH",
  "₺": "TRY",
  "₩": "KRW",
  "₹": "INR",
};

/** Names that mean one currency in these offices, and codes that others had before. */
const names: Readonly<Record<string, string>> = {
  EUR: "euro|euros|евро|yevro",
  TJS: "somoni|сомонӣ|сомони|сомон",
  RUB: "rouble|ruble|roubles|rubles|рубль|рублей|рубля|руб|rubl|RUR",
  UZS: "soʻm|som uzs|сум|сумов|sum",
  CNY: "yuan|юань|юаней|RMB|renminbi",
  KZT: "tenge|тенге",
};

/** What several currencies are called. */
const shared: Readonly<Record<string, readonly string[]>> = {
  $: ["USD"],
  us$: ["USD"],
  dollar: ["USD"],
  dollars: ["USD"],
  доллар: ["USD"],
  долларов: ["USD"],
  долл: ["USD"],
  "¥": ["CNY", "JPY"],
  pound: ["GBP"],
  som: ["KGS", "TJS", "UZS"],
};

const byName = lazy(
  () =>
    new Map(
      Object.entries(names).flatMap(([code, list]) => list.split("|").map((name) => [fold(name), code] as const)),
    ),
);
const bySharedName = lazy(() => new Map(Object.entries(shared).map(([name, codes]) => [fold(name), codes] as const)));

/** What a currency written another way means. */
export function readCurrency(text: string): Meaning | undefined {
  const code = currencyCodes.find((known) => known === text.toUpperCase());
  if (code) return certain(code);
  const sign = signs[text];
  if (sign) return certain(sign);
  const name = fold(text.replace(/\.$/, ""));
  const codes = bySharedName().get(name);
  if (codes) return doubtful(codes);
  const named = byName().get(name);
  return named === undefined ? undefined : likely(named);
}
