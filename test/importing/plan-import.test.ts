import { describe, expect, test } from "vitest";
import { sheetOf } from "../support/sheet-of.ts";
import { answering, asked, fieldsOf, office, outcomes, planned } from "./planned.ts";

const agreements = (...rows: string[][]) =>
  sheetOf(["№", "ВУЗ-партнёр", "Страна", "Вид документа", "Дата подписания", "Срок действия"], rows, {
    sheet: "Договоры",
  });

describe("agreements", () => {
  test("what is certain is read: names on file in another language, words, dates, lengths", () => {
    const plan = planned([
      agreements(
        ["1", "Рижский Технический Университет", "Латвия", "Меморандум", "24.08.2018", "5 лет"],
        [
          "2",
          "Кубанский государственный аграрный университет",
          "РФ",
          "договор о сотрудничестве",
          "01.09.2020",
          "бессрочно",
        ],
      ),
    ]);
    expect(asked(plan)).toEqual([]);
    expect(fieldsOf(plan, "agreements")).toEqual([
      { partners: ["riga-tu"], type: "memorandum", signed: "2018-08-24", ends: "2023-08-23" },
      { partners: ["kuban-sau"], type: "cooperation", signed: "2020-09-01" },
    ]);
    expect(plan.records.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      "agreements/tut-riga-tu-2018",
      "agreements/tut-kuban-sau-2020",
    ]);
    expect(plan.records[0]?.fields["sources"]).toEqual([{ document: "список.xlsx, Договоры!A2" }]);
  });

  test("a partner that is not on file is made, once, with its country", () => {
    const plan = planned([
      agreements(
        ["1", "Полоцкий государственный университет", "Беларусь", "Меморандум", "2019-03-01", ""],
        ["2", "«Полоцкий государственный университет»", "", "Меморандум", "2021-03-01", ""],
      ),
    ]);
    expect(fieldsOf(plan, "partners")).toEqual([
      { name: "Полоцкий государственный университет", type: "university", country: "BY" },
    ]);
    expect(outcomes(plan)).toEqual(["2 written", "3 written", "1 left-out"]);
  });

  test("without leave to make partners, their rows wait", () => {
    const row = ["1", "Полоцкий государственный университет", "Беларусь", "Меморандум", "2019-03-01", ""];
    const plan = planned([agreements(row)], { makesPartners: false });
    expect(plan.records).toEqual([]);
    expect(plan.rows[0]?.reasons[0]?.ru).toContain("нет в реестре");
  });

  test("a word that may mean several is asked once, for all its rows", () => {
    const rows = ["2018", "2019", "2020"].map((year) => ["", "RTU", "Латвия", "Договор", `${year}-05-01`, ""]);
    const plan = planned([agreements(...rows)]);
    expect(asked(plan)).toEqual(["type Договор: contract|cooperation"]);
    expect(plan.questions[0]?.rows).toBe(3);
    const next = planned([agreements(...rows)], { answers: answering("type", "Договор", "контракт") });
    expect(fieldsOf(next, "agreements")).toHaveLength(3);
    expect(fieldsOf(next, "agreements")[0]).toMatchObject({ type: "contract", signed: "2018-05-01" });
  });

  test("a near spelling is asked; the answer makes it an alias", () => {
    const row = ["1", "Рижский технич. университет", "Латвия", "Меморандум", "2019-03-01", ""];
    const plan = planned([agreements(row)]);
    expect(asked(plan)).toEqual(["partner.name Рижский технич. университет: riga-tu"]);
    const next = planned([agreements(row)], {
      answers: answering("partner.name", "Рижский технич. университет", "riga-tu"),
    });
    expect(fieldsOf(next, "partners")).toMatchObject([{ aliases: ["RTU", "Рижский технич. университет"] }]);
    expect(fieldsOf(next, "agreements")).toMatchObject([{ partners: ["riga-tu"] }]);
  });

  test("another country speaks against a partner of the same name", () => {
    const plan = planned([agreements(["1", "Riga Technical University", "Литва", "Меморандум", "2019-03-01", ""])]);
    expect(asked(plan)).toEqual(["partner.name Riga Technical University: riga-tu"]);
    expect(plan.records).toEqual([]);
  });

  test("what takes a length back, and a date that may be a beginning, are asked", () => {
    const plan = planned([
      agreements(
        ["1", "RTU", "", "Меморандум", "2018-08-24", "Первоначально 5 лет"],
        ["2", "RTU", "", "Меморандум", "", "28.11.2023"],
        ["3", "RTU", "", "Меморандум", "2019-01-31", "по согласию"],
      ),
    ]);
    expect(asked(plan)).toEqual([
      "ends Первоначально 5 лет: 5 лет",
      "ends 28.11.2023: until 2023-11-28|from 2023-11-28",
      "ends по согласию: ",
    ]);
    expect(plan.records).toEqual([]);
  });

  test("a renewal beside a length is read", () => {
    const plan = planned([agreements(["1", "RTU", "", "MoU", "2012-01-31", "5 лет, с автоматическим продлением"])]);
    expect(fieldsOf(plan, "agreements")).toMatchObject([{ ends: "2017-01-30", renewal: "automatic" }]);
  });

  test("a renewal without an end is one", () => {
    const plan = planned([agreements(["1", "RTU", "", "MoU", "2012-01-31", "auto renew"])]);
    expect(fieldsOf(plan, "agreements")).toEqual([
      { partners: ["riga-tu"], type: "memorandum", signed: "2012-01-31", renewal: "automatic" },
    ]);
  });

  test("repeated rows make one record, and are named", () => {
    const row = ["RTU", "Латвия", "Меморандум", "2019-03-01", ""];
    const plan = planned([agreements(["1", ...row], ["2", ...row])]);
    expect(outcomes(plan)).toEqual(["3 left-out", "2 written", "1 left-out"]);
    expect(plan.rows[0]?.reasons[0]?.ru).toContain("повторяет строку Договоры!2");
  });

  test("unknown columns go to the notes with their headings", () => {
    const table = sheetOf(
      ["Партнёр", "Вид", "Подписан", "Ответственный", "Примечание"],
      [["RTU", "Меморандум", "2019-03-01", "Каримова Н.", "копия в архиве"]],
    );
    expect(fieldsOf(planned([table]), "agreements")).toMatchObject([
      { notes: "копия в архиве\nОтветственный: Каримова Н." },
    ]);
  });

  test("labelled parts of one cell are fields of their own", () => {
    const table = sheetOf(
      ["Государство", "Организация", "Реквизиты договора"],
      [
        [
          "Латвия",
          "RTU",
          "Договор о сотрудничестве в области науки\nДата: 12.03.2020\nНомер: 14/2\nСрок действия: 12.03.2025",
        ],
      ],
      { sheet: "Договоры" },
    );
    expect(fieldsOf(planned([table]), "agreements")).toEqual([
      {
        partners: ["riga-tu"],
        type: "cooperation",
        title: "Договор о сотрудничестве в области науки",
        signed: "2020-03-12",
        ends: "2025-03-12",
        notes: "Номер: 14/2",
      },
    ]);
  });
});

