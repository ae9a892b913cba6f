import { expect, test } from "vitest";
import { UsageError } from "../../../src/queries/usage-error.ts";
import { readPeriod } from "../../../src/reports/annual/annual-period.ts";
import type { YearKind } from "../../../src/values/dates/years.ts";
import { sentenceIn } from "../../../src/values/texts/sentence.ts";

const calendar: YearKind = { kind: "calendar", starts: "09-01" };
const academic: YearKind = { kind: "academic", starts: "09-01" };

test.each([
  ["2019", 2019, "calendar"],
  ["2023/2024", 2023, "academic"],
  ["2023-2024", 2023, "academic"],
  ["2023–2024", 2023, "academic"],
] as const)("%s is the year %s, %s, whatever years the registry counts in", (text, year, kind) => {
  for (const years of [calendar, academic])
    expect(readPeriod(text, years)).toEqual({ year, years: { ...years, kind } });
});

const helpFor = (text: string, years: YearKind): string | undefined => {
  try {
    readPeriod(text, years);
  } catch (error) {
    if (error instanceof UsageError) return error.help && sentenceIn(error.help, "en");
  }
  return undefined;
};

test.each([
  ["2023/24", "write 2023/2024 or 2023"],
  ["01.01.2019", "write 2019 or 2019/2020"],
  ["01.09.2018..31.08.2019", "write 2018/2019 or 2018"],
  ["2023/2025", "write 2023/2024 or 2023"],
  ["2019-05", "write 2019 or 2019/2020"],
  ["year 2019", "write 2019 or 2019/2020"],
  ["last", "write 2019 or 2019/2020"],
  ["0000", "write 2019 or 2019/2020"],
  ["9999/10000", "write 9999"],
])("%s is no period; %s", (text, help) => {
  expect(helpFor(text, calendar)).toBe(help);
});

test("with academic years those come first", () => {
  expect(helpFor("2019г", academic)).toBe("write 2019/2020 or 2019");
});
