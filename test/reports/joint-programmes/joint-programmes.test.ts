import { expect, test } from "vitest";
import { jointProgrammes } from "../../../src/reports/joint-programmes/joint-programmes.ts";
import type { Asked } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const files: Files = {
  "registry.yaml": "title: Т\ninstitution: tut\n",
  "institutions/tut.yaml": "name: Донишгоҳи технологии Тоҷикистон\ncountry: TJ\n",
  "partners/polotsk.yaml": "name: Полоцкий государственный университет\ntype: university\ncountry: BY\n",
  "joint-programmes/faculty.yaml":
    'type: joint-faculty\ntitle: Факултети муштарак\npartners: [polotsk]\nstarts: 2019-09-01\nenrolment:\n  - { year: 2020/2021, students: ">=40" }\n  - { year: 2019/2020, students: 3 }\n  - { year: 2030/2031, students: 90 }\n',
  "joint-programmes/school.yaml": "type: scientific-school\ntitle: Мактаби илмӣ\ncountries: [RU]\n",
  "joint-programmes/centre.yaml":
    "type: centre\ntitle: Маркази роботика\ncountries: [TR]\nstage: proposed\nstarts: 2023~\n",
  "joint-programmes/old.yaml":
    "type: double-degree\ntitle: Дипломи дугона\npartners: [polotsk]\nstarts: 2010\nends: 2014\n",
  "mobilities/online.yaml":
    "direction: inbound\nwho: teacher\npurpose: teaching\ncountry: RU\nmode: virtual\nstarts: 2021-02\ncount: 9\n",
  "mobilities/mixed.yaml":
    "direction: outbound\nwho: student\npurpose: exchange\npartner: polotsk\nmode: blended\nstarts: 2021\ncount: 4\n",
  "mobilities/journey.yaml": "direction: outbound\nwho: student\npurpose: exchange\npartner: polotsk\nstarts: 2021\n",
  "events/online.yaml": "type: course\ntitle: Курси онлайн\nmode: virtual\nstarts: 2021-03-01\n",
  "events/hall.yaml": "type: course\ntitle: Курс\nstarts: 2021-03-01\n",
};

const tablesOf = (asked: Asked = {}, more: Files = {}) =>
  reportOf(jointProgrammes, registryOf({ ...files, ...more }), asked);
const header = "joint-programme type partners country starts state year students";

test("counted by country and type; listed with state and the latest students known by the day", () => {
  const [counts, list] = tablesOf({ on: "2022-01-01" }).map(linesOf);
  expect(counts?.[0]).toBe("country joint-faculty double-degree scientific-school total");
  expect(counts?.[1]).toBe("BY 1 1 - 2");
  expect(list).toEqual([
    header,
    "faculty joint-faculty polotsk BY 2019-09-01 running 2020/2021 >=40",
    "centre centre - TR 2023~ proposed - -",
    "old double-degree polotsk BY 2010 completed - -",
    "school scientific-school - RU - undated - -",
  ]);
});

test("of a period those that may have been there in it, with the students of then", () => {
  const list = tablesOf({ window: { from: 2019, to: 2019 } })[1];
  expect(list && linesOf(list)).toEqual([
    header,
    "faculty joint-faculty polotsk BY 2019-09-01 running 2019/2020 3",
    "school scientific-school - RU - undated - -",
  ]);
  expect(list && saidUnder(list)).toContain("Period: 1 January 2019 to 31 December 2019.");
  expect(list && saidUnder(list)).toContain("Not included: 2 records from before or after the period.");
});

test("few students are hidden", () => {
  const small = { "registry.yaml": "title: Т\ninstitution: tut\nsmall_cell: 5\n" };
  const list = tablesOf({ window: { from: 2019, to: 2019 } }, small)[1];
  expect(list && linesOf(list)[1]).toBe("faculty joint-faculty polotsk BY 2019-09-01 running 2019/2020 <5");
});

test("virtual learning: mobility by direction and mode, events online by type and year", () => {
  const [, , mobility, events] = tablesOf().map(linesOf);
  expect(mobility).toEqual([
    "direction country blended virtual total",
    "inbound RU - 1 1",
    "outbound BY 1 - 1",
    "- - 1 1 2",
  ]);
  expect(events).toEqual(["type 2021 total", "course 1 1", "- 1 1"]);
});

test("institutions stand apart where there are several, unless one is asked for", () => {
  const two = {
    "institutions/mmit.yaml": "name: ДКМТ\nshort: ДКМТ\ncountry: TJ\n",
    "joint-programmes/confucius.yaml": "institution: mmit\ntype: centre\ntitle: Конфутсий\ncountries: [CN]\n",
  };
  expect(tablesOf({}, two)[1]?.columns[0]?.key).toBe("institution");
  expect(tablesOf({ query: "institution:mmit" }, two)[1]?.columns[0]?.key).toBe("joint-programme");
});
