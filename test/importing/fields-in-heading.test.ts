import { describe, expect, test } from "vitest";
import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import { sheetOf } from "../support/sheet-of.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

const riga = "Рижский технический университет";
const kuban = "Кубанский государственный аграрный университет";
const useOf = (heading: string, cells: readonly string[], more: readonly string[] = []) => {
  const rows = cells.map((cell, at) => [cell, [riga, kuban][at % 2] ?? "", ...more]);
  return proposeMapping([sheetOf([heading, "Партнёр", ...more.map(() => "Вид документа")], rows)], "list.xlsx")
    .columns[0]?.use;
};

describe("a column whose heading names several fields", () => {
  test("fills them where each cell has as many parts", () => {
    const table = sheetOf(
      ["Партнёр", "Вид документа", "Дата подписания / срок действия"],
      [
        [riga, "Меморандум", "25.03.2019 / 5 лет"],
        [kuban, "Меморандум", "26.04.2019 / бессрочно"],
      ],
    );
    const plan = planned([table]);
    expect(asked(plan)).toEqual([]);
    expect(fieldsOf(plan, "agreements")).toMatchObject([
      { signed: "2019-03-25", ends: "2024-03-24" },
      { signed: "2019-04-26" },
    ]);
  });

  test("is one column where some have not, or another sign stands between", () => {
    const memo = ["Меморандум"];
    expect(useOf("Дата подписания / срок действия", ["25.03.2019 / 5 лет", "26.04.2019"], memo)?.is).toBe("field");
    expect(useOf("Дата подписания / срок действия", ["25.03.2019, 5 лет", "26.04.2019, 3 года"], memo)?.is).toBe(
      "field",
    );
  });

  test("two dates that share their year are a period", () => {
    const table = sheetOf(
      ["ФИО", "Вуз", "Цель", "Дата начала и окончания"],
      [["Каримов Анвар", riga, "обмен", "03.02 – 28.06.2020"]],
      { sheet: "Исходящая мобильность" },
    );
    expect(fieldsOf(planned([table], { answers: { who: { "": "student" } } }), "mobilities")).toMatchObject([
      { starts: "2020-02-03", ends: "2020-06-28" },
    ]);
  });

  test("so is one of places with the country behind or before the city", () => {
    const use = (fields: string[]) => ({ is: "parts", fields, separator: ", " });
    expect(useOf("Location", ["Riga, Latvia", "Краснодар, Россия"])).toEqual(use(["city", "country"]));
    expect(useOf("Местонахождение", ["Латвия, Рига", "Россия, Краснодар"])).toEqual(use(["country", "city"]));
    expect(useOf("Location", ["Riga, Latvia", "Краснодар"])?.is).toBe("notes");
  });
});

const details = (...cells: string[]) =>
  planned([
    sheetOf(
      ["Организация", "Реквизиты договора"],
      cells.map((cell) => [riga, cell]),
      { sheet: "Договоры" },
    ),
  ]);

describe("a column of details in which papers are called by their names", () => {
  test("has their titles, types, days and ends", () => {
    const plan = details(
      "Договор № 12 от 15.03.2021 о сотрудничестве",
      "Меморандум от 25 апреля 2019 г., срок действия 5 лет",
      "Соглашение о сотрудничестве от 30.10.2018 (бессрочно)",
    );
    expect(asked(plan)).toEqual([]);
    expect(fieldsOf(plan, "agreements")).toMatchObject([
      { title: "Договор № 12 от 15.03.2021 о сотрудничестве", type: "cooperation", signed: "2021-03-15" },
      { type: "memorandum", signed: "2019-04-25", ends: "2024-04-24" },
      { type: "cooperation", signed: "2018-10-30" },
    ]);
  });

  test("the day of another paper is none of theirs", () => {
    const [agreement] = fieldsOf(details("Меморандум к договору № 5 от 15.03.2021"), "agreements");
    expect(agreement).not.toHaveProperty("signed");
  });

  test("with another day in it none is that of signing", () => {
    const [agreement] = fieldsOf(details("Меморандум от 25.04.2019 в редакции 01.02.2020"), "agreements");
    expect(agreement).not.toHaveProperty("signed");
  });
});

test("guests come from the partner where no host is named, and what they were paid makes no project", () => {
  const table = sheetOf(
    ["Name", "Home institution", "Country", "Start", "End", "Grant (EUR)"],
    [["Jānis Bērziņš", "Riga Technical University", "Latvia", "25.03.2019", "29.03.2019", "1 250,50"]],
    { titles: ["Erasmus+ incoming staff 2018/2019"] },
  );
  const { mapping } = proposeMapping([table], "list.xlsx");
  expect(mapping.kind).toBe("mobilities");
  expect(mapping.columns["Home institution"]).toEqual({ is: "field", field: "partner.name" });
});

test("a title that names a part of the year says no whole one", () => {
  const always = (title: string) =>
    proposeMapping(
      [sheetOf(["Nachname", "Gasthochschule"], [["Müller", "Riga Technical University"]], { titles: [title] })],
      "list.xlsx",
      "mobilities",
    ).mapping.always["term"];
  expect(always("Outgoing-Studierende WiSe 2021/22")).toBe("2021/2022-1/2");
  expect(always("Outgoing-Studierende 2021/22")).toBe("2021/2022");
  expect(always("Outgoing students, 2nd semester 2021/22")).toBeUndefined();
});
