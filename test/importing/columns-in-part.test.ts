import { describe, expect, test } from "vitest";
import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import { readFile } from "../sheets/sheet-files.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

const plannedText = async (text: string, given: Parameters<typeof planned>[1] = {}) =>
  planned((await readFile("list.csv", new TextEncoder().encode(text))).tables, given);

describe("a column of which little is understood, under a heading that says what it is", () => {
  test("of ends: the rest is asked, for without an end an agreement would be in force for ever", async () => {
    const plan = await plannedText(
      "Вуз;Страна;Вид документа;Дата подписания;Срок действия\nУниверситет Осло;Норвегия;Меморандум;01.02.2019;5 (пять) лет\nУниверситет Турку;Финляндия;Меморандум;01.02.2019;до завершения проекта\nУниверситет Тарту;Эстония;Меморандум;01.02.2019;3-5 лет\nУниверситет Вены;Австрия;Меморандум;01.02.2019;на неопределенный срок\n",
    );
    expect(fieldsOf(plan, "agreements")).toEqual([
      expect.objectContaining({ partners: ["oslo"], ends: "2024-01-31" }),
      expect.not.objectContaining({ ends: expect.anything(), notes: expect.anything() }),
    ]);
    expect(asked(plan)).toEqual(["ends до завершения проекта: ", "ends 3-5 лет: 5 лет"]);
  });

  test("of numbers of persons: a row without its number would be one person", async () => {
    const plan = await plannedText(
      "Страна;Учебный год;Количество студентов;Цель;Направление мобильности\nПольша;2021/2022;5 (3 жен.);обмен;въезд\nКитай;2021/2022;12+3;обмен;въезд\nЛатвия;2021/2022;по 2 в год;обмен;въезд\nТурция;2021/2022;0;обмен;въезд\n",
      { answers: { who: { "": "student" } } },
    );
    expect(plan.records).toEqual([]);
    expect(asked(plan)).toEqual(["count 5 (3 жен.): ", "count 12+3: ", "count по 2 в год: ", "count 0: "]);
  });
});

describe("a partner's cell", () => {
  test.each([
    ["Университеты Германии"],
    ["3 университета Польши"],
    ["ряд вузов Европы"],
    ["various universities in Japan"],
    ["Germaniya universitetlari"],
    ["Донишгоҳҳои Русия"],
  ])("that names none of many is asked: %s", async (name) => {
    const plan = await plannedText(`ВУЗ;Страна\n${name};Германия\nУниверситет Бонна;Германия\n`);
    expect(fieldsOf(plan, "partners")).toMatchObject([{ name: "Университет Бонна" }]);
  });

  test("with a telephone or an address is asked, without it proposed", async () => {
    const plan = await plannedText(
      "ВУЗ;Страна\nУниверситет Ханоя тел. +84 123 456 789;Вьетнам\nUniversity of Bonn (smith@uni-bonn.de);Германия\n",
    );
    expect(asked(plan)).toEqual([
      "name Университет Ханоя тел. +84 123 456 789: Университет Ханоя",
      "name University of Bonn (smith@uni-bonn.de): University of Bonn",
    ]);
  });

  test("that says that nobody is known makes none", async () => {
    const plan = await plannedText(
      "Вуз;Страна;Вид документа;Дата подписания\nуточняется;Норвегия;Меморандум;01.02.2019\nнет;Польша;Меморандум;02.02.2019\n",
    );
    expect(fieldsOf(plan, "partners")).toEqual([]);
  });

  test("with a sign for the cell above has what stands there", async () => {
    const plan = await plannedText(
      "Вуз;Страна;Вид документа;Дата подписания\nУниверситет Осло;Норвегия;Меморандум;01.02.2019\n-//-;то же;Меморандум;05.03.2021\n– » –;〃;Меморандум;06.04.2022\n",
    );
    expect(fieldsOf(plan, "agreements")).toMatchObject(
      ["2019-02-01", "2021-03-05", "2022-04-06"].map((signed) => ({ partners: ["oslo"], signed })),
    );
    expect(fieldsOf(plan, "partners")).toEqual([{ name: "Университет Осло", type: "university", country: "NO" }]);
  });
});

test("Congo alone may be two countries", async () => {
  const plan = await plannedText("ВУЗ;Страна\nУниверситет Киншасы;Конго\nУниверситет Бонна;Германия\n");
  expect(asked(plan)).toEqual(["country Конго: CD|CG"]);
});

test("what an agreement is about does not say what it calls itself", async () => {
  const plan = await plannedText(
    "Вуз;Страна;Предмет договора;Дата подписания\nУниверситет Осло;Норвегия;обмен студентами;01.02.2019\nУниверситет Турку;Финляндия;Меморандум о сотрудничестве;01.02.2019\n",
  );
  expect(fieldsOf(plan, "agreements")).toMatchObject([{ type: "memorandum", title: "Меморандум о сотрудничестве" }]);
});

test("of those who send and receive, the one who is the same in all rows is no partner", async () => {
  const { mapping } = proposeMapping(
    (
      await readFile(
        "list.csv",
        new TextEncoder().encode(
          "Full name;Sending institution;Receiving institution;Country;Academic year\nIvanova M.;Technological University;University of Oslo;Norway;2022/2023\nKarimov A.;Technological University;University of Turku;Finland;2022/2023\nSobirov U.;Technological University;University of Tartu;Estonia;2022/2023\n",
        ),
      )
    ).tables,
    "list.csv",
    "mobilities",
  );
  expect(mapping.columns).toMatchObject({
    "Sending institution": { is: "notes" },
    "Receiving institution": { is: "field", field: "partner.name" },
  });
});

test("a column of where somebody goes, by country and city, is none of partners", async () => {
  const plan = await plannedText(
    "ФИО;Куда (страна, город);Принимающая организация;Срок командировки;Цель;Кто\nРахимов А.;Россия, г. Москва;Томский университет;01.03-05.03.2022;чтение лекций;преподаватель\n",
    { answers: { direction: { "": "outbound" } } },
  );
  expect(fieldsOf(plan, "partners")).toMatchObject([{ name: "Томский университет" }]);
});

describe("columns that lists call by one word", () => {
  test("of documents and roles are the type and the role; a field of study is no direction", async () => {
    const agreements = await plannedText("Вуз;Страна;Документ;Дата\nУниверситет Осло;Норвегия;Меморандум;01.02.2019\n");
    expect(fieldsOf(agreements, "agreements")).toMatchObject([{ type: "memorandum", signed: "2019-02-01" }]);
    const numbered = await plannedText(
      "Вуз;Страна;Договор;Вид документа\nУниверситет Осло;Норвегия;№ 12 от 01.02.2019;Меморандум\n",
    );
    expect(asked(numbered)).toEqual([]);
    const projects = await plannedText("Номи лоиҳа;Барнома;Нақши донишгоҳ\nЭнергияи сабз;Erasmus+;шарик\n");
    expect(fieldsOf(projects, "projects")).toMatchObject([{ title: "Энергияи сабз", role: "partner" }]);
    const students = await plannedText(
      "F.I.Sh.;Yo'nalishi;OTM;Davlat;Ketgan sanasi;Qaytgan sanasi\nKarimova N.;Iqtisodiyot;Anqara universiteti;Turkiya;01.09.2022;30.06.2023\n",
      { answers: { who: { "": "student" }, purpose: { "": "exchange" }, direction: { "": "outbound" } } },
    );
    expect(fieldsOf(students, "mobilities")).toMatchObject([{ partner: "anqara", notes: "Yo'nalishi: Iqtisodiyot" }]);
  });
});
