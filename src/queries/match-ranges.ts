import type { Span } from "../values/calendar.ts";
import { type Count, parseCount } from "../values/count.ts";
import { parsePartialDate } from "../values/partial-date.ts";
import { parsePlainNumber } from "../values/plain-number.ts";
import { parseRank } from "../values/rank.ts";
import { parseTerm, spanOfTerm, type Term } from "../values/term.ts";
import { parseYear, type YearKind } from "../values/years.ts";
import type { Field, FieldType } from "./fields.ts";
import type { Question } from "./question.ts";
import type { Truth } from "./truth.ts";
import { UsageError } from "./usage-error.ts";

/** Days (as text) or numbers from one bound to another, both included but one that `excludes` names; an absent bound is open. */
export type Range = {
  readonly from: string | number | undefined;
  readonly to: string | number | undefined;
  readonly excludes: "from" | "to" | undefined;
};

/** Whether all, none or an unknown part of a stretch lies in a range. */
export function within({ first, last }: Stretch, { from, to, excludes }: Range): Truth {
  const before = from !== undefined && (excludes === "from" ? last <= from : last < from);
  const past = to !== undefined && (excludes === "to" ? first >= to : first > to);
  if (before || past) return "no";
  const startsIn = from === undefined || (excludes === "from" ? first > from : first >= from);
  const endsIn = to === undefined || (excludes === "to" ? last < to : last <= to);
  return startsIn && endsIn ? "yes" : "undecided";
}

export const isRanged = (type: FieldType): boolean =>
  ["date", "date-or-term", "count", "number", "rank"].includes(type);

/** The bounds of a range as written: `a..b`, `a..`, `..b`, `>=a`, `>a`, `<=b`, `<b`, or one value. */
type Written = { readonly from?: string; readonly to?: string; readonly open?: "from" | "to" };

function boundsOf(text: string): Written {
  const [, comparison, bound = ""] = /^(>=|>|<=|<)\s*(.*)$/.exec(text) ?? [];
  if (comparison) {
    const open = comparison.length === 1;
    return comparison.startsWith(">")
      ? { from: bound, ...(open ? { open: "from" as const } : {}) }
      : { to: bound, ...(open ? { open: "to" as const } : {}) };
  }
  const dots = text.indexOf("..");
  if (dots < 0) return { from: text, to: text };
  const [from, to] = [text.slice(0, dots), text.slice(dots + 2)];
  if (!from && !to) throw new UsageError(`".." names no bound`, "write 2018..2020, 2018.. or ..2020");
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** The range a query value asks of a field of dates, counts, numbers or ranks. */
export function rangeOf(field: Field, text: string, question: Question): Range {
  const { from, to, open } = boundsOf(text);
  const read = (bound: string) => readBound(field, bound, question);
  const low = from === undefined ? undefined : read(from);
  const high = to === undefined ? undefined : read(to);
  const range: Range = {
    from: open === "from" ? low?.last : low?.first,
    to: open === "to" ? high?.first : high?.last,
    excludes: open,
  };
  if (range.from !== undefined && range.to !== undefined && range.from > range.to)
    throw new UsageError(`${field.name}:${text} ends before it begins`, "write the lower bound first");
  return range;
}

type Stretch = { readonly first: string | number; readonly last: string | number };

function readBound(field: Field, text: string, { registry }: Question): Stretch {
  const stretch = isDated(field.type) ? readDays(text, registry.settings.years.starts) : readNumbers(field.type, text);
  if (stretch) return stretch;
  const [what, example] = isDated(field.type) ? ["a date", "2018, 2018-06 or 2018-06-16"] : ["a number", "12"];
  throw new UsageError(
    `"${text}" is not ${what}, which ${field.name} asks for`,
    `write ${example}, or a range: a..b, a.., ..b`,
  );
}

const isDated = (type: FieldType): boolean => type === "date" || type === "date-or-term";

function readDays(text: string, yearStarts: string): Span | undefined {
  const date = parsePartialDate(text);
  if (date) return date;
  const term = parseTerm(text);
  return term && spanOfTerm(term, yearStarts);
}

function readNumbers(type: FieldType, text: string): Stretch | undefined {
  const band = type === "count" ? parseCount(text) : type === "rank" ? parseRank(text) : undefined;
  if (band) return bandOf(band);
  const number = parsePlainNumber(text);
  return number === undefined ? undefined : { first: number, last: number };
}

const bandOf = ({ min, max }: Pick<Count, "min" | "max">): Stretch => ({
  first: min,
  last: max ?? Number.POSITIVE_INFINITY,
});

/** The stretch a field's value may mean. */
export function stretchOf(value: unknown, yearStarts: string): Stretch {
  if (typeof value === "number") return { first: value, last: value };
  const known = value as Span | Term | Pick<Count, "min" | "max">;
  if ("min" in known) return bandOf(known);
  return "parts" in known ? spanOfTerm(known, yearStarts) : { first: known.first, last: known.last };
}

/** The years a query asks for, and of which kind they are. */
export type YearRange = { readonly from: number; readonly to: number; readonly years: YearKind };

/** Reads `2018`, `2018/2019`, and ranges of either. */
export function yearRangeOf(text: string, yearStarts: string): YearRange {
  const { from, to, open } = boundsOf(text);
  const low = from === undefined ? undefined : readYear(from, yearStarts);
  const high = to === undefined ? undefined : readYear(to, yearStarts);
  const kind = (low ?? high)?.in;
  if (!kind || (low && high && low.in.kind !== high.in.kind))
    throw new UsageError(`year:${text} mixes calendar and academic years`, "write 2018..2020 or 2018/2019..2020/2021");
  const first = low ? low.year + (open === "from" ? 1 : 0) : 0;
  const last = high ? high.year - (open === "to" ? 1 : 0) : 9999;
  if (first > last) throw new UsageError(`year:${text} ends before it begins`, "write the earlier year first");
  return { from: first, to: last, years: kind };
}

function readYear(text: string, yearStarts: string) {
  const year = parseYear(text, yearStarts);
  if (!year)
    throw new UsageError(`"${text}" is not a year`, "write 2018 for a calendar year, 2018/2019 for an academic one");
  return year;
}
