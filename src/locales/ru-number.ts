const numbers = new Intl.NumberFormat("ru", { useGrouping: "min2", maximumFractionDigits: 6 });
const rules = new Intl.PluralRules("ru");

/** Digits as Russian groups them, from five on. */
export const ruNumber = (value: number): string => numbers.format(value);

/** The form of a word that goes with a number: 1 запись, 2 записи, 5 записей. */
export function ruPlural(number: number, one: string, few: string, many: string): string {
  const rule = rules.select(number);
  if (rule === "one") return one;
  return rule === "few" ? few : many;
}
