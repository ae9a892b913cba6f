import { expect, test } from "vitest";
import { measures } from "../../../src/measures/index.ts";
import { balance } from "../../../src/reports/balance/balance.ts";
import { type Asked, countOf, notesOf, rowsOf, totalsOf } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf } from "../../support/report-of.ts";

const base: Files = {
  "registry.yaml": "title: Реестр\n",
  "institutions/tut.yaml": "name: Технологический университет Таджикистана\ncountry: TJ\n",
  "institutions/branch.yaml": "name: Филиал без страны\n",
  "partners/misis.yaml": "name: НИТУ МИСИС\ntype: university\ncountry: RU\n",
  "partners/misis-dushanbe.yaml": "name: Филиал НИТУ МИСИС в Душанбе\ntype: university\ncountry: TJ\nparent: misis\n",
  "partners/unknown.yaml": "name: Неизвестный вуз\ntype: university\n",
};

let number = 0;
function journey(count: number, fields: string, institution = "tut"): Files {
  number++;
  const text = `institution: ${institution}\ndirection: outbound\nwho: student\npurpose: exchange\ncount: ${count}\n`;
  return { [`mobilities/m${number}.yaml`]: `${text}${fields.replaceAll("; ", "\n")}\nstarts: 2018-09-01\n` };
}

const journeys: Files = {
  ...journey(1, "partner: misis"),
  ...journey(2, "partner: misis-dushanbe"),
  ...journey(4, "country: TJ"),
  ...journey(8, "country: RU"),
  ...journey(16, "level: master"),
  ...journey(32, "partner: unknown"),
  ...journey(64, "partner: misis-dushanbe; mode: virtual"),
  ...journey(128, "partner: misis-dushanbe; mode: blended"),
  ...journey(256, "partner: misis-dushanbe", "branch"),
  ...journey(512, "partner: misis-dushanbe; stage: cancelled"),
};

const table = (measure: string, asked: Asked = {}) => countOf(registryOf({ ...base, ...journeys }), measure, asked);

test("a journey whose only country is the institution's own is in no measure of people; one of an unknown country is", () => {
  const found = table("students-out");
  expect(totalsOf(found)).toBe(String(1 + 8 + 16 + 32 + 256));
  expect(notesOf(found)).toEqual(["not-happened 1", "virtual 1", "domestic 3"]);
  expect(totalsOf(table("people-out", { query: "country:TJ institution:tut" }))).toBe("-");
  expect(rowsOf(table("students-out", { by: ["country"] }))).toEqual(["TJ 256", "RU 9", "none 48"]);
});

test("the note counts those of the years that are asked for", () => {
  expect(notesOf(table("students-out", { window: { from: 2019, to: 2019 } }))).toEqual([]);
  expect(notesOf(table("students-out", { query: "year:2018 institution:branch" }))).toEqual([]);
});

test("mobilities count them, and so does what is asked by stage", () => {
  expect(totalsOf(table("mobilities"))).toBe("9");
  expect(totalsOf(table("students-out", { query: "stage:cancelled" }))).toBe("-");
});

test("every measure of persons leaves them out alike", () => {
  const persons = measures.filter(({ onlyAcrossBorders }) => onlyAcrossBorders);
  expect(persons.length).toBeGreaterThan(6);
  const files: Files = {
    "mobilities/out.yaml":
      "institution: tut\ndirection: outbound\nwho: student\npurpose: exchange\ncountry: TJ\nstarts: 2018-09-01\nends: 2018-09-30\n",
    "mobilities/in.yaml":
      "institution: tut\ndirection: inbound\nwho: teacher\npurpose: teaching\npartner: misis-dushanbe\nstarts: 2018-09-01\nends: 2018-09-30\n",
    "mobilities/undated.yaml": "institution: tut\ndirection: inbound\nwho: teacher\npurpose: teaching\ncountry: TJ\n",
  };
  for (const { name } of persons) {
    const found = countOf(registryOf({ ...base, ...files }), name, { on: "2018-09-15" });
    expect([name, totalsOf(found)]).toEqual([name, "-"]);
    expect(notesOf(found).every((note) => note.startsWith("domestic"))).toBe(true);
  }
});

test("nor are they in a report's balance", () => {
  const [table] = reportOf(balance, registryOf({ ...base, ...journeys }), { query: "institution:tut" });
  const lines = table ? linesOf(table).slice(1) : [];
  expect(lines.sort()).toEqual(["- - - 57", "misis RU - 1", "none RU - 8", "none none - 16", "unknown none - 32"]);
});
