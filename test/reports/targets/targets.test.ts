import { expect, test } from "vitest";
import { UsageError } from "../../../src/queries/usage-error.ts";
import { targets } from "../../../src/reports/targets/targets.ts";
import type { Asked } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const journey = (fields: string): string => `direction: outbound\nwho: student\npurpose: exchange\n${fields}\n`;
const files: Files = {
  "registry.yaml": "title: Т\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ-металлургии Тоҷикистон\ncountry: TJ\n",
  "partners/kmust.yaml": "name: Куньминский университет\ntype: university\ncountry: CN\n",
  "partners/misis.yaml": "name: НИТУ МИСИС\ntype: university\ncountry: RU\n",
  "agreements/kmust.yaml":
    'partners: [kmust]\ntype: memorandum\ntitle: Меморандум\nsigned: 2018-08-24\nends: 2021\ncommitments:\n  - { text: Обмен студентами, measure: students-out, count: ">4", due: 2019-12-31 }\n  - { text: Совместные статьи }\n',
  "agreements/russia.yaml":
    "countries: [RU]\ntype: protocol\nsigned: 2018\ncommitments:\n  - { text: Практика, measure: students-out, count: 4 }\n",
  "plans/year.yaml":
    "title: План на 2019 год\nperiod: 2019\ntargets:\n  - { text: Десять соглашений, measure: agreements, count: 10, done: 2019-05 }\n  - { text: Студенты в Китай, measure: students-out, where: country:CN, count: 3 }\n  - { text: Без запроса, measure: students-out, where: colour:red, count: 3 }\n  - { text: Сайт, evidence: [agreements/kmust] }\n  - { text: Буклет }\n",
  "plans/standing.yaml":
    "title: Постоянные задачи\ntargets:\n  - { text: Действующие соглашения, measure: agreements-in-force, count: 1 }\n  - { text: Развивать связи }\n  - { text: Приглашать, due: 2020-06, done: 2020-05 }\n",
  "mobilities/one.yaml": journey("partner: kmust\ncount: 2\nstarts: 2019-02"),
  "mobilities/many.yaml": journey("partner: kmust\ncount: 1-3\nstarts: 2019-09"),
  "mobilities/late.yaml": journey("partner: kmust\ncount: 50\nstarts: 2020-09"),
  "mobilities/russia.yaml": journey("partner: misis\ncount: 3\nstarts: 2019"),
};

const tablesOf = (asked: Asked = {}, more: Files = {}) =>
  reportOf(targets, registryOf({ ...files, ...more }), { on: "2021-06-01", ...asked });
const rowsOf = (asked: Asked, index: number, more: Files = {}) => {
  const table = tablesOf(asked, more)[index];
  return table ? linesOf(table) : [];
};

test("targets count in the plan's period, commitments with the agreement's partners up to their day", () => {
  expect(rowsOf({}, 1)).toEqual([
    "plan-or-agreement text measure promised achieved percent due done status",
    "plans/standing Действующие соглашения agreements-in-force 1 2 200 - - reached",
    "plans/year Десять соглашений agreements 10 0 0 - 2019-05 not-reached",
    "plans/year Студенты в Китай students-out; country:CN 3 3-5 100-166.7 - - reached",
    "plans/year Без запроса students-out; colour:red 3 - - - - not-countable",
    "agreements/kmust Обмен студентами students-out >=5 3-5 60-100 2019-12-31 - may-be-reached",
    "agreements/russia Практика students-out 4 3 75 - - in-progress",
  ]);
});

test("what has no figure is done by a day or evidence, open, or overdue", () => {
  expect(rowsOf({}, 2)).toEqual([
    "plan-or-agreement text due done evidence status",
    "plans/standing Развивать связи - - - open",
    "plans/standing Приглашать 2020-06 2020-05 - done",
    "plans/year Сайт - - agreements/kmust done",
    "plans/year Буклет - - - overdue",
    "agreements/kmust Совместные статьи - - - open",
  ]);
});

test("how many came to what", () => {
  expect(rowsOf({}, 0)).toEqual([
    "institution reached may-be-reached in-progress not-reached not-countable done open overdue total",
    "mmit 2 1 1 1 1 2 2 1 11",
    "- 2 1 1 1 1 2 2 1 11",
  ]);
});

test("a report on a year does not count what came later, and leaves out plans of other years", () => {
  const [, figures] = tablesOf({ on: "2018-12-31", window: { from: 2018, to: 2018 } });
  expect(figures && linesOf(figures).slice(1)).toEqual([
    "plans/standing Действующие соглашения agreements-in-force 1 2 200 - reached",
    "agreements/kmust Обмен студентами students-out >=5 0 0 2019-12-31 in-progress",
    "agreements/russia Практика students-out 4 0 0 - in-progress",
  ]);
  expect(figures && saidUnder(figures)).toContain(
    "Not included: 1 record of plans and agreements from before or after",
  );
  expect(figures && saidUnder(figures)).toContain("Period: 1 January 2018 to 31 December 2018.");
});

test("a stock is never asked for on a day to come", () => {
  const next = {
    "plans/next.yaml":
      "title: План\nperiod: 2025\ntargets: [{ text: Соглашения, measure: agreements-in-force, count: 2 }]\n",
  };
  expect(rowsOf({ query: "id:next" }, 1, next)[1]).toBe("plans/next Соглашения agreements-in-force 2 2 100 reached");
});

test("a word that plans or agreements alone know selects among them; one that neither knows is an error", () => {
  expect(rowsOf({ query: "type:memorandum" }, 0).at(-1)).toMatch(/ 2$/);
  expect(rowsOf({ query: "period:2019" }, 0).at(-1)).toMatch(/ 5$/);
  expect(rowsOf({ query: "title:постоянные" }, 0).at(-1)).toMatch(/ 3$/);
  expect(() => tablesOf({ query: "colour:red" })).toThrow('plans, agreements have no field "colour"');
  expect(() => tablesOf({ query: "period:2019 type:memorandum" })).toThrow(UsageError);
});

test("few persons are hidden, and the share that would tell; what nobody signed promises nothing", () => {
  const more = {
    "registry.yaml": "title: Т\ninstitution: mmit\nsmall_cell: 5\n",
    "agreements/draft.yaml":
      "partners: [misis]\ntype: contract\nstage: proposed\ncommitments: [{ text: Практика, measure: students-out, count: 4 }]\n",
  };
  expect(rowsOf({ query: "type:protocol,contract" }, 1, more).slice(1)).toEqual([
    "agreements/russia Практика students-out 4 <5 - -",
  ]);
  const said = tablesOf({}, more)[1];
  expect(said && saidUnder(said)).toContain("shown as <5");
  expect(said && saidUnder(said)).toContain("Not included: some records only proposed, planned or cancelled.");
});

test("a target of a plan without a period is not said to be in progress, in whatever year", () => {
  const standing =
    "title: Самтҳо\ntargets:\n  - { text: Даҳ лоиҳа, measure: projects, count: 10 }\n  - { text: Китоб, measure: textbooks, count: 2, due: 2025 }\n";
  const lines = rowsOf({}, 1, { "plans/areas.yaml": standing }).filter((line) => line.startsWith("plans/areas"));
  expect(lines).toEqual([
    "plans/areas Даҳ лоиҳа projects 10 0 0 - - standing",
    "plans/areas Китоб textbooks 2 0 0 2025 - in-progress",
  ]);
});
