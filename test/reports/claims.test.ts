import { expect, test } from "vitest";
import { workTree } from "../../src/files/read/work-tree.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { claims } from "../../src/reports/claims.ts";
import type { Asked } from "../support/count-of.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../support/report-of.ts";

const files: Files = {
  "institutions/itim.yaml":
    'name: Донишкадаи технология ва менеҷменти инноватсионии шаҳри Кӯлоб\nshort: ДТМИ\ncountry: TJ\nclaims:\n  - { text: зиёда аз 45 донишгоҳи Русия, measure: partners-with-agreement, where: country:RU, count: ">45", as_of: 2023-12-29~ }\n  - { text: донишҷӯён, measure: students-out, count: 3, as_of: 2019 }\n  - { text: лоиҳаҳо, measure: projects, count: 1 }\n  - { text: чорабиниҳо, measure: events, count: 1 }\n  - { text: ранг, measure: events, where: colour:red, count: 1 }\n  - { text: ҳамкорӣ бо Иттиҳоди Аврупо }\n',
  "institutions/tut.yaml": "name: ДТТ\ncountry: TJ\nclaims: [{ text: ду созишнома, measure: agreements, count: 2 }]\n",
  "partners/misis.yaml": "name: НИТУ МИСИС\ntype: university\ncountry: RU\n",
  "agreements/one.yaml": "institution: itim\npartners: [misis]\ntype: cooperation\nsigned: 2020\n",
  "agreements/later.yaml": "institution: tut\npartners: [misis]\ntype: cooperation\nsigned: 2025\n",
  "mobilities/coarse.yaml":
    "institution: itim\ndirection: outbound\nwho: student\npurpose: degree\npartner: misis\ncount: 2-4\nstarts: 2018\n",
  "projects/undated.yaml": "institution: itim\nacronym: TOSCA\n",
};

const tableOf = (asked: Asked = {}) => reportOf(claims, registryOf(files), asked)[0] ?? expect.fail();

test("claimed, on file and what that comes to", () => {
  expect(linesOf(tableOf({ query: "institution:itim" }))).toEqual([
    "text measure as_of claimed on-file percent status",
    "зиёда аз 45 донишгоҳи Русия partners-with-agreement; country:RU 2023-12-29~ >=46 1 2.2 partly",
    "донишҷӯён students-out 2019 3 2-4 66.7-133.3 perhaps-on-file",
    "лоиҳаҳо projects - 1 1 100 on-file",
    "чорабиниҳо events - 1 0 0 nothing-on-file",
    "ранг events; colour:red - 1 - - not-countable",
    "ҳамкорӣ бо Иттиҳоди Аврупо - - - - - not-measured",
  ]);
});

test("of several institutions each by its short name", () => {
  expect(linesOf(tableOf()).at(-1)).toBe("tut ду созишнома agreements - 2 1 50 partly");
});

test("a report on a year leaves out figures that speak of another", () => {
  const table = tableOf({ window: { from: 2019, to: 2019 } });
  expect(linesOf(table).slice(1, 3).join()).not.toContain("45");
  expect(saidUnder(table)).toContain("Not included: 1 record whose day lies");
});

test("more than 45 universities of Russia claimed by the Kulob institute, none on file", () => {
  const [table] = reportOf(claims, openRegistry(workTree("registry")), { query: "institution:itim-kulob" });
  expect(table && linesOf(table)[1]).toMatch(
    /partners-with-agreement; country:RU 2023-12-29~ >=46 0 0 nothing-on-file$/,
  );
});
