import { describe, expect, test } from "vitest";
import { proposeMapping } from "../../src/importing/columns/propose-mapping.ts";
import { targetsOf } from "../../src/importing/mapping/mapping.ts";
import { tablesOfOneShape } from "../../src/sheets/tables-of-one-shape.ts";
import { readFile } from "../sheets/sheet-files.ts";
import { asked, fieldsOf, planned } from "./planned.ts";

/** What an import would do with a text's tables, as they are. */
const plannedText = async (text: string, given: Parameters<typeof planned>[1] = {}) => {
  const { tables } = await readFile("list.csv", new TextEncoder().encode(text));
  return planned(tablesOfOneShape(tables)[0] ?? [], given);
};

describe("rows of their own", () => {
  test("give the country of the partners below them", async () => {
    const plan = await plannedText(
      "University;City\nGermany;\nUniversität Rostock;Rostock\nUniversität Bremen;Bremen\nFrance;\nUniversité de Lorraine;Nancy\n",
    );
    expect(fieldsOf(plan, "partners")).toMatchObject([{ country: "DE" }, { country: "DE" }, { country: "FR" }]);
  });

  test("give it with the number of these behind it", async () => {
    const plan = await plannedText(
      "University;City\nGERMANY (2);\nUniversität Rostock;Rostock\nUniversität Bremen;Bremen\nFrance – 1;\nUniversité de Lorraine;Nancy\n",
    );
    expect(fieldsOf(plan, "partners")).toMatchObject([{ country: "DE" }, { country: "DE" }, { country: "FR" }]);
  });

  test("are kept in the notes where they say something else", async () => {
    const plan = await plannedText(
      "No;Partner;Country;City\nBilateral;;;\n1;Universität Rostock;Germany;Rostock\nErasmus;;;\n2;Université de Lorraine;France;Nancy\n",
    );
    expect(fieldsOf(plan, "partners")).toMatchObject([{ notes: "section: Bilateral" }, { notes: "section: Erasmus" }]);
  });
});

describe("texts", () => {
  test("that were taken from a page are read as the page shows them", async () => {
    const plan = await plannedText(
      "University,Country\nXi&#039;an Jiaotong University,China\nUniversity of Arts &amp; Sciences,Poland\n",
    );
    expect(asked(plan)).toEqual([]);
    expect(fieldsOf(plan, "partners")).toMatchObject([
      { name: "Xi'an Jiaotong University" },
      { name: "University of Arts & Sciences" },
    ]);
  });
});

const proposedOf = async (text: string) => {
  const { tables } = await readFile("list.csv", new TextEncoder().encode(text));
  const { mapping, isKindInDoubt } = proposeMapping(tablesOfOneShape(tables)[0] ?? [], "list.csv");
  const uses = Object.entries(mapping.columns).map(([name, use]) => `${name}: ${targetsOf(use).join(", ") || use.is}`);
  return { kind: mapping.kind, isKindInDoubt, uses };
};

