import { describe, expect, test } from "vitest";
import { Cancelled } from "../../../src/cli/asking/asking.ts";
import { proposeMapping } from "../../../src/importing/columns/propose-mapping.ts";
import { textWidth } from "../../../src/renderers/text-width.ts";
import { languages } from "../../../src/values/codes/languages.ts";
import { office } from "../../importing/planned.ts";
import { sheetOf } from "../../support/sheet-of.ts";
import { askedAbout } from "./asked-about.ts";

const agreements = sheetOf(
  ["№", "ВУЗ-партнёр", "Гос-во", "Вид документа", "Дата подписания", "Срок", "Ответственный сотрудник отдела"],
  [
    ["1", "RTU", "Латвия", "Меморандум", "2018-08-24", "5 лет", "Каримова Н."],
    ["2", "Кубанский государственный аграрный университет", "Россия", "Меморандум", "2020-09-01", "", "Саидов Р."],
  ],
  { sheet: "Договоры" },
);

describe("columns", () => {
  test("are shown with the fields they fill and what stands in them, then used as they are", async () => {
    const { mapping, asked, shown } = askedAbout(["да"], { columns: 100 });
    expect((await mapping(agreements)).columns["Дата подписания"]).toEqual({ is: "field", field: "signed" });
    expect(asked).toEqual(["Всё верно?"]);
    expect(shown()).toContain("В его строках: Соглашения.");
    expect(shown()).toMatch(/№ +не переносится: номера строк +1 · 2\n/);
    expect(shown()).toMatch(/Дата подписания +Подписано +24.08.2018 · 01.09.2020\n/);
    expect(shown()).toContain("Проверьте эти столбцы, их заголовки не говорят ясно, что в них: «Гос-во»");
  });

  test("no line is wider than the terminal, in any language, and in a narrow one", async () => {
    const proposed = proposeMapping([agreements], "список.xlsx");
    for (const language of languages)
      for (const columns of [40, 80]) {
        const { asking, shown } = askedAbout([""], { language, columns });
        await asking.mapping(proposed, [agreements]);
        for (const line of shown().split("\n")) expect(textWidth(line)).toBeLessThan(columns);
      }
  });

  test("a column goes to another field, found by its title in any language, or nowhere", async () => {
    const { mapping } = askedAbout(["изменить", "сотрудник", "basis", "изменить", "Гос-во", "не переносить", "да"]);
    const { columns } = await mapping(agreements);
    expect(columns["Ответственный сотрудник отдела"]).toEqual({ is: "field", field: "basis" });
    expect(columns["Гос-во"]).toEqual({ is: "skip" });
    const other = askedAbout(["изменить", "сотрудник", "Imzolangan", "в примечания", "да"]);
    expect(await other.mapping(agreements)).toMatchObject({
      columns: {
        "Ответственный сотрудник отдела": { is: "field", field: "signed" },
        "Дата подписания": { is: "notes" },
      },
    });
  });

  test("a field of another column is both together, or stays as it was", async () => {
    const { mapping, asked } = askedAbout([
      "изменить",
      "сотрудник",
      "signed",
      "вместе",
      "изменить",
      "Срок",
      "type",
      "назад",
      "да",
    ]);
    expect((await mapping(agreements)).columns).toMatchObject({
      "Ответственный сотрудник отдела": { field: "signed" },
      "Дата подписания": { field: "signed" },
      Срок: { field: "ends" },
    });
    expect(asked).toContain("Поле «Подписано» уже заполняет столбец «Дата подписания». Как быть с ним?");
  });

  test("several fields of a cell are split as shown and agreed", async () => {
    const table = sheetOf(
      ["Вуз, город", "Дата"],
      [
        ["RTU, Рига", "2018-08-24"],
        ["КубГАУ, Краснодар", "2019-08-24"],
        ["МГУ", "2020-01-01"],
      ],
      { sheet: "Договоры" },
    );
    const { mapping, shown } = askedAbout([
      "изменить",
      "Вуз",
      "несколько полей",
      "RTU",
      "partner.name",
      "partner.city",
      true,
      "да",
    ]);
    expect((await mapping(table)).columns["Вуз, город"]).toEqual({
      is: "parts",
      fields: ["partner.name", "partner.city"],
      separator: ", ",
    });
    expect(shown()).toContain("  RTU, Рига\n      Партнёр: Название: RTU\n      Партнёр: Город: Рига\n");
    expect(shown().replace(/\s+/g, " ")).toContain("останутся для проверки: 1, например МГУ");
    const other = askedAbout([
      "изменить",
      "Вуз",
      "несколько полей",
      "RTU",
      "partner.name",
      "partner.city",
      false,
      "да",
    ]);
    expect((await other.mapping(table)).columns["Вуз, город"]?.is).not.toBe("parts");
  });

  test("beginnings and ends in one cell are shown as they are read", async () => {
    const table = sheetOf(
      ["ФИО", "Пребывание"],
      [
        ["Саидов Ф.", "03.03.2025 – 06.06.2025"],
        ["Азизов Б.", "весна"],
      ],
      { sheet: "Мобильность" },
    );
    const { mapping, shown } = askedAbout(["изменить", "Пребывание", "начало и окончание", true, "да"]);
    expect((await mapping(table)).columns["Пребывание"]).toEqual({ is: "period", starts: "starts", ends: "ends" });
    expect(shown()).toContain("      Начало: 03.03.2025\n      Окончание: 06.06.2025\n");
  });

  test("stopping ends it", async () => {
    await expect(askedAbout(["остановиться"]).mapping(agreements)).rejects.toThrow(Cancelled);
  });

  test("of several institutions it is asked whose list it is", async () => {
    const { "registry.yaml": _, ...files } = office;
    const two = {
      ...files,
      "registry.yaml": "title: Реестр\nlanguage: ru\n",
      "institutions/dku.yaml": "name: Университет Куляба\ncountry: TJ\n",
    };
    const { mapping, shown } = askedAbout(["Куляб", "да"], { files: two });
    expect((await mapping(agreements)).always).toEqual({ institution: "dku" });
    expect(shown()).toContain("Во всех строках: Вуз — Университет Куляба.");
  });
});
