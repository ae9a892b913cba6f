import { describe, expect, test } from "vitest";
import { findingsOf } from "../support/registry-of.ts";

type Written = { readonly [field: string]: string };

const textOf = (written: Written): string =>
  Object.entries({ direction: "outbound", who: "student", purpose: "exchange", institution: "ddtt", ...written })
    .map(([field, value]) => `${field}: ${value}\n`)
    .join("");

/** The numbers that are told as taken where these journeys are on record, each with the one that has it. */
function takenAmong(...journeys: readonly Written[]): string[] {
  const files = {
    "institutions/ddtt.yaml": "name: Донишгоҳи давлатии тиббӣ\ncountry: TJ\n",
    "institutions/mmit.yaml": "name: Донишкадаи кӯҳӣ\ncountry: TJ\n",
    "partners/lublin.yaml": "name: Медицинский университет Люблина\ntype: university\ncountry: PL\n",
    "partners/tartu.yaml": "name: University of Tartu\ntype: university\ncountry: EE\n",
    ...Object.fromEntries(journeys.map((written, index) => [`mobilities/j${index + 1}.yaml`, textOf(written)])),
  };
  const found = findingsOf(files).filter(({ check }) => check === "number-taken");
  return found.map(({ file, message }) => `${file}: ${/mobilities\/\S+/.exec(message)?.[0]}`);
}

const autumn = { partner: "lublin", number: "17", starts: "2019-09-02", ends: "2020-01-31" };
const taken = ["mobilities/j2.yaml: mobilities/j1.yaml"];

describe("two journeys cannot have one number", () => {
  test.each<[string, Written]>([
    ["at another host at the same time", { ...autumn, partner: "tartu" }],
    ["in months that overlap whatever their days are", { ...autumn, starts: "2019-10", ends: "2020-02" }],
    ["in a term that has all the days of the other", { partner: "tartu", number: "17", term: "2019/2020-1/2" }],
    ["in the same year at the same host", { partner: "lublin", number: "17", term: "2019/2020" }],
    ["begun during the other, its end unknown", { partner: "tartu", number: "17", starts: "2019-11-05" }],
    ["planned while the other lasts", { ...autumn, stage: "planned" }],
    ["written with other spaces and capitals", { ...autumn, partner: "tartu", number: '" 17"' }],
  ])("%s", (_, second) => {
    expect(takenAmong(autumn, second)).toEqual(taken);
  });

  test("«№ 2019/А-17» is №2019/а-17", () => {
    expect(takenAmong({ ...autumn, number: "№ 2019/А-17" }, { ...autumn, number: "№2019/а-17" })).toEqual(taken);
  });

  test("of several, each names the first that it overlaps", () => {
    const spring = { ...autumn, starts: "2020-02-03", ends: "2020-06-26" };
    expect(takenAmong(autumn, spring, { ...spring, partner: "tartu" }, { ...autumn, partner: "tartu" })).toEqual([
      "mobilities/j3.yaml: mobilities/j2.yaml",
      "mobilities/j4.yaml: mobilities/j1.yaml",
    ]);
  });
});

describe("two journeys may have one number", () => {
  test.each<[string, Written]>([
    ["the second half of a year at a second host", { ...autumn, partner: "tartu", starts: "2020-02-03", ends: "2020-06-26" }],
    ["the other part of the year", { partner: "tartu", number: "17", term: "2019/2020-2/2" }],
    ["a year that two hosts may share", { partner: "tartu", number: "17", term: "2019/2020" }],
    ["a start known to the calendar year", { partner: "tartu", number: "17", starts: "2019" }],
    ["no start", { partner: "tartu", number: "17" }],
    ["the next academic year", { ...autumn, partner: "tartu", starts: "2020-09-01", ends: "2021-01-31" }],
    ["called off", { ...autumn, partner: "tartu", stage: "cancelled" }],
    ["at another institution", { ...autumn, partner: "tartu", institution: "mmit" }],
    ["a guest's", { ...autumn, partner: "tartu", direction: "inbound" }],
    ["another number", { ...autumn, partner: "tartu", number: "017" }],
    ["no number", { partner: "tartu", starts: "2019-09-02", ends: "2020-01-31" }],
  ])("%s", (_, second) => {
    expect(takenAmong(autumn, second)).toEqual([]);
  });

  test("where the second may begin after the first has ended, both in January", () => {
    const spring = { ...autumn, partner: "tartu", starts: "2020-01", ends: "2020-06" };
    expect(takenAmong({ ...autumn, ends: "2020-01" }, spring)).toEqual([]);
    expect(takenAmong({ ...autumn, ends: "2020-02" }, spring)).toEqual(taken);
  });

  test("a stay of two years leaves the number to the next academic year", () => {
    expect(takenAmong({ ...autumn, ends: "2021-06-30" }, { ...autumn, starts: "2020-09-01", ends: "2021-01-31" })).toEqual([]);
  });

  test.each([
    ["1 17", "11 7"],
    ["X-17", "H-17"],
    ["2019/17", "2019/117"],
  ])("%s and %s are two numbers", (first, second) => {
    expect(takenAmong({ ...autumn, number: first }, { ...autumn, number: second })).toEqual([]);
  });
});
