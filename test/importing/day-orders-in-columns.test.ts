import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, office, planned } from "./planned.ts";

const events = (...dates: string[]) =>
  sheetOf(
    ["Сана", "Намуди чорабинӣ", "Номи чорабинӣ"],
    dates.map((date, index) => [date, "семинар", `Семинари ${index + 1}`]),
    { sheet: "Чорабиниҳо" },
  );

test("where dates of a column show both orders, it is asked once for the others", () => {
  const table = events("09/26/2019", "12/04/2018", "03/05/2018", "15.03.2018");
  const plan = planned([table]);
  expect(asked(plan)).toEqual(["day_order Сана: dmy|mdy"]);
  expect(fieldsOf(plan, "events")).toMatchObject([{ starts: "2019-09-26" }, { starts: "2018-03-15" }]);
  const answers = { day_order: { Сана: "mdy" } };
  expect(fieldsOf(planned([table], { answers }), "events")).toMatchObject([
    { starts: "2019-09-26" },
    { starts: "2018-12-04" },
    { starts: "2018-03-05" },
    { starts: "2018-03-15" },
  ]);
});

test("dates that show the month first are so in all of their column, of two in a cell too", () => {
  const table = events("09/26/2019 - September 30, 2019", "12/04/2018 - December 12, 2018");
  expect(asked(planned([table]))).toEqual([]);
  expect(fieldsOf(planned([table]), "events")[1]).toMatchObject({
    starts: "2018-12-04",
    ends: "2018-12-12",
  });
});

test("without one the usual order holds", () => {
  expect(fieldsOf(planned([events("12/04/2018", "25.03.2018")]), "events")).toMatchObject([
    { starts: "2018-04-12" },
    { starts: "2018-03-25" },
  ]);
});

test("two days of one month are no month and day", () => {
  const plan = planned([events("12-14.05.2023", "03.04.2023", "20.04-02.05.2022")]);
  expect(asked(plan)).toEqual([]);
  expect(fieldsOf(plan, "events")).toMatchObject([
    { starts: "2023-05-12", ends: "2023-05-14" },
    { starts: "2023-04-03" },
    { starts: "2022-04-20", ends: "2022-05-02" },
  ]);
});

test("spaces behind points show the order too", () => {
  const files = { ...office, "registry.yaml": "title: R\nlanguage: en\ninstitution: tut\n" };
  expect(asked(planned([events("3. 10. 2021", "31. 12. 2024")], { files }))).toEqual([]);
});
