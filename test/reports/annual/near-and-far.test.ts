import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementsNearAndFar } from "../../../src/reports/annual/near-and-far/near-and-far.ts";
import { nothingCell, recordsOf } from "../../../src/tables/cell.ts";
import type { CountTable } from "../../../src/tables/table.ts";
import { formerSovietRepublics } from "../../../src/values/geography/former-soviet-republics.ts";
import { annualOf, requestOf, said, sectionOf, shown } from "../../support/annual-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import "../../support/fixed-seed.ts";

const countries = ["TJ", "RU", "KZ", "UZ", "GE", "LV", "TM", "DE", "CN", "GB", "HR"];

const base = (home: string): Files => ({
  "institutions/mmit.yaml": `name: Донишкадаи куҳию металлургӣ\ncountry: ${home}\n`,
  ...Object.fromEntries(
    countries.map((code) => [
      `partners/${code}.yaml`.toLowerCase(),
      `name: Донишгоҳи ${code}\ntype: university\ncountry: ${code}\n`,
    ]),
  ),
});

const agreement = (id: string, partners: string, institution = "mmit"): Files => ({
  [`agreements/${id}.yaml`]: `institution: ${institution}\ntype: cooperation\nsigned: 2008-03-01\npartners: [${partners.toLowerCase()}]\n`,
});
const withEach = countries.map((code) => agreement(`a-${code.toLowerCase()}`, code));

const tableIn = (section: string, title: string, year: string, files: readonly Files[]): CountTable | undefined => {
  const document = annualOf(registryOf(Object.assign(base("TJ"), ...files)), year);
  const tables = (sectionOf(document, section)?.parts ?? []).flatMap((part) =>
    part.is === "table" ? [part.table] : [],
  );
  return tables.find((table) => said(table.title).includes(title));
};

const placesOf = (year: string, files: readonly Files[], home = "TJ"): CountTable | undefined =>
  agreementsNearAndFar(requestOf(registryOf(Object.assign(base(home), ...files)), year, "", "2026-11-21"));

/** What stands beside each group in a column. */
function numbersOf(table: CountTable | undefined, key: string): Record<string, string> {
  const at = table?.columns.findIndex((column) => column.key === key) ?? -1;
  return Object.fromEntries(
    (table?.rows ?? []).map((row) => [row[0] ? shown(row[0]) : "", row[at] ? shown(row[at]) : ""]),
  );
}

/** How many records each number of a column opens. */
function recordsBehind(table: CountTable | undefined, key: string): number[] {
  const at = table?.columns.findIndex((column) => column.key === key) ?? -1;
  return (table?.rows ?? []).map((row) => recordsOf(row[at] ?? nothingCell)?.length ?? 0);
}

