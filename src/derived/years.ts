import type { AnyRecord } from "../registry/record.ts";
import type { Settings } from "../registry/settings.ts";
import type { Day, Span } from "../values/calendar.ts";
import { type YearBucket, type YearKind, yearNumber, yearsOfDate, yearsTouched } from "../values/years.ts";
import { type Period, periodOf } from "./periods.ts";

/** Which years a record falls in: by its kind's own rule, by its start, its end, or every year it touches. */
export const yearRules = ["own", "start", "end", "overlap"] as const;
export type YearRule = (typeof yearRules)[number];

export type YearQuestion = { readonly rule: YearRule; readonly years: YearKind; readonly on: Day };

/** The years a record falls in; none where it has no date. Without an end, `overlap` reaches to `on`. */
export function yearsOf(record: AnyRecord, settings: Settings, { rule, years, on }: YearQuestion): YearBucket[] {
  const period = periodOf(record, settings);
  const chosen = rule === "own" ? ownRule(record) : rule;
  if (chosen === "overlap") return yearsOverlapped(period, years, on);
  if (chosen === "end") return yearsOfMaybe(period.end ?? (isJourney(record) ? period.start : undefined), years);
  return yearsOfMaybe(rule === "own" && record.kind === "agreements" ? signing(record) : period.start, years);
}

const ownRule = (record: AnyRecord): YearRule => (record.kind === "projects" ? "overlap" : "start");

const isJourney = (record: AnyRecord): boolean => record.kind === "mobilities" || record.kind === "events";

const signing = (record: AnyRecord & { kind: "agreements" }): Span | undefined => record.signed ?? record.starts;

const yearsOfMaybe = (date: Span | undefined, years: YearKind): YearBucket[] => (date ? yearsOfDate(date, years) : []);

function yearsOverlapped({ start, end }: Period, years: YearKind, on: Day): YearBucket[] {
  if (!start) return yearsOfMaybe(end, years);
  const until = end ?? (start.last > on ? start : { first: on, last: on });
  return yearsTouched(start, until, years);
}

/** The years in which something stood, from `earliest` where its start is not known, to `latest` where its end has not come. */
export function yearsStanding({ start, end }: Period, years: YearKind, earliest: number, latest: number): YearBucket[] {
  const from = start ?? { first: dayIn(earliest, years), last: dayIn(earliest, years) };
  const to = end ?? { first: dayIn(latest, years), last: dayIn(latest, years) };
  if (to.last < from.first) return [];
  return yearsTouched(from, to, years).filter(({ year }) => year >= earliest && year <= latest);
}

const dayIn = (year: number, { kind, starts }: YearKind): Day =>
  kind === "academic" ? `${String(year).padStart(4, "0")}-${starts}` : `${String(year).padStart(4, "0")}-01-01`;

/** The first year of a standing, as far as it is known. */
export const firstYear = ({ start, end }: Period, years: YearKind): number | undefined => {
  const date = start ?? end;
  return date && yearNumber(date.first, years);
};
