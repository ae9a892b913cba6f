import type { AnyRecord } from "../registry/record.ts";
import type { Settings } from "../registry/settings.ts";
import { type Day, earlier, later, type Span } from "../values/dates/calendar.ts";
import {
  firstDayOfYear,
  lastDayOfYear,
  type YearBucket,
  type YearKind,
  yearNumber,
  yearsOfDate,
  yearsOverlapping,
} from "../values/dates/years.ts";
import { type Period, periodOf, wholePeriod } from "./periods.ts";

/** Which years a record falls in: by its kind's own rule, by its start, its end, or every year it touches. */
export const yearRules = ["own", "start", "end", "overlap"] as const;
export type YearRule = (typeof yearRules)[number];

export type YearOptions = {
  readonly rule: YearRule;
  readonly years: YearKind;
  readonly on: Day;
  /** Whether what a record is of is known to have begun by `on`, whatever else its start can mean. */
  readonly hasBegun?: boolean;
};

/** The years a record falls in; none where it has no date. Without an end, `overlap` reaches to `on`. */
export function yearsOf(record: AnyRecord, settings: Settings, options: YearOptions): readonly YearBucket[] {
  const period = periodOf(record, settings);
  return yearsOfPeriod(record, options.hasBegun ? begunBy(period, options.on) : period, options);
}

/** The years a record falls in, of the period that it is known to take. */
export function yearsOfPeriod(
  record: AnyRecord,
  period: Period,
  { rule, years, on }: YearOptions,
): readonly YearBucket[] {
  switch (rule === "own" ? ownRule(record) : rule) {
    case "overlap":
      return yearsOverlapped(record.kind === "plans" ? wholePeriod(period) : period, years, on);
    case "end":
      return yearsOfMaybe(period.end, years);
    case "signed":
      return yearsOfMaybe(signing(record) ?? period.start, years);
    default:
      return yearsOfMaybe(period.start, years);
  }
}

const begunBy = ({ start, end }: Period, on: Day): Period => ({
  start: start && { first: start.first, last: earlier(start.last, on) },
  end,
});

function ownRule({ kind }: AnyRecord): "signed" | "start" | "overlap" {
  if (kind === "projects") return "overlap";
  return kind === "agreements" ? "signed" : "start";
}

const signing = (record: AnyRecord): Span | undefined => (record.kind === "agreements" ? record.signed : undefined);

const yearsOfMaybe = (date: Span | undefined, years: YearKind): readonly YearBucket[] =>
  date ? yearsOfDate(date, years) : [];

function yearsOverlapped({ start, end }: Period, years: YearKind, on: Day): readonly YearBucket[] {
  if (!start) return yearsOfMaybe(end, years);
  const until = end ?? { first: later(on, start.first), last: later(on, start.last) };
  return until.last < start.first ? yearsOfDate(start, years) : yearsOverlapping(start, until, years);
}

/** Every year of several periods once: surely where one of them surely touches it. */
export function yearsOfAny([years = [], ...others]: readonly (readonly YearBucket[])[]): readonly YearBucket[] {
  if (others.length === 0) return years;
  const certain = new Map<number, boolean>();
  for (const bucket of [years, ...others].flat()) certain.set(bucket.year, certain.get(bucket.year) || bucket.certain);
  return [...certain].sort(([a], [b]) => a - b).map(([year, isCertain]) => ({ year, certain: isCertain }));
}

/** The years in which something was active, from `earliest` where its start is unknown, to `latest` where it has no end. */
export function yearsActive({ start, end }: Period, years: YearKind, earliest: number, latest: number): YearBucket[] {
  const from = start ?? day(firstDayOfYear(earliest, years));
  // A start that may lie after `latest` is included, so that the years before are not taken as certain.
  const to = end ?? day(lastDayOfYear(Math.max(latest, yearNumber(from.last, years)), years));
  return to.last < from.first ? [] : yearsOverlapping(from, to, years);
}

/** Whether something surely was active in one of some years: it began by the last of them, and did not end before the first. */
export function surelyTouches({ start, end }: Period, years: YearKind, from: number, to: number): boolean {
  const latestStart = start && earlier(start.last, end?.last ?? start.last);
  const earliestEnd = end && later(end.first, start?.first ?? end.first);
  return (
    (!latestStart || yearNumber(latestStart, years) <= to) && (!earliestEnd || yearNumber(earliestEnd, years) >= from)
  );
}

const day = (date: Day): Span => ({ first: date, last: date });

/** The first year of a period, as far as it is known. */
export const firstYear = ({ start, end }: Period, years: YearKind): number | undefined => {
  const date = start ?? end;
  return date && yearNumber(date.first, years);
};
