import { expect, test } from "vitest";
import { type Cell, isNoRecord, withheldCell } from "../../../src/tables/cell.ts";
import type { CountTable } from "../../../src/tables/table.ts";
import { countToText } from "../../../src/values/count.ts";
import { type Asked, countOf } from "../../support/count-of.ts";
import { registryOf } from "../../support/registry-of.ts";

const files = (settings = "") => ({
  "registry.yaml": `title: Test\ninstitution: mmit\n${settings}`,
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ-металлургӣ\ncountry: TJ\n",
  "partners/kmust.yaml": "name: Kunming University\ntype: university\ncountry: CN\n",
  "partners/misis.yaml": "name: МИСиС\ntype: university\ncountry: RU\n",
  "agreements/kmust-2018.yaml": "partners: [kmust]\ntype: memorandum\nsigned: 2018-08-24\n",
  "mobilities/a.yaml": journey("partner: misis\ncount: 12\nstarts: 2018"),
  "mobilities/b.yaml": journey("partner: misis\ncount: 8\nstarts: 2019"),
  "mobilities/c.yaml": journey("partner: kmust\ncount: 3\nstarts: 2019"),
  "mobilities/d.yaml": journey("partner: kmust\ncount: 7\nstarts: 2018"),
  "mobilities/e.yaml": journey("country: NO\ncount: 10\nstarts: 2018"),
});

const journey = (fields: string) => `direction: outbound\nwho: student\npurpose: exchange\n${fields}\n`;

const asking = (measure: string, asked: Asked, settings?: string) =>
  countOf(registryOf(files(settings)), measure, asked);

function cellText(cell: Cell): string {
  switch (cell.is) {
    case "count":
      return countToText(cell.count);
    case "under":
      return `<${cell.limit}`;
    case "percent":
      return `${Math.round(cell.share.min * 1000) / 10}%`;
    case "list":
      return cell.items.map(cellText).join(" ");
    case "plain":
      return cell.text;
    default:
      return "code" in cell ? cell.code : "";
  }
}

const lines = (rows: CountTable["rows"]): string[] => rows.map((row) => row.map((cell) => cellText(cell)).join("|"));

const noted = ({ notes }: CountTable, message: string) => notes.some((note) => note.message === message);

test("a count of persons below small_cell is <n, and what would give it away is left blank", () => {
  const byYear = asking("students-out", { by: ["country"], across: "year" }, "small_cell: 5\n");
  expect(lines(byYear.rows)).toEqual(["RU|12||", "NO|10||10", "CN|7|<5|"]);
  expect(lines([byYear.totals ?? []])).toEqual(["|29|11|40"]);
  expect(noted(byYear, "small-cells")).toBe(true);
  const oneColumn = asking("students-out", { query: "year:2019", by: ["country"] }, "small_cell: 5\n");
  expect(lines(oneColumn.rows)).toEqual(["RU|", "others|"]);
  expect(lines([oneColumn.totals ?? []])).toEqual(["|11"]);
  const oneNumber = asking("mobilities", { query: "country:CN" }, "small_cell: 5\n");
  expect([lines(oneNumber.rows), lines([oneNumber.totals ?? []])]).toEqual([["<5"], ["<5"]]);
});

test("what is left blank is told from where there is no record", () => {
  const { rows } = asking("students-out", { by: ["country"], across: "year" }, "small_cell: 5\n");
  expect(rows.map((row) => row.filter(isNoRecord).length)).toEqual([0, 1, 0]);
  expect(rows[2]?.at(-1)).toEqual(withheldCell);
});

test("a value called as a column of the table itself keeps a column of its own", () => {
  const tagged = registryOf({
    ...files(),
    "agreements/a.yaml": "partners: [kmust]\ntype: memorandum\nsigned: 2018\ntags: [total, none, type, b, b-percent]\n",
  });
  const extras = { percent: true };
  const { columns } = countOf(tagged, "agreements", { by: ["type"], across: "tags", extras });
  const keys = columns.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(
    expect.arrayContaining(["type", "tags:total", "tags:none", "tags:type", "b-percent", "none", "total"]),
  );
});

test("what tells of no person, and what is large enough, is shown whatever small_cell says", () => {
  expect(lines(asking("agreements", { by: ["country"] }, "small_cell: 5\n").rows)).toEqual(["CN|1"]);
  const shown = asking("students-out", { by: ["country"] }, "small_cell: 5\n");
  expect(lines(shown.rows)).toEqual(["RU|20", "CN|10", "NO|10"]);
  expect(noted(shown, "small-cells")).toBe(false);
});

test("--percent sets an exact cell's part of its column's total beside it", () => {
  const asked: Asked = { by: ["country"], across: "year", extras: { percent: true } };
  const found = asking("students-out", asked);
  expect(found.columns.map(({ key }) => key)).toEqual([
    ...["country", "2018", "2018-percent", "2019", "2019-percent", "total", "total-percent"],
  ]);
  expect(lines(found.rows)).toEqual([
    "RU|12|41.4%|8|72.7%|20|50%",
    "CN|7|24.1%|3|27.3%|10|25%",
    "NO|10|34.5%|||10|25%",
  ]);
  expect(lines([found.totals ?? []])).toEqual(["|29|100%|11|100%|40|100%"]);
  const inOneRow = asking("students-out", { across: "year", extras: { percent: true } });
  expect(lines(inOneRow.rows)).toEqual(["29|72.5%|11|27.5%|40|100%"]);
  const hidden = asking("students-out", asked, "small_cell: 5\n");
  expect(lines(hidden.rows)[2]).toBe("CN|7|24.1%|<5|||");
});

test("--percent says nothing of a number that is not exact", () => {
  const inexact = { ...files(), "mobilities/f.yaml": journey('country: NO\ncount: ">20"\nstarts: 2018') };
  const found = countOf(registryOf(inexact), "students-out", { by: ["country"], extras: { percent: true } });
  expect(lines(found.rows)).toEqual(["NO|>=31|", "RU|20|", "CN|10|"]);
});

test("--records names the records behind each cell, but no journeys where small numbers are hidden", () => {
  const asked: Asked = { by: ["country"], across: "year", extras: { records: true } };
  const rows = (settings?: string) => lines(asking("students-out", asked, settings).cellRecords?.rows ?? []);
  expect(rows()).toEqual([
    "RU|2018|12|mobilities/a",
    "RU|2019|8|mobilities/b",
    "CN|2018|7|mobilities/d",
    "CN|2019|3|mobilities/c",
    "NO|2018|10|mobilities/e",
  ]);
  expect(rows("small_cell: 5\n")).toEqual([]);
  const rest = asking("students-out", { by: ["country"], top: 1, extras: { records: true } });
  expect(lines(rest.cellRecords?.rows ?? [])).toEqual([
    "RU|20|mobilities/a mobilities/b",
    "rest|20|mobilities/c mobilities/d mobilities/e",
  ]);
});
