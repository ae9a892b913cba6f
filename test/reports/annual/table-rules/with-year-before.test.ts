import { expect, test } from "vitest";
import type { Document } from "../../../../src/tables/document.ts";
import { annualOf, said, sectionOf, shown } from "../../../support/annual-of.ts";
import { institute, journey } from "../../../support/journeys.ts";
import { type Files, registryOf } from "../../../support/registry-of.ts";

const teacher = (name: string, fields: string): Files =>
  journey(name, `direction: outbound; who: teacher; purpose: teaching; ${fields}`);
const student = (name: string, fields: string): Files =>
  journey(name, `direction: outbound; who: student; purpose: exchange; ${fields}`);

const files: Files = {
  ...institute,
  ...teacher("now", "country: CN; count: 4; starts: 2019-03-01; ends: 2019-03-10"),
  ...teacher("now-too", "country: IR; count: 2; starts: 2019-03-01; ends: 2019-06-10"),
  ...teacher("before", "country: CN; count: 3; starts: 2018-03-01; ends: 2018-03-10"),
  ...teacher("only-before", "country: GR; count: 5; starts: 2018-03-01; ends: 2018-05-20"),
  ...journey(
    "guest",
    "direction: inbound; who: teacher; purpose: teaching; country: IR; count: 1; starts: 2019-04-01; ends: 2019-04-05",
  ),
  ...journey(
    "guests",
    "direction: inbound; who: teacher; purpose: teaching; country: CN; count: 2; starts: 2018-04-01; ends: 2018-04-05",
  ),
  ...teacher("nowhere", "count: 1; starts: 2019-03-01; ends: 2019-03-10"),
  ...student("studies", "country: CN; count: 7; starts: 2019-09-01; ends: 2019-12-30; field: '07'; level: master"),
  ...student("studied", "country: CN; count: 6; starts: 2018-09-01; ends: 2019-06-30; field: '02'; level: bachelor"),
};

const document = annualOf(registryOf(files), "2019");

/** The tables of a section, a line each row, headings first. */
const linesIn = (document: Document, name: string): string[][] =>
  (sectionOf(document, name)?.parts ?? []).flatMap((part) =>
    part.is === "table"
      ? [
          [part.table.columns.map(({ heading }) => heading), ...part.table.rows, part.table.totals ?? []].map((row) =>
            row.map(shown).join(" | "),
          ),
        ]
      : [],
  );

test("staff by country have the year before beside each direction, never both directions in one number", () => {
  const byCountry = linesIn(document, "staff-mobility").at(-1);
  expect(byCountry).toEqual([
    "Country | Persons out | Persons out, 2018 | Persons in | Persons in, 2018",
    "China | 4 | 3 |  | 2",
    "Iran | 2 |  | 1 | ",
    "Greece |  | 5 |  | ",
    "Not stated | 1 |  |  | ",
    " | 7 | 8 | 1 | 2",
  ]);
});

test("lengths of stay go from short to long in both years together", () => {
  expect(linesIn(document, "durations")[0]).toEqual([
    "Duration | Students | Staff | Total | Total, 2018",
    "Under 1 month |  | 5 | 5 | 3",
    "1–3 months |  |  |  | 5",
    "3–6 months | 7 | 2 | 9 | ",
    "6 months and over |  |  |  | 6",
    " | 7 | 7 | 14 | 14",
  ]);
});

test("a year before which nobody is on record, and a registry that hides small numbers, have no such column", () => {
  const headings = (of: Document): string =>
    ["staff-mobility", "durations", "fields-of-education"].flatMap((name) => linesIn(of, name)).join("\n");
  const first = headings(annualOf(registryOf(files), "2018"));
  expect(first).toContain("Persons out");
  expect(first).not.toContain("2017");
  const hiding = { ...files, "registry.yaml": "title: Т\nsmall_cell: 2\n" };
  expect(headings(annualOf(registryOf(hiding), "2019"))).not.toContain(", 2018");
});

test("of one row a sentence has both years, and plain words for headings", () => {
  const parts = sectionOf(document, "staff-mobility")?.parts ?? [];
  const sentences = parts.flatMap((part) =>
    part.is === "list" ? part.items.map(({ sentence }) => said(sentence)) : [],
  );
  expect(sentences[0]).toContain("teaching – persons sent abroad: 7; persons sent abroad, 2018: 8; their days abroad,");
});

test("days of which as good as nothing is known are told in all and not by purpose; those that are known stay", () => {
  const guest = (name: string, purpose: string): Files =>
    journey(name, `direction: inbound; who: teacher; purpose: ${purpose}; country: IR; starts: 2019; ends: 2019`);
  const of = annualOf(registryOf({ ...files, ...guest("year", "research"), ...guest("another", "training") }), "2019");
  const [byPurpose = ""] = linesIn(of, "staff-mobility")[0] ?? [];
  expect(byPurpose).toContain("Days out");
  expect(byPurpose).not.toContain("Days in");
  const notes = (sectionOf(of, "staff-mobility")?.parts ?? []).flatMap((part) =>
    part.is === "table" ? part.table.notes.map((note) => said(note)) : [],
  );
  expect(notes.join(" ")).toContain("not known well enough to be told by purpose; all together: 7 to 735.");
});
