import { describe, expect, test } from "vitest";
import { mended, valueIn } from "../support/mended.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

const around: Files = {
  "registry.yaml": "title: Байналмилалӣ\ninstitution: ddk\n",
  "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
  "partners/ufa.yaml": "name: Уфимский университет\ntype: university\ncountry: RU\npartner_of: [ddk]\n",
};

const journey = (count: string): Files => ({
  ...around,
  "mobilities/a.yaml": `direction: outbound\nwho: student\npurpose: exchange\npartner: ufa\ncount: ${count}\n`,
});

const countAfter = (count: string, unsafe: boolean): string | undefined =>
  valueIn(mended(journey(count), unsafe)["mobilities/a.yaml"], "count");

describe("a count", () => {
  test.each([
    ["30+", '">=30"'],
    ["≥30", '">=30"'],
    ["10–12", "10-12"],
    ["10 - 12", "10-12"],
    ["≈30", "~30"],
    ["~ 30", "~30"],
    ["1 200", "1200"],
    ["1\u00a0200", "1200"],
    ["'> 200'", "'>200'"],
  ])("%s is mended by --fix to %s", (written, right) => {
    expect(countAfter(written, false)).toBe(right);
  });

  test.each([
    ["more than 30", '">30"'],
    ["более 30", '">30"'],
    ["свыше 1 000", '">1000"'],
    ["зиёда аз 30", '">30"'],
    ["30 dan ortiq", '">30"'],
    ["not less than 45", '">=45"'],
    ["не менее 45", '">=45"'],
    ["kamida 45", '">=45"'],
    ["около 30", "~30"],
    ["тахминан 30", "~30"],
    ["taxminan 30", "~30"],
    ["5 человек", "5"],
    ["5 чел.", "5"],
    ["12 нафар", "12"],
    ["12 kishi", "12"],
    ["более 30 человек", '">30"'],
    ["10-12 persons", "10-12"],
  ])("%s by --unsafe to %s", (written, right) => {
    expect(countAfter(written, false)).toBe(written);
    expect(countAfter(written, true)).toBe(right);
  });

  test.each([
    "2 groups",
    "2 группы по 5",
    "5 студентов и 2 преподавателя",
    "less than 30",
    "до 30",
    "up to 30",
    "many",
    "0",
    "1,200",
    "5 of 10",
    "5 человек + 2",
    "about more than 30",
  ])("%s is left", (written) => {
    expect(countAfter(written, true)).toBe(written);
  });
});

describe("a sum of money", () => {
  const project = (lines: string): Files => ({
    ...around,
    "projects/a.yaml": `acronym: PAMIR\nrole: partner\npartners: [ufa]\n${lines}\n`,
  });
  const budget = (amount: string, currency: string): Files =>
    project(`budget:\n  amount: ${amount}\n  currency: ${currency}`);

  test.each([
    ["845 000", "EUR", "845000", "EUR"],
    ["845\u00a0000", "€", "845000", "EUR"],
    ["1'250'000", "eur", "1250000", "EUR"],
    ["1,250,000", "TJS", "1250000", "TJS"],
    ["1.250.000", "₽", "1250000", "RUB"],
    ["845 000,50", "£", "845000.50", "GBP"],
  ])("%s %s is mended by --fix", (amount, currency, rightAmount, rightCurrency) => {
    expect(mended(budget(amount, currency))).toEqual(budget(rightAmount, rightCurrency));
  });

  test.each([
    ["2,5", "сомонӣ", "2.5", "TJS"],
    ["100", "somoni", "100", "TJS"],
    ["100", "руб.", "100", "RUB"],
    ["100", "soʻm", "100", "UZS"],
    ["100", "EURO", "100", "EUR"],
  ])("%s %s by --unsafe", (amount, currency, rightAmount, rightCurrency) => {
    expect(mended(budget(amount, currency), true)).toEqual(budget(rightAmount, rightCurrency));
  });

  test("what may be two numbers or currencies is only offered", () => {
    const helps = (files: Files) => findingsOf(files).flatMap(({ check, help }) => (check === "bad-value" ? help : []));
    expect(mended(budget("1,250", "сом"), true)).toEqual(budget("1,250", "сом"));
    expect(helps(budget("1,250", "сом"))).toEqual([
      'did you mean "1250" or "1.250"?',
      'did you mean "KGS", "TJS" or "UZS"?',
    ]);
    expect(helps(budget("100", "$"))).toEqual(['did you mean "USD"?']);
  });

  test("written as one text is a map", () => {
    const map = project("budget: { amount: 845000, currency: EUR }");
    expect(mended(project("budget: 845 000 EUR"))).toEqual(map);
    expect(mended(project("budget: € 845 000"))).toEqual(map);
    expect(mended(project('budget: "845000 eur"'))).toEqual(map);
    expect(mended(project("budget: 1.500 EUR"), true)).toEqual(project("budget: 1.500 EUR"));
    expect(mended(project("budget: about 845 000 EUR"), true)).toEqual(project("budget: about 845 000 EUR"));
    expect(mended(project("budget:\n  - 845 000 EUR\n  - 1000 TJS"))).toEqual(
      project("budget:\n  - { amount: 845000, currency: EUR }\n  - { amount: 1000, currency: TJS }"),
    );
  });
});

