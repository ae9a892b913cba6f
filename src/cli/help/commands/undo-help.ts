import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor undo --help` says. */
export const undoHelp = {
  description: {
    en: "Takes back the last change that hamkor made and that is not undone, if its files are still as it left them. Called again, it takes back the one before.",
    ru: "Отменяет последнее ещё не отменённое изменение, сделанное программой, если его файлы с тех пор не менялись. Повторный вызов отменяет предыдущее.",
    tg: "Охирин тағйироти бекорнашудаи hamkor-ро бекор мекунад, агар файлҳои он аз он пас тағйир наёфта бошанд. Бори дигар тағйироти пеш аз онро бекор мекунад.",
    uz: "hamkor qilgan va hali bekor qilinmagan oxirgi oʻzgarishni bekor qiladi, agar fayllari oʻshandan beri oʻzgarmagan boʻlsa. Yana chaqirilsa, undan oldingisini bekor qiladi.",
  },
  number: {
    en: "another change than the last, by its number in --list",
    ru: "другое изменение: его номер из --list",
    tg: "тағйироти дигар: рақами он дар --list",
    uz: "boshqa oʻzgarish: uning --list dagi raqami",
  },
  list: {
    en: "show the changes with their numbers, the last first",
    ru: "показать изменения с номерами, начиная с последнего",
    tg: "нишон додани тағйирот бо рақамҳо, аз охирин сар карда",
    uz: "oʻzgarishlarni raqamlari bilan koʻrsatish, oxirgisidan boshlab",
  },
  redo: {
    en: "make again what was undone last",
    ru: "вернуть то, что было отменено последним",
    tg: "баргардондани он чи охирин бор бекор шуд",
    uz: "oxirgi bekor qilinganni qaytarish",
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
  ["hamkor undo 12", { en: "an earlier one", ru: "более раннее", tg: "яке аз пештараҳо", uz: "oldingilaridan biri" }],
  ["hamkor undo --redo", { en: "after all not", ru: "всё же вернуть", tg: "баргардондан", uz: "qaytarish" }],
];
