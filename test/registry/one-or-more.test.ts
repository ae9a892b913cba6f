import { describe, expect, test } from "vitest";
import { recordJson } from "../../src/reports/listing/record-json.ts";
import { questionAbout } from "../support/count-of.ts";
import { asLine, type Files, findingsOf, registryOf } from "../support/registry-of.ts";

const base: Files = {
  "registry.yaml": "title: Test registry\ninstitution: home\n",
  "institutions/home.yaml": "name: Home University\ncountry: TJ\n",
};
const project = (fields: string): Files => ({ ...base, "projects/dream.yaml": `acronym: DREAM\n${fields}` });
const errors = (files: Files): string[] =>
  findingsOf(files)
    .filter(({ severity }) => severity === "error")
    .map(asLine);

describe("a field that takes one value or a list of them", () => {
  test("is a list in the record and in JSON, whichever is written", () => {
    const sum = "{ amount: 80000, currency: EUR }";
    const other = "{ amount: 50000, currency: TJS }";
    const registry = registryOf(project(`budget: [${sum}, ${other}]\nshare: ${sum}\n`));
    expect(registry.problems).toEqual([]);
    const dream = registry.find("projects", "dream") ?? expect.fail();
    const euros = { amount: 80000, currency: "EUR" };
    expect(recordJson(dream, questionAbout(registry), false)).toMatchObject({
      budget: [euros, { amount: 50000, currency: "TJS" }],
      share: [euros],
    });
  });

  test("within a list of maps too", () => {
    const quota = "{ direction: outbound, who: student, per_year: 2, level: master, purpose: [exchange, degree] }";
    const files = { ...base, "agreements/a.yaml": `countries: [PL]\ntype: exchange\nquotas: [${quota}]\n` };
    const [read] = registryOf(files).find("agreements", "a")?.quotas ?? [];
    expect(read).toMatchObject({ level: ["master"], purpose: ["exchange", "degree"] });
    const wrong = { ...files, "agreements/a.yaml": files["agreements/a.yaml"].replace("master,", "mastr,") };
    expect(errors(wrong)).toEqual(['agreements/a.yaml:3:67 error "mastr" is not a word for this field [bad-value]']);
  });

  test("tells faults at their places, of one that stands alone too", () => {
    expect(errors(project("budget: { amount: ten, currency: EUR }\n"))).toEqual([
      'projects/dream.yaml:2:19 error "ten" is not a plain number [bad-value]',
    ]);
    expect(errors(project("budget: { amount: 10 }\n"))).toEqual([
      "projects/dream.yaml:2:11 error the field `currency` is missing [missing-field]",
    ]);
    expect(errors(project("budget: 10 EUR\n"))).toEqual([
      "projects/dream.yaml:2:9 error one value stands where a map of fields belongs [wrong-type]",
    ]);
    expect(errors(project("budget:\n  - { amount: 1, currency: EUR }\n  - { amount: two, currency: TJS }\n"))).toEqual([
      'projects/dream.yaml:4:15 error "two" is not a plain number [bad-value]',
    ]);
  });

  test("has one sum a currency", () => {
    const sums = "budget:\n  - { amount: 1, currency: EUR }\n  - { amount: 2, currency: EUR }\n";
    expect(errors(project(sums))).toEqual([
      'projects/dream.yaml:4:28 error the currency "EUR" stands here a second time [bad-value]',
    ]);
    expect(registryOf(project(sums)).find("projects", "dream")?.budget).toEqual([{ amount: 1, currency: "EUR" }]);
  });
});

test("of some there may be none: 0 women are a number", () => {
  const journey = "direction: outbound\nwho: student\npurpose: exchange\ncountry: PL\nstarts: 2020\n";
  const files = (count: string): Files => ({ ...base, "mobilities/m.yaml": `${journey}${count}\n` });
  expect(errors(files("count: 2\nwomen: 0"))).toEqual([]);
  expect(errors(files("count: 0"))).toHaveLength(1);
  expect(registryOf(files("women: 0")).find("mobilities", "m")?.women).toEqual({ min: 0, max: 0, approximate: false });
});
