import { describe, expect, test } from "vitest";
import { mended, valueIn } from "../support/mended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

const signed = (date: string, settings = ""): Files => ({
  "registry.yaml": `title: Байналмилалӣ\ninstitution: ddk\n${settings}`,
  "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
  "partners/ufa.yaml": "name: Уфимский университет\ntype: university\ncountry: RU\n",
  "agreements/ufa.yaml": `partners: [ufa]\ntype: memorandum\nsigned: ${date}\n`,
});

const mendedDate = (date: string, { settings = "", unsafe = false } = {}): string | undefined =>
  valueIn(mended(signed(date, settings), unsafe)["agreements/ufa.yaml"], "signed");

describe("a date written another way that can mean one day only is mended by --fix", () => {
  test.each([
    ["24.08.2018", "2018-08-24"],
    ["24/08/2018", "2018-08-24"],
    ["08/24/2018", "2018-08-24"],
    ["24. 8. 2018", "2018-08-24"],
    ["05.05.2018", "2018-05-05"],
    ["24 августа 2018 г.", "2018-08-24"],
    ["«24» августа 2018 года", "2018-08-24"],
    ["от 24 августа 2018", "2018-08-24"],
    ["24-го августа 2018", "2018-08-24"],
    ["24 августи соли 2018", "2018-08-24"],
    ["24-уми августи соли 2018", "2018-08-24"],
    ["2018-yil 24-avgust", "2018-08-24"],
    ["2018 йил 24 август", "2018-08-24"],
    ["24 August 2018", "2018-08-24"],
    ["24th of August, 2018", "2018-08-24"],
    ["August 24th, 2018", "2018-08-24"],
    ["Aug. 24 2018", "2018-08-24"],
    ["24-Aug-2018", "2018-08-24"],
    ["24.VIII.2018", "2018-08-24"],
    ["сентябрь 2018", "2018-09"],
    ["Сентябр 2018", "2018-09"],
    ["September 2018", "2018-09"],
    ["2018 sentabr", "2018-09"],
    ["май 2018", "2018-05"],
    ["09.2023", "2023-09"],
    ["03/2023", "2023-03"],
    ["2018 год", "2018"],
    ["2018г.", "2018"],
    ["соли 2018", "2018"],
    ["2018-yil", "2018"],
    ["year 2018", "2018"],
    ["2018–08–24", "2018-08-24"],
    ["2018−08−24", "2018-08-24"],
    ["2018-8-24", "2018-08-24"],
    ["2018/08/24", "2018-08-24"],
    ["20180901", "2018-09-01"],
    ["“2018-08-24”", "2018-08-24"],
    ["2018-08-24T00:00:00", "2018-08-24"],
    ["2018-08-24 00:00:00.000", "2018-08-24"],
    ["2018-08-24T00:00:00Z", "2018-08-24"],
    ["24.08.2018 0:00", "2018-08-24"],
  ])("%s → %s", (written, right) => {
    expect(mendedDate(written)).toBe(right);
  });

  test("a no-break space in it is seen and mended", () => {
    expect(mendedDate("24\u00a0августа\u00a02018\u00a0г.")).toBe("2018-08-24");
    expect(mendedDate("2018-08-24\u00a0")).toBe("2018-08-24");
  });
});

describe("a time of day is not lost", () => {
  test.each([
    ["2018-08-31T19:00:00Z", '"2018-08-31" or "2018-09-01"'],
    ["2018-08-24T00:00:00+05:00", '"2018-08-23" or "2018-08-24"'],
    ["2018-08-24 14:30", '"2018-08-24"'],
  ])("%s is left, and offered as %s", (written, offered) => {
    expect(mendedDate(written, { unsafe: true })).toBe(written);
    expect(findingsOf(signed(written)).find(({ check }) => check === "bad-date")?.help).toContain(offered);
  });
});

describe("which number is the day", () => {
  test.each([
    ["in English nobody knows", "", "12.03.2021", "12.03.2021"],
    ["in Russian it is the first", "language: ru\n", "12.03.2021", "2021-03-12"],
    ["in Tajik, with slashes too", "language: tg\n", "12/03/2021", "2021-03-12"],
    ["in Uzbek", "language: uz\n", "5.6.2022", "2022-06-05"],
    ["in Uzbek written in Cyrillic", "language: uz-Cyrl\n", "5.6.2022", "2022-06-05"],
    ["in German", "language: de\n", "5.6.2022", "2022-06-05"],
    ["in Chinese nobody knows", "language: zh\n", "5.6.2022", "5.6.2022"],
    ["as the registry says: day first", "day_order: dmy\n", "12.03.2021", "2021-03-12"],
    ["as the registry says: month first", "day_order: mdy\n", "12/03/2021", "2021-12-03"],
    ["as the registry says: not at all", "language: ru\nday_order: none\n", "12.03.2021", "12.03.2021"],
  ])("%s", (_, settings, written, right) => {
    expect(mendedDate(written, { settings })).toBe(right);
  });

  test("against the usual order only one day is possible, which is likely; a short year is a guess", () => {
    expect(mendedDate("06.26.2019", { settings: "language: ru\n" })).toBe("06.26.2019");
    expect(mendedDate("06.26.2019", { settings: "language: ru\n", unsafe: true })).toBe("2019-06-26");
    expect(mendedDate("24.08.18", { settings: "language: ru\n" })).toBe("24.08.18");
    expect(mendedDate("24.08.18", { settings: "language: ru\n", unsafe: true })).toBe("2018-08-24");
    expect(mendedDate("24.08.98", { settings: "language: ru\n", unsafe: true })).toBe("1998-08-24");
    expect(mendedDate("24.08.50", { settings: "language: ru\n", unsafe: true })).toBe("24.08.50");
  });

  test("where it is in doubt both days are offered, and the setting that tells", () => {
    const help = findingsOf(signed("05.06.2018")).find(({ check }) => check === "bad-date")?.help;
    expect(help).toContain('"2018-05-06" or "2018-06-05"');
    expect(help).toContain("`day_order` in registry.yaml");
  });

  test("day_order takes no other word", () => {
    expect(findingsOf(signed("2018", "day_order: ymd\n")).map(({ message }) => message)).toContain(
      '"ymd" is not a word for this field',
    );
  });
});
