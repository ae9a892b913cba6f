import { expect, test } from "vitest";
import { enFigure } from "../../src/locales/en/en-figures.ts";
import { ruFigure } from "../../src/locales/ru/ru-figures.ts";
import { tgFigure } from "../../src/locales/tg/tg-figures.ts";
import { uzFigure } from "../../src/locales/uz/uz-figures.ts";
import { moreUndated } from "../../src/reports/annual/figures/figure-remarks.ts";
import type { FigureSentence } from "../../src/tables/phrase.ts";
import { type Count, exactly } from "../../src/values/count.ts";

const said = (count: Count, before?: Count, academic = false): FigureSentence => ({
  figure: "students-out",
  when: { is: "year", label: academic ? "2023/2024" : "2019" },
  count,
  earlier: before && { year: academic ? "2022/2023" : "2018", count: before },
});

const atLeast = (min: number): Count => ({ min, max: null, approximate: false });
const between = (min: number, max: number): Count => ({ min, max, approximate: false });
const aboutAtLeast = (min: number): Count => ({ min, max: null, approximate: true });
const about = (number: number): Count => ({ min: number, max: number, approximate: true });

test.each([
  [said(exactly(1), exactly(1)), "In 2019, 1 student went abroad (2018: 1; unchanged)."],
  [said(exactly(8), exactly(6)), "In 2019, 8 students went abroad (2018: 6; +2)."],
  [said(exactly(6), exactly(8), true), "In the academic year 2023/2024, 6 students went abroad (2022/2023: 8; −2)."],
  [said(atLeast(11), exactly(51)), "In 2019, 11 or more students went abroad (2018: 51; at most 40 fewer)."],
  [said(exactly(11), atLeast(51)), "In 2019, 11 students went abroad (2018: 51 or more; at least 40 fewer)."],
  [said(atLeast(60), exactly(51)), "In 2019, 60 or more students went abroad (2018: 51; at least 9 more)."],
  [said(exactly(60), atLeast(51)), "In 2019, 60 students went abroad (2018: 51 or more; at most 9 more)."],
  [said(atLeast(5), atLeast(3)), "In 2019, 5 or more students went abroad (2018: 3 or more; change not known)."],
  [said(between(4, 7), exactly(3)), "In 2019, 4 to 7 students went abroad (2018: 3; +1 to +4)."],
  [said(between(0, 3)), "In 2019, up to 3 students went abroad."],
  [said(aboutAtLeast(750)), "In 2019, 750 or more students went abroad."],
  [said(about(18), exactly(0)), "In 2019, about 18 students went abroad."],
  [said(exactly(0), exactly(2)), "No students abroad are on record in 2019 (2018: 2)."],
])("in English", (figure, sentence) => {
  expect(enFigure(figure)).toBe(sentence);
});

test.each([
  [said(exactly(1)), "В 2019 году за рубеж выехал 1 студент."],
  [said(exactly(2), exactly(1)), "В 2019 году за рубеж выехали 2 студента (2018 год: 1; +1)."],
  [said(exactly(11)), "В 2019 году за рубеж выехало 11 студентов."],
  [said(exactly(21)), "В 2019 году за рубеж выехал 21 студент."],
  [said(atLeast(21)), "В 2019 году за рубеж выехало не менее 21 студента."],
  [said(aboutAtLeast(750)), "В 2019 году за рубеж выехало не менее 750 студентов."],
  [said(atLeast(22)), "В 2019 году за рубеж выехало не менее 22 студентов."],
  [
    said(atLeast(11), exactly(51)),
    "В 2019 году за рубеж выехало не менее 11 студентов (2018 год: 51; не более чем на 40 меньше).",
  ],
  [
    said(exactly(3), exactly(3), true),
    "В 2023/2024 учебном году за рубеж выехали 3 студента (2022/2023 учебный год: 3; без изменений).",
  ],
  [said(between(0, 3)), "В 2019 году за рубеж выехало не более 3 студентов."],
  [said(exactly(0), about(5)), "В 2019 году выездов студентов за рубеж в реестре нет (2018 год: около 5)."],
])("in Russian, in the form that the number asks for", (figure, sentence) => {
  expect(ruFigure(figure)).toBe(sentence);
});

