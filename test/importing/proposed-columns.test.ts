import { describe, expect, test } from "vitest";
import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import type { ColumnUse } from "../../src/importing/mapping/mapping.ts";
import { sheetOf } from "../support/sheet-of.ts";

type Given = { readonly sheet?: string; readonly titles?: readonly string[] };

/** What a list of these headings and rows is taken for: its kind, what all rows have, and what each column is. */
function proposed(headings: readonly string[], rows: readonly string[][], more: Given = {}) {
  const { mapping, isKindInDoubt } = proposeMapping([sheetOf(headings, rows, more)], "list.xlsx");
  const columns = Object.values(mapping.columns).map(use);
  return { kind: isKindInDoubt ? `${mapping.kind}?` : mapping.kind, always: mapping.always, columns };
}

const use = (of: ColumnUse): string =>
  of.is === "field" ? of.field : of.is === "period" ? `${of.starts} to ${of.ends}` : of.is;

describe("agreements in four languages", () => {
  const agreement = {
    kind: "agreements",
    columns: ["skip", "partner.name", "partner.country", "type", "signed", "ends", "notes"],
  };

  test.each([
    [
      ["№ п/п", "Зарубежный вуз-партнёр", "Страна", "Вид документа", "Дата подписания", "Срок действия", "Примечание"],
      ["1", "Гданьский университет", "Польша", "Меморандум", "12.03.2020", "5 лет", "копия"],
    ],
    [
      ["Т/р", "Шарики хориҷӣ", "Мамлакат", "Намуди ҳуҷҷат", "Санаи имзо", "Мӯҳлати эътибор", "Эзоҳ"],
      ["1", "Донишгоҳи Гданск", "Лаҳистон", "Ёддошт", "12.03.2020", "5 сол", "нусха"],
    ],
    [
      ["T/r", "Hamkor tashkilot nomi", "Davlat", "Hujjat turi", "Imzolangan sana", "Amal qilish muddati", "Izoh"],
      ["1", "Gdansk universiteti", "Polsha", "Memorandum", "12.03.2020", "5 yil", "nusxa"],
    ],
    [
      ["No.", "Foreign institution", "Country", "Type of document", "Date of signing", "Validity", "Remarks"],
      ["1", "University of Gdansk", "Poland", "Memorandum", "12.03.2020", "5 years", "copy"],
    ],
  ])("%j", (headings, row) => {
    expect(proposed(headings, [row, ["2", ...row.slice(1)]])).toMatchObject(agreement);
  });
});

describe("headings in two rows", () => {
  test("the lower one says what a column has; below the partner it is the partner's", () => {
    const headings = [
      "Зарубежный вуз-партнёр / Наименование",
      "Зарубежный вуз-партнёр / Страна",
      "Договор / Вид",
      "Договор / Дата",
    ];
    const rows = [["Гданьский университет", "Польша", "Меморандум", "12.03.2020"]];
    expect(proposed(headings, rows)).toMatchObject({
      kind: "agreements",
      columns: ["partner.name", "partner.country", "type", "signed"],
    });
  });

  test("what is not understood below the partner is not its name", () => {
    const headings = ["Партнёр / Контактное лицо", "Партнёр / Наименование", "Вид документа", "Дата подписания"];
    const rows = [["Ян Ковальский", "Гданьский университет", "Меморандум", "12.03.2020"]];
    expect(proposed(headings, rows).columns).toEqual(["notes", "partner.name", "type", "signed"]);
  });

  test("a period is parted into its two columns", () => {
    const headings = ["ФИО студента", "Принимающая организация / вуз", "Срок пребывания / с", "Срок пребывания / по"];
    const rows = [["Каримов Далер", "Гданьский университет", "01.09.2021", "31.01.2022"]];
    expect(proposed(headings, rows).columns).toEqual(["persons.name", "partner.name", "starts", "ends"]);
  });
});

