import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor explain --help` says. */
export const explainHelp = {
  description: {
    en: "What a check finds, why it matters, how to mend it, and an example.",
    ru: "Что находит проверка, почему это важно, как исправить, и пример.",
    tg: "Санҷиш чиро меёбад, чаро муҳим аст, чӣ тавр ислоҳ бояд кард, бо мисол.",
    uz: "Tekshiruv nimani topadi, nega muhim, qanday tuzatiladi, misol bilan.",
  },
  check: {
    en: "a check's id, as `hamkor checks` lists them",
    ru: "название проверки из списка `hamkor checks`",
    tg: "номи санҷиш аз рӯйхати `hamkor checks`",
    uz: "`hamkor checks` roʻyxatidagi tekshiruv nomi",
  },
} satisfies HelpTexts;

export const explainExamples: Examples = [
  [
    "hamkor explain unknown-reference",
    {
      en: "about references to records that are not there",
      ru: "о ссылках на записи, которых нет",
      tg: "дар бораи пайвандҳо ба сабтҳое, ки нестанд",
      uz: "mavjud boʻlmagan yozuvlarga havolalar haqida",
    },
  ],
];
