import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/tables/table.ts";
import { annualOf, said, shown } from "../../support/annual-of.ts";
import { countOf } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const mobility = (fields: string): string => `who: student\npurpose: exchange\ninstitution: mmit\n${fields}`;
const files: Files = {
  "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/ugatu.yaml": "name: УГАТУ\ntype: university\ncountry: RU\n",
  "partners/nmbu.yaml": "name: NMBU\ntype: university\ncountry: NO\n",
  "mobilities/a-2018.yaml": mobility("direction: outbound\npartner: mirea\nstarts: 2018-09-03"),
  "mobilities/b-2019.yaml": mobility(
    'direction: outbound\npartner: mirea\nstarts: 2019-03-03\nends: 2019-06-06\ncount: "~30"\npersons: [{ name: Раҳимов Фирӯз }]',
  ),
  "mobilities/c-2019.yaml": mobility('direction: inbound\npartner: nmbu\nterm: 2019/2020-1/2\ncount: ">5"'),
  "mobilities/planned.yaml": mobility("direction: outbound\npartner: nmbu\nstarts: 2019-05\nstage: cancelled"),
  "mobilities/undated.yaml": mobility("direction: outbound\npartner: ugatu\ncount: 4"),
  "agreements/old.yaml": "partners: [mirea, ugatu, nmbu]\ntype: consortium\nsigned: 2012\n",
  "projects/water.yaml": "title: Об\npartners: [nmbu]\nstarts: 2015\nends: 2019\n",
  "projects/earlier.yaml": "title: Замин\npartners: [nmbu]\nstarts: 2010\nends: 2012\n",
  "events/visit.yaml": "type: visit\ntitle: Боздид\ndirection: inbound\nstarts: 2019-07-17\npartners: [nmbu]\n",
};

function dataOf(some: Files, query = ""): Table {
  const table = annualOf(registryOf(some), "2019", query).data?.();
  if (!table) throw new Error("the report has no data");
  return table;
}

/** The rows as texts, by the names of their columns. */
function rowsOf({ columns, rows }: Table) {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ key }, index) => [key, shown(row[index] ?? { is: "nothing" })])),
  );
}

describe("the flat list of an annual report", () => {
  const table = dataOf(files);
  const rows = rowsOf(table);
  const row = (id: string) => rows.find((one) => one["id"] === id);

  test("has what counts in the period, what has no date, and agreements of any year: nothing else", () => {
    expect(rows.map(({ kind, id }) => `${kind}: ${id}`)).toEqual([
      "Mobilities: b-2019",
      "Mobilities: c-2019",
      "Mobilities: undated",
      "Agreements: old",
      "Projects: water",
      "Events: visit",
    ]);
  });

  test("says of each what can be grouped by", () => {
    expect(row("b-2019")).toMatchObject({
      institution: "ДКМТ",
      partner: "МИРЭА",
      country: "Russia",
      region: "Eastern Europe",
      direction: "Outbound",
      who: "Student",
      purpose: "Exchange",
      year: "2019",
      academic_year: "2018/2019",
      starts: "2019-03-03",
      ends: "2019-06-06",
    });
    expect(row("old")).toMatchObject({
      country: "Russia; Norway",
      region: "Eastern Europe; Northern Europe",
      year: "2012",
    });
    expect(row("water")).toMatchObject({ state: "Running", year: "2015", starts: "2015", ends: "2019" });
  });

  test("has persons as bounds, says where they are about, and what has no date", () => {
    const persons = (id: string) => ["persons_from", "persons_to", "about"].map((key) => row(id)?.[key]);
    expect(persons("b-2019")).toEqual(["30", "30", "about"]);
    expect(persons("c-2019")).toEqual(["6", "", ""]);
    expect(persons("undated")).toEqual(["4", "4", ""]);
    expect(persons("visit")).toEqual(["", "", ""]);
    expect(row("undated")).toMatchObject({ year: "Undated", academic_year: "Undated" });
  });

  test("adds up to what count answers", () => {
    const out = rows.filter(({ direction, year }) => direction === "Outbound" && year === "2019");
    const sum = out.reduce((total, one) => total + Number(one["persons_from"]), 0);
    const [[cell] = []] = countOf(registryOf(files), "students-out", { window: { from: 2019, to: 2019 } }).rows;
    expect(cell).toMatchObject({ count: { min: sum, max: 30 } });
  });

  test("names no person", () => {
    expect(JSON.stringify(table)).not.toContain("Раҳимов");
  });

  test("answers the query of the report, and kinds that cannot be asked for it are left out", () => {
    expect(rowsOf(dataOf(files, "country:NO")).map(({ id }) => id)).toEqual(["c-2019", "old", "water", "visit"]);
  });

  test("holds no journey where small numbers of persons are hidden, and says so", () => {
    const hidden = dataOf({ ...files, "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\nsmall_cell: 5\n" });
    expect(rowsOf(hidden).map(({ id }) => id)).toEqual(["old", "water", "visit"]);
    expect(hidden.notes.map((note) => said(note)).join(" ")).toContain("this list holds no journeys");
    expect(table.notes.map((note) => said(note)).join(" ")).not.toContain("holds no journeys");
  });
});
