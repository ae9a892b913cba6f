import { expect, test } from "vitest";
import { parsePartialDate } from "../../../src/values/dates/partial-date.ts";
import { lastDayOfYear, parseYear, yearLabel, yearsOfDate, yearsOverlapping } from "../../../src/values/dates/years.ts";

const academic = { kind: "academic", starts: "09-01" } as const;
const calendar = { kind: "calendar", starts: "09-01" } as const;

const date = (text: string) => parsePartialDate(text) ?? { first: "", last: "" };

test("a date known to the calendar year may fall in two academic years, one known to the month in one", () => {
  expect(yearsOfDate(date("2018"), academic)).toEqual([
    { year: 2017, certain: false },
    { year: 2018, certain: false },
  ]);
  expect(yearsOfDate(date("2018-09"), academic)).toEqual([{ year: 2018, certain: true }]);
  expect(yearsOfDate(date("2018"), calendar)).toEqual([{ year: 2018, certain: true }]);
});

test("years between a coarse start and a coarse end are certain, those at the edges are not", () => {
  expect(yearsOverlapping(date("2016"), date("2018"), academic)).toEqual([
    { year: 2015, certain: false },
    { year: 2016, certain: true },
    { year: 2017, certain: true },
    { year: 2018, certain: false },
  ]);
});

test("no start comes after its end: what began some time in the 2010s and ended in May 2012 was there in 2012", () => {
  const years = yearsOverlapping(date("201X"), date("2012-05"), calendar);
  expect(years.filter(({ certain }) => certain)).toEqual([{ year: 2012, certain: true }]);
  expect(years.map(({ year }) => year)).toEqual([2010, 2011, 2012]);
});

test("years read back from their labels", () => {
  expect(parseYear("2018", "09-01")?.in.kind).toBe("calendar");
  expect(parseYear("2018/2019", "09-01")).toMatchObject({ year: 2018, in: { kind: "academic" } });
  expect(parseYear("2018/2020", "09-01")).toBeUndefined();
  expect([yearLabel(2018, academic), yearLabel(800, calendar)]).toEqual(["2018/2019", "0800"]);
});

test("a year ends on the day before the next", () => {
  expect(lastDayOfYear(2019, calendar)).toBe("2019-12-31");
  expect(lastDayOfYear(2019, academic)).toBe("2020-08-31");
});
