import { defineReadingCheck } from "../define-check.ts";

/** An invisible character stands in a file. */
export const controlCharacter = defineReadingCheck({
  id: "control-character",
  severity: "error",
  summary: {
    en: "An invisible character stands in a file.",
    ru: "В файле стоит невидимый символ.",
    tg: "Дар файл аломати ноаён ҳаст.",
    uz: "Faylda koʻrinmas belgi bor.",
  },
  why: {
    en: "It can hide or turn around what a text says, and upset a terminal.",
    ru: "Он может скрыть или перевернуть то, что написано, и испортить вывод на экран.",
    tg: "Он метавонад матнро пинҳон ё чаппа кунад ва намоиши экранро вайрон созад.",
    uz: "U yozilgan narsani yashirishi yoki teskari qilib qoʻyishi va ekrandagi koʻrinishni buzishi mumkin.",
  },
  fix: {
    en: "Take it out; most often it was pasted in with a text.",
    ru: "Уберите его; скорее всего, он попал сюда вместе со вставленным текстом.",
    tg: "Онро нест кунед; эҳтимол он ҳангоми гузоштани матн ворид шудааст.",
    uz: "Uni olib tashlang; u, ehtimol, koʻchirilgan matn bilan kirib qolgan.",
  },
  example: {
    wrong: 'name: "Riga\\u200e Technical University"',
    right: "name: Riga Technical University",
  },
});
