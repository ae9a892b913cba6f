import { parsePlainNumber } from "../../values/plain-number.ts";
import { certain, doubtful, likely, type Meaning, unknown } from "../meaning.ts";
import { readCurrency } from "./read-currency.ts";
import { readNumber } from "./read-number.ts";

/** What a sum written as one text means: `845 000 EUR` is `{ amount: 845000, currency: EUR }`. */
export function readMoney(text: string): Meaning {
  const { amount = "", currency = "" } = partsOf(text) ?? {};
  const [number, code] = [amountOf(amount), readCurrency(currency.trim())];
  const [value, only] = [number.choices[0]?.value, code?.choices[0]?.value];
  if (!code || value === undefined || only === undefined) return unknown();
  if (number.choices.length > 1 || code.choices.length > 1) return unknown();
  const known = [number.certainty, code.certainty];
  const sure = known.includes("doubtful") ? offered : known.includes("likely") ? likely : certain;
  return sure(`{ amount: ${value}, currency: ${only} }`);
}

const offered = (value: string): Meaning => doubtful([value]);

/** Digits with a currency behind them or before. */
const partsOf = (text: string): Partial<Record<"amount" | "currency", string>> | undefined =>
  (
    /^(?<amount>\d[\d .,'’]*?) ?(?<currency>[^\d\s.,].*)$/.exec(text) ??
    /^(?<currency>\D+?) ?(?<amount>\d[\d .,'’]*)$/.exec(text)
  )?.groups;

/** A point before three digits may part thousands, as in Germany, or a fraction. */
function amountOf(text: string): Meaning {
  if (/^\d{1,3}\.\d{3}$/.test(text)) return doubtful([text.replace(".", ""), text]);
  return parsePlainNumber(text) === undefined ? readNumber(text) : certain(text);
}
