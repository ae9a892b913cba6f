import { expect, test } from "vitest";
import { readReview } from "../../src/importing/review/read-review.ts";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, outcomes, planned } from "./planned.ts";

const meetings = (...dates: string[]) =>
  sheetOf(
    ["Дата", "Вид мероприятия", "Название"],
    dates.map((date, index) => [date, "семинар", `Семинар ${index + 1}`]),
    { sheet: "Мероприятия" },
  );
const days = (plan: ReturnType<typeof planned>) =>
  fieldsOf(plan, "events").map((fields) => (fields as { starts: string }).starts);
const mixed = meetings("25.03.2019", "2019-05-03", "30.10.2018", "2020-12-02", "2021-06-06");

test("days that Excel may have made of dates with the day first are asked, once for their column", () => {
  const plan = planned([mixed]);
  expect(asked(plan)).toEqual(["swapped_days Дата: swapped|as-written"]);
  expect(days(plan)).toEqual(["2019-03-25", "2018-10-30", "2021-06-06"]);
  expect(plan.rows.find(({ row }) => row === 3)?.proposed).toEqual({ starts: "2019-03-05" });
});

test("the answer holds for all of them", () => {
  const answered = (answer: string) => days(planned([mixed], { answers: { swapped_days: { Дата: answer } } }));
  expect(answered("swapped")).toEqual(["2019-03-25", "2019-03-05", "2018-10-30", "2020-02-12", "2021-06-06"]);
  expect(answered("as-written")).toEqual(["2019-03-25", "2019-05-03", "2018-10-30", "2020-12-02", "2021-06-06"]);
});

test("a row may have its own answer", () => {
  const rowAnswers = new Map([["Мероприятия!3", { starts: "2019-03-05" }]]);
  expect(outcomes(planned([mixed], { rowAnswers }))).toEqual(expect.arrayContaining(["3 written", "5 review"]));
});

test("one day or text that tells otherwise is enough to trust the column", () => {
  expect(asked(planned([meetings("25.03.2019", "2019-05-03", "2019-05-23")]))).toEqual([]);
  expect(asked(planned([meetings("25.03.2019", "2019-05-03", "04.06.2019")]))).toEqual([]);
  expect(asked(planned([meetings("2019-05-03", "2019-05-04")]))).toEqual([]);
});

test("in a review it is asked until it is answered, though the other days are not beside it", () => {
  const cells = ["2019-05-03", "семинар", "Семинар 2", "Мероприятия!3", "…", "starts=2019-03-05", "type=seminar"];
  const headings = ["Дата", "Вид мероприятия", "Название", "row", "reason", "proposed", "answer"];
  const review = readReview(
    sheetOf(
      headings.map((name, at) => (at < 3 ? name : `hamkor: ${name}`)),
      [cells],
    ),
  );
  const plan = planned(review?.tables ?? [], { rowAnswers: review?.rowAnswers ?? new Map(), isReview: true });
  expect(outcomes(plan)).toEqual(["3 review"]);
});