describe("what a list is of", () => {
  test("agreements by when they were signed, whatever that is called", async () => {
    const { kind, uses } = await proposedOf(
      "UNIVERSITY/ORGANIZATION,COUNTRY,SIGNING,EXPIRY,CHECK\nUniversity of Graz,AUSTRIA,22-Feb-2000,unlimited,1\nGhent University,BELGIUM,3-Mar-2017,2-Mar-2022,0\n",
    );
    expect([kind, ...uses]).toEqual([
      "agreements",
      ...["UNIVERSITY/ORGANIZATION: partner.name", "COUNTRY: partner.country"],
      ...["SIGNING: signed", "EXPIRY: ends", "CHECK: notes"],
    ]);
  });

  test("a name tells of no journey, nor does a number of years; names of universities are partners", async () => {
    const { kind, uses } = await proposedOf(
      "No,Name,Country,Year,Sign date,Expired\n1,Cardiff University,UK,5,7 July 2021,7 July 2026\n2,Mahidol University,Thailand,3,6 December 2023,6 December 2026\n",
    );
    expect([kind, ...uses]).toEqual([
      "agreements",
      ...["No: skip", "Name: partner.name", "Country: partner.country", "Year: notes"],
      ...["Sign date: signed", "Expired: ends"],
    ]);
  });

  test("titles with a university in them stay titles", async () => {
    const { uses } = await proposedOf(
      "Название;Дата подписания\nСоглашение с Рижским техническим университетом;2019-03-01\nМеморандум с Кубанским университетом;2020-05-01\n",
    );
    expect(uses).toEqual(["Название: title", "Дата подписания: signed"]);
  });

  test("in doubt where only one heading speaks for it", async () => {
    expect(await proposedOf("id,program,link\n1,A,x\n2,B,y\n")).toMatchObject({ isKindInDoubt: true });
  });

  test("in doubt where names stand beside nothing but numbers", async () => {
    expect(
      await proposedOf("學校名稱,學位生,交換生,研習生\n國立政治大學,472,258,12\n國立清華大學,910,24,18\n"),
    ).toMatchObject({
      isKindInDoubt: true,
    });
  });

  test("wishes say of nobody that he went, and numbers of students are left out", async () => {
    const { kind, uses } = await proposedOf(
      "#,First Name,Lastname,Student ID Number,Degree,Preferred University #1,Preferred University #2,Academic Year\n1,Ali,Güzey,22003186,Lisans,Roskilde University,Kingston University,2022-2023\n2,Ceren,Akyar,22001111,Lisans,Kingston University,Roskilde University,2022-2023\n",
    );
    expect([kind, ...uses]).toEqual([
      "mobilities",
      ...["#: skip", "First Name: persons.name", "Lastname: persons.name", "Student ID Number: skip"],
      ...["Degree: level", "Preferred University #1: notes", "Preferred University #2: notes", "Academic Year: term"],
    ]);
  });

  test.each([
    [
      "Uczelnia partnerska;Kraj;Data podpisania;Data zakończenia",
      "Uniwersytet Wiedeński;Austria;24.08.2018;23.08.2023",
    ],
    ["Université partenaire;Pays;Date de signature;Date de fin", "Université de Vienne;Autriche;24.08.2018;23.08.2023"],
    ["Partneruniversität;Land;Unterzeichnet am;Gültig bis", "Universität Wien;Österreich;24.08.2018;23.08.2023"],
    ["협정대학;국가;체결일;만료일", "빈대학교;오스트리아;2018-08-24;2023-08-23"],
    [
      "Institución contraparte;País;Fecha de firma;Fecha de vencimiento",
      "Universidad de Viena;Austria;24.08.2018;23.08.2023",
    ],
  ])("in other languages: %s", async (headings, row) => {
    const { kind, uses } = await proposedOf(`${headings}\n${row}\n${row.replaceAll("2018", "2017")}\n`);
    expect(kind).toBe("agreements");
    expect(uses.map((use) => use.split(": ")[1])).toEqual(["partner.name", "partner.country", "signed", "ends"]);
  });
});

describe("columns", () => {
  test("of a form, whose headings are questions", async () => {
    const { uses } = await proposedOf(
      "What is the name of the university you have an agreement with?;In which country is the partner university located?;When was the agreement signed?\nAnkara University;Turkey 土耳其;2020-02-11\nKyoto University;Japan;2019-04-01\n",
    );
    expect(uses.map((use) => use.split("?: ")[1])).toEqual(["partner.name", "partner.country", "signed"]);
  });

  test("without headings are known by their cells", async () => {
    const { kind, isKindInDoubt, uses } = await proposedOf(
      "A WIEN02;Austria;UNIVERSITÄT WIEN;02.07.2014\nPL KRAKOW01;Polska;UNIWERSYTET JAGIELLOŃSKI;10.01.2014\nNL DELFT01;Holandia;TECHNISCHE UNIVERSITEIT DELFT;10.01.2014\n",
    );
    expect([kind, isKindInDoubt, ...uses]).toEqual([
      ...["partners", true, "column A: ids.erasmus_code", "column B: country", "column C: name", "column D: notes"],
    ]);
  });

  test("of a city and a name are split at the colon, where nearly all cells have both", async () => {
    const plan = await plannedText(
      "Pays;Etablissement\nAllemagne;Berlin : Freie Universität Berlin\nRoyaume-Uni;Glasgow : University of Strathclyde\nAutriche;Wien : Universität Wien\n",
    );
    expect(fieldsOf(plan, "partners")).toMatchObject([
      { name: "Freie Universität Berlin", city: "Berlin", country: "DE" },
      { name: "University of Strathclyde", city: "Glasgow", country: "GB" },
      { name: "Universität Wien", city: "Wien", country: "AT" },
    ]);
  });

  test("of names in English and in Chinese are a name and another", async () => {
    const { uses } = await proposedOf(
      "國別,學校名稱(英文),學校名稱(中文),簽約日期\n日本,Waseda University,早稻田大學,2012-05-20\n韓國,Yonsei University,延世大學,2013-04-05\n",
    );
    expect(uses.map((use) => use.split(": ")[1])).toEqual([
      "partner.country",
      "partner.name",
      "partner.aliases",
      "signed",
    ]);
  });
});

