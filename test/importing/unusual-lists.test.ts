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
