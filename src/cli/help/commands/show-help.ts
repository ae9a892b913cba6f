import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor show --help` says. */
export const showHelp = {
  description: {
    en: "One record in full, with what it refers to and what refers to it.",
    ru: "Одна запись целиком, с её ссылками и ссылками на неё.",
    tg: "Як сабт пурра, бо пайвандҳои он ва пайвандҳо ба он.",
    uz: "Bitta yozuv toʻliq, undagi va unga qilingan havolalar bilan.",
  },
  id: {
    en: "a record's id, or kind/id where two kinds have it",
    ru: "id записи; если он есть в двух разделах — раздел/id",
    tg: "id-и сабт; агар дар ду навъ бошад, kind/id",
    uz: "yozuv id si; ikki turda boʻlsa, kind/id",
  },
  on: {
    en: "the day of its state (else today)",
    ru: "на какой день брать её статус (иначе на сегодня)",
    tg: "ҳолат барои кадом рӯз (вагарна имрӯз)",
    uz: "holati qaysi kunga (boʻlmasa bugunga)",
  },
} satisfies HelpTexts;

export const showExamples: Examples = [
  ["hamkor show kmust", { en: "the partner kmust", ru: "партнёр kmust", tg: "шарики kmust", uz: "kmust hamkori" }],
  [
    "hamkor show agreements/mmit-kmust-2018",
    { en: "an agreement", ru: "соглашение", tg: "созишнома", uz: "shartnoma" },
  ],
];
