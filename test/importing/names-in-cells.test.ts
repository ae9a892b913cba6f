import { describe, expect, test } from "vitest";
import { namesApart } from "../../src/importing/names/names-apart.ts";
import { readFile } from "../sheets/sheet-files.ts";
import { answering, asked, fieldsOf, office, planned } from "./planned.ts";

const plannedText = async (text: string, given: Parameters<typeof planned>[1] = {}) =>
  planned((await readFile("list.csv", new TextEncoder().encode(text))).tables, given);

describe("a cell of partners", () => {
  test.each([
    ["МГУ и Томский политехнический университет", ["МГУ", "Томский политехнический университет"]],
    ["МГУ, СПбГУ, КазНУ", ["МГУ", "СПбГУ", "КазНУ"]],
    ["Институт физики, Академия наук и Университет Тарту", ["Институт физики", "Академия наук", "Университет Тарту"]],
    ["ETH Zürich, EPFL", ["ETH Zürich", "EPFL"]],
    ["TU Berlin, LMU Munich", ["TU Berlin", "LMU Munich"]],
    ["1) Университет Тарту, 2) Университет Турку", ["Университет Тарту", "Университет Турку"]],
    ["1. Университет Тарту\n2. Университет Турку", ["Университет Тарту", "Университет Турку"]],
    ["Toshkent davlat universiteti va Qarshi instituti", ["Toshkent davlat universiteti", "Qarshi instituti"]],
    ["Донишгоҳи миллӣ ва Донишгоҳи Хоруғ", ["Донишгоҳи миллӣ", "Донишгоҳи Хоруғ"]],
  ])("may name several: %s", (cell, names) => {
    expect(namesApart(cell)).toEqual(names);
  });

  test.each([
    ["Московский институт стали и сплавов"],
    ["Университет дружбы народов и мира"],
    ["Hochschule für Technik und Wirtschaft Dresden"],
    ["University of Arts and Sciences"],
    ["UNIVERSITY OF WUERZBURG, THE"],
    ["Harvard University, USA"],
    ["Texas A&M University"],
    ["ETH Zürich, Switzerland"],
    ["TU Berlin, Fakultät IV"],
  ])("names one: %s", (cell) => {
    expect(namesApart(cell)).toEqual([cell]);
  });

  test.each([
    ["University of Sassari; Sassari, Italy", ["University of Sassari, Sassari, Italy"]],
    [
      "Университет Тарту; Тарту, Эстония; Университет Турку; Турку, Финляндия",
      ["Университет Тарту, Тарту, Эстония", "Университет Турку, Турку, Финляндия"],
    ],
    ["MIT; Harvard, USA", ["MIT", "Harvard, USA"]],
    ["University of Sassari; Sassari", ["University of Sassari", "Sassari"]],
  ])("has a place behind a name, which is no other name: %s", (cell, names) => {
    expect(namesApart(cell)).toEqual(names);
  });
});

describe("a name with a date in it", () => {
  const list =
    "Вуз-партнёр;Страна\nУниверситет Тарту – 12.03.2018;Эстония\nУниверситет Осло (15.10.2021);Норвегия\nУниверситет Турку, 2019 г.;Финляндия\nУниверситет Вены;Австрия\n";

  test("is asked, and no partner is called so", async () => {
    const plan = await plannedText(list);
    expect(asked(plan)).toEqual([
      "name Университет Тарту – 12.03.2018: Университет Тарту",
      "name Университет Осло (15.10.2021): Университет Осло",
      "name Университет Турку, 2019 г.: Университет Турку",
    ]);
    expect(fieldsOf(plan, "partners")).toMatchObject([{ name: "Университет Вены" }]);
  });

  test("stays in the notes once the name is answered, and is no other spelling", async () => {
    const answers = answering("name", "Университет Тарту – 12.03.2018", "Университет Тарту");
    const plan = await plannedText(list, { answers });
    expect(fieldsOf(plan, "partners")[0]).toEqual({
      ...{ name: "Университет Тарту", type: "university", country: "EE" },
      notes: "Вуз-партнёр: Университет Тарту – 12.03.2018",
    });
  });

  test("is a name where the year belongs to it", async () => {
    const plan = await plannedText("ВУЗ;Страна\nУниверситет имени 18 марта;Турция\nШкола № 2018 университета;Россия\n");
    expect(asked(plan).filter((question) => question.includes("марта"))).toEqual([]);
  });
});

test.each(["To be confirmed", "там же", "Erasmus consortium (5 universities)"])(
  "%s is no partner's name",
  async (name) => {
    const plan = await plannedText(`Partner;Country;Type;Signed\nRTU;Latvia;MoU;25.03.2019\n${name};;MoU;26.03.2019\n`);
    expect(fieldsOf(plan, "partners").filter((fields) => JSON.stringify(fields).includes(name))).toEqual([]);
    expect(asked(plan)).toContainEqual(expect.stringContaining(`partner.name ${name}`));
  },
);

describe("cells that are no values", () => {
  test("failed formulas are asked, in English and in Russian, whatever the field", async () => {
    const plan = await plannedText(
      "Вуз;Страна;Название документа;Дата подписания;Вид документа\n#REF!;Польша;Меморандум;12.03.2018;Меморандум\nУниверситет Осло;#Н/Д;#ЗНАЧ!;#N/A;Меморандум\n",
    );
    expect(plan.records).toEqual([]);
    expect(asked(plan)).toEqual(["partner.name #REF!: ", "signed #N/A: ", "title #ЗНАЧ!: ", "partner.country #Н/Д: "]);
  });

  test("a sign that points to a footnote is asked with what stands before it", async () => {
    const plan = await plannedText(
      "Вуз;Страна;Вид документа;Дата подписания\nУниверситет Осло*;Норвегия;Меморандум;12.03.2018\nУниверситет Тарту;Эстония;Меморандум*;01.09.2019**\n* расторгнут\n",
    );
    expect(plan.records).toEqual([]);
    expect(asked(plan)).toEqual([
      "partner.name Университет Осло*: Университет Осло",
      "signed 01.09.2019**: 01.09.2019",
      "type Меморандум*: Меморандум",
    ]);
  });
});