test("two dates under the date of signing are no period", () => {
  const rows = [["University of Gdansk", "Memorandum", "25.10.2023 - 27.10.2023"]];
  expect(proposed(["Partner", "Type of document", "Date of signing"], rows).columns[2]).toBe("signed");
});

describe("who comes and who leaves", () => {
  const row = ["1", "Müller Hans", "professor", "TU Dresden", "Germany", "15.05.2023", "17.05.2023"];
  const columns = ["skip", "persons.name", "persons.position", "partner.name", "partner.country", "starts", "ends"];

  test.each([
    [
      "2023 йилда келган хорижий меҳмонлар",
      ["№", "Ф.И.Ш.", "Лавозими", "Ташкилот", "Давлат", "Келган санаси", "Кетган санаси"],
      "inbound",
    ],
    [
      "Foreign guests received in 2023",
      ["№", "Full name", "Position", "Organisation", "Country", "Arrival", "Departure"],
      "inbound",
    ],
    [
      "Сотрудники, выехавшие в 2023 году",
      ["№", "ФИО", "Должность", "Организация", "Страна", "Дата выезда", "Дата приезда"],
      "outbound",
    ],
    [
      "Омӯзгороне, ки ба хориҷа фиристода шуданд",
      ["№", "Ному насаб", "Вазифа", "Ташкилот", "Кишвар", "Санаи рафтан", "Санаи омадан"],
      "outbound",
    ],
  ])("%s", (title, headings, direction) => {
    expect(proposed(headings, [row], { titles: [title] })).toEqual({
      kind: "mobilities",
      always: { direction },
      columns,
    });
  });

  test.each([
    "Department of International Relations: cooperation with universities abroad",
    "Студенты и гости из-за рубежа",
    "Сотрудники, прошедшие стажировку в 2023 году",
    "Malaka oshirib kelgan xodimlar",
  ])("%s: neither is said", (title) => {
    const headings = ["№", "ФИО", "Должность", "Организация", "Страна", "С", "По"];
    expect(proposed(headings, [row], { titles: [title] }).always).toEqual({});
  });
});

test.each([
  [["ФИО", "Куда (вуз)", "Страна"], "outbound"],
  [["Ному насаб", "Ба куҷо", "Кишвар"], "outbound"],
  [["F.I.Sh.", "Qayerga", "Davlat"], "outbound"],
  [["ФИО", "Откуда", "Страна"], "inbound"],
])("%j: where to or from is the partner, and the direction", (headings, direction) => {
  const rows = [["Каримов Далер", "Gdansk University", "Poland"]];
  expect(proposed(headings, rows)).toMatchObject({
    always: { direction },
    columns: ["persons.name", "partner.name", "partner.country"],
  });
});

test.each(["Наименование вуза-партнёра", "Номи донишгоҳи шарик", "Hamkor OTM nomi", "Название университета"])(
  "%s is the whole heading of the partner",
  (heading) => {
    const [, column] = proposeMapping(
      [sheetOf(["№", heading, "Вид документа", "Дата подписания"], [["1", "МГУ", "Меморандум", "12.03.2020"]])],
      "list.xlsx",
    ).columns;
    expect(column).toMatchObject({ use: { field: "partner.name" }, because: "heading" });
  },
);

test("a joint programme is no list of partners", () => {
  const headings = ["№", "Намуд", "Номи барнома", "Донишгоҳи шарик", "Кишвар", "Оғоз"];
  const rows = [["1", "Дипломи дугона", "Иқтисодиёт", "Донишгоҳи Урал", "Россия", "2020"]];
  expect(proposed(headings, rows, { titles: ["Барномаҳои муштараки таълимӣ"] })).toMatchObject({
    kind: "joint-programmes",
    columns: ["skip", "type", "title", "partner.name", "partner.country", "starts"],
  });
});

test("a budget is read under its heading", () => {
  const rows = [["WH2", "Water Harmony", "45 000 EUR"]];
  expect(proposed(["Acronym", "Project title", "Total budget"], rows).columns).toEqual(["acronym", "title", "budget"]);
});
