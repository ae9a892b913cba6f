import type { CellStyle } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readReview } from "../../src/importing/review/read-review.ts";
import { formats, tableOfRows } from "../sheets/sheet-files.ts";
import { answering, asked, fieldsOf, outcomes, planned } from "./planned.ts";

const rows = [
  ["Вуз-партнёр", "Страна", "Вид документа", "Дата подписания"],
  ["Университет Тарту", "Эстония", "Меморандум", "12.03.2018"],
  ["Университет Осло", "Норвегия", "Меморандум", "15.05.2019"],
  ["Университет Вены", "Австрия", "Меморандум", "01.09.2020"],
];

/** The list with all cells of its third row in a style. */
const listWith = (style: CellStyle, title?: string) => {
  const all = title === undefined ? rows : [[title], ...rows];
  const row = all.length - 2;
  return tableOfRows(all, {
    cells: formats(Object.fromEntries([0, 1, 2, 3].map((at) => [`${row},${at}`, { style }]))),
  });
};

const red: CellStyle = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF0000" } } };
const legend = "Вузы-партнёры (красным выделены договоры, прекратившие действие)";

describe("rows that are struck through", () => {
  test("wait: what they say was taken back, wholly or in part", async () => {
    const table = await listWith({ font: { strikethrough: true } });
    const plan = planned([table]);
    expect(outcomes(plan).slice(0, 4)).toEqual(["3 review", "2 written", "4 written", "1 left-out"]);
    expect(asked(plan)).toEqual(["look struck: no-record|as-written"]);
    expect(fieldsOf(plan, "agreements")).toHaveLength(2);
  });

  test("are records, or none, as was answered", async () => {
    const table = await listWith({ font: { strikethrough: true } });
    expect(
      fieldsOf(planned([table], { answers: answering("look", "struck", "as-written") }), "agreements"),
    ).toHaveLength(3);
    const plan = planned([table], { answers: answering("look", "struck", "no-record") });
    expect(outcomes(plan)).toContain("3 left-out");
  });

  test("are asked of in a review, where their look is not seen, until they are answered", () => {
    const review = (answer: string) => ({
      ...{ sheet: "a", isHidden: false, titles: [], hasHeadings: true, leftOut: [] },
      columns: ["Вуз", "hamkor: row", "hamkor: reason", "hamkor: proposed", "hamkor: answer"].map((heading, at) => ({
        ...{ letter: String(at), heading, isHidden: false },
      })),
      rows: [{ row: 2, isHidden: false, cells: ["Осло", "list!3", "…", "look=as-written; type=contract", answer] }],
    });
    const looks = (answer: string) => readReview(review(answer))?.tables[0]?.rows.map(({ look }) => look);
    expect(looks("type=contract")).toEqual([{ typed: "struck" }]);
    expect(readReview(review("yes"))?.rowAnswers.get("list!3")).toEqual({ look: "as-written", type: "contract" });
  });
});

describe("rows with a colour of their own", () => {
  test("wait where the sheet says what colours mean, with its words", async () => {
    const plan = planned([await listWith(red, legend)]);
    expect(asked(plan)).toEqual(["look FF0000: no-record|as-written"]);
    expect(plan.questions[0]?.reason.ru).toContain("красным выделены договоры");
    expect(fieldsOf(plan, "agreements")).toHaveLength(2);
  });

  test("are like the others where it does not", async () => {
    expect(asked(planned([await listWith(red, "Вузы-партнёры")]))).toEqual([]);
  });
});

describe("a year", () => {
  const rows = [
    ["Страна", "Вуз", "Кол-во студентов", "Цель", "Кто", "Направление мобильности"],
    ["Россия", "Томский университет", 3, "обмен", "студент", "выезд"],
  ];

  test("in a sheet's name or a title is asked: nothing says of which kind it is", async () => {
    const inSheet = await tableOfRows(rows, { name: "2019 г." });
    const inTitle = await tableOfRows([["Студенты, выехавшие в 2020 году"], ...rows]);
    const asOf = await tableOfRows([["Студенты на 01.10.2023"], ...rows]);
    expect([inSheet, inTitle, asOf].map((table) => asked(planned([table])))).toEqual([
      ["term 2019: 2019/2020|2018/2019"],
      ["term 2020: 2020/2021|2019/2020"],
      [],
    ]);
  });
});
