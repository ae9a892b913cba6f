import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { cellOf } from "./cell-of.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

test.each([
  ["15.03.2562", "? 2019-03-15"],
  ["2562", "? 2019"],
  ["民國108年5月3日", "? 2019-05-03"],
  ["109年3月", "? 2020-03"],
  ["平成30年4月1日", "? 2018-04-01"],
  ["令和元年5月10日", "? 2019-05-10"],
  ["R1.6.3", "? 2019-06-03"],
  ["1398/05/12", "?"],
  ["15.03.1441", "?"],
  ["2075/05/15", "?"],
  ["01/10/62", "?"],
])("%s is asked, with the day that may be meant", (text, meaning) => {
  expect(cellOf("agreements", "signed", text)).toBe(meaning);
});

test.each([
  ["12/03/98", "1998-03-12"],
  ["12/03/19", "2019-03-12"],
  ["12.03.1987", "1987-03-12"],
  ["٢٠١٩/٠٣/٢٥", "2019-03-25"],
])("%s is a day of our calendar", (text, meaning) => {
  expect(cellOf("agreements", "signed", text)).toBe(meaning);
});

test.each(["Date signed (E.C.)", "Signed (B.S.)", "Date of signing (Hijri)", "Signed (พ.ศ.)"])(
  "below %s no day is certain",
  (heading) => {
    const table = sheetOf(["University", "Country", "Type", heading], [["RTU", "Latvia", "MoU", "15/05/2011"]]);
    const plan = planned([table]);
    expect(fieldsOf(plan, "agreements")).toEqual([]);
    expect(asked(plan)).toContain("signed 15/05/2011: ");
  },
);

test.each([
  ["05/03/2019 a 04/03/2024", "starts 2019-03-05, 2024-03-04"],
  ["del 05/03/2019 al 04/03/2024", "starts 2019-03-05, 2024-03-04"],
  ["vom 05.03.2019 bis 04.03.2024", "starts 2019-03-05, 2024-03-04"],
  ["du 05/03/2019 au 04/03/2024", "starts 2019-03-05, 2024-03-04"],
  ["hasta 22/09/2022", "2022-09-22"],
  ["bis 22.09.2022", "2022-09-22"],
  ["jusqu'au 22/09/2022", "2022-09-22"],
])("%s is a period, or its end", (text, meaning) => {
  expect(cellOf("agreements", "ends", text)).toBe(meaning);
});
