import { lazily } from "../values/lazily.ts";
import { numbersOf } from "./intl.ts";

const rules = lazily(() => new Intl.PluralRules("ru"));

/** Digits as Russian groups them, from five on. */
export const ruNumber = numbersOf("ru");

/** The form of a word that goes with a number: 1 запись, 2 записи, 5 записей. */
export function ruPlural(number: number, one: string, few: string, many: string): string {
  const rule = rules().select(number);
  if (rule === "one") return one;
  return rule === "few" ? few : many;
}
