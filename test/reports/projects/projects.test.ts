import { expect, test } from "vitest";
import { projects } from "../../../src/reports/projects/projects.ts";
import { sumOfAmounts } from "../../../src/values/money.ts";
import type { Asked } from "../../support/count-of.ts";
import { type Files, registryOf } from "../../support/registry-of.ts";
import { linesOf, reportOf, saidUnder } from "../../support/report-of.ts";

const files: Files = {
  "registry.yaml": "title: Т\ninstitution: mmit\n",
  "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ-металлургии Тоҷикистон\ncountry: TJ\n",
  "projects/harmony.yaml":
    "title: Гармонияи об\nprogramme: erasmus-plus\nrole: partner\nstarts: 2015\nends: 2019\nbudget: { amount: 0.1, currency: EUR }\nshare: { amount: 20000, currency: USD }\n",
  "projects/kabul.yaml":
    "title: Аму ва Кобул\nprogramme: erasmus-plus\nrole: coordinator\nstarts: 2016\nends: 2019-06\nbudget: { amount: 0.2, currency: EUR }\nshare: { amount: 0.05, currency: EUR }\n",
  "projects/kitchen.yaml":
    "title: Ошпазон\nprogramme: national\nstage: completed\nbudget: { amount: 133000, currency: TJS }\n",
  "projects/lab.yaml": "title: Озмоишгоҳ\nstarts: 2019-09-01\n",
  "projects/dream.yaml": "title: Орзу\nprogramme: national\nstage: proposed\nbudget: { amount: 7, currency: TJS }\n",
};

const tablesOf = (asked: Asked = {}) => reportOf(projects, registryOf(files), { on: "2020-06-01", ...asked });
const lines = (asked?: Asked) => tablesOf(asked).map(linesOf);

test("by programme across roles and states, what is proposed only beside states", () => {
  const [byRole, byState] = lines();
  expect(byRole).toEqual([
    "programme coordinator partner none total",
    "erasmus-plus 1 1 - 2",
    "national - - 1 1",
    "none - - 1 1",
    "- 1 1 2 4",
  ]);
  expect(byState?.slice(1)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^erasmus-plus /), expect.stringMatching(/^national .* 2$/)]),
  );
  expect(byState?.[0]?.split(" ")).toEqual(expect.arrayContaining(["proposed", "completed", "running"]));
});

test("those that ran in each year", () => {
  expect(lines({ window: { from: 2018, to: 2020 } })[2]).toEqual([
    "programme 2018 2019 2020 total",
    "erasmus-plus 2 2 - 2",
    "none - 1 1 1",
    "- 2 3 1 3",
  ]);
});

test("budgets are exact, currencies are apart, and what is missing is told", () => {
  const [, , , byProgramme, byCurrency] = tablesOf();
  expect(byProgramme && linesOf(byProgramme)).toEqual([
    "programme currency with-budget budget with-share share",
    "erasmus-plus EUR 2 0.3 EUR 1 0.05 EUR",
    "erasmus-plus USD - - 1 20000 USD",
    "national TJS 1 133000 TJS - -",
  ]);
  expect(byCurrency && linesOf(byCurrency)).toEqual([
    "currency with-budget budget with-share share",
    "EUR 2 0.3 EUR 1 0.05 EUR",
    "TJS 1 133000 TJS - -",
    "USD - - 1 20000 USD",
  ]);
  const said = byProgramme ? saidUnder(byProgramme) : "";
  expect(said).toContain("Not included: 1 record without a budget.");
  expect(said).toContain("Not included: 2 records without the institution's share.");
});

test("what perhaps ran in the years is left out of the sums and told; without budgets there is one empty table", () => {
  const found = tablesOf({ year: "academic", window: { from: 2019, to: 2019 } })[3];
  expect(found && linesOf(found)).toEqual(["programme currency with-budget budget with-share share"]);
  expect(found && saidUnder(found)).toContain("Not included: 1 record whose dates are too coarse");
  expect(tablesOf({ query: "role:none programme:none" })).toHaveLength(4);
});

test("amounts are added as decimals", () => {
  expect(sumOfAmounts([])).toBe(0);
  expect(sumOfAmounts([0.1, 0.2])).toBe(0.3);
  expect(sumOfAmounts([1.005, 123_456_789_012.1])).toBe(123_456_789_013.105);
});

test("a budget in two currencies stands in both lines, and its programme is put in order by its projects", () => {
  const both =
    "acronym: DREAM\nprogramme: horizon-2020\nstarts: 2015\nends: 2019\nshare: { amount: 80000, currency: EUR }\n" +
    "budget:\n  - { amount: 1000000, currency: EUR }\n  - { amount: 50000, currency: TJS }\n";
  const registry = registryOf({ ...files, "projects/opendream.yaml": both });
  const [, , , byProgramme, byCurrency] = reportOf(projects, registry, { on: "2020-06-01" });
  expect(byProgramme && linesOf(byProgramme)).toEqual([
    "programme currency with-budget budget with-share share",
    "erasmus-plus EUR 2 0.3 EUR 1 0.05 EUR",
    "erasmus-plus USD - - 1 20000 USD",
    "horizon-2020 EUR 1 1000000 EUR 1 80000 EUR",
    "horizon-2020 TJS 1 50000 TJS - -",
    "national TJS 1 133000 TJS - -",
  ]);
  expect(byCurrency && linesOf(byCurrency)[2]).toBe("TJS 2 183000 TJS - -");
  expect(byProgramme && saidUnder(byProgramme)).toContain("Not included: 1 record without a budget.");
});
