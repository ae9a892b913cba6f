import { memoizePerRegistry } from "../../derived/memoize-per-registry.ts";
import { firstYear, surelyTouches, yearsActive, yearsOfAny } from "../../derived/record-years.ts";
import { type YearBucket, yearNumber } from "../../values/dates/years.ts";
import { memoizePerObject } from "../../values/memoize.ts";
import type { Question } from "../question.ts";
import type { Item } from "./item.ts";
import { yearsOfSubject } from "./subject-years.ts";

/** The first and last year that are shown; an absent bound follows the data. */
export type YearWindow = { readonly from: number | undefined; readonly to: number | undefined };

/** An item with the years it falls in, and whether it belongs to the chosen years at all. */
export type DatedItem = { readonly item: Item; readonly years: readonly YearBucket[]; readonly certain: boolean };

export type DatedItems = {
  readonly items: readonly DatedItem[];
  /** Items without a date that were left out because years were chosen. */
  readonly undated: readonly Item[];
  /** The years to show even where nothing fell in them; `undefined` where those with something are enough. */
  readonly shown: { readonly from: number; readonly to: number } | undefined;
};

/** Gives every item its years and keeps those within the window, or within the `last` years that have data. */
export function dateItems(
  items: readonly Item[],
  question: Question,
  window: YearWindow,
  last: number | undefined,
): DatedItems {
  const isStock = items.some((item) => "activePeriods" in item);
  if (!isStock && isBounded(window) && last === undefined) return datedWithin(items, question, window);
  const found = isStock
    ? datedByActivePeriods(items, question, window)
    : items.map((item) => dated(item, yearsOfItem(item, question)));
  const isOfAnyYear = window.from === undefined && window.to === undefined && last === undefined;
  return isOfAnyYear
    ? { items: found, undated: [], shown: areOfYears(items) ? extentOf(found) : undefined }
    : ofYears(found, question, window, last);
}

function ofYears(
  found: readonly DatedItem[],
  question: Question,
  window: YearWindow,
  last: number | undefined,
): DatedItems {
  const data = extentOf(found);
  const chosen = last === undefined || !data ? window : { from: Math.max(data.from, data.to - last + 1), to: data.to };
  const [from, to] = [chosen.from ?? data?.from, chosen.to ?? data?.to];
  return {
    items: found.flatMap((entry) => withinWindow(entry, chosen, question.years)),
    undated: found.flatMap(({ item, years }) => (years.length === 0 ? [item] : [])),
    shown: from === undefined || to === undefined ? undefined : { from, to },
  };
}

type BoundedWindow = { readonly from: number; readonly to: number };

const isBounded = (window: YearWindow): window is BoundedWindow => window.from !== undefined && window.to !== undefined;

/** The items by their own years, known where the same were asked for: a report has many tables of what falls in its year. */
function datedWithin(items: readonly Item[], question: Question, window: BoundedWindow): DatedItems {
  const { on, years, yearRule, pastYears, registry } = question;
  const known = knownWithin(registry)(items);
  const key = JSON.stringify([window.from, window.to, on, years.kind, years.starts, yearRule, pastYears]);
  const found = known.get(key) ?? foundWithin(items, question, window);
  known.set(key, found);
  return found;
}

const knownWithin = memoizePerRegistry(() => memoizePerObject((_: readonly Item[]) => new Map<string, DatedItems>()));

/** Most items are of other years, and nothing is made of these. */
function foundWithin(items: readonly Item[], question: Question, window: BoundedWindow): DatedItems {
  const found: DatedItem[] = [];
  const undated: Item[] = [];
  for (const item of items) {
    const years = yearsOfItem(item, question);
    if (years.length === 0) undated.push(item);
    else if (years.some(({ year }) => year >= window.from && year <= window.to))
      found.push(...withinWindow(dated(item, years), window, question.years));
  }
  return { items: found, undated, shown: { from: window.from, to: window.to } };
}

function yearsOfItem(item: Item, question: Question): readonly YearBucket[] {
  const { academicYear } = item;
  if (academicYear !== undefined) return [{ year: academicYear, certain: true }];
  return yearsOfSubject(item, question, question.years, question.yearRule);
}

/** Whether items are figures of years, so that a year without one is shown too. */
const areOfYears = (items: readonly Item[]): boolean => items.some(({ academicYear }) => academicYear !== undefined);

const dated = (item: Item, years: readonly YearBucket[]): DatedItem => ({ item, years, certain: true });

function extentOf(found: readonly DatedItem[]): BoundedWindow | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { years } of found) {
    for (const { year } of years) {
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return from <= to ? { from, to } : undefined;
}

/** The years in which the items of a stock were active; one that was active only outside the years shown is left out. */
function datedByActivePeriods(items: readonly Item[], question: Question, { from, to }: YearWindow): DatedItem[] {
  const { years } = question;
  const latest = lastYearOf(items, question, to);
  const earliest = from ?? earliestOf(items, latest, (activePeriod) => firstYear(activePeriod, years));
  return items.flatMap((item) => {
    const { activePeriods = [] } = item;
    if (activePeriods.length === 0) return [dated(item, [])];
    const active = activePeriods.map((period) => yearsActive(period, years, earliest, latest));
    return withinWindow(dated(item, yearsOfAny(active)), { from: earliest, to: latest }, years);
  });
}

/** The last year of a stock; of projects none after the day's, where those are not counted. */
function lastYearOf(items: readonly Item[], { years, on, pastYears }: Question, to: number | undefined): number {
  const current = yearNumber(on, years);
  const isOfProjects = items.some(({ record }) => record.kind === "projects");
  return pastYears && isOfProjects ? Math.min(to ?? current, current) : (to ?? current);
}

type ActivePeriod = NonNullable<Item["activePeriods"]>[number];

const earliestOf = (
  items: readonly Item[],
  latest: number,
  yearOf: (activePeriod: ActivePeriod) => number | undefined,
): number =>
  items.reduce((earliest, { activePeriods: [activePeriod] = [] }) => {
    const year = activePeriod && yearOf(activePeriod);
    return year === undefined ? earliest : Math.min(earliest, year);
  }, latest);

/**
 * An item belongs surely if one of its years surely does, or if every year it may fall in does; of a stock, if it cannot
 * have begun after the last or ended before the first.
 */
function withinWindow(
  entry: DatedItem,
  { from = 0, to = 9999 }: YearWindow,
  kind: Question["years"],
): readonly DatedItem[] {
  const { item, years, certain } = entry;
  const inside = years.filter(({ year }) => year >= from && year <= to);
  if (inside.length === 0) return [];
  if (certain && inside.length === years.length) return [entry];
  const isSure = inside.some((year) => year.certain) || wasActiveWithin(item, from, to, kind);
  return [{ item, years: inside, certain: isSure }];
}

const wasActiveWithin = ({ activePeriods = [] }: Item, from: number, to: number, kind: Question["years"]): boolean =>
  activePeriods.some((activePeriod) => surelyTouches(activePeriod, kind, from, to));