describe("a number with its unit behind it, in a field of that unit", () => {
  const programme = (lines: string): Files => ({
    ...around,
    "joint-programmes/a.yaml": `type: double-degree\ntitle: Дипломи дугона\npartners: [ufa]\n${lines}\n`,
  });
  const fieldAfter = (field: string, written: string, unsafe = true): string | undefined =>
    valueIn(mended(programme(`${field}: ${written}`), unsafe)["joint-programmes/a.yaml"], field);

  test.each([
    ["2 года", "2"],
    ["2 years", "2"],
    ["3 сол", "3"],
    ["2-3 года", "2-3"],
    ["1,5 года", "1.5"],
  ])("%s by --unsafe to %s", (written, right) => {
    expect(fieldAfter("years_home", written, false)).toBe(written);
    expect(fieldAfter("years_home", written)).toBe(right);
  });

  test("a band by --fix", () => expect(fieldAfter("years_home", "2 – 3", false)).toBe("2-3"));

  test.each(["2 семестра", "24 месяца", "до 2 лет", "2 года и 6 месяцев", "2 года или 3"])(
    "%s is left alone",
    (written) => {
      expect(fieldAfter("years_home", written)).toBe(written);
    },
  );

  const agreement = (lines: string): Files => ({
    ...around,
    "agreements/a.yaml": `partners: [ufa]\ntype: memorandum\n${lines}\n`,
  });

  test.each([
    ["6 месяцев", "6"],
    ["6 мес.", "6"],
    ["3 oy", "3"],
    ["1 год", "1 год"],
  ])("months of notice: %s becomes %s", (written, right) => {
    const files = mended(agreement(`notice_months: ${written}`), true);
    expect(valueIn(files["agreements/a.yaml"], "notice_months")).toBe(right);
  });
});

test.each([
  ["№ 368", "368", false],
  ["'#368'", "368", false],
  ["801 – 900", "801-900", false],
  ["368 место", "368", true],
  ["368-е место", "368", true],
  ["первое", "первое", true],
  ["до 500", "до 500", true],
])("a place in a ranking: %s becomes %s", (written, right, unsafe) => {
  const files = {
    ...around,
    "partners/kazan.yaml": `name: КФУ\ntype: university\ncountry: RU\npartner_of: [ddk]\nrankings:\n  - system: qs\n    year: 2023\n    rank: ${written}\n`,
  };
  expect(mended(files, unsafe)["partners/kazan.yaml"]).toMatch(new RegExp(`rank: ['"]?${right}['"]?\\n`));
});
