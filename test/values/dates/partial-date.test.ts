import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isDay } from "../../../src/values/dates/calendar.ts";
import { parsePartialDate } from "../../../src/values/dates/partial-date.ts";

test("a date means the days it can be", () => {
  expect(parsePartialDate("2018")).toMatchObject({ first: "2018-01-01", last: "2018-12-31", precision: "year" });
  expect(parsePartialDate("2020-02")).toMatchObject({ first: "2020-02-01", last: "2020-02-29", precision: "month" });
  expect(parsePartialDate("2018-06-16")).toMatchObject({ first: "2018-06-16", last: "2018-06-16", precision: "day" });
});

test("a decade is ten years", () => {
  expect(parsePartialDate("199X")).toMatchObject({ first: "1990-01-01", last: "1999-12-31", precision: "decade" });
  expect(parsePartialDate("202X~")).toMatchObject({ first: "2020-01-01", last: "2029-12-31", approximate: true });
});

test("~ and ? do not widen it", () => {
  expect(parsePartialDate("2018-06~")).toMatchObject({ first: "2018-06-01", last: "2018-06-30", approximate: true });
  expect(parsePartialDate("2018?")).toMatchObject({ first: "2018-01-01", last: "2018-12-31", uncertain: true });
});

test.each([
  "2019-02-29",
  "2018-13",
  "2018-00",
  "2018-6",
  "26.06.2019",
  "0000",
  "2018~?",
  "12018",
  "",
  "2018/2019",
  "199x",
  "000X",
  "19XX",
  "199X-05",
  "X",
])("%j is not a date", (text) => expect(parsePartialDate(text)).toBeUndefined());

test("every day, month and year that is shaped right reads back as itself, within its year", () => {
  const day = fc.integer({ min: 0, max: 3_000_000 }).map((days) => addDays("0001-01-01", days));
  const mark = fc.constantFrom("", "~", "?");
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), mark, (date, length, sign) => {
      const text = date.slice(0, length) + sign;
      const read = parsePartialDate(text);
      expect(read?.text).toBe(text);
      expect(read && isDay(read.first) && isDay(read.last) && read.first <= date && date <= read.last).toBe(true);
      expect([read?.first.slice(0, 4), read?.last.slice(0, 4)]).toEqual([date.slice(0, 4), date.slice(0, 4)]);
    }),
  );
});

test("whatever is written, reading never fails", () => {
  fc.assert(fc.property(fc.string(), (text) => void parsePartialDate(text)));
});
