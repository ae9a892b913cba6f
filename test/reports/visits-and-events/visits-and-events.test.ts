import { expect, test } from "vitest";
import { visitsAndEvents } from "../../../src/reports/visits-and-events/visits-and-events.ts";
import type { Asked } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const files: Files = {
  "registry.yaml": "title: Т\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Горно-металлургический институт Таджикистана\ncountry: TJ\n",
  "partners/kmust.yaml": "name: Куньминский университет\ntype: university\ncountry: CN\n",
  "partners/uniwa.yaml": "name: Πανεπιστήμιο Δυτικής Αττικής\ntype: university\ncountry: GR\n",
  "events/kunming.yaml":
    'type: visit\ntitle: Приём делегации\ndirection: inbound\nstarts: 2018-08-24\nends: 2018-08-24\ncountry: TJ\npartners: [kmust]\nparticipants: { guests: ">=7" }\n',
  "events/attica.yaml":
    "type: visit\ntitle: Приём профессоров\ndirection: inbound\nstarts: 2018\npartners: [uniwa]\nparticipants: { guests: 3 }\n",
  "events/abroad.yaml":
    "type: visit\ntitle: Выезд\ndirection: outbound\nstarts: 2018-12-04\nends: 2018-12-12\nplace: Чэнду\ncountry: CN\n",
  "events/course.yaml":
    'type: course\ntitle: Кулинария\nterm: 2018/2019-2/2\nparticipants: { students: 12, staff: "~8" }\n',
  "events/new-year.yaml": "type: other\ntitle: Новый год\npartners: [kmust]\n",
  "events/next.yaml": "type: visit\ntitle: Визит\ndirection: inbound\nstarts: 2019-05\nstage: planned\n",
};

const tablesOf = (asked: Asked = {}, more: Files = {}) =>
  reportOf(visitsAndEvents, registryOf({ ...files, ...more }), asked);

test("visits received and abroad by country and year, events by type and year", () => {
  const [received, abroad, events] = tablesOf().map(linesOf);
  expect(received).toEqual(["country 2018 total", "CN 1 1", "GR 1 1", "- 2 2"]);
  expect(abroad).toEqual(["country 2018 total", "CN 1 1", "- 1 1"]);
  expect(events?.slice(0, 2)).toEqual(["type 2018 2019 undated total", "visit 3 - - 3"]);
});

test("participants as bounds; events without a number of them are told", () => {
  const found = tablesOf()[3];
  expect(found && linesOf(found)).toEqual([
    "type events students staff guests",
    "visit 3 - - >=10",
    "course 1 12 ~8 -",
    "other 1 - - -",
    "- 5 12 ~8 >=10",
  ]);
  expect(found && saidUnder(found)).toContain("Not included: 2 records without a number of participants.");
  expect(found && saidUnder(found)).toContain("Not included: 1 event only planned or cancelled.");
});

test("an event that perhaps falls in the years adds to the upper bounds", () => {
  const found = tablesOf({ year: "academic", window: { from: 2017, to: 2017 } })[3];
  expect(found && linesOf(found).slice(1, 2)).toEqual(["visit 1-2 - - >=7"]);
});

test("small groups are hidden, numbers of events are not", () => {
  const found = tablesOf({}, { "registry.yaml": "title: Т\ninstitution: mmit\nsmall_cell: 10\n" })[3];
  expect(found && linesOf(found).slice(1)).toEqual([
    "visit 3 - - >=10",
    "course 1 12 <10 -",
    "other 1 - - -",
    "- 5 12 <10 >=10",
  ]);
  expect(found && saidUnder(found)).toContain("shown as <10");
});

test("the chronicle goes by date, with what has none last", () => {
  const found = tablesOf()[4];
  expect(found && linesOf(found)).toEqual([
    "starts ends type title country partners place",
    "2018 - visit Приём профессоров GR uniwa -",
    "2018-08-24 - visit Приём делегации CN kmust -",
    "2018-12-04 2018-12-12 visit Выезд CN - Чэнду",
    "2018/2019-2/2 - course Кулинария - - -",
    "- - other Новый год CN kmust -",
  ]);
});

test("of a period the chronicle has all, those that perhaps fall in it too", () => {
  const found = tablesOf({ year: "academic", window: { from: 2017, to: 2017 } })[4];
  expect(found && linesOf(found).slice(1)).toEqual([
    "2018 visit Приём профессоров GR uniwa",
    "2018-08-24 visit Приём делегации CN kmust",
  ]);
  expect(found && saidUnder(found)).toContain("too coarse to tell whether they fall in the period are listed too");
  expect(found && saidUnder(found)).not.toContain("cells show bounds");
});

test("without a period the latest hundred are shown, and that they are", () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [
      `events/lecture-${index}.yaml`,
      `type: lecture\ntitle: Лексия ${index}\nstarts: ${1900 + index}\n`,
    ]),
  );
  const found = tablesOf({}, many)[4];
  expect(found?.rows).toHaveLength(100);
  expect(found && saidUnder(found)).toContain("100 of 125 records shown.");
  expect(tablesOf({ window: { from: 1900, to: 2026 } }, many)[4]?.rows).toHaveLength(124);
});
