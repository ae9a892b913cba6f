import type { Plain } from "./generated-records.ts";
import { spanOf, termDays } from "./plain-dates.ts";
import { daysLater, monthsLater } from "./plain-stays.ts";
import { type Counted, textOf } from "./plain-world.ts";

const bands = ["under-1", "1-3", "3-6", "over-6"];

const bandOf = (months: number): number => [1, 3, 6].filter((least) => months >= least).length;

type Span = readonly [first: string, last: string];

/** The bands that a record's length can lie in: one where all days it can mean agree. */
export function durationsOf({ kind, record }: Counted): string[] {
  const isExact = ["starts", "ends"].every((field) => /^\d{4}-\d\d-\d\d$/.test(textOf(record, field) ?? ""));
  const days = textOf(record, "days");
  if (days && !isExact) return [bands[bandOf(Number(days) / 30)] ?? ""];
  const term = textOf(record, "term") ?? (kind === "plans" ? textOf(record, "period") : undefined);
  if (term?.includes("/")) return [term.includes("-") ? "one-term" : "one-year"];
  const [start, end] = limitsOf(kind, record);
  return start && end ? between(start, end) : [];
}

/** The days that can be the first of something, and those that can be its last. */
function limitsOf(kind: string, record: Plain): (Span | undefined)[] {
  const span = (field: string): Span | undefined => {
    const written = textOf(record, field);
    return written === undefined ? undefined : spanOf(written);
  };
  switch (kind) {
    case "plans": {
      // A plan for a month or a year is for all of it.
      const period = span("period");
      return period
        ? [
            [period[0], period[0]],
            [period[1], period[1]],
          ]
        : [];
    }
    case "agreements":
      return [
        span("starts") ?? span("signed"),
        earlier([span("terminated"), span("ends")].filter((end) => end !== undefined)),
      ];
    case "events":
      return [span("starts"), span("ends") ?? span("starts")];
    default:
      return [span("starts"), span("ends")];
  }
}

/** Of some ends the earliest, whichever it is. */
function earlier(spans: readonly Span[]): Span | undefined {
  const [first] = spans.map(([day]) => day).sort();
  const [last] = spans.map(([, day]) => day).sort();
  return first === undefined || last === undefined ? undefined : [first, last];
}

function between([first, firstLast]: Span, [lastFirst, last]: Span): string[] {
  if (last < first) return [];
  const shortest = bandOf(firstLast <= lastFirst ? wholeMonths(firstLast, lastFirst) : 0);
  return bands.slice(shortest, bandOf(wholeMonths(first, last)) + 1);
}

/** Whole months from the first day to the day after the last. */
function wholeMonths(first: string, last: string): number {
  const begin = new Date(`${first}T00:00:00Z`);
  const after = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000);
  const apart = (after.getUTCFullYear() - begin.getUTCFullYear()) * 12 + after.getUTCMonth() - begin.getUTCMonth();
  const lastOfMonth = new Date(Date.UTC(after.getUTCFullYear(), after.getUTCMonth() + 1, 0)).getUTCDate();
  return after.getUTCDate() < Math.min(begin.getUTCDate(), lastOfMonth) ? apart - 1 : apart;
}

/** Whether a stay covers a day: surely, perhaps, or not; `undated` where nothing is known of when it was. */
export function covers(record: Plain, day: string): "yes" | "perhaps" | "no" | "undated" {
  const term = textOf(record, "term");
  if (term)
    return within([termDays(term)[0], termDays(term)[0]], [termDays(term)[1], termDays(term)[1]], day, "perhaps");
  const [starts, ends] = ["starts", "ends"].map((field) => textOf(record, field));
  const known = starts ?? ends;
  if (!known) return "undated";
  const days = textOf(record, "days");
  const isVague = days === undefined && !(starts && ends);
  const start = starts ? spanOf(starts) : before(spanOf(known), days, record);
  const end = ends ? spanOf(ends) : after(spanOf(known), days, record);
  // Who begins or ends a stay on a day is there on it.
  if (isVague && spanOf(known).every((limit) => limit === day)) return "yes";
  return isVague ? within([start[0], start[0]], [end[1], end[1]], day, "perhaps") : within(start, end, day, "yes");
}

function within(start: Span, end: Span, day: string, surely: "yes" | "perhaps"): "yes" | "perhaps" | "no" {
  if (start[1] <= day && day <= end[0]) return surely;
  return start[0] <= day && day <= end[1] ? "perhaps" : "no";
}

/** How long after its known end a stay is still possible. */
const months = (record: Plain): number => (record["purpose"] === "degree" ? 72 : 12);
const rest = (days: string): number => Math.max(0, Math.ceil(Number(days)) - 1);

const before = ([first, last]: Span, days: string | undefined, record: Plain): Span =>
  days ? [daysLater(first, -rest(days)), daysLater(last, -rest(days))] : [monthsLater(first, -months(record)), last];

const after = ([first, last]: Span, days: string | undefined, record: Plain): Span =>
  days ? [daysLater(first, rest(days)), daysLater(last, rest(days))] : [first, monthsLater(last, months(record))];
