import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, planned } from "./planned.ts";

const signed = (heading: string, ...days: string[]) =>
  planned([
    sheetOf(
      ["University", "Type of agreement", heading],
      days.map((day) => ["Riga Technical University", "Memorandum", day]),
    ),
  ]);

test("days with the year first have their month next below headings of East Asia, and where the column shows it", () => {
  expect(asked(signed("체결일", "2018.9.1", "2019. 05. 03."))).toEqual([]);
  expect(asked(signed("Date of signing", "2018.09.01", "2020.11.30"))).toEqual([]);
});

test("else they are asked", () => {
  expect(asked(signed("Date of signing", "2018.09.01"))).toEqual(["signed 2018.09.01: 2018-09-01|2018-01-09"]);
  expect(asked(signed("Date of signing", "2018.09.01", "2018.30.11", "2020.11.30"))).not.toEqual([]);
});
