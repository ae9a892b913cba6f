import type { Value } from "../../documents/value.ts";
import { onlyValue } from "../../reading/meaning.ts";
import { readMoney } from "../../reading/numbers/read-money.ts";
import { readNumber } from "../../reading/numbers/read-number.ts";
import { parsePlainNumber } from "../../values/plain-number.ts";
import { type CellMeaning, doubt, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";
import { type HeadingUnit, headingUnit, multiplierNamed } from "./heading-unit.ts";

/** Sums that are asked for where no currency is named. */
const usual = ["TJS", "UZS", "USD", "EUR", "RUB", "KZT", "CNY"];

/** From here on a number below `тыс.` may have been written in full. */
const largestMultiplied = 100_000;

/** A sum of money, in the currency of its cell, else of its heading; which is asked once for the column where it is in doubt. */
export function readSum(typed: string, place: CellPlace, yamlValue: YamlValue): CellMeaning {
  const unit = headingUnit(place.heading ?? "");
  const text = withMultiplied(typed);
  // Below `тыс. евро` a cell in millions may be meant either way.
  if (text !== typed && unit.times > 1) return doubt([text]);
  const number = numberIn(text);
  return number === undefined ? inItsCurrency(text, unit, place, yamlValue) : ofHeading(number, unit, place);
}

type YamlValue = (text: string) => Value | undefined;

function inItsCurrency(text: string, unit: HeadingUnit, { target }: CellPlace, yamlValue: YamlValue): CellMeaning {
  const { certainty, choices } = readMoney(text);
  const written = choices[0]?.value ?? "";
  const isSure = certainty === "certain" || certainty === "likely";
  const isContrary = unit.times > 1 || (unit.isSure && !written.includes(`currency: ${unit.currencies[0]}`));
  const value = isSure && !isContrary ? yamlValue(written) : undefined;
  return value === undefined ? doubt([]) : oneValue(target, value);
}

/** A number, a word for what it is multiplied by, and what stands before or behind: `2,5 млн евро`, `$1.2 million`. */
const ofMultiplied = /^(\D{0,8}?)(\d{1,4}(?:[.,]\d{1,2})?) ?(\p{L}+)\.?(?: (.+))?$/u;

/** A sum in digits alone where a word multiplies it. */
export function withMultiplied(text: string): string {
  const [, before = "", number = "", word = "", behind = ""] = ofMultiplied.exec(text) ?? [];
  const times = word === "" ? undefined : multiplierNamed(word);
  const amount = times === undefined ? undefined : multiplied(number.replace(",", "."), times);
  return amount === undefined ? text : `${before}${amount} ${behind}`.trim();
}

const numberIn = (text: string): string | undefined =>
  parsePlainNumber(text) === undefined ? onlyValue(readNumber(text)) : text;

function ofHeading(number: string, unit: HeadingUnit, { target, currency }: CellPlace): CellMeaning {
  const known = unit.isSure ? unit.currencies[0] : currency;
  if (known === undefined)
    return doubt(unit.currencies, { options: [...new Set([...unit.currencies, ...usual])], ofColumn: "currency" });
  const amount = multiplied(number, unit.times);
  if (amount === undefined) return doubt([]);
  if (unit.times > 1 && Number(number) >= largestMultiplied) return doubt([`${number} ${known}`, `${amount} ${known}`]);
  return oneValue(target, { amount, currency: known });
}

/** Exactly, in digits. */
function multiplied(number: string, times: number): string | undefined {
  const [whole = "", fraction = ""] = number.split(".");
  const zeros = String(times).length - 1;
  if (zeros === 0) return number;
  const digits = `${whole}${fraction.padEnd(zeros, "0").slice(0, zeros)}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(zeros).replace(/0+$/, "");
  const amount = rest === "" ? digits : `${digits}.${rest}`;
  return parsePlainNumber(amount) === undefined ? undefined : amount;
}
