import { expect, test } from "vitest";
import { asLine, type Files, findingsOf } from "../support/registry-of.ts";

const base: Files = {
  "registry.yaml": "title: Test registry\ninstitution: home\n",
  "institutions/home.yaml": "name: Home University\ncountry: TJ\n",
  "partners/valley.yaml": "name: Valley University\ntype: university\ncountry: PL\n",
};
const paper = (...quotas: readonly string[]): Files => ({
  "agreements/valley.yaml":
    "partners: [valley]\ntype: exchange\nsigned: 2018-01-01\nends: 2029-09-30\nquotas:\n" +
    quotas.map((quota) => `  - { direction: outbound, who: student, ${quota} }\n`).join(""),
});
const journey = (id: string, fields: string): Files => ({
  [`mobilities/${id}.yaml`]: `direction: outbound\nwho: student\npartner: valley\nagreement: valley\n${fields}\n`,
});
const exceeded = (files: Files): string[] =>
  findingsOf({ ...base, ...files })
    .filter(({ severity }) => severity !== "info")
    .map(asLine);

test("studies and traineeships have quotas of their own", () => {
  const files = {
    ...paper(
      "per_year: 2, level: bachelor, purpose: exchange",
      "per_year: 1, level: master, purpose: exchange",
      "per_year: 1, purpose: traineeship",
    ),
    ...journey("t", "purpose: traineeship\nlevel: bachelor\nstarts: 2022-10-01\nends: 2022-12-15"),
    ...journey("s", "purpose: exchange\ncount: 2\nlevel: bachelor\nterm: 2022/2023-1/2"),
  };
  expect(exceeded(files)).toEqual([]);
});

test("a quota that changes: 3 in 2022/2023 are too many, 4 in 2023/2024 are not", () => {
  const files = {
    ...paper("per_year: 2, to: 2022/2023", "per_year: 4, from: 2023/2024"),
    ...journey("m22", "purpose: exchange\ncount: 3\nterm: 2022/2023-1/2"),
    ...journey("m23", "purpose: exchange\ncount: 4\nterm: 2023/2024-1/2"),
  };
  const told = "agreements/valley.yaml:6:52 warning 3 went in 2022/2023, and the quota is 2 [quota-exceeded]";
  expect(exceeded(files)).toEqual([told]);
  const calendar = { ...files, "registry.yaml": `${base["registry.yaml"]}quota_year: calendar\n` };
  expect(exceeded(calendar)).toEqual([told.replace("2022/2023", "2022")]);
});

test("a quota of the second cycle is for specialists and masters", () => {
  const files = {
    ...paper("per_year: 1, level: master, field: 07"),
    ...journey("m1", "purpose: exchange\ncount: 3\nlevel: specialist\nfield: 0713\nstarts: 2019-02-15\nends: 2019-06-30"),
    ...journey("m2", "purpose: exchange\ncount: 2\nlevel: master\nfield: 0713\nstarts: 2020-02-15\nends: 2020-06-30"),
  };
  expect(exceeded(files)).toEqual([
    "agreements/valley.yaml:6:52 warning 2 went in 2019/2020, and the quota is 1 [quota-exceeded]",
    "agreements/valley.yaml:6:52 warning 3 went in 2018/2019, and the quota is 1 [quota-exceeded]",
  ]);
});

test("a list matches any of its values, none matches all", () => {
  const journeys = {
    ...journey("a", "purpose: exchange\ncount: 2\nlevel: bachelor\nfield: 0713\nterm: 2019/2020"),
    ...journey("b", "purpose: exchange\ncount: 2\nlevel: doctorate\nfield: 0211\nterm: 2019/2020"),
  };
  const quota = (fields: string): string[] => exceeded({ ...paper(`per_year: 3${fields}`), ...journeys });
  expect(quota("")).toHaveLength(1);
  expect(quota(", level: [bachelor, doctorate]")).toHaveLength(1);
  expect(quota(", field: [07, 02], purpose: [degree, exchange]")).toHaveLength(1);
  expect(quota(", level: [bachelor, master]")).toHaveLength(0);
  expect(quota(", purpose: [degree, traineeship]")).toHaveLength(0);
});

test("a part of a year is no year of a quota", () => {
  expect(exceeded(paper("per_year: 3, from: 2019/2020-1/2"))).toEqual([
    'agreements/valley.yaml:6:61 error "2019/2020-1/2" is not a whole academic year [bad-date]',
  ]);
});

test("planned journeys and those to come count too, and are called so; cancelled ones do not", () => {
  const paperOfOne = paper("per_year: 1");
  const told = (files: Files): string[] =>
    exceeded({ ...paperOfOne, ...files }).map((line) => line.replace(/^.* warning (.*) in .*$/, "$1"));
  const went = journey("went", "purpose: exchange\nstarts: 2026-09-10");
  const planned = journey("planned", "purpose: exchange\nterm: 2026/2027-2/2\nstage: planned");
  const next = journey("next", "purpose: exchange\ncount: 2\nstarts: 2027-02-01");
  const cancelled = journey("cancelled", "purpose: exchange\nstarts: 2027-02-01\nstage: cancelled");
  expect(told({ ...went, ...cancelled })).toEqual([]);
  expect(told({ ...went, ...planned })).toEqual(["2 went or are to go"]);
  expect(told(next)).toEqual(["2 are to go"]);
  expect(told({ ...went, ...next, ...planned })).toEqual(["4 went or are to go"]);
});
