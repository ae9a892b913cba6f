import { describe, expect, test } from "vitest";
import { mended, valueIn } from "../support/mended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

const around: Files = {
  "registry.yaml": "title: Байналмилалӣ\ninstitution: ddk\n",
  "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
  "partners/ufa.yaml": "name: Уфимский университет\ntype: university\ncountry: RU\n",
};

const signed = (date: string): Files => ({
  ...around,
  "agreements/ufa.yaml": `partners: [ufa]\ntype: memorandum\nsigned: ${date}\n`,
});

const mendedDate = (date: string, unsafe: boolean): string | undefined =>
  valueIn(mended(signed(date), unsafe)["agreements/ufa.yaml"], "signed");

const helpOf = (date: string): string => findingsOf(signed(date)).find(({ check }) => check === "bad-date")?.help ?? "";

describe("a date that says it is inexact is written as what it means, by --fix alone", () => {
  test.each([
    ["about 2018", "2018~"],
    ["c. 2018", "2018~"],
    ["ca. 2018", "2018~"],
    ["около 2018 г.", "2018~"],
    ["примерно май 2018", "2018-05~"],
    ["тахминан 2018", "2018~"],
    ["тахминан соли 2018", "2018~"],
    ["taxminan 2018-yil", "2018~"],
    ["circa May 2018", "2018-05~"],
    ["≈2018", "2018~"],
    ["~2018-05", "2018-05~"],
    ["2018 ~", "2018~"],
    ["?2018", "2018?"],
    ["2018 (?)", "2018?"],
    ["1990s", "199X"],
    ["the 1990s", "199X"],
    ["1990's", "199X"],
    ["199x", "199X"],
    ["199Х", "199X"],
    ["1990-е", "199X"],
    ["в 1990-х годах", "199X"],
    ["1990-е гг.", "199X"],
    ["солҳои 1990", "199X"],
    ["солҳои 1990-ум", "199X"],
    ["1990-yillar", "199X"],
  ])("%s", (written, right) => {
    expect(mendedDate(written, false)).toBe(right);
  });

  test.each([
    ["90-е годы", "199X"],
    ["солҳои 90-ум", "199X"],
  ])("%s, which leaves out the century, by --unsafe", (written, right) => {
    expect(mendedDate(written, false)).toBe(written);
    expect(mendedDate(written, true)).toBe(right);
  });
});

const left = `not before 2018|after 2018|после 2018|пас аз 2018|since 2010|с 2010|аз 2018|2018 dan|2018 or 2019|2018 или 2019|2018 ё 2019|2018/2019 academic year
  |май-июнь 2018|10-15 мая 2018|10–15 May 2018|10-13.03.2021|10-14 Oct 2022|24.08.2018-24.08.2023|24.08.2018–24.08.2023|from 01.02.2018 to 01.02.2023
  |с 24 августа 2018 г. по 2023|2018 dan 2020 gacha|not 2018|не 2018|cancelled 2018|отменён 2018|2018 - present|end of 2018|конец 2018|начало мая 2018
  |early May 2018|начало 1990-х|spring 2018|осень 2018|2nd half of 2018|5 years from 01.09.2018|5 лет с 01.09.2018|within 2018|years 2018-05|годы 2018|expired 01.09.2018|till 2018
  |до 2018|то 2018|по 31 мая 2019|XX.09.2018|..09.2018|2018-XX|2018!|2018±1|2018-05~?|no later than 2018-12-31|не позднее 31.12.2018|2018 BC
  |не ранее марта 2018|2000s|20-е годы|2018, 2019|1996s|c 2018|2018-2019|5 лет|бессрочно|2018.05.06|2009/10|маркетинг 2018|апрельё 1001|2018 годё 2019|2018 г. № 5`;

describe("what says more than a date, or less, is left alone", () => {
  test.each(left.split(/\s*\|/))("%s", (written) => {
    expect(mendedDate(written, true)).toBe(written);
    expect(helpOf(written)).not.toBe("");
  });
});

describe("the message says what could be written", () => {
  test.each([
    ["10–15 мая 2018", "`starts: 2018-05-10`, `ends: 2018-05-15`"],
    ["10-13.03.2021", "`starts: 2021-03-10`, `ends: 2021-03-13`"],
    ["24.08.2018–24.08.2023", "`starts: 2018-08-24`, `ends: 2023-08-24`"],
    ["с 24 августа 2018 г. по 2023", "`starts: 2018-08-24`, `ends: 2023`"],
    ["10 May - 3 June 2018", "`starts: 2018-05-10`, `ends: 2018-06-03`"],
    ["2015-2018", "`starts: 2015`, `ends: 2018`"],
    ["01.02.2018-01.02.2023", "two fields, `starts` and `ends`"],
    ["not before 2018", 'cannot say "not before"'],
    ["до 2018", 'cannot say "до"'],
    ["cancelled 2018", "`notes`"],
    ["2018-05~?", '"2018-05~" or "2018-05?"'],
    ["XX.09.2018", '"2018-09"'],
    ["2019-02-29", "the month 2019-02 has 28 days"],
    ["30.02.2019", "the month 2019-02 has 28 days"],
    ["unknown", "leave it empty"],
    ["маълум нест", "leave it empty"],
    ["2O18-08-24", "The letter O stands where a digit belongs"],
  ])("%s: %s", (written, words) => {
    expect(helpOf(written)).toContain(words);
  });

  test("of an end, the day is worked out from its length and the beginning, or nothing is to be written", () => {
    const ends = (value: string, starts = "2018-09-01"): string => {
      const text = `partners: [ufa]\ntype: memorandum\nstarts: ${starts}\nends: ${value}\n`;
      return (
        findingsOf({ ...around, "agreements/ufa.yaml": text }).find(({ check }) => check === "bad-date")?.help ?? ""
      );
    };
    expect(ends("5 лет")).toContain("2023-08-31");
    expect(ends("5 years from 15.10.2018")).toContain("2023-10-14");
    expect(ends("36 months")).toContain("2021-08-31");
    expect(ends("5 years", "2018")).toContain("the day on which that time is over");
    for (const endless of ["бессрочно", "Indefinite", "бемӯҳлат", "muddatsiz", "по настоящее время"])
      expect(ends(endless)).toContain("leave `ends` out");
  });
});
