import { expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

const sums = (heading: string, ...texts: string[]) =>
  sheetOf(
    ["Акроним", "Программа", heading],
    texts.map((text, at) => [`SUN-${at}`, "Erasmus+", text]),
    { sheet: "Проекты" },
  );
const budgets = (plan: ReturnType<typeof planned>) =>
  fieldsOf(plan, "projects").map((fields) => (fields as { budget?: unknown }).budget);

test.each([
  ["Бюджет, тыс. сомони", "845,5", "845500", "TJS"],
  ["Буҷет (ҳазор сомонӣ)", "12", "12000", "TJS"],
  ["Budget (EUR)", "845 000", "845000", "EUR"],
  ["Бюджет, млн руб.", "1.25", "1250000", "RUB"],
  ["Byudjet, ming soʻm", "500", "500000", "UZS"],
  ["Бюджет / евро", "1000", "1000", "EUR"],
  ["Бюджет в евро", "1000", "1000", "EUR"],
])("%s: the amount is in what the heading says", (heading, text, amount, currency) => {
  expect(budgets(planned([sums(heading, text)]))).toEqual([[{ amount, currency }]]);
});

test.each([
  ["2,5 млн евро", "2500000", "EUR"],
  ["1.2 mln USD", "1200000", "USD"],
  ["USD 1.2 million", "1200000", "USD"],
  ["150 тыс. сомони", "150000", "TJS"],
  ["1,2 mlrd soʻm", "1200000000", "UZS"],
  ["3 миллиона рублей", "3000000", "RUB"],
])("%s: the amount is in digits", (text, amount, currency) => {
  expect(budgets(planned([sums("Бюджет", text, "100 EUR")]))[0]).toEqual([{ amount, currency }]);
});

test("a word that multiplies is in doubt below another, and without a currency that is asked once", () => {
  expect(asked(planned([sums("Бюджет, тыс. евро", "2,5 млн", "100")]))).toEqual(["budget 2,5 млн: 2500000"]);
  const table = sums("Бюджет", "150 тыс.", "2 млн", "100 EUR");
  expect(asked(planned([table]))).toEqual(["currency Бюджет: "]);
  const settled = planned([table], { answers: { currency: { Бюджет: "TJS" } } });
  expect(budgets(settled).slice(0, 2)).toEqual([
    [{ amount: "150000", currency: "TJS" }],
    [{ amount: "2000000", currency: "TJS" }],
  ]);
});

test("a currency that is in doubt, or not said, is asked once for the column", () => {
  const plan = planned([sums("Сумма, $", "100", "250")]);
  expect(asked(plan)).toEqual(["currency Сумма, $: USD"]);
  const settled = planned([sums("Сумма, $", "100", "250")], { answers: { currency: { "Сумма, $": "USD" } } });
  expect(budgets(settled)).toEqual([[{ amount: "100", currency: "USD" }], [{ amount: "250", currency: "USD" }]]);
  expect(asked(planned([sums("Бюджет", "100", "250")]))).toEqual(["currency Бюджет: "]);
});

test("another currency than that of the heading, and a sum that may be written in full, are asked", () => {
  expect(asked(planned([sums("Budget (EUR)", "500 USD", "500 EUR")]))).toEqual(["budget 500 USD: "]);
  expect(asked(planned([sums("Бюджет, тыс. сомони", "845000")]))).toEqual(["budget 845000: 845000 TJS|845000000 TJS"]);
});

test("lengths below a heading with their unit; another unit than that of the field is asked", () => {
  const agreements = sheetOf(
    ["ВУЗ-партнёр", "Вид документа", "Дата подписания", "Срок, лет"],
    [["RTU", "Меморандум", "24.08.2018", "5"]],
    { sheet: "Договоры" },
  );
  expect(fieldsOf(planned([agreements]), "agreements")).toMatchObject([{ ends: "2023-08-23" }]);
  const events = (heading: string) =>
    sheetOf(["Мероприятие", "Вид", "Дата", heading], [["Курс письма", "курс", "01.02.2024", "36"]], {
      sheet: "События",
    });
  expect(fieldsOf(planned([events("Часы")]), "events")).toMatchObject([{ hours: "36" }]);
  expect(asked(planned([events("Часы, дней")]))).toEqual(["hours 36: "]);
});
