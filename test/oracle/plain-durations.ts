import type { Plain } from "./generated-records.ts";
import type { Stretch } from "./plain-agreements.ts";
import { daysOf, spanOf, termDays } from "./plain-dates.ts";
import { type Counted, textOf } from "./plain-world.ts";

const bands = ["under-1", "1-3", "3-6", "over-6"];

const bandOf = (months: number): number => [1, 3, 6].filter((least) => months >= least).length;

/** The bands that a record's length can lie in: one where all days it can mean agree. */
export function durationsOf({ kind, record }: Counted): string[] {
  if (kind === "plans") {
    const period = textOf(record, "period");
    return period?.includes("/") ? termBand(period) : between(period, period);
  }
  const [starts, ends] = [textOf(record, "starts"), textOf(record, "ends")];
  const days = textOf(record, "days");
  const isExact = starts?.length === 10 && ends?.length === 10;
  if (days && !isExact) return [bands[bandOf(Number(days) / 30)] ?? ""];
  const term = textOf(record, "term");
  if (term) return termBand(term);
  return between(starts, ends ?? (kind === "events" ? starts : undefined));
}

const termBand = (term: string): string[] => [term.includes("-") ? "one-term" : "one-year"];

function between(starts: string | undefined, ends: string | undefined): string[] {
  if (!starts || !ends) return [];
  const [[first, firstLast], [lastFirst, last]] = [spanOf(starts), spanOf(ends)];
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
  const [term, starts, ends] = ["term", "starts", "ends"].map((field) => textOf(record, field));
  if (term) return termDays(term)[0] <= day && day <= termDays(term)[1] ? "perhaps" : "no";
  if (!starts && !ends) return "undated";
  const months = record["purpose"] === "degree" ? 72 : 12;
  if (!starts || !ends) {
    const [first, last] = spanOf(starts ?? ends ?? "");
    const isNear = starts ? first <= day && day <= monthsLater(last, months) : monthsLater(first, -months) <= day && day <= last;
    return isNear ? "perhaps" : "no";
  }
  if (spanOf(starts)[1] <= day && day <= spanOf(ends)[0]) return "yes";
  return spanOf(starts)[0] <= day && day <= spanOf(ends)[1] ? "perhaps" : "no";
}

/** Every way to read when somebody stayed; of one end unknown, any day within the time that such a stay may take. */
export function stays(record: Plain): Stretch[] {
  const [term, starts, ends] = ["term", "starts", "ends"].map((field) => textOf(record, field));
  if (term) return within(...termDays(term));
  if (!starts && !ends) return [];
  const months = record["purpose"] === "degree" ? 72 : 12;
  const ways = (starts ? daysOf(starts) : daysOf(ends ?? "")).flatMap((day): Stretch[] => {
    if (!starts) return [{ from: day, to: day }, { from: monthsLater(day, -months), to: day }];
    if (!ends) return [{ from: day, to: day }, { from: day, to: monthsLater(day, months) }];
    return daysOf(ends).map((to) => ({ from: day, to }));
  });
  return ways.filter(({ from, to }) => from && to && from <= to);
}

const within = (first: string, last: string): Stretch[] => [
  { from: first, to: first },
  { from: last, to: last },
  { from: first, to: last },
];

/** The same day so many months later, or the month's last where it has no such day. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}
