import { firstYear, yearsStanding } from "../derived/years.ts";
import type { YearBucket } from "../values/years.ts";
import { yearNumber } from "../values/years.ts";
import type { Item } from "./item.ts";
import type { Question } from "./question.ts";
import { yearsOfSubject } from "./subject-years.ts";

/** The first and last year that are shown; an absent bound follows the data. */
export type YearWindow = { readonly from: number | undefined; readonly to: number | undefined };

/** An item with the years it falls in, and whether it belongs to the chosen years at all. */
export type DatedItem = { readonly item: Item; readonly years: readonly YearBucket[]; readonly certain: boolean };

export type DatedItems = {
  readonly items: readonly DatedItem[];
  /** Items without a date that were left out because years were chosen. */
  readonly undated: number;
  /** The years to show even where nothing fell in them; empty where no years were chosen. */
  readonly shown: { readonly from: number; readonly to: number } | undefined;
};

/** Gives every item its years and keeps those within the window. */
export function dateItems(
  items: readonly Item[],
  question: Question,
  window: YearWindow,
  last: number | undefined,
): DatedItems {
  const stock = items.some((item) => "standing" in item);
  const dated = items.map((item) => ({
    item,
    years: stock ? standingYears(item, items, question, window) : flowYears(item, question),
  }));
  const all = dated.flatMap(({ years }) => years.map(({ year }) => year));
  const newest = Math.max(...all);
  const chosen = last === undefined || all.length === 0 ? window : { from: newest - last + 1, to: newest };
  if (chosen.from === undefined && chosen.to === undefined && last === undefined)
    return { items: dated.map((entry) => ({ ...entry, certain: true })), undated: 0, shown: undefined };
  const kept = dated.flatMap(({ item, years }) => withinWindow(item, years, chosen));
  const from = chosen.from ?? Math.min(...all);
  const to = chosen.to ?? newest;
  const undated = dated.filter(({ years }) => years.length === 0).length;
  return { items: kept, undated, shown: Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined };
}

function flowYears(item: Item, question: Question): YearBucket[] {
  return yearsOfSubject(item, question, question.years, question.yearRule);
}

function standingYears(
  item: Item,
  items: readonly Item[],
  { years, on }: Question,
  { from, to }: YearWindow,
): YearBucket[] {
  if (!item.standing) return [];
  const starts = items.flatMap(({ standing }) => (standing ? (firstYear(standing, years) ?? []) : []));
  return yearsStanding(item.standing, years, from ?? Math.min(...starts), to ?? yearNumber(on, years));
}

/** An item belongs surely if one of its years surely does, or if every year it may fall in does. */
function withinWindow(item: Item, years: readonly YearBucket[], { from = 0, to = 9999 }: YearWindow): DatedItem[] {
  const inside = years.filter(({ year }) => year >= from && year <= to);
  if (inside.length === 0) return [];
  return [{ item, years: inside, certain: inside.some(({ certain }) => certain) || inside.length === years.length }];
}
