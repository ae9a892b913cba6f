import { fieldsOfKind, specAt } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { DayOrder } from "../../reading/dates/single-date.ts";
import { memoize } from "../../values/memoize.ts";
import type { Target } from "../mapping/mapping.ts";
import type { RowTexts } from "./row-texts.ts";

const inNumbers = /(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})(?![\d./-])/g;

/**
 * The columns in which a date can only be read against the usual order of day and month: `09/26/2019` where the day is written first.
 * Of the others in them, `12/04/2018`, it is not certain which number is the day.
 */
export function contraryDays(rows: readonly RowTexts[], kind: KindName, order: DayOrder): ReadonlySet<string> {
  const contrary = new Set<string>();
  if (order === "none") return contrary;
  const isOfDays = memoize((target: Target) => tellsDays(target, kind));
  for (const { fields } of rows)
    for (const [target, { text, heading = "" }] of fields)
      if (!contrary.has(heading) && isOfDays(target) && isAgainst(text, order)) contrary.add(heading);
  return contrary;
}

const tellsDays = (target: Target, kind: KindName): boolean =>
  / to /.test(target) || specAt(fieldsOfKind(kinds[kind]), target.split("."))?.scalar?.type === "date";

const isAgainst = (text: string, order: "dmy" | "mdy"): boolean =>
  [...text.matchAll(inNumbers)].some(([, first, second]) => {
    const [day, month] = order === "dmy" ? [first, second] : [second, first];
    return Number(month) > 12 && Number(day) <= 12;
  });
