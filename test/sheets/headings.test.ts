import { describe, expect, it } from "vitest";
import { cellsOf, headingsOf, leftOutOf, merges, readFile, tableOfRows, tableOfText, workbook } from "./sheet-files.ts";

const title = "Рӯйхати созишномаҳои Донишгоҳи миллии Тоҷикистон";

describe("headings of a sheet", () => {
  it("stand below a title, remarks and blank rows", async () => {
    const table = await tableOfRows([
      [title],
      [null],
      ["Ба санаи 01.01.2026"],
      ["№", "Давлат", "Донишгоҳ", "Сана", "Эзоҳ"],
      [1, "Россия", "МГУ", "12.03.2019", ""],
      [2, "Германия", "TU Berlin", "01.09.2020", "бессрочно"],
    ]);
    expect(headingsOf(table)).toEqual(["№", "Давлат", "Донишгоҳ", "Сана", "Эзоҳ"]);
    expect(table.titles).toEqual([title, "Ба санаи 01.01.2026"]);
    expect(table.rows.map(({ row }) => row)).toEqual([5, 6]);
    expect(leftOutOf(table)).toEqual({ title: [1, 3], blank: [2], heading: [4] });
  });

  it("stand below forty lines of remarks and a line of two cells", async () => {
    const remarks = Array.from({ length: 40 }, (_, index) => [
      `${index + 1}. Перед заполнением прочтите порядок ведения.`,
    ]);
    const table = await tableOfRows([
      ...remarks,
      ["Факультет:", "Физический"],
      ["Страна", "ВУЗ", "Вид документа", "Дата подписания", "Срок"],
      ["Китай", "Пекинский университет", "Договор", "01.02.2020", "5 лет"],
      ["Китай", "Университет Фудань", "Меморандум", "11.05.2021", "5 лет"],
    ]);
    expect(headingsOf(table)[0]).toBe("Страна");
    expect(table.rows.map(({ row }) => row)).toEqual([43, 44]);
  });

  it("of two rows with merged cells are joined", async () => {
    const table = await tableOfRows(
      [
        ["№", "Партнёр", null, "Срок действия", null],
        [null, "Название", "Страна", "Начало", "Окончание"],
        [1, "МГУ", "Россия", "01.01.2020", "31.12.2024"],
        [2, "КазНУ", "Казахстан", "01.01.2021", "31.12.2025"],
      ],
      { merges: merges("A1:A2", "B1:C1", "D1:E1") },
    );
    expect(headingsOf(table)).toEqual([
      "№",
      "Партнёр / Название",
      "Партнёр / Страна",
      "Срок действия / Начало",
      "Срок действия / Окончание",
    ]);
    expect(leftOutOf(table)).toEqual({ heading: [1, 2] });
  });

  it("of three rows are joined, each text once", async () => {
    const table = await tableOfRows(
      [
        ["№", "Мобильность", null, null],
        [null, "Студенты", null, "Страна"],
        [null, "выехали", "прибыли", null],
        [1, 12, 3, "Китай"],
        [2, 4, 5, "Россия"],
      ],
      { merges: merges("A1:A3", "B1:D1", "B2:C2", "D2:D3") },
    );
    expect(headingsOf(table)).toEqual([
      "№",
      "Мобильность / Студенты / выехали",
      "Мобильность / Студенты / прибыли",
      "Мобильность / Страна",
    ]);
    expect(table.rows).toHaveLength(2);
  });

  it("of two rows in CSV are joined where only some columns have a second", async () => {
    const table = await tableOfText(
      "№;Hamkor;;Muddat;\n;Nomi;Mamlakat;Boshi;Oxiri\n1;MGU;Rossiya;2020;2024\n2;KazNU;Qozogʻiston;2021;2025\n",
    );
    expect(headingsOf(table)).toEqual(["№", "Hamkor / Nomi", "Hamkor / Mamlakat", "Muddat / Boshi", "Muddat / Oxiri"]);
  });

  it("that go on in a second row are not spread over other columns", async () => {
    const table = await tableOfRows([
      [null, null, null, "Number of", "Required by"],
      ["No.", "Country", "Partner", "places", "partner"],
      [1, "Norway", "University of Oslo", 2, "GPA 3.0"],
      [2, "Sweden", "Lund University", 4, null],
      [3, "Sweden", "Uppsala University", 1, null],
    ]);
    expect(headingsOf(table)).toEqual(["No.", "Country", "Partner", "Number of / places", "Required by / partner"]);
  });

  it("of two rows in two languages are joined", async () => {
    const table = await tableOfRows([
      ["№", "Давлат", "Донишгоҳ", "Сана"],
      ["No", "Country", "University", "Date"],
      [1, "Россия", "МГУ", "12.03.2019"],
      [2, "Германия", "TU Berlin", "01.09.2020"],
    ]);
    expect(headingsOf(table)).toEqual(["№", "Давлат / Country", "Донишгоҳ / University", "Сана / Date"]);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  it("may be years above words", async () => {
    const table = await tableOfRows([
      ["Университет", "Страна", "2018", "2019"],
      ["Университет Пизы", "Италия", "меморандум", "меморандум"],
      ["Университет Сиены", "Италия", "", "договор"],
    ]);
    expect(headingsOf(table)).toEqual(["Университет", "Страна", "2018", "2019"]);
  });

  it("do not begin with a line of labels and values", async () => {
    const table = await tableOfRows([
      ["Дата: 01.01.2024", "Лист", "1"],
      ["№", "ФИО", "Страна", "Год", "Цель"],
      [1, "Азизов", "РФ", 2020, "стажировка"],
      [2, "Каримов", "КНР", 2021, "конференция"],
    ]);
    expect(headingsOf(table)).toEqual(["№", "ФИО", "Страна", "Год", "Цель"]);
    expect(table.titles).toEqual(["Дата: 01.01.2024 | Лист | 1"]);
  });

  it("are read without no-break spaces and line breaks", async () => {
    const table = await tableOfRows([
      [
        "№\u00a0п/п",
        "Наименование\nорганизации",
        "С какой страной заключён договор и на какой срок он\u00a0действует?",
      ],
      [1, "МГУ", "Россия"],
      [2, "СПбГУ", "Россия"],
    ]);
    expect(headingsOf(table)).toEqual([
      "№ п/п",
      "Наименование организации",
      "С какой страной заключён договор и на какой срок он действует?",
    ]);
  });

  it("may leave one column without", async () => {
    const table = await tableOfText(";Zona;Nombre;País\n1;A;UNIVERSITÄT ULM;ALEMANIA\n2;A;TU WIEN;AUSTRIA\n");
    expect(headingsOf(table)).toEqual(["", "Zona", "Nombre", "País"]);
    expect(table.hasHeadings).toBe(true);
    expect(table.rows).toHaveLength(2);
  });

  it("are followed by the numbers of the columns", async () => {
    const table = await tableOfRows([
      ["№", "Страна", "ВУЗ", "Дата"],
      [1, 2, 3, 4],
      [1, "Россия", "МГУ", "01.01.2020"],
      [2, "Китай", "Фудань", "01.01.2021"],
    ]);
    expect(leftOutOf(table)).toEqual({ heading: [1], "column-numbers": [2] });
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  it("as prescribed for Russian universities are headings", async () => {
    const table = await tableOfText(
      `Информация о заключенных договорах с иностранными организациями;;
Название государства;Наименование организации;"Реквизиты договора (наименование, дата, номер, срок действия)"
Республика Беларусь;УО «Гродненский университет»;"Соглашение
Дата: ????"
`,
    );
    expect(headingsOf(table)[1]).toBe("Наименование организации");
    expect(cellsOf(table)).toEqual([["Республика Беларусь", "УО «Гродненский университет»", "Соглашение\nДата: ????"]]);
  });

  it("are missing where the first row is like the others", async () => {
    const table = await tableOfRows([
      ["Россия", "МГУ им. Ломоносова", "Договор", "12.03.2019"],
      ["Германия", "TU Berlin", "Договор", "01.09.2020"],
      ["Россия", "СПбГУ", "Меморандум", "05.06.2021"],
    ]);
    expect(table.hasHeadings).toBe(false);
    expect(headingsOf(table)).toEqual(["", "", "", ""]);
    expect(table.rows).toHaveLength(3);
  });

  it("are missing where the first row names a country", async () => {
    const table = await tableOfText("Norvegiya;Oslo universiteti;Memorandum\nShvetsiya;Lund universiteti;Memorandum\n");
    expect(table.hasHeadings).toBe(false);
    expect(table.rows).toHaveLength(2);
  });

  it("may be words that only the caller knows", async () => {
    const text = "Aaa;Bbb\nx;1\ny;z\n";
    expect((await tableOfText(text)).hasHeadings).toBe(true);
    const isHeading = (cell: string): boolean => cell === "Qqq";
    const table = await tableOfText("Qqq;Italy\nx;France\n", { isHeading });
    expect(table.hasHeadings).toBe(true);
  });

  it("stand in column B where column A is empty", async () => {
    const table = await tableOfRows([
      [null],
      [null, "Страна", "ВУЗ"],
      [null, "Китай", "Фудань"],
      [null, "Иран", "Тегеран"],
    ]);
    expect(table.columns.map(({ letter }) => letter)).toEqual(["B", "C"]);
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  it("of two lists below each other make two tables, each with its title", async () => {
    const head = ["№", "Насаб", "Донишгоҳ", "Давлат"];
    const rows = [
      ["Донишҷӯёни воридшаванда"],
      head,
      [1, "Раҳимов А.", "МГУ", "Россия"],
      [2, "Каримова Б.", "КазНУ", "Қазоқистон"],
      [null],
      ["Донишҷӯёни хориҷшаванда"],
      head,
      [1, "Азизов Ҷ.", "TU Berlin", "Олмон"],
      [2, "Сафаров Ғ.", "Фудан", "Чин"],
    ];
    const { tables } = await readFile("x.xlsx", await workbook(rows));
    expect(tables.map(({ titles }) => titles)).toEqual([["Донишҷӯёни воридшаванда"], ["Донишҷӯёни хориҷшаванда"]]);
    expect(tables.map((table) => table.rows.map(({ row }) => row))).toEqual([
      [3, 4],
      [8, 9],
    ]);
  });
});
