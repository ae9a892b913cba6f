import { expect, test } from "vitest";
import { enFigure } from "../../src/locales/en/en-figures.ts";
import { ruFigure } from "../../src/locales/ru/ru-figures.ts";
import { tgFigure } from "../../src/locales/tg/tg-figures.ts";
import { uzFigure } from "../../src/locales/uz/uz-figures.ts";
import type { FigureSentence } from "../../src/tables/phrase.ts";
import { type Count, exactly } from "../../src/values/count.ts";

const said = (count: Count, before?: Count, academic = false): FigureSentence => ({
  figure: "students-out",
  when: { is: "year", label: academic ? "2023/2024" : "2019" },
  count,
  earlier: before && {
    when: { is: "year", label: academic ? "2022/2023" : "2018" },
    count: before,
    isComparable: true,
  },
});

const atLeast = (min: number): Count => ({ min, max: null, approximate: false });
const between = (min: number, max: number): Count => ({ min, max, approximate: false });
const aboutAtLeast = (min: number): Count => ({ min, max: null, approximate: true });
const about = (number: number): Count => ({ min: number, max: number, approximate: true });

test.each([
  [said(exactly(1), exactly(1)), "In 2019, 1 student went abroad, as many as in 2018."],
  [said(exactly(8), exactly(6)), "In 2019, 8 students went abroad, 2 more than in 2018 (6)."],
  [
    said(exactly(6), exactly(8), true),
    "In the academic year 2023/2024, 6 students went abroad, 2 fewer than in the academic year 2022/2023 (8).",
  ],
  [said(atLeast(5), exactly(6)), "In 2019, at least 5 students went abroad; in 2018: 6."],
  [said(between(4, 7)), "In 2019, 4 to 7 students went abroad."],
  [said(between(0, 3)), "In 2019, up to 3 students went abroad."],
  [said(about(18), exactly(0)), "In 2019, about 18 students went abroad; none on record in 2018."],
  [said(exactly(0), exactly(2)), "No students abroad are on record in 2019; in 2018: 2."],
])("in English", (figure, sentence) => {
  expect(enFigure(figure)).toBe(sentence);
});

test.each([
  [said(exactly(1)), "В 2019 году за рубеж выехал 1 студент."],
  [said(exactly(2), exactly(1)), "В 2019 году за рубеж выехали 2 студента — на 1 больше, чем в 2018 году (1)."],
  [said(exactly(11)), "В 2019 году за рубеж выехало 11 студентов."],
  [said(exactly(21)), "В 2019 году за рубеж выехал 21 студент."],
  [said(atLeast(21)), "В 2019 году за рубеж выехало не менее 21 студента."],
  [said(aboutAtLeast(750)), "В 2019 году за рубеж выехало приблизительно не менее 750 студентов."],
  [said(atLeast(22)), "В 2019 году за рубеж выехало не менее 22 студентов."],
  [said(between(4, 7), exactly(0)), "В 2019 году за рубеж выехало от 4 до 7 студентов; в 2018 году записей нет."],
  [
    said(exactly(3), exactly(3), true),
    "В 2023/2024 учебном году за рубеж выехали 3 студента — столько же, сколько в 2022/2023 учебном году.",
  ],
  [said(exactly(0), about(5)), "В 2019 году выездов студентов за рубеж в реестре нет; в 2018 году — около 5."],
])("in Russian, in the form that the number asks for", (figure, sentence) => {
  expect(ruFigure(figure)).toBe(sentence);
});

test.each([
  [
    said(exactly(8), exactly(6)),
    "Дар соли 2019 ба хориҷа 8 донишҷӯ сафар кард, ки нисбат ба соли 2018 (6 нафар) 2 нафар зиёд аст.",
  ],
  [said(atLeast(5), exactly(6)), "Дар соли 2019 ба хориҷа на камтар аз 5 донишҷӯ сафар кард; дар соли 2018: 6."],
  [
    said(exactly(2), exactly(2), true),
    "Дар соли таҳсили 2023/2024 ба хориҷа 2 донишҷӯ сафар кард, ки ба нишондиҳандаи соли таҳсили 2022/2023 баробар аст.",
  ],
])("in Tajik", (figure, sentence) => {
  expect(tgFigure(figure)).toBe(sentence);
});

test.each([
  [
    said(exactly(8), exactly(6)),
    "2019-yilda 8 nafar talaba xorijga borgan, bu 2018-yildagidan (6 nafar) 2 nafar koʻp.",
  ],
  [said(between(0, 3), exactly(0)), "2019-yilda koʻpi bilan 3 nafar talaba xorijga borgan; 2018-yilda qayd etilmagan."],
  [
    said(exactly(2), exactly(2), true),
    "2023/2024-oʻquv yilida 2 nafar talaba xorijga borgan, bu 2022/2023-oʻquv yilidagi bilan teng.",
  ],
])("in Uzbek", (figure, sentence) => {
  expect(uzFigure(figure)).toBe(sentence);
});

test("a sentence after one of the same year does not name it again", () => {
  const next = (count: Count, before: Count): FigureSentence => ({
    figure: "staff-out",
    when: undefined,
    count,
    earlier: { when: { is: "year-before" }, count: before, isComparable: true },
  });
  const more = next(exactly(7), exactly(2));
  expect(enFigure(more)).toBe("7 members of staff went abroad, 5 more than the year before (2).");
  expect(ruFigure(more)).toBe("За рубеж выехало 7 сотрудников — на 5 больше, чем годом ранее (2).");
  expect(tgFigure(more)).toBe("Ба хориҷа 7 корманд сафар кард, ки нисбат ба соли пешина (2 нафар) 5 нафар зиёд аст.");
  expect(uzFigure(more)).toBe("7 nafar xodim xorijga borgan, bu avvalgi yildagidan (2 nafar) 5 nafar koʻp.");
  const none = next(exactly(0), exactly(1));
  expect(enFigure(none)).toBe("No staff abroad are on record; the year before: 1.");
  expect(ruFigure(none)).toBe("Выездов сотрудников за рубеж в реестре нет; годом ранее — 1.");
  expect(tgFigure(none)).toBe("Дар феҳрист сафари кормандон ба хориҷа сабт нашудааст; дар соли пешина: 1.");
  expect(uzFigure(none)).toBe("Reyestrda xorijga borgan xodimlar qayd etilmagan; avvalgi yilda – 1.");
});
