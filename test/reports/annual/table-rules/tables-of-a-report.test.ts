import { expect, test } from "vitest";
import { nothingCell } from "../../../../src/tables/cell.ts";
import { annualOf, said, sectionOf, shown, tablesOf } from "../../../support/annual-of.ts";
import { type Files, registryOf } from "../../../support/registry-of.ts";

const journey = (fields: string): string =>
  `direction: outbound\nwho: student\npurpose: exchange\ninstitution: mmit\n${fields}`;

const paper = (fields: string): string => `institution: mmit\n${fields}`;

const files: Files = {
  "institutions/mmit.yaml":
    'name: Донишкадаи куҳию металлургӣ\nshort: ДКМТ\ncountry: TJ\nclaims:\n  - text: Бурсҳои Erasmus+\n    measure: students-out\n    where: "level:master not:country:RU"\n    count: "3"\n  - text: Донишҷӯён дар Россия\n    measure: students-out\n    where: "country:RU"\n    count: "40"\n',
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/nmbu.yaml": "name: NMBU\ntype: university\ncountry: NO\n",
  "agreements/mmit-mirea.yaml": paper("partners: [mirea]\ntype: memorandum\nsigned: 2018-08-24"),
  "agreements/mmit-nmbu.yaml": paper("partners: [nmbu]\ntype: exchange"),
  "mobilities/a.yaml": journey('partner: mirea\nstarts: 2018-09\ncount: "6"\nagreement: mmit-mirea'),
  "mobilities/b.yaml": journey(
    'partner: mirea\nstarts: 2019-03-20\nends: 2019-03-23\ncount: "8"\nagreement: mmit-mirea',
  ),
  "mobilities/c.yaml": journey('partner: nmbu\nstarts: 2019-07-07\ncount: "2"\nagreement: mmit-nmbu'),
  "mobilities/d.yaml": journey('partner: nmbu\ncount: "9"'),
  "events/e.yaml":
    "title: Мактаби тобистона\ntype: meeting\ninstitution: mmit\npartners: [nmbu]\nstarts: 2019-03-20\nends: 2019-03-23\n",
  "events/f.yaml": "title: Семинар\ntype: seminar\ninstitution: mmit\npartners: [mirea]\nstarts: 2019-06-01\n",
};

const document = annualOf(registryOf(files), "2019", "institution:mmit");
const tables = tablesOf(document);

const linesIn = (name: string): string[] =>
  (sectionOf(document, name)?.parts ?? []).flatMap((part) =>
    part.is === "table"
      ? [
          said(part.table.title),
          ...[part.table.columns.map(({ heading }) => heading), ...part.table.rows, part.table.totals ?? []].map(
            (row) => row.map(shown).join(" | "),
          ),
        ]
      : [],
  );

test("what has no date stands beside the years and in the total, and no note leaves it out", () => {
  expect(linesIn("students-abroad")).toEqual([
    "Students abroad by country and year",
    "Country | 2018 | 2019 | Undated | Total",
    "Russia | 6 | 8 |  | 14",
    "Norway |  | 2 | 9 | 11",
    " | 6 | 10 | 9 | 25",
  ]);
  const notes = tables[0]?.notes.map((note) => said(note)).join(" ");
  expect(notes).not.toContain("without a date");
});

test("a table that says the same as one before is not printed again", () => {
  const titles = tables.map(({ title }) => said(title));
  expect(titles).toContain("Students abroad by country and year");
  expect(titles.filter((title) => title.startsWith("Students abroad by country, level"))).toEqual([]);
});

test("agreements and records stand by their names, dates as one writes them", () => {
  const all = tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(shown)));
  expect(all).toContain("МИРЭА, memorandum 2018");
  expect(all).toContain("NMBU, exchange agreement");
  expect(all).toContain("20–23 Mar 2019");
  expect(all.filter((text) => /mmit-mirea|mobilities\//.test(text))).toEqual([]);
});

test("published figures say in words what their question counts", () => {
  const claims = tables.find(({ title }) => said(title).startsWith("Published"));
  expect(claims?.columns.map(({ key }) => key)).toEqual(["text", "measure", "claimed", "on-file", "percent", "status"]);
  expect(claims?.rows.map((row) => shown(row[1] ?? nothingCell))).toEqual([
    "Students abroad (level: Master), except in Russia",
    "Students abroad in Russia",
  ]);
});

test("what numbers mean is said once, at the end", () => {
  const definitions = sectionOf(document, "definitions")?.parts.flatMap((part) =>
    part.is === "definitions" ? part.items.map(({ term, meaning }) => `${said(term)}: ${said(meaning)}`) : [],
  );
  expect(definitions?.join("\n")).toContain(
    "Students abroad: Students and doctoral candidates who went abroad in person",
  );
  const ofStart = definitions?.filter((text) => text.endsWith(": Each counts in the year it starts."));
  expect(ofStart).toEqual([expect.stringMatching(/^Students abroad by country and year; .*Events by type and year/)]);
  const notes = tables.flatMap((table) => table.notes.map((note) => said(note)));
  expect(notes.filter((note) => /Each counts|who went abroad/.test(note))).toEqual([]);
});
