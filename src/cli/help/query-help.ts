import type { HelpTexts } from "./help-texts.ts";

/** What is said of queries and of the day of states, wherever they stand. */
export const queryHelp = {
  query: {
    en: "words that must all hold",
    ru: "условия, которые должны выполняться все",
    tg: "шартҳое, ки бояд ҳамаашон иҷро шаванд",
    uz: "barchasi bajarilishi kerak boʻlgan shartlar",
  },
  stateOn: {
    en: "the day of states, unions and rankings (else today)",
    ru: "на какой день брать статусы, объединения и рейтинги (иначе на сегодня)",
    tg: "ҳолатҳо, иттиҳодҳо ва рейтингҳо барои кадом рӯз (вагарна имрӯз)",
    uz: "holatlar, birlashmalar va reytinglar qaysi kunga (boʻlmasa bugunga)",
  },
  persons: {
    en: "let the query ask about persons",
    ru: "разрешить запрос о persons",
    tg: "дархост метавонад дар бораи persons бошад",
    uz: "soʻrov persons haqida boʻlishi mumkin",
  },
  limit: {
    en: "show at most so many",
    ru: "показать не больше стольких",
    tg: "на бештар аз ин шумора",
    uz: "koʻpi bilan shuncha",
  },
} satisfies HelpTexts;
