import type { Plain } from "./generated-records.ts";
import { daysOf, termDays } from "./plain-dates.ts";
import { textOf } from "./plain-world.ts";

/** The first and the last day of a stay, under one reading of its dates. */
type Stay = { readonly from: string; readonly to: string };

/** Every way to read when somebody stayed, by days that stand for all its dates can mean; none without any date. */
export function staysOf(record: Plain): Stay[] {
  const [term, starts, ends, days] = ["term", "starts", "ends", "days"].map((field) => textOf(record, field));
  if (term) return inOrder(termDays(term), termDays(term));
  const months = record["purpose"] === "degree" ? 72 : 12;
  const length = days === undefined ? undefined : Math.max(0, Math.ceil(Number(days)) - 1);
  if (starts && ends) return inOrder(daysOf(starts), daysOf(ends));
  if (starts)
    return daysOf(starts).flatMap((from) =>
      length === undefined
        ? inOrder([from], [from, monthsLater(from, months)])
        : inOrder([from], [daysLater(from, length)]),
    );
  if (!ends) return [];
  return daysOf(ends).flatMap((to) =>
    length === undefined ? inOrder([monthsLater(to, -months), to], [to]) : inOrder([daysLater(to, -length)], [to]),
  );
}

/** Every first day with every last day that does not come before it. */
const inOrder = (firsts: readonly string[], lasts: readonly string[]): Stay[] =>
  firsts.flatMap((from) => lasts.flatMap((to) => (from <= to ? [{ from, to }] : [])));

export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day so many months later, or the month's last where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}