test("a code in parentheses behind most names is that of the partner; a name without one stands alone", async () => {
  const plan = await plannedText(
    "Erasmus+ partner;Country\nUniversidade do Porto (P PORTO02);Portugal\nUniversity of Lodz (PL LODZ01);Poland\nUniversity of Graz;Austria\n",
  );
  expect(asked(plan)).toEqual([]);
  expect(fieldsOf(plan, "partners")).toMatchObject([
    { name: "Universidade do Porto", ids: { erasmus_code: "P  PORTO02" } },
    { name: "University of Lodz", ids: { erasmus_code: "PL LODZ01" } },
    { name: "University of Graz", country: "AT" },
  ]);
});

test("a number in parentheses behind a name points to a note, behind a title it may not", async () => {
  const plan = await plannedText(
    "Вуз;Страна;Название документа;Вид документа;Дата подписания\nУниверситет Лилля (1);Франция;Программа (2);Меморандум;12.03.2018\nУниверситет Грац²⁾;Австрия;Программа;Меморандум;13.03.2018\nУниверситет Париж 8;Франция;Программа;Меморандум;14.03.2018\n",
  );
  expect(asked(plan)).toEqual([
    "partner.name Университет Лилля (1): Университет Лилля",
    "partner.name Университет Грац²⁾: Университет Грац",
  ]);
});

test("the institution itself is no new partner unless somebody says so", async () => {
  const files = {
    ...office,
    "institutions/tut.yaml": "name: Технологический университет Таджикистана\naliases: [ТУТ]\ncountry: TJ\n",
  };
  const list = "Акроним;Название проекта;Координатор\nHICA;Healthy Campus;Технологический университет Таджикистана\n";
  const plan = await plannedText(list, { files });
  expect(plan.records).toEqual([]);
  const text = "Технологический университет Таджикистана";
  expect(
    fieldsOf(await plannedText(list, { files, answers: answering("coordinator", text, "notes") }), "projects"),
  ).toEqual([{ acronym: "HICA", title: "Healthy Campus", notes: `Координатор: ${text}` }]);
});

test("nor is one that names the institution beside another", async () => {
  const files = {
    ...office,
    "institutions/tut.yaml": "name: Технологический университет Таджикистана\naliases: [ТУТ]\ncountry: TJ\n",
  };
  const plan = await plannedText("Вуз;Вид документа;Дата подписания\nТУТ – Университет Осло;Меморандум;12.03.2018\n", {
    files,
  });
  expect(plan.records).toEqual([]);
  expect(asked(plan)).toEqual(["partner.name ТУТ – Университет Осло: "]);
});

test("headings in which letters of two scripts look alike are known", async () => {
  const plan = await plannedText(
    "Вуз-пapтнёр;Cтpaна;Дaтa пoдпиcaния;Вид дoкумeнтa\nУниверситет Осло;Норвегия;12.03.2018;Меморандум\n",
  );
  expect(fieldsOf(plan, "agreements")).toMatchObject([{ type: "memorandum", signed: "2018-03-12" }]);
});

describe("events", () => {
  test("countries that take part are not where it was held; a form may be the type", async () => {
    const plan = await plannedText(
      "Название мероприятия;Форма;Дата проведения;Место проведения;Страны-участницы\nНаука и образование;конференция;28.09.2023;Душанбе;Россия, Казахстан\nОнлайн-встреча;семинар;12.10.2023;Zoom;Германия\n",
    );
    expect(fieldsOf(plan, "events")).toMatchObject([
      { type: "conference", countries: ["RU", "KZ"], place: "Душанбе" },
      { type: "seminar", countries: ["DE"] },
    ]);
    expect(fieldsOf(plan, "events").every((event) => !Object.hasOwn(event as object, "country"))).toBe(true);
  });
});

test("a subject area is no title of an agreement", async () => {
  const plan = await plannedText(
    "Partner;Country;Subject area;Type;Signed\nUniversity of Oslo;Norway;Economics;Memorandum;2018-03-12\n",
  );
  expect(fieldsOf(plan, "agreements")).toMatchObject([{ notes: "Subject area: Economics" }]);
});

test("a name on file is one, though it could be two", async () => {
  const files = {
    ...office,
    "partners/iet.yaml":
      "name:\n  en: Institute of Economics and Trade of the State University of Commerce\n  ru: Институт экономики и Торговый институт\ntype: university\ncountry: TJ\n",
  };
  const agreements = await plannedText(
    "Partner;Type;Signed\nINSTITUTE of Economics and Trade of the State University of Commerce;Memorandum;12.03.2019\nИнститут экономики и Торговый институт;Меморандум;13.03.2019\n",
    { files },
  );
  expect(asked(agreements)).toEqual([]);
  expect(fieldsOf(agreements, "agreements")).toMatchObject([{ partners: ["iet"] }, { partners: ["iet"] }]);
  const projects = await plannedText(
    "Проект;Программа;Координатор\nМоделирование;Tempus;Институт экономики и Торговый институт\n",
    { files },
  );
  expect(asked(projects)).toEqual([]);
});
