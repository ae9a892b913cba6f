import { describe, expect, test } from "vitest";
import {
  annualOf,
  figuresOf,
  listedIn,
  said,
  sectionOf,
  sentencesOf,
  shown,
  wholeTablesOf,
} from "../../support/annual-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const record = (kind: string, id: string, fields: string): Files => ({
  [`${kind}/${id}.yaml`]: `institution: mmit\n${fields.split("; ").join("\n")}\n`,
});

const files: Files = {
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
  "partners/misis.yaml": "name: МИСИС\ntype: university\ncountry: RU\n",
  ...record("projects", "a", "title: Water Harmony; starts: 2018; ends: 2020"),
  ...record("projects", "b", "title: Amu Darya"),
  ...record("projects", "c", "title: TEMPUS I; stage: completed"),
  ...record("projects", "d", "title: TEMPUS II; stage: running"),
  ...record("agreements", "a", "type: cooperation; partners: [misis]; signed: 2018-03-01"),
  ...record("agreements", "b", "type: cooperation; partners: [misis]"),
  ...record("agreements", "c", "type: cooperation; partners: [misis]; confirmed: 2023-12-29"),
  ...record("mobilities", "a", "direction: outbound; who: student; purpose: exchange; country: RU; count: 4"),
  ...record("mobilities", "b", "direction: outbound; who: student; purpose: exchange; country: RU; ends: 2019-05-03"),
  ...record("events", "a", "type: seminar; title: Семинар"),
};
const document = annualOf(registryOf(files), "2019");

const remarksOf = (label: string): string[] =>
  figuresOf(document).flatMap((tile) =>
    said(tile.label) === label ? (tile.remarks ?? []).map((one) => said(one)) : [],
  );

const tableIn = (section: string, title: string) =>
  (sectionOf(document, section)?.parts ?? []).flatMap((part) =>
    part.is === "table" && said(part.table.title).startsWith(title) ? [part.table] : [],
  )[0];

describe("what has no date is told alike wherever it is told", () => {
  test("projects: of those without a date the state of some is on record, in the tile and under the table", () => {
    const told = "3 without a date, for 2 of which the state is on record";
    expect(remarksOf("Projects on record")).toContain(told);
    const table = tableIn("projects", "Projects by name");
    expect(table?.notes.map((note) => said(note))).toContain(`${told}.`);
    const at = table?.columns.findIndex(({ key }) => key === "state") ?? -1;
    const undated = (table?.rows ?? []).filter((row) => row[at] && shown(row[at]) === "Undated");
    expect(undated).toHaveLength(3 - 2);
  });

  test("agreements: perhaps in force are those without a date and those with a later one, which is said", () => {
    expect(remarksOf("Agreements in force")).toContain("2 more undated, perhaps in force");
    expect(remarksOf("Agreements signed in the year")).toEqual([
      "nothing on record for 2019",
      "2 without a date of signing",
    ]);
    expect(sentencesOf(document, "summary").join(" ")).toMatch(
      /Without a date: 1 agreement, .*Undated on that day, too: agreements known only from a confirmation after 31 December 2019 \(1\)\./,
    );
  });

  test("journeys and events: the annex names as many as the summary counts", () => {
    expect(sentencesOf(document, "summary").join(" ")).toMatch(/2 records of journeys \(.*\), 1 event;/);
    expect(listedIn(document, "undated").map((line) => line.replace(/:.*/, ""))).toEqual([
      "Mobilities (2)",
      "Events (1)",
    ]);
  });

  test("journeys: as many persons as the key figures have, without those who cross no border", () => {
    const guest = "direction: inbound; who: teacher; purpose: teaching; country: RU; count: 2";
    const more = annualOf(
      registryOf({
        ...files,
        ...record("mobilities", "c", `${guest}; mode: virtual`),
        ...record("mobilities", "d", guest),
      }),
      "2019",
    );
    const told = sentencesOf(more, "summary").join(" ");
    expect(told).toContain("4 records of journeys (7 persons abroad or from abroad), 1 event");
    expect(listedIn(more, "undated").join(" ")).toContain("virtual, persons: 2");
  });

  test("joint programmes: those that are only prepared are counted in the tile as the list has them", () => {
    const faculty = "type: joint-faculty; title: Факултет; partners: [misis]; stage: in-preparation";
    const more = annualOf(
      registryOf({
        ...files,
        ...record("joint-programmes", "a", faculty),
        ...record("joint-programmes", "b", `${faculty}; starts: 2023-09~`),
      }),
      "2019",
    );
    const tile = figuresOf(more).find(({ label }) => said(label) === "Joint programmes on record");
    expect(tile?.remarks?.map((one) => said(one))).toContain("1 more proposed or being prepared (no date on record)");
  });

  test("agreements first confirmed in the year were perhaps in force before it, in the tile and by country", () => {
    const more = annualOf(registryOf(files), "2023");
    const tile = figuresOf(more).find(({ label }) => said(label) === "Agreements in force");
    expect([tile?.beforeYear, tile && shown(tile.before)]).toEqual(["2022", "1–2"]);
    const table = wholeTablesOf(registryOf(files), "2023").find(
      ({ title }) => said(title) === "Signed agreements by country",
    );
    const at = table?.columns.findIndex(({ key }) => key === "in-force-before") ?? -1;
    expect([table?.rows[0]?.[at], table?.totals?.[at]].map((cell) => cell && shown(cell))).toEqual(["1–2", "1–2"]);
    expect(table?.notes.map((note) => said(note)).join(" ")).toContain(
      "First known from a confirmation within this time: 1",
    );
  });

  test("agreements in force: of how many no end is on record stands on the first page", () => {
    expect(remarksOf("Agreements in force")).toContain("no end on record for the one in force");
    const agreement = "type: cooperation; partners: [misis]; signed: 2018-03-01";
    const ended = annualOf(
      registryOf({
        ...files,
        ...record("agreements", "a", `${agreement}; ends: 2022`),
        ...record("agreements", "d", `${agreement}; renewal: automatic`),
      }),
      "2019",
    );
    const tile = figuresOf(ended).find(({ label }) => said(label) === "Agreements in force");
    expect(tile?.remarks?.map((one) => said(one)).join(" ")).not.toContain("no end on record");
  });
});