describe("partners and agreements in the near and far abroad", () => {
  test("near are the former republics of the USSR but for the home country; unions have the members of the day", () => {
    const near = (year: string) => numbersOf(placesOf(year, withEach), "agreements");
    expect(near("2019")).toEqual({
      "Abroad, in all": "10",
      "of these, near abroad": "6",
      "of these, far abroad": "4",
      "of these, members of the CIS": "3",
      "of these, members of the EU": "4",
      "Home country only": "1",
    });
    expect(near("2020")["of these, members of the EU"]).toBe("3");
    expect(near("2012")["of these, members of the EU"]).toBe("3");
    expect(near("2008")["of these, members of the CIS"]).toBe("4");
    expect(formerSovietRepublics.size).toBe(15);
  });

  test("what near and far abroad are, and on which day unions have their members, stands under the table", () => {
    const notes = placesOf("2019", withEach)?.notes ?? [];
    const texts = (["en", "ru", "tg", "uz"] as const).map((language) =>
      notes
        .slice(0, 1)
        .map((note) => said(note, language))
        .join(""),
    );
    expect(texts).toEqual([
      "Near abroad: the former republics of the USSR other than the home country; far abroad: all other countries. Members of the CIS and the EU on 31 December 2019.",
      "Ближнее зарубежье — бывшие республики СССР, кроме своей страны; дальнее зарубежье — все остальные страны. Состав СНГ и ЕС — на 31.12.2019.",
      "Хориҷи наздик — ҷумҳуриҳои собиқи ИҶШС, ба ғайр аз кишвари худ; хориҷи дур — ҳамаи кишварҳои дигар. Ҳайати ИДМ ва Иттиҳоди Аврупо — ба санаи 31.12.2019.",
      "Yaqin xorij – oʻz mamlakatidan tashqari sobiq ittifoqdosh respublikalar (SSSR); uzoq xorij – qolgan barcha mamlakatlar. MDH va Yevropa Ittifoqi tarkibi 31.12.2019 holatiga.",
    ]);
  });

  test("there is no such table where the home country is no former republic, or where all is near or all is far", () => {
    expect(placesOf("2019", withEach, "AF")).toBeUndefined();
    expect(placesOf("2019", [agreement("a", "RU"), agreement("b", "LV")])).toBeDefined();
    const onlyNear = registryOf({
      "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
      "partners/ru.yaml": "name: МИСИС\ntype: university\ncountry: RU\n",
      "partners/lv.yaml": "name: Даугавпилсский университет\ntype: university\ncountry: LV\n",
      ...agreement("a", "RU, LV"),
    });
    expect(agreementsNearAndFar(requestOf(onlyNear, "2019", "", "2026-11-21"))).toBeUndefined();
  });

  test("each institution has its own home country", () => {
    const ofUzbekistan: Files = { "institutions/tdtu.yaml": "name: Тошканд\ncountry: UZ\n" };
    const files = [
      ofUzbekistan,
      agreement("a", "UZ"),
      agreement("b", "UZ", "tdtu"),
      agreement("c", "TJ", "tdtu"),
      agreement("d", "DE"),
    ];
    expect(numbersOf(placesOf("2019", files), "agreements")).toMatchObject({
      "Abroad, in all": "3",
      "of these, near abroad": "2",
      "of these, far abroad": "1",
      "Home country only": "1",
    });
  });

  test("near and far add up to all abroad, but for what has partners in both, which is said; every row opens its records", () => {
    const parties = fc.array(fc.subarray(countries, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const isFar = (code: string): boolean => !formerSovietRepublics.has(code);
    const isNear = (code: string): boolean => code !== "TJ" && !isFar(code);
    fc.assert(
      fc.property(parties, (all) => {
        const papers = all.map((codes, index) => agreement(`a${index}`, codes.join(", ")));
        const table = placesOf("2019", papers);
        const near = all.filter((codes) => codes.some(isNear));
        const far = all.filter((codes) => codes.some(isFar));
        const both = near.filter((codes) => codes.some(isFar)).length;
        const numbers = numbersOf(table, "agreements");
        expect(numbers["of these, near abroad"]).toBe(near.length > 0 ? `${near.length}` : "");
        expect(numbers["of these, far abroad"]).toBe(far.length > 0 ? `${far.length}` : "");
        expect(numbers["Abroad, in all"] || "0").toBe(`${near.length + far.length - both}`);
        const notes = (table?.notes ?? []).map((note) => said(note)).join(" ");
        expect(notes.includes(`which stand in both rows: ${both}.`)).toBe(both > 0);
        expect(recordsBehind(table, "agreements")).toEqual(Object.values(numbers).map(Number));
      }),
      { numRuns: 15 },
    );
  });
});

describe("people in the near and far abroad", () => {
  const journey = (code: string, direction: string, who: string): Files => ({
    [`mobilities/${code}-${direction}-${who}.yaml`.toLowerCase()]: `institution: mmit\ndirection: ${direction}\nwho: ${who}\npurpose: exchange\npartner: ${code.toLowerCase()}\nstarts: 2019-03-01\ncount: 2\n`,
  });
  const five = ["RU", "KZ", "LV", "DE", "CN"];
  const students = five.map((code) => journey(code, "outbound", "student"));

  test("students stand by year where they are in five countries or more, staff in both directions", () => {
    expect(numbersOf(tableIn("students-abroad", "near and far", "2019", students), "2019")).toEqual({
      "Abroad, in all": "10",
      "of these, near abroad": "6",
      "of these, far abroad": "4",
      "of these, members of the CIS": "4",
      "of these, members of the EU": "4",
    });
    const staff = five.flatMap((code) => [journey(code, "outbound", "teacher"), journey(code, "inbound", "teacher")]);
    const table = tableIn("staff-mobility", "near and far", "2019", staff);
    expect(
      [numbersOf(table, "staff-out"), numbersOf(table, "staff-in")].map((of) => of["of these, near abroad"]),
    ).toEqual(["6", "6"]);
  });

  test("not where they are in fewer, nor where all of their numbers are small and hidden", () => {
    expect(tableIn("students-abroad", "near and far", "2019", students.slice(1))).toBeUndefined();
    const hidden: Files = { "registry.yaml": "small_cell: 5\n" };
    expect(tableIn("students-abroad", "near and far", "2019", [...students, hidden])).toBeUndefined();
  });
});

test("international organisations are told of among the partners without a country, which they cannot have", () => {
  const partners = {
    "partners/unesco.yaml": "name: ЮНЕСКО\ntype: international-organisation\npartner_of: [mmit]\n",
    "partners/nowhere.yaml": "name: Номаълум\ntype: university\npartner_of: [mmit]\n",
  };
  const table = placesOf("2019", [...withEach, partners]);
  expect(numbersOf(table, "partners")["Not stated"]).toBe("2");
  expect(table?.notes.map((note) => said(note))).toContain(
    "International organisations among the partners without a country: 1.",
  );
  const without = placesOf("2019", [...withEach, { "partners/nowhere.yaml": partners["partners/nowhere.yaml"] }]);
  expect(without?.notes.map((note) => said(note)).join(" ")).not.toContain("organisations");
});