describe("again", () => {
  const table = agreements(["1", "RTU", "Латвия", "Меморандум", "24.08.2018", "5 лет"]);
  const onFile = (ends: string) => ({
    ...office,
    "agreements/tut-riga-tu-2018.yaml": `partners: [riga-tu]\ntype: memorandum\nsigned: 2018-08-24\nends: ${ends}\nsources:\n  - document: список.xlsx, Договоры!A2\n`,
  });
  const { written } = planned([table]);

  test("the same list changes nothing", () => {
    const plan = planned([table], { files: onFile("2023-08-23"), writtenBefore: written, updates: true });
    expect(plan.records.map(({ change }) => change)).toEqual(["unchanged"]);
    expect(outcomes(plan)).toEqual(["2 unchanged", "1 left-out"]);
  });

  test("a further row of the same record waits, the first time and again", () => {
    const twice = agreements(
      ["1", "RTU", "Латвия", "Меморандум", "24.08.2018", "5 лет"],
      ["2", "RTU", "Латвия", "Меморандум", "24.08.2018", "10 лет"],
    );
    expect(outcomes(planned([twice]))).toEqual(["2 written", "3 review", "1 left-out"]);
    const again = planned([twice], { files: onFile("2023-08-23"), writtenBefore: written });
    expect([...outcomes(again)].sort()).toEqual(["1 left-out", "2 unchanged", "3 review"]);
  });

  test("a cell that changed is one field", () => {
    const changed = agreements(["1", "RTU", "Латвия", "Меморандум", "24.08.2018", "10 лет"]);
    const waits = planned([changed], { files: onFile("2023-08-23"), writtenBefore: written });
    expect(outcomes(waits)).toEqual(["2 review", "1 left-out"]);
    const plan = planned([changed], { files: onFile("2023-08-23"), writtenBefore: written, updates: true });
    expect(plan.records[0]).toMatchObject({
      id: "tut-riga-tu-2018",
      change: "changed",
      fields: { ends: "2028-08-23" },
    });
  });

  test("what was written by hand since stays; where the list changed too, both are shown", () => {
    const kept = planned([table], { files: onFile("2024-01-01"), writtenBefore: written, updates: true });
    expect(outcomes(kept)).toEqual(["2 unchanged", "1 left-out"]);
    const changed = agreements(["1", "RTU", "Латвия", "Меморандум", "24.08.2018", "10 лет"]);
    const plan = planned([changed], { files: onFile("2024-01-01"), writtenBefore: written, updates: true });
    expect(plan.rows[0]).toMatchObject({ is: "review", proposed: { ends: "2028-08-23" } });
    expect(plan.rows[0]?.reasons[0]?.ru).toContain("изменено вручную");
    const decided = new Map([["Договоры!2", { ends: "2028-08-23" }]]);
    const settled = planned([changed], {
      files: onFile("2024-01-01"),
      writtenBefore: written,
      updates: true,
      rowAnswers: decided,
    });
    expect(settled.records[0]).toMatchObject({ change: "changed", fields: { ends: "2028-08-23" } });
  });

  test("a record that may be the one on file is asked", () => {
    const undated = agreements(
      ["1", "Кубанский государственный аграрный университет", "РФ", "Меморандум", "2020", ""],
      ["2", "RTU", "Латвия", "Меморандум", "", ""],
    );
    const plan = planned([undated], { files: onFile("2023-08-23") });
    expect(asked(plan)).toEqual(["record Договоры!3: tut-riga-tu-2018"]);
    // A year may be that of the day on file.
    for (const [signed, may] of [
      ["2018", true],
      ["август 2018", true],
      ["2017", false],
      ["25.08.2018", false],
    ] as const) {
      const dated = planned([agreements(["1", "RTU", "Латвия", "Меморандум", signed, ""])], {
        file: "другой.xlsx",
        files: onFile("2023-08-23"),
      });
      expect([signed, asked(dated)]).toEqual([signed, may ? ["record Договоры!2: tut-riga-tu-2018"] : []]);
    }
  });

  test("two rows of one pair, kind and day are one record or two: the second is asked, wherever it stands", () => {
    const second = ["2", "RTU", "Латвия", "Меморандум", "24.08.2018", "10 лет"];
    const onFileFirst = { files: onFile("2023-08-23"), writtenBefore: written };
    for (const rows of [
      [["1", "RTU", "Латвия", "Меморандум", "24.08.2018", "5 лет"], second],
      [second, ["1", "RTU", "Латвия", "Меморандум", "24.08.2018", "5 лет"]],
    ]) {
      const row = rows.indexOf(second) + 2;
      const plan = planned([agreements(...rows)], onFileFirst);
      expect(asked(plan)).toEqual([`record Договоры!${row}: no-record|new`]);
      expect(plan.records.map(({ change }) => change)).toEqual(["unchanged"]);
      const answered = (answer: string) =>
        planned([agreements(...rows)], {
          ...onFileFirst,
          rowAnswers: new Map([[`Договоры!${row}`, { record: answer }]]),
        });
      expect(
        answered("new")
          .records.map(({ change }) => change)
          .sort(),
      ).toEqual(["new", "unchanged"]);
      expect(outcomes(answered("no-record"))).toContain(`${row} left-out`);
    }
  });
});

