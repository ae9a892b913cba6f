import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  daysInMonth,
  isDay,
  toDay,
} from "../../../src/values/dates/calendar.ts";
import { range } from "../../../src/values/dates/years.ts";

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year: number, month: number): number => lengths(year)[month - 1] ?? 0;

/** How many days of our calendar are before a day, counted year by year and month by month. */
function countOfDays(day: Day): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const before = year - 1;
  const ofYears = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return lengths(year)
    .slice(0, month - 1)
    .reduce((sum, length) => sum + length, ofYears + date - 1);
}

const days = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat())
  .map(([year, month, any]) => toDay(year, month, (any % lengthOf(year, month)) + 1));

/** Zones with days that were skipped, or begin an hour late, and with offsets that were no whole minutes; and the offset of 2026. */
const zones = [
  ["UTC", 0],
  ["America/Sao_Paulo", 180],
  ["Pacific/Apia", -780],
  ["Asia/Dushanbe", -300],
] as const;

describe.each(zones)("in the time zone %s", (zone, offset) => {
  beforeAll(() => void vi.stubEnv("TZ", zone));
  afterAll(() => void vi.unstubAllEnvs());

  test("which the process is in", () => expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset));

  test("months are as long as the calendar has them", () => {
    const wrong = range(0, 9999).filter((year) =>
      lengths(year).some((length, index) => daysInMonth(year, index + 1) !== length),
    );
    expect(wrong).toEqual([]);
    expect(lengths(2024)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  test("a day is so many days after another", () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        const between = countOfDays(to) - countOfDays(from);
        expect([daysBetween(from, to), addDays(from, between)]).toEqual([between, to]);
      }),
    );
    expect([addDays("9999-12-31", 1), addDays("0001-01-01", -1)]).toEqual(["10000-01-01", "0000-12-31"]);
  });

  test("months added keep the day of the month, or give the last", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (day, months) => {
        const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
        const index = year * 12 + month - 1 + months;
        fc.pre(index >= 12);
        const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
        expect(addMonths(day, months)).toBe(toDay(newYear, newMonth, Math.min(date, lengthOf(newYear, newMonth))));
      }),
    );
  });

  test("a text is a day where its month has it", () => {
    for (const year of [1, 4, 99, 100, 400, 1900, 2000, 2019, 2024, 9999])
      for (const month of range(0, 13))
        expect(range(0, 32).filter((date) => isDay(toDay(year, month, date)))).toEqual(range(1, lengthOf(year, month)));
    for (const text of [
      "",
      "2019",
      "2019-1-01",
      "2019-01-01T",
      "201a-01-01",
      "2019/01/01",
      "２０１９-01-01",
      "2019-01- 1",
    ])
      expect(isDay(text)).toBe(false);
  });
});
