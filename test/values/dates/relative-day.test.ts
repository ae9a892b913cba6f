import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, daysInMonth, toDay } from "../../../src/values/dates/calendar.ts";
import { isRelativeDay, relativeDay } from "../../../src/values/dates/relative-day.ts";

describe("a day told from another", () => {
  test.each([
    ["today", "2026-11-29", "2026-11-29"],
    ["+1m", "2026-01-31", "2026-02-28"],
    ["+1m", "2028-01-31", "2028-02-29"],
    ["-1m", "2026-03-31", "2026-02-28"],
    ["+1y", "2024-02-29", "2025-02-28"],
    ["+6m", "2026-08-31", "2027-02-28"],
    ["-30d", "2026-01-15", "2025-12-16"],
    ["+2w", "2026-12-25", "2027-01-08"],
    ["-0d", "2026-12-25", "2026-12-25"],
  ])("%s from %s is %s", (text, from, day) => {
    expect(relativeDay(text, from)).toBe(day);
  });

  test.each(["6m", "+m", "+6", "+6x", "++6m", "+6 m", "yesterday", "2026", "+1.5y", ""])("%j is none", (text) => {
    expect([isRelativeDay(text), relativeDay(text, "2026-11-29")]).toEqual([false, undefined]);
  });

  test("there is none outside the years 1 to 9999", () => {
    expect(relativeDay("+9999y", "2026-11-29")).toBeUndefined();
    expect(relativeDay("-9999y", "2026-11-29")).toBeUndefined();
    expect(relativeDay("-99999d", "0100-01-01")).toBeUndefined();
  });

  const days = fc
    .tuple(fc.integer({ min: 1500, max: 2500 }), fc.integer({ min: 1, max: 12 }), fc.nat())
    .map(([year, month, any]) => toDay(year, month, (any % daysInMonth(year, month)) + 1));

  test("of months: the same day of the month that is so many later, or its last day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
        const index = year * 12 + month - 1 + months;
        const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
        const expected = toDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
        expect(relativeDay(`${months < 0 ? "-" : "+"}${Math.abs(months)}m`, from)).toBe(expected);
      }),
    );
  });

  test("of days and weeks: so many days from it", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9999, max: 9999 }), fc.constantFrom("d", "w"), (from, number, unit) => {
        const day = relativeDay(`${number < 0 ? "-" : "+"}${Math.abs(number)}${unit}`, from);
        expect(day && daysBetween(from, day)).toBe(number * (unit === "w" ? 7 : 1));
      }),
    );
  });
});