describe("journeys", () => {
  const headings = ["Ф.И.О.", "Паспорт", "Университет", "Давлат", "Уровень", "Период"];
  const rows = [
    ["Раҳимова Мадина", "A1234567", "RTU", "Латвия", "магистратура", "03.03.2019 – 06.06.2019"],
    ["Каримов Далер", "A7654321", "RTU", "Латвия", "бакалавриат", "сентябрь 2019 - январь 2020"],
  ];

  test("direction comes from the sheet's name, who and purpose are asked once, passports are left out", () => {
    const table = sheetOf(headings, rows, { sheet: "Исходящая мобильность" });
    const plan = planned([table]);
    expect(asked(plan)).toEqual(["who : student", "purpose : "]);
    expect(plan.skipped).toEqual(["Паспорт"]);
    const answers = { who: { "": "студент" }, purpose: { "": "exchange" } };
    expect(fieldsOf(planned([table], { answers }), "mobilities")).toEqual([
      {
        ...{ partner: "riga-tu", direction: "outbound", who: "student", purpose: "exchange", level: "master" },
        ...{ persons: [{ name: "Раҳимова Мадина" }], starts: "2019-03-03", ends: "2019-06-06" },
      },
      {
        ...{ partner: "riga-tu", direction: "outbound", who: "student", purpose: "exchange", level: "bachelor" },
        ...{ persons: [{ name: "Каримов Далер" }], starts: "2019-09", ends: "2020-01" },
      },
    ]);
  });

  test("two rows that are the same may be two persons'", () => {
    const table = sheetOf(
      ["Университет", "Уровень", "Учебный год"],
      [
        ["RTU", "магистратура", "2018/2019"],
        ["RTU", "магистратура", "2018/2019"],
      ],
      { sheet: "Входящая мобильность студентов" },
    );
    const answers = { who: { "": "student" }, purpose: { "": "exchange" } };
    expect(outcomes(planned([table], { answers }))).toEqual(["3 review", "2 written", "1 left-out"]);
  });

  test("a code and a name in one cell; an answer may say that a row is no journey", () => {
    const table = sheetOf(
      ["Yerleştiği Yer", "Sonuç", "Dönem"],
      [
        ["LV RIGA02 / Rigas Tehniska Universitate", "Kabul", "2024/2025"],
        ["D BERLIN21 / Universität Beispiel", "Ret", "2024/2025"],
      ],
      { sheet: "Outgoing students" },
    );
    const answers = {
      who: { "": "student" },
      purpose: { "": "exchange" },
      stage: { Kabul: "planned", Ret: "no-record" },
    };
    const plan = planned([table], { answers });
    expect(fieldsOf(plan, "mobilities")).toEqual([
      {
        partner: "riga-tu",
        direction: "outbound",
        who: "student",
        purpose: "exchange",
        stage: "planned",
        term: "2024/2025",
      },
    ]);
    expect(plan.rows.map(({ row, is }) => `${row} ${is}`)).toEqual(["3 left-out", "2 written", "1 left-out"]);
  });
});

