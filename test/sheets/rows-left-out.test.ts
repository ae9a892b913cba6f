import { describe, expect, it } from "vitest";
import type { SheetTable } from "../../src/sheets/sheet-table.ts";
import { cellsOf, leftOutOf, merges, readFile, tableOfRows, tableOfText, workbook } from "./sheet-files.ts";

const head = ["№", "Страна", "ВУЗ", "Вид", "Дата", "Примечание"];
const first = [1, "Россия", "МГУ", "Договор", "12.03.2019", "по физике"];
const second = [2, "Китай", "Фудань", "Меморандум", "01.09.2020", null];
const third = [3, "Иран", "Тегеран", "Договор", "05.05.2021", "языки"];
const whole = (text: string) => [text];
/** What rows of their own say of the rows of a table. */
const groupsOf = (table: SheetTable) =>
  cellsOf(table).map((cells) => cells[table.columns.findIndex(({ heading }) => heading === "section")]);

describe("rows that are no rows of the table", () => {
  it.each([
    "Итого",
    "Всего:",
    "Ҷамъ",
    "Ҷамъи умумӣ",
    "Jami",
    "Total",
    "TOTAL GITST/MASTER",
    "PLAZAS TOTALES",
    "Общий итог",
    "Összesen",
    "Ukupno",
    "Усього",
    "Барлығы",
    "Нийт",
    "Tổng cộng",
    "รวม",
    "المجموع",
    "Σύνολο",
    "合計",
    "小计",
    "총계",
    "Average",
  ])("are totals: %s", async (word) => {
    const table = await tableOfText(`№;Partner;Country;2024\n1;MGU;Russia;12\n2;Fudan;China;4\n;;;\n;${word};;16\n`);
    expect(leftOutOf(table)).toEqual({ heading: [1], blank: [4], total: [5] });
    expect(table.rows).toHaveLength(2);
  });

  it("are totals between the rows, and sums without a word", async () => {
    const table = await tableOfRows([
      ["Страна", "ВУЗ", "Студентов", "Сотрудников"],
      ["Россия", "МГУ", 3, 1],
      ["Россия", "СПбГУ", 4, 2],
      ["Всего по России", null, 7, 3],
      ["Китай", "Фудань", 2, 2],
      [null, null, 9, 5],
    ]);
    expect(leftOutOf(table)).toEqual({ heading: [1], total: [4, 6] });
  });

  it("are not partners whose name begins like a total", async () => {
    const table = await tableOfRows([
      head,
      first,
      second,
      [3, "Франция", "Total Energies", "Договор", "01.02.2022", null],
    ]);
    expect(table.rows).toHaveLength(3);
    const unnumbered = await tableOfText(
      "Страна;Партнёр;Вид;Год\nФранция;Total;Договор;2020\nКитай;Фудань;Договор;2021\n",
    );
    expect(unnumbered.rows).toHaveLength(2);
  });

  it.each(["Summa University", "All Saints University", "Average Technologies", "Monte Viso College"])(
    "are no totals: %s",
    async (name) => {
      const table = await tableOfText(`Partner;Country;2024\nMGU;Russia;12\nFudan;China;4\n${name};;16\n`);
      expect(table.rows).toHaveLength(3);
    },
  );

  it("are headings, titles and page numbers that every page repeats", async () => {
    const table = await tableOfRows([
      whole("Реестр договоров"),
      head,
      first,
      whole("Страница 1 из 2"),
      [],
      whole("Реестр договоров"),
      head,
      second,
      third,
      whole("Страница 2 из 2"),
    ]);
    expect(leftOutOf(table)).toEqual({
      title: [1, 6],
      heading: [2],
      footer: [4, 10],
      blank: [5],
      "repeated-heading": [7],
    });
    expect(table.rows.map(({ row }) => row)).toEqual([3, 8, 9]);
  });

  it("are remarks in rows of their own", async () => {
    const table = await tableOfRows([head, whole("Дальнее зарубежье"), first, second, whole("Приостановлены:"), third]);
    expect(leftOutOf(table)).toEqual({ heading: [1], group: [2, 5] });
    expect(table.leftOut[1]?.text).toBe("Дальнее зарубежье");
    expect(groupsOf(table)).toEqual(["Дальнее зарубежье", "Дальнее зарубежье", "Приостановлены"]);
  });

  it("are remarks that go on from the row above, or into the row below", async () => {
    const rest = (text: string) => [null, null, null, null, null, text];
    const above = await tableOfRows([head, first, rest("и по математике"), second, third]);
    expect(above.leftOut.at(-1)).toMatchObject({ row: 3, why: "remark", continues: { row: 2, letter: "F" } });
    const below = await tableOfRows([head, first, second, rest("Языки, до 2025 года;"), third]);
    expect(below.leftOut.at(-1)).toMatchObject({ row: 4, why: "remark", continues: { row: 5, letter: "F" } });
    const either = await tableOfRows([
      head,
      first,
      rest("Важно"),
      [2, "Китай", "Фудань", "Договор", "2020", "Ещё"],
      third,
    ]);
    expect(either.leftOut.at(-1)).not.toHaveProperty("continues");
  });

  it("are names of groups, one within the other; not a remark that is a sentence or alone", async () => {
    const table = await tableOfRows([
      head,
      whole("Europe"),
      whole("Universities"),
      first,
      second,
      whole("Asia"),
      third,
    ]);
    expect(groupsOf(table)).toEqual(["Europe / Universities", "Europe / Universities", "Asia"]);
    const remarked = await tableOfRows([
      head,
      first,
      whole("Все договоры бессрочные."),
      second,
      whole("см. ниже"),
      third,
    ]);
    expect(leftOutOf(remarked)).toEqual({ heading: [1], remark: [3, 5] });
    expect(remarked.columns).toHaveLength(head.length);
  });

  it("are rows numbered in advance", async () => {
    const table = await tableOfRows([head, first, second, third, [4], [5]]);
    expect(leftOutOf(table)).toEqual({ heading: [1], blank: [5, 6] });
  });

  it("are signatures and remarks at the end", async () => {
    const table = await tableOfRows([
      head,
      first,
      second,
      third,
      [],
      ["Начальник управления", null, null, null, "Раҳимов А."],
      whole("Исполнитель: Каримова, тел. 22-33"),
    ]);
    expect(leftOutOf(table)).toEqual({ heading: [1], blank: [5], footer: [6, 7] });
    expect(table.rows).toHaveLength(3);
  });

  it("are a signature right below a numbered list", async () => {
    const table = await tableOfRows([
      [null, null, null, null, null, "УТВЕРЖДАЮ"],
      [null, null, null, null, null, "Ректор"],
      whole("ПЛАН зарубежных командировок"),
      head,
      first,
      second,
      ["Проректор", null, null, null, "Раҳимов"],
    ]);
    expect(table.titles).toEqual(["УТВЕРЖДАЮ", "Ректор", "ПЛАН зарубежных командировок"]);
    expect(leftOutOf(table)).toEqual({ title: [1, 2, 3], heading: [4], footer: [7] });
  });

  it("are parts of a total below it", async () => {
    const table = await tableOfRows([
      ["Страна", "ВУЗ", "Студентов", "Год"],
      ["Россия", "МГУ", 3, 2020],
      ["Китай", "Фудань", 4, 2021],
      ["Итого", null, 7],
      ["в том числе:"],
      ["Россия", null, 3],
      ["Китай", null, 4],
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("are years above what happened in them", async () => {
    const table = await tableOfRows([
      ["№", "ФИО", "Страна", "Цель"],
      [2022],
      [1, "Азизов", "РФ", "стажировка"],
      [2, "Каримов", "КНР", "конференция"],
      [2023],
      [1, "Раҳимов", "РФ", "стажировка"],
    ]);
    expect(leftOutOf(table)).toEqual({ heading: [1], group: [2, 5] });
    expect(groupsOf(table)).toEqual(["2022", "2022", "2023"]);
  });

  it("are countries above their partners", async () => {
    const table = await tableOfText("ВУЗ;Город\nРоссия;\nМГУ;Москва\nСПбГУ;\nЧин;\nФудань;Шанхай\n");
    expect(leftOutOf(table)).toEqual({ heading: [1], group: [2, 5] });
    expect(groupsOf(table)).toEqual(["Россия", "Россия", "Чин"]);
  });

  it("are not rows that name a country below a blank one", async () => {
    const rows = [
      ["Страна", "ВУЗ", "Вид", "Дата", "Срок"],
      ["Россия", "МГУ", "Договор", "2019", "5"],
      ["Китай", "Фудань", "Договор", "2020", "5"],
      [],
      ["Иран", "Тегеран"],
    ];
    expect((await tableOfRows(rows)).rows.map(({ row }) => row)).toEqual([2, 3, 5]);
  });

  it("are counts below the list", async () => {
    const table = await tableOfRows([
      head,
      first,
      second,
      third,
      [],
      ["Страна", "Количество"],
      ["Россия", 1],
      ["Китай", 1],
      ["Иран", 1],
    ]);
    expect(leftOutOf(table)).toEqual({ heading: [1], blank: [5], footer: [6], total: [7, 8, 9] });
  });

  it("are not those that lack most cells but have their number", async () => {
    const table = await tableOfRows([head, first, [2, null, "Фудань"], third]);
    expect(table.rows).toHaveLength(3);
  });

  it("are not hidden rows, which are read and said", async () => {
    const bytes = await workbook([head, first, second, third], {
      rowDefs: new Map([[2, { hidden: true }]]),
      columns: [{}, {}, {}, {}, {}, { hidden: true }],
      hidden: true,
    });
    const { tables, notes } = await readFile("x.xlsx", bytes);
    expect(tables[0]?.rows.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
    expect(tables[0]?.columns.at(-1)).toEqual({ letter: "F", heading: "Примечание", isHidden: true });
    expect(notes.map(({ ru }) => ru)).toEqual([
      "Лист «Лист1»: он скрыт, но прочитан",
      "Лист «Лист1»: прочитаны и скрытые столбцы: F",
      "Лист «Лист1»: прочитаны и скрытые строки: 1",
    ]);
  });
});

describe("merged cells", () => {
  it("are filled downward, and nothing else is", async () => {
    const table = await tableOfRows(
      [
        ["Страна", "ВУЗ", "Студент"],
        ["Россия", "МГУ", "Азизов"],
        [null, "МГУ", "Каримова"],
        ["Китай", "Фудань", "Сафаров"],
        [null, null, "Раҳимова"],
      ],
      { merges: merges("A2:A3", "B4:B5") },
    );
    expect(cellsOf(table)).toEqual([
      ["Россия", "МГУ", "Азизов"],
      ["Россия", "МГУ", "Каримова"],
      ["Китай", "Фудань", "Сафаров"],
      ["", "Фудань", "Раҳимова"],
    ]);
  });

  it("do not make a row of a blank one", async () => {
    const table = await tableOfRows(
      [["Страна", "ВУЗ", "Год"], ["Россия", "МГУ", "2019"], [], ["Иран", "Тегеран", "2020"]],
      {
        merges: merges("A2:A3"),
      },
    );
    expect(leftOutOf(table)).toEqual({ heading: [1], blank: [3] });
  });

  it("over two columns in every row make one column", async () => {
    const table = await tableOfRows(
      [
        ["№", "Страна", null, "ВУЗ"],
        [1, "Китай", null, "Фудань"],
        [2, "Иран", null, null],
        [3, "Россия", null, "МГУ"],
      ],
      { merges: merges("B1:C1", "B2:C2", "B3:C3", "B4:C4") },
    );
    expect(table.columns.map(({ heading }) => heading)).toEqual(["№", "Страна", "ВУЗ"]);
  });

  it("that lie over a whole row are a title of what follows", async () => {
    const table = await tableOfRows(
      [["Страна", "ВУЗ", "Год"], ["Европа"], ["Австрия", "TU Wien", "2019"], ["Китай", "Фудань", "2020"]],
      {
        merges: merges("A2:C2"),
      },
    );
    expect(leftOutOf(table)).toEqual({ heading: [1], group: [2] });
  });

  it("are lines to sign on, beside who signs", async () => {
    const table = await tableOfText(
      "№;Акроним;Название;Программа\n1;ALFA;Сеть вузов;TEMPUS\n2;BETA;;TEMPUS\n;;;\n;Начальник отдела;__________;Рахимов А.\n",
    );
    expect(leftOutOf(table)).toEqual({ heading: [1], blank: [4], footer: [5] });
  });
});
