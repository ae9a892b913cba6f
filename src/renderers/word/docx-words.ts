import type { Sentence } from "../../values/texts/sentence.ts";

/** Texts that only Word documents have. */
export const docxWords = {
  keyFigures: {
    en: "Key figures",
    ru: "Основные показатели",
    tg: "Нишондиҳандаҳои асосӣ",
    uz: "Asosiy koʻrsatkichlar",
  },
  /** The page footer. */
  pageOf: {
    en: "Page {page} of {pages}",
    ru: "Страница {page} из {pages}",
    tg: "Саҳифаи {page} аз {pages}",
    uz: "{pages} sahifadan {page}-sahifa",
  },
  /** What is said of a table to those who do not see it. */
  columns: {
    en: "Columns: {columns}",
    ru: "Столбцы: {columns}",
    tg: "Сутунҳо: {columns}",
    uz: "Ustunlar: {columns}",
  },
  /** Replaces a template's placeholder for a part that the report left out. */
  leftOut: {
    en: "This report has nothing to show here: there is no record.",
    ru: "В этом отчёте здесь нечего показать: записей нет.",
    tg: "Дар ин ҳисобот барои ин ҷой маълумот нест: сабт вуҷуд надорад.",
    uz: "Ushbu hisobotda bu joy uchun maʼlumot yoʻq: yozuv mavjud emas.",
  },
} as const satisfies Record<string, Sentence>;