describe("partners", () => {
  test("codes, cities and types; names that say no type are asked", () => {
    const table = sheetOf(
      ["Hamkor", "Davlat", "Shahar", "Erasmus code"],
      [
        ["Universität Rostock", "Germaniya", "Rostock", "D ROSTOCK01"],
        ["Banco do Sul", "Braziliya", "Porto Alegre", ""],
      ],
      { sheet: "Hamkorlar" },
    );
    const plan = planned([table]);
    expect(fieldsOf(plan, "partners")).toEqual([
      {
        name: "Universität Rostock",
        type: "university",
        country: "DE",
        city: "Rostock",
        ids: { erasmus_code: "D  ROSTOCK01" },
      },
    ]);
    expect(asked(plan)).toEqual(["partner.type Banco do Sul: "]);
  });

  test("spellings of one partner within a list wait for an answer, all of them", () => {
    const table = sheetOf(
      ["Partner", "Country", "City"],
      [
        ["INSTITUT Mines-Telecom", "France", "Palaiseau"],
        ["INSTITUTE MINES TELECOM", "France", "Palaiseau"],
      ],
      { sheet: "Partners" },
    );
    const plan = planned([table], { answers: { "partner.type": { "INSTITUT Mines-Telecom": "university" } } });
    expect(asked(plan)).toContain("name INSTITUTE MINES TELECOM: INSTITUT Mines-Telecom");
    expect(plan.records).toEqual([]);
  });

  test("lost letters are asked", () => {
    const table = sheetOf(
      ["Partner", "Country"],
      [
        ["W aseda University", "Japan"],
        ["K?benhavns Universitet", "Denmark"],
      ],
      { sheet: "Partners" },
    );
    expect(asked(planned([table]))).toEqual([
      "name W aseda University: Waseda University",
      "name K?benhavns Universitet: ",
    ]);
  });
});