test.each([
  [said(exactly(8), exactly(6)), "Дар соли 2019 ба хориҷа 8 донишҷӯ сафар кард (соли 2018: 6; +2)."],
  [
    said(atLeast(11), exactly(51)),
    "Дар соли 2019 ба хориҷа на камтар аз 11 донишҷӯ сафар кард (соли 2018: 51; ҳадди аксар 40 камтар).",
  ],
  [
    said(exactly(2), exactly(2), true),
    "Дар соли таҳсили 2023/2024 ба хориҷа 2 донишҷӯ сафар кард (соли таҳсили 2022/2023: 2; бетағйир).",
  ],
])("in Tajik", (figure, sentence) => {
  expect(tgFigure(figure)).toBe(sentence);
});

test.each([
  [said(exactly(8), exactly(6)), "2019-yilda 8 nafar talaba xorijga borgan (2018-yil: 6; +2)."],
  [said(between(0, 3), exactly(0)), "2019-yilda koʻpi bilan 3 nafar talaba xorijga borgan."],
  [
    said(exactly(2), exactly(2), true),
    "2023/2024-oʻquv yilida 2 nafar talaba xorijga borgan (2022/2023-oʻquv yili: 2; oʻzgarmagan).",
  ],
])("in Uzbek", (figure, sentence) => {
  expect(uzFigure(figure)).toBe(sentence);
});

test("what has no date stands beside the number, and beside that nothing is on record", () => {
  const some = { ...said(exactly(8), exactly(6)), when: undefined, undated: exactly(9) };
  expect(enFigure(some)).toBe("8 students went abroad (2018: 6; +2); 9 more have no date.");
  expect(ruFigure(some)).toBe("За рубеж выехало 8 студентов (2018 год: 6; +2); ещё 9 — без даты.");
  expect(tgFigure(some)).toBe("Ба хориҷа 8 донишҷӯ сафар кард (соли 2018: 6; +2); боз 9 нафар бе сана.");
  expect(uzFigure(some)).toBe("8 nafar talaba xorijga borgan (2018-yil: 6; +2); yana 9 nafarining sanasi yoʻq.");
  const none = { ...said(exactly(0), exactly(1)), when: undefined, undated: exactly(2) };
  expect(enFigure(none)).toBe("No students abroad are on record (2018: 1); 2 without a date.");
  expect(ruFigure(none)).toBe("Выездов студентов за рубеж в реестре нет (2018 год: 1); без даты — 2.");
  expect(tgFigure(none)).toBe(
    "Дар феҳрист сафари донишҷӯён ба хориҷа сабт нашудааст (соли 2018: 1); бе сана: 2 нафар.",
  );
  expect(uzFigure(none)).toBe(
    "Reyestrda xorijga borgan talabalar qayd etilmagan (2018-yil: 1); 2 nafarining sanasi yoʻq.",
  );
});

test("agreements without a date are perhaps in force as well", () => {
  const figure: FigureSentence = {
    figure: "agreements-in-force",
    when: { is: "day", day: "2019-12-31" },
    count: exactly(2),
    earlier: { year: "2018", count: exactly(1) },
    perhaps: 3,
  };
  expect([enFigure, ruFigure, tgFigure, uzFigure].map((say) => say(figure))).toEqual([
    "On 31 December 2019, 2 agreements were in force, perhaps also 3 without a date (2018: 1; +1).",
    "На 31.12.2019 действовало 2 соглашения, возможно, ещё 3 без даты (2018 год: 1; +1).",
    "Ба санаи 31.12.2019 дар маҷмӯъ 2 созишнома амал мекард, шояд боз 3 созишномаи бе сана низ амал мекард (соли 2018: 1; +1).",
    "31.12.2019 holatiga koʻra 2 ta shartnoma amalda boʻlgan, sanasi koʻrsatilmagan yana 3 tasi ham amalda boʻlgan boʻlishi mumkin (2018-yil: 1; +1).",
  ]);
});

test("beside what is no more than a bound others have no date, not more", () => {
  expect(moreUndated(exactly(9), false, "any").en).toBe("9 more without a date");
  expect(moreUndated(atLeast(11), false, "any").en).toBe("11 or more others without a date");
});
