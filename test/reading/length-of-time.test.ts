import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lastDayOf } from "../../src/reading/dates/length-of-time.ts";
import { addDays, addMonths } from "../../src/values/dates/calendar.ts";
import "../support/fixed-seed.ts";

test("a length of time ends on the day before the one so many months later", () => {
  expect(lastDayOf("2018-08-24", 60)).toBe("2023-08-23");
  expect(lastDayOf("2019-12-15", 1)).toBe("2020-01-14");
  expect(lastDayOf("2020-01-01", 12)).toBe("2020-12-31");
  expect(lastDayOf("2019-08-31", 6)).toBe("2020-02-28");
  const days = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1900-01-01", days));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 1200 }), (day, months) => {
      expect(lastDayOf(day, months)).toBe(addDays(addMonths(day, months), -1));
    }),
  );
});
