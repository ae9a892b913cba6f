import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/values/codes/languages.ts";
import { type Files, findingsOf } from "../support/registry-of.ts";

const files = (country: string, dates: string): Files => ({
  "registry.yaml": "title: Байналмилалӣ\ninstitution: ddk\n",
  "institutions/ddk.yaml": "name: Донишгоҳи давлатии Кӯлоб\ncountry: TJ\n",
  "partners/ufa.yaml": `name: Уфимский университет\ntype: university\ncountry: ${country}\n`,
  "agreements/ufa.yaml": `partners: [ufa]\ntype: memorandum\n${dates}\n`,
});

/** What is advised of a date or a country that cannot stand. */
const helpIn = (language: Language, country: string, dates: string): string =>
  findingsOf(files(country, dates), "2026-11-21", language).find(({ check }) => /^bad-(?:date|value)$/.test(check))
    ?.help ?? "";

const dates = [
  ["signed: 10–15 мая 2018", "здесь две даты, и для них есть два поля: `starts: 2018-05-10`, `ends: 2018-05-15`"],
  ["signed: до 2018", 'в дате нельзя записать "до": перенесите слова в `notes`'],
  ["signed: 2018-05~?", "После даты ставят один знак: ~, если она приблизительная, ?, если она под вопросом"],
  ["signed: XX.09.2018", "Дату пишут настолько точно, насколько она известна"],
  ["signed: 30.02.2019", "в месяце 2019-02 дней: 28"],
  ["signed: неизвестно", "оставьте поле пустым: что неизвестно, то не пишут"],
  ["signed: 2O18-08-24", "На месте цифры стоит буква O"],
  ["signed: 2018/2019", "в дате нельзя указать учебный год или время года: напишите день или календарный год"],
  ["starts: 2018-09-01\nends: 5 лет", "этот срок, считая от 2018-09-01, заканчивается 2023-08-31"],
  ["starts: 2018-09-01\nends: бессрочно", "уберите `ends`: без этого поля срок считается бессрочным"],
] as const;

const countries = [
  ["DEU", "возможно, имелось в виду DE (Германия)?"],
  ["Татарстан", "возможно, имелось в виду RU (Россия)? Татарстан — часть этой страны"],
  ["Чехословакия", "такого государства больше нет (Чехословакия)"],
  ["ЕС", "это Европейский союз: уберите поле или напишите двухбуквенный код страны"],
] as const;

describe("what a value means is explained in the reader's language", () => {
  test.each(dates)("%s: %s", (written, words) => expect(helpIn("ru", "RU", written)).toContain(words));

  test.each(countries)("%s: %s", (written, words) => expect(helpIn("ru", written, "signed: 2018")).toContain(words));
});

/** The numbers, codes and fields of a text: whatever is to be typed. */
const typed = (text: string): string[] => (text.match(/\d[\d/-]*\d|`\w+(?=[:`])|\b[A-Z]{2}\b/g) ?? []).sort();

test.each([...dates.map(([written]) => ["RU", written]), ...countries.map(([code]) => [code, "signed: 2018"])])(
  "what is to be typed is the same in every language: %s, %s",
  (country, written) => {
    const inEnglish = new Set(typed(helpIn("en", country ?? "", written ?? "")));
    for (const language of languages)
      expect([language, new Set(typed(helpIn(language, country ?? "", written ?? "")))]).toEqual([language, inEnglish]);
  },
);
