import { expect, test } from "vitest";
import type { Registry } from "../../../src/registry/registry.ts";
import { type Asked, countOf } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";

const mobility = (fields: string): string => `who: student\npurpose: exchange\ninstitution: mmit\n${fields}`;
const files: Files = {
  "registry.yaml": "title: Ҳамкорӣ\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи куҳию металлургӣ\ncountry: TJ\n",
  "partners/mirea.yaml": "name: МИРЭА\ntype: university\ncountry: RU\n",
  "partners/nmbu.yaml": "name: NMBU\ntype: university\ncountry: NO\n",
  "mobilities/a.yaml": mobility(
    "direction: outbound\npartner: mirea\nstarts: 2018-09\npersons: [{ name: Раҳимов, sex: male }, { name: Каримова, sex: female }]",
  ),
  "mobilities/b.yaml": mobility("direction: outbound\npartner: nmbu\nstarts: 2019-10-01\ncount: 3"),
  "mobilities/c.yaml": mobility("direction: outbound\npartner: nmbu\nstarts: 2019-05\nstage: planned"),
  "mobilities/d.yaml": mobility("direction: outbound\npartner: mirea\nstarts: 2019"),
  "agreements/e.yaml": "partners: [mirea]\ntype: exchange\nsigned: 2017-03-01\nends: 2019-06-30\n",
  "agreements/f.yaml": "partners: [nmbu]\ntype: cooperation\nsigned: 2019-11-05\n",
};

const asked: readonly (readonly [measure: string, asked: Asked])[] = [
  ["students-out", {}],
  ["students-out", { query: "country:RU" }],
  ["students-out", { by: ["sex"] }],
  ["students-out", { by: ["stage"] }],
  ["students-out", { query: "sex:female" }],
  ["students-out", { across: "year" }],
  ["students-out", { across: "year", year: "academic" }],
  ["students-out", { across: "year", yearRule: "overlap" }],
  ["students-out", { window: { from: 2019, to: 2019 } }],
  ["students-out", { on: "2019-06-01" }],
  ["mobilities", {}],
  ["agreements-in-force", { on: "2018-12-31" }],
  ["agreements-in-force", { on: "2019-12-31" }],
  ["agreements-in-force", { across: "year" }],
];

test("what is counted does not depend on what of the same registry was counted before", () => {
  const rowsOf = (registry: Registry, [measure, one]: (typeof asked)[number]) => {
    const { rows, totals, columns, notes } = countOf(registry, measure, one);
    return JSON.stringify({ rows, totals, columns, notes });
  };
  const fresh = asked.map((one) => rowsOf(registryOf(files), one));
  const shared = registryOf(files);
  expect(asked.map((one) => rowsOf(shared, one))).toEqual(fresh);
  expect([...asked].reverse().map((one) => rowsOf(shared, one))).toEqual([...fresh].reverse());
  expect(new Set(fresh).size).toBeGreaterThan(10);
});