describe("the order of day and month", () => {
  const english = {
    "registry.yaml": "title: R\nlanguage: en\ninstitution: tut\n",
    "institutions/tut.yaml": "name: TUT\ncountry: TJ\n",
  };
  const signedIn = async (list: string, files: Parameters<typeof planned>[1] = {}) => {
    const answers = { type: { "": "memorandum" } };
    const plan = await plannedText(`Partner;Country;Signed;Valid until\n${list}`, { ...files, answers });
    return [
      ...asked(plan).filter((question) => question.startsWith("day_order")),
      ...fieldsOf(plan, "agreements").map((record) => (record as { readonly signed?: string }).signed),
    ];
  };

  test("is that of the list's own dates, in another column too", async () => {
    const list = "University of Rome;Italy;02.07.2014;30.09.2021\nCardiff University;UK;03.05.2015;30.09.2022\n";
    expect(await signedIn(list, { files: english })).toEqual(["2014-07-02", "2015-05-03"]);
  });

  test("is the list's even where the registry's language has another", async () => {
    const list = "University of Rome;Italy;07/31/2012;07/30/2017\nCardiff University;UK;05/06/2016;05/05/2021\n";
    expect(await signedIn(list)).toEqual(["2012-07-31", "2016-05-06"]);
  });

  test("is asked where the list shows both, or none", async () => {
    const both =
      "University of Rome;Italy;07/31/2012;\nCardiff University;UK;31/07/2012;\nKyoto University;Japan;05/06/2016;\n";
    expect(await signedIn(both)).toContain("day_order Signed: dmy|mdy");
    expect(await signedIn("Kyoto University;Japan;05/06/2016;\n", { files: english })).toEqual([
      "day_order Signed: dmy|mdy",
    ]);
  });

  test("years that count from 1912 are asked, with the day that is meant", async () => {
    const plan = await plannedText("Partner;Country;Signed\nKyoto University;Japan;101.05.20\n");
    expect(asked(plan)).toContain("signed 101.05.20: 2012-05-20");
  });
});

describe("names of one list", () => {
  const askedOf = async (country: string, ...names: string[]) => {
    const plan = await plannedText(`University;Country\n${names.map((name) => `${name};${country}\n`).join("")}`);
    return asked(plan).filter((question) => question.startsWith("name "));
  };

  test("that are spelt alike but differ in a word are those of two", async () => {
    expect(await askedOf("USA", "University of California, Davis", "University of California, Irvine")).toEqual([]);
  });

  test("are asked where one says more, whatever country stands behind them, or is misspelt", async () => {
    expect(
      await askedOf(
        "South Africa",
        "University of Pretoria, Faculty of Law, Republic of South Africa",
        "University of Pretoria, South Africa",
      ),
    ).toHaveLength(1);
    expect(await askedOf("Japan", "University of Enrission, Kyoto", "University of Enricssion, Kyoto")).toHaveLength(1);
    expect(await askedOf("Austria", "Universität Wien", "University of Vienna")).toHaveLength(1);
  });
});
