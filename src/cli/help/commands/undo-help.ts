import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor undo --help` says. */
export const undoHelp = {
  description: {
    en: "Takes back the last change that hamkor made, if its files are still as it left them.",
    ru: "Отменяет последнее изменение, сделанное программой, если файлы с тех пор не менялись.",
    tg: "Охирин тағйироти hamkor-ро бекор мекунад, агар файлҳо аз он пас тағйир наёфта бошанд.",
    uz: "hamkor qilgan oxirgi oʻzgarishni bekor qiladi, agar fayllar oʻshandan beri oʻzgarmagan boʻlsa.",
  },
  list: {
    en: "show what can be undone, the last first",
    ru: "показать, что можно отменить, начиная с последнего",
    tg: "нишон додани он чи бекор мешавад, аз охирин сар карда",
    uz: "nimani bekor qilish mumkinligini koʻrsatish, oxirgisidan boshlab",
  },
} satisfies HelpTexts;

export const undoExamples: Examples = [
  ["hamkor undo", { en: "the last change", ru: "последнее изменение", tg: "охирин тағйирот", uz: "oxirgi oʻzgarish" }],
  [
    "hamkor undo --list",
    {
      en: "what can be undone",
      ru: "что можно отменить",
      tg: "чиро бекор кардан мумкин",
      uz: "nimani bekor qilish mumkin",
    },
  ],
];
