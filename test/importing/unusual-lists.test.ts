import { describe, expect, test } from "vitest";
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
