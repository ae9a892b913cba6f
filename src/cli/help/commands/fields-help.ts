import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor fields --help` says. */
export const fieldsHelp = {
  description: {
    en: "The fields of a kind: their types, which are needed, and what they mean.",
    ru: "Поля раздела: их типы, какие обязательны и что значат.",
    tg: "Майдонҳои навъи сабт: шакл, ҳатмӣ будан ва маънои онҳо.",
    uz: "Yozuv turining maydonlari: shakli, qaysilari majburiy va maʼnosi.",
  },
  orRegistry: {
    en: "or registry for registry.yaml",
    ru: "или registry — для registry.yaml",
    tg: "ё registry барои registry.yaml",
    uz: "yoki registry.yaml uchun registry",
  },
} satisfies HelpTexts;

export const fieldsExamples: Examples = [
  ["hamkor fields", { en: "the kinds", ru: "разделы", tg: "навъҳои сабт", uz: "yozuv turlari" }],
  [
    "hamkor fields agreements",
    {
      en: "the fields of an agreement",
      ru: "поля соглашения",
      tg: "майдонҳои созишнома",
      uz: "shartnoma maydonlari",
    },
  ],
];
