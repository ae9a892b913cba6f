import { parseYear, type YearBucket, type YearKind } from "../../values/dates/years.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Field } from "../fields/field.ts";
import type { Question, Subject } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import { parseRange } from "./parse-range.ts";
import { anyOf, type Truth } from "./truth.ts";

/** A range of years in a query, and their kind. */
type YearRange = { readonly from: number; readonly to: number; readonly years: YearKind };

const earliestYear = 0;
const latestYear = 9999;

type Year = { readonly year: number; readonly in: YearKind };

/** Reads `2018`, `2018/2019`, and ranges of either. */
export function yearRangeOf(text: string, yearStarts: string): YearRange {
  const { from, to, open } = parseRange(text);
  const low = from === undefined ? undefined : readYear(from, yearStarts);
  const high = to === undefined ? undefined : readYear(to, yearStarts);
  const first = low === undefined ? earliestYear : low.year + Number(open === "from");
  const last = high === undefined ? latestYear : high.year - Number(open === "to");
  if (first > last) throw new UsageError(`year:${text} ends before it begins`, "write the earlier year first");
  return { from: first, to: last, years: commonKind(text, [low, high]) };
}

/** Both bounds are calendar years or both academic ones. */
function commonKind(text: string, bounds: readonly (Year | undefined)[]): YearKind {
  const [kind, ...others] = bounds.flatMap((bound) => bound?.in ?? []);
  if (kind && others.every((other) => other.kind === kind.kind)) return kind;
  throw new UsageError(`year:${text} mixes calendar and academic years`, "write 2018..2020 or 2018/2019..2020/2021");
}

function readYear(text: string, yearStarts: string): Year {
  const year = parseYear(text, yearStarts);
  if (!year)
    throw new UsageError(`"${text}" is not a year`, "write 2018 for a calendar year, 2018/2019 for an academic one");
  return year;
}

/** Whether a subject falls in one of some years; undecided where its date is too coarse. */
export function yearTest(field: Field, texts: readonly string[], { registry }: Question): (subject: Subject) => Truth {
  const ranges = texts.map((text) => yearRangeOf(text, registry.settings.years.starts));
  const rangesByKind = [...groupBy(ranges, ({ years }) => years.kind).values()];
  return (subject) => anyOf(rangesByKind, (rangesOfKind) => fallsInOneOf(field, subject, rangesOfKind));
}

/** Whether a subject falls in one of some years of one kind. */
function fallsInOneOf(field: Field, subject: Subject, ranges: readonly YearRange[]): Truth {
  const years = ranges[0]?.years;
  const found = (years && field.years?.(subject, years)) ?? [];
  return anyOf(found, (buckets) => fallsIn(buckets, ranges));
}

function fallsIn(buckets: readonly YearBucket[], ranges: readonly YearRange[]): Truth {
  const inside = buckets.filter(({ year }) => ranges.some(({ from, to }) => year >= from && year <= to));
  if (inside.length === 0) return "no";
  return inside.some(({ certain }) => certain) || inside.length === buckets.length ? "yes" : "undecided";
}
