import { describe, expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, outcomes, planned } from "./planned.ts";

const answers = { who: { "": "student" }, purpose: { "": "exchange" } };

describe("series", () => {
  const table = sheetOf(
    ["Hamkor universitet", "Hujjat turi", "Imzolangan sana"],
    ["2018", "2019", "2020", "2021", "2023"].map((year) => ["RTU", "Memorandum", `12.03.${year}`]),
    { sheet: "Shartnomalar" },
  );

  test("the same day while years count up is asked once, and its rows wait", () => {
    const plan = planned([table]);
    expect(asked(plan)).toEqual(["signed 2018-03-12 … 2021-03-12: as-written"]);
    expect(plan.questions[0]?.rows).toBe(4);
    expect(outcomes(plan)).toEqual(["2 review", "3 review", "4 review", "5 review", "6 written", "1 left-out"]);
  });

  test("as written, or without the dates", () => {
    const typed = "2018-03-12 … 2021-03-12";
    const right = planned([table], { answers: { signed: { [typed]: "as-written" } } });
    expect(fieldsOf(right, "agreements")).toHaveLength(5);
    const notes = planned([table], { answers: { signed: { [typed]: "notes" } } });
    expect(fieldsOf(notes, "agreements")[0]).toEqual({
      partners: ["riga-tu"],
      type: "memorandum",
      notes: "signed: 2018-03-12",
    });
  });

  test("numbers of persons that count up", () => {
    const rows = [1, 2, 3, 4, 5].map((count) => ["RTU", String(count), `20${10 + count * 2}/20${11 + count * 2}`]);
    const counts = sheetOf(["Донишгоҳ", "Шумораи донишҷӯён", "Соли таҳсил"], rows, {
      sheet: "Сафарҳои хориҷ outgoing",
    });
    const plan = planned([counts], { answers });
    expect(asked(plan)).toEqual(["count 1 … 5: as-written"]);
  });
});

describe("contradictions", () => {
  test("an end before its beginning", () => {
    const rows = [
      ["RTU", "Memorandum", "12.03.2019", "12.03.2014"],
      ["RTU", "Memorandum", "2018", "2018"],
    ];
    const table = sheetOf(["Partner", "Type", "Signed", "Valid until"], rows, { sheet: "Agreements" });
    const plan = planned([table]);
    expect(outcomes(plan)).toEqual(["2 review", "3 written", "1 left-out"]);
    expect(plan.rows[0]?.reasons[0]?.en).toContain("before it begins");
  });

  test("an end far off for the hours", () => {
    const rows = [
      ["Цифровая грамотность", "курс", "01.02.2024", "05.02.2034", "36"],
      ["Академическое письмо", "курс", "01.02.2024", "31.05.2024", "36"],
    ];
    const table = sheetOf(["Мероприятие", "Вид", "Дата начала", "Окончание", "Часы"], rows, { sheet: "Мероприятия" });
    const plan = planned([table]);
    expect(outcomes(plan)).toEqual(["2 review", "3 written", "1 left-out"]);
    expect(plan.rows[0]?.reasons[0]?.ru).toContain("намного дольше");
  });

  test("a total that is not that of its parts", () => {
    const rows = [
      ["RTU", "8", "3", "7 = 4 (071) + 3 (0732)", "2018/2019"],
      ["RTU", "7", "3", "7 = 4 (071) + 3 (0732)", "2019/2020"],
      ["RTU", "5", "6", "", "2020/2021"],
    ];
    const headings = ["Университет", "Кол-во студентов", "Из них женщин", "По направлениям", "Учебный год"];
    const plan = planned([sheetOf(headings, rows, { sheet: "Исходящая мобильность" })], { answers });
    expect(outcomes(plan).sort()).toEqual(["1 left-out", "2 review", "3 written", "4 review"]);
    expect(plan.rows[0]?.reasons[0]?.ru).toBe("числа не сходятся: 7 = 4 (071) + 3 (0732); count 8; women 3");
  });
});
