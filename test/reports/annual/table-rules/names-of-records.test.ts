import { expect, test } from "vitest";
import { annualOf, said, shown } from "../../../support/annual-of.ts";
import { type Files, registryOf } from "../../../support/registry-of.ts";

const journey = (institution: string): string =>
  `institution: ${institution}\ndirection: outbound\nwho: student\npurpose: summer-school\n`;
const quota = "quotas:\n  - { direction: outbound, who: student, per_year: 2 }\n";

const files: Files = {
  "registry.yaml": "title: Ҳамкорӣ\n",
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\n",
  "institutions/tut.yaml": "name: Донишгоҳи технологӣ\nshort: ДТТ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/nmbu.yaml": "name: NMBU\ntype: university\ncountry: NO\n",
  "mobilities/summer-1.yaml": journey("mmit"),
  "mobilities/summer-2.yaml": journey("tut"),
  "agreements/one.yaml": `institution: mmit\npartners: [mirea]\ntype: exchange\nsigned: 2018\nends: 2022\n${quota}`,
  "agreements/two.yaml": `institution: tut\npartners: [nmbu]\ntype: exchange\nsigned: 2017\nends: 2023\n${quota}commitments:\n  - { text: Чопи китобҳо }\n`,
};
const document = annualOf(registryOf(files), "2019");
/** The tables as a workbook has them. */
const tables = document.sections.flatMap(({ parts }) =>
  parts.flatMap((part) => (part.is === "table" ? [part.full ?? part.table] : [])),
);

const firstCells = (title: string): string[] =>
  tables
    .filter((table) => said(table.title).startsWith(title))
    .flatMap(({ rows }) => rows.map(([cell]) => (cell ? shown(cell) : "")));

test("records that would be called the same have their ids, so that each can be found", () => {
  expect(firstCells("Records that lack two or more").sort()).toEqual([
    "NMBU, exchange agreement 2017",
    "Outbound; Student; Summer school, summer-1",
    "Outbound; Student; Summer school, summer-2",
    "МИРЭА, exchange agreement 2018",
  ]);
});

test("an agreement without a title is called by its partner, type and year wherever it stands", () => {
  const lists = document.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.is === "list" && part.title ? [said(part.title)] : [])),
  );
  expect(lists.filter((title) => title.startsWith("two"))).toEqual([]);
  expect(lists).toContainEqual(expect.stringMatching(/^NMBU, exchange agreement 2017 \(1 task/));
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(shown)));
  expect(cells).toContain("МИРЭА, exchange agreement 2018");
  expect(cells).not.toContain("one");
});
