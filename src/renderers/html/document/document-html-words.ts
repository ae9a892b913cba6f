import type { Sentence } from "../../../values/texts/sentence.ts";

/** Texts that only the HTML page has, for users of a keyboard or a screen reader among others. */
export const pageWords = {
  skip: {
    en: "Skip to the report",
    ru: "Перейти к отчёту",
    tg: "Гузаштан ба ҳисобот",
    uz: "Hisobotga oʻtish",
  },
  figureData: {
    en: "Data of this figure",
    ru: "Данные этого рисунка",
    tg: "Маълумоти ин расм",
    uz: "Ushbu rasm maʼlumotlari",
  },
  category: { en: "Category", ru: "Категория", tg: "Гурӯҳ", uz: "Toifa" },
  provenance: {
    en: "Where the numbers come from",
    ru: "Откуда взяты числа",
    tg: "Рақамҳо аз куҷо гирифта шудаанд",
    uz: "Sonlar qayerdan olingan",
  },
} as const satisfies Record<string, Sentence>;
