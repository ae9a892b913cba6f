import type { DayOrder } from "../../../reading/dates/single-date.ts";
import type { RowTexts } from "../rows/row-texts.ts";

/** In which order the dates below a heading are written, where dates of the list show it; nothing where none does. */
export type DayOrders = (heading: string | undefined) => DayOrder | undefined;

/**
 * What a list's own dates show: 23.06.2014 has the day first, 07/31/2012 the month. A column that shows neither is written like the
 * others; where both are met, nobody can rely on any.
 */
export function dayOrdersIn(rows: readonly RowTexts[]): DayOrders {
  const byHeading = new Map<string, Set<DayOrder>>();
  for (const { fields } of rows)
    for (const { text, heading = "" } of fields.values()) {
      const shown = orderShown(text);
      if (shown) byHeading.set(heading, (byHeading.get(heading) ?? new Set()).add(shown));
    }
  const all = agreed([...byHeading.values()].flatMap((orders) => [...orders]));
  return (heading) => {
    const own = byHeading.get(heading ?? "");
    return own ? agreed([...own]) : all;
  };
}

function agreed(orders: readonly DayOrder[]): DayOrder | undefined {
  const [only, ...others] = new Set(orders);
  return others.length > 0 ? "none" : only;
}

function orderShown(text: string): DayOrder | undefined {
  const [, first, , second] = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(?:\d{4}|\d{2}(?![./]\d))(?!\d)/.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && a <= 31 && b <= 12) return "dmy";
  return b > 12 && b <= 31 && a <= 12 ? "mdy" : undefined;
}
