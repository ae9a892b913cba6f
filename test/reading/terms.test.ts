import { describe, expect, test } from "vitest";
import { mended, valueIn } from "../support/mended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

const around = (settings = ""): Files => ({
  "registry.yaml": `title: Mobility office\ninstitution: ddk\n${settings}`,
  "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
  "partners/lodz.yaml": "name: Politechnika Łódzka\ntype: university\ncountry: PL\n",
  "partners/talca.yaml": "name: Universidad de Talca\ntype: university\ncountry: CL\npartner_of: [ddk]\n",
});

const journey = (lines: string, settings = ""): Files => ({
  ...around(settings),
  "mobilities/a.yaml": `direction: outbound\nwho: student\npurpose: exchange\npartner: talca\n${lines}\n`,
});

const agreement = (lines: string, settings = ""): Files => ({
  ...around(settings),
  "agreements/lodz.yaml": `partners: [lodz]\ntype: exchange\n${lines}\n`,
});

const helpIn = (files: Files): string => findingsOf(files).find(({ check }) => check === "bad-date")?.help ?? "";
const termAfter = (written: string, unsafe = false): string | undefined =>
  valueIn(mended(journey(`term: ${written}`), unsafe)["mobilities/a.yaml"], "term");

describe("an academic year written another way, where a term belongs", () => {
  test.each([
    ["2018-2019", "2018/2019"],
    ["2018–2019", "2018/2019"],
    ["2018 / 2019", "2018/2019"],
    ["2018/19", "2018/2019"],
    ["2018-19", "2018/2019"],
    ["1999/00", "1999/2000"],
    ["2018/2019 academic year", "2018/2019"],
    ["AY 2018/19", "2018/2019"],
    ["2018/2019 учебный год", "2018/2019"],
    ["2018-2019 уч. г.", "2018/2019"],
    ["соли таҳсили 2018/2019", "2018/2019"],
    ["2018/2019-oʻquv yili", "2018/2019"],
    ["2018-2019-2/2", "2018/2019-2/2"],
  ])("%s is mended by --fix", (written, right) => {
    expect(termAfter(written)).toBe(right);
  });

  test.each([
    ["2 семестр 2018/2019", "2018/2019-2/2"],
    ["2018/2019, II semester", "2018/2019-2/2"],
    ["1st semester 2018/19", "2018/2019-1/2"],
    ["семестри 1 2018/2019", "2018/2019-1/2"],
  ])("%s by --unsafe", (written, right) => {
    expect(termAfter(written)).toBe(written);
    expect(termAfter(written, true)).toBe(right);
  });

  test.each([
    ["autumn 2018", '"2018/2019-1/2"'],
    ["осень 2022", '"2022/2023-1/2"'],
    ["тирамоҳи 2022", '"2022/2023-1/2"'],
    ["bahor 2022", '"2021/2022-2/2"'],
    ["весенний семестр 2018/2019", '"2018/2019-2/2"'],
    ["2018", '"2018/2019" or "2017/2018"'],
    ["2018/2019-1", '"2018/2019-1/2"'],
    ["2018/2020", '"2018/2019"? The second year of an academic year is the one after the first'],
    ["2018-09-01", "`starts: 2018-09-01` in place of `term`"],
    ["1 сентября 2018", "`starts: 2018-09-01` in place of `term`"],
  ])("%s is only offered: %s", (written, offered) => {
    expect(termAfter(written, true)).toBe(written);
    expect(helpIn(journey(`term: ${written}`))).toContain(offered);
  });

  test("a year of the southern hemisphere is named, and the terms that it falls in", () => {
    const help = helpIn(journey("term: 2019/2019-2/2"));
    expect(help).toContain('did you mean "2019/2020-1/2"?');
    expect(help).toContain("southern hemisphere");
    expect(helpIn(journey("term: 2010/2010"))).toContain('"2009/2010-2/2" or "2010/2011-1/2"');
    expect(termAfter("2019/2019-2/2", true)).toBe("2019/2019-2/2");
  });

  test("no season is offered where the year begins with the calendar's", () => {
    expect(helpIn(journey("term: autumn 2018", "academic_year_starts: 03-01\n"))).not.toContain("did you mean");
  });
});

describe("an academic year where a date belongs", () => {
  test("of an agreement the day is named on which it begins or ends", () => {
    expect(helpIn(agreement("starts: 2021/2022"))).toContain("2021-09-01");
    expect(helpIn(agreement("ends: 2028/2029"))).toContain("2029-08-31");
    expect(helpIn(agreement("ends: 2028/29"))).toContain("2029-08-31");
    expect(helpIn(agreement("ends: 2028/2029", "academic_year_starts: 10-01\n"))).toContain("2029-09-30");
  });

  test("of a journey `term` is offered", () => {
    expect(helpIn(journey("starts: 2018/2019"))).toContain("`term: 2018/2019` or the day");
    expect(helpIn(journey("starts: осень 2018"))).toBe("write `term: 2018/2019-1/2`");
  });

  test("no day of signing is made of it", () => {
    expect(helpIn(agreement("signed: 2018/2019"))).not.toContain("2018-09-01");
  });

  test("nothing is written for it", () => {
    for (const lines of ["starts: 2021/2022", "ends: 2028/2029", "signed: 2018/19", "starts: 2018-2019"])
      expect(mended(agreement(lines), true)).toEqual(agreement(lines));
  });
});

describe("the period of a plan", () => {
  const plan = (period: string): Files => ({
    ...around(),
    "plans/work.yaml": `title: Work plan\nperiod: ${period}\ntargets:\n  - text: Sign two agreements\n`,
  });

  test("2018-2019 may be two calendar years, and is left", () => {
    expect(mended(plan("2018-2019"), true)).toEqual(plan("2018-2019"));
    expect(helpIn(plan("2018-2019"))).toContain('"2018/2019"');
  });

  test("2018/19 and a date in words can mean one thing", () => {
    expect(mended(plan("2018/19"))).toEqual(plan("2018/2019"));
    expect(mended(plan("май 2018"))).toEqual(plan("2018-05"));
  });
});