test("an answer holds for a text in other capitals too", () => {
  const table = sheetOf(
    ["ВУЗ-партнёр", "Вид документа", "Дата подписания"],
    [
      ["RTU", "Договор", "24.08.2018"],
      ["RTU", "договор", "24.08.2019"],
    ],
  );
  expect(planned([table]).questions).toMatchObject([{ typed: "Договор", rows: 2 }]);
  const plan = planned([table], { answers: answering("type", "Договор", "contract") });
  expect(fieldsOf(plan, "agreements")).toMatchObject([{ type: "contract" }, { type: "contract" }]);
});

test("what is offered of one date in a column of periods can be taken", () => {
  const table = sheetOf(
    ["Ф.И.О.", "Университет", "Срок пребывания"],
    [
      ["Иванов А.А.", "RTU", "12.12.2024"],
      ["Петров Б.Б.", "RTU", "09.2023"],
      ["Каримов Д.Х.", "RTU", "01.09.2023 - 31.01.2024"],
    ],
    { sheet: "Исходящая мобильность" },
  );
  const given = { who: { "": "student" }, purpose: { "": "exchange" } };
  const { questions } = planned([table], { answers: given });
  const periods = questions.filter(({ field }) => field === "starts to ends");
  const taken = Object.fromEntries(periods.map(({ typed, choices: [first] }) => [typed, first?.value ?? ""]));
  const plan = planned([table], { answers: { ...given, "starts to ends": taken } });
  expect(fieldsOf(plan, "mobilities")).toMatchObject([
    { starts: "2024-12-12", ends: "2024-12-12" },
    { starts: "2023-09", ends: "2023-09" },
    { starts: "2023-09-01", ends: "2024-01-31" },
  ]);
});

test("a name that goes on in a small letter is one; two institutions with a comma between them are asked", () => {
  const table = sheetOf(
    ["ВУЗ-партнёр", "Страна", "Вид документа", "Дата подписания"],
    [
      ["Уральский федеральный университет\nимени первого Президента России", "Россия", "Меморандум", "24.08.2018"],
      ["Ошский технологический университет, Кыргызский горный институт", "Кыргызстан", "Меморандум", "24.08.2019"],
      ["Рижский технический университет\nRTU", "Латвия", "Меморандум", "24.08.2020"],
    ],
  );
  const named = planned([table]).questions.filter(({ field }) => field === "partner.name");
  expect(named.map(({ typed, ways }) => `${typed.slice(0, 8)} ${ways[0]}`)).toEqual([
    "Ошский т split",
    "Рижский  split",
  ]);
  const split = answering("partner.name", "Ошский технологический университет, Кыргызский горный институт", "split");
  const plan = planned([table], { answers: split });
  expect(plan.newPartners).toContain("Ошский технологический университет");
  expect(plan.newPartners).toContain("Уральский федеральный университет имени первого Президента России");
});

test("a partner whose abbreviation is another's name on file is asked", () => {
  const table = sheetOf(
    ["Название", "Другие названия", "Страна", "Вид"],
    [
      ["Лаборатория Балтии", "RTU", "Латвия", "Университет"],
      ["Университет Палермо", "UNIPA", "Италия", "Университет"],
    ],
    { sheet: "Партнёры" },
  );
  const plan = planned([table]);
  expect(asked(plan)).toEqual(["name Лаборатория Балтии: riga-tu"]);
  expect(fieldsOf(plan, "partners")).toMatchObject([{ name: "Университет Палермо", aliases: ["UNIPA"] }]);
});
