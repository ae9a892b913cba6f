import { expect, test } from "vitest";
import { agreementsExpiry } from "../../src/reports/agreements-expiry.ts";
import { institute } from "../support/journeys.ts";
import { type Files, registryOf } from "../support/registry-of.ts";
import { linesOf, reportOf } from "../support/report-of.ts";

const paper = (id: string, fields: string): Files => ({
  [`agreements/${id}.yaml`]: `institution: mmit\npartners: [kmust]\ntype: cooperation\n${fields.split("; ").join("\n")}\n`,
});

const tables = (papers: Files, on = "2020-01-01") =>
  reportOf(agreementsExpiry, registryOf({ ...institute, ...papers }), { on });

test("the bands meet at 90, 180 and 365 days, and add up to those in force", () => {
  const [ladder, list] = tables({
    ...paper("a-today", "signed: 2015; ends: 2020-01-01"),
    ...paper("b-90", "signed: 2015; ends: 2020-03-31; renewal: by-consent"),
    ...paper("c-91", "signed: 2015; ends: 2020-04-01"),
    ...paper("d-180", "signed: 2015; ends: 2020-06"),
    ...paper("e-365", "signed: 2015; ends: 2020"),
    ...paper("f-366", "signed: 2015; ends: 2021-01-01"),
    ...paper("g-renews", "signed: 2015; ends: 2020-02-01; renewal: automatic"),
    ...paper("h-open", "signed: 2015"),
    ...paper("i-undated", "scope: [training]"),
    ...paper("j-over", "signed: 2015; ends: 2019-12-31"),
    ...paper("k-proposed", "stage: proposed"),
  }).map(linesOf);
  expect(ladder).toEqual([
    "ends agreements",
    "within-90-days 2",
    "91-180-days 1",
    "181-365-days 2",
    "over-365-days 1",
    "open-ended 1",
    "end-not-recorded 1",
    "- 8",
  ]);
  expect(list).toEqual([
    "id partners ends days-left renewal",
    "a-today kmust 2020-01-01 0 -",
    "b-90 kmust 2020-03-31 90 by-consent",
    "c-91 kmust 2020-04-01 91 -",
    "d-180 kmust 2020-06 181 -",
    "e-365 kmust 2020 365 -",
  ]);
});

test("a termination or a replacement that is to come ends an agreement, whatever its renewal", () => {
  const [, list] = tables({
    ...paper("a", "signed: 2015; ends: 2025; terminated: 2020-02; renewal: automatic"),
    ...paper("b", "signed: 2015"),
    ...paper("c", "signed: 2019-12-01; starts: 2020-05-01; replaces: b"),
  }).map(linesOf);
  expect(list?.slice(1)).toEqual(["a kmust 2020-02 59 automatic", "b kmust 2020-04-30 120 -"]);
});

test("an agreement without an end is on no list", () => {
  const [, list] = tables(paper("a", "signed: 2015"));
  expect(list?.rows).toEqual([]);
});
