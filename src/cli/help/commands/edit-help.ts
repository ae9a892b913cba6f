import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor edit --help` says. */
export const editHelp = {
  description: {
    en: "Opens a record in your editor (VISUAL, else EDITOR, on Windows else Notepad) and checks it when it is closed. Where it brings new errors, they are shown, and you can mend them, keep them, or leave the record as it was.",
    ru: "Открывает запись в вашем редакторе (VISUAL, иначе EDITOR, в Windows иначе Блокнот) и проверяет её, когда он закрыт. Если появились новые ошибки, они показываются: их можно исправить, записать так или оставить запись прежней.",
    tg: "Сабтро дар муҳаррири шумо (VISUAL, вагарна EDITOR, дар Windows вагарна Блокнот) мекушояд ва пас аз пӯшиданаш месанҷад. Агар хатоҳои нав пайдо шаванд, нишон дода мешаванд: онҳоро ислоҳ кардан, ҳамин тавр навиштан ё сабтро чунон ки буд, гузоштан мумкин аст.",
    uz: "Yozuvni muharriringizda (VISUAL, boʻlmasa EDITOR, Windowsda Notepad) ochadi va yopilganda tekshiradi. Yangi xatolar paydo boʻlsa, ular koʻrsatiladi: tuzatish, shundayligicha yozish yoki yozuvni avvalgidek qoldirish mumkin.",
  },
  name: {
    en: "the record as KIND/ID, or its id",
    ru: "запись как РАЗДЕЛ/ID или её id",
    tg: "сабт ҳамчун НАВЪ/ID ё id-и он",
    uz: "yozuv TUR/ID koʻrinishida yoki id si",
  },
} satisfies HelpTexts;

export const editExamples: Examples = [
  [
    "hamkor edit agreements/tut-polotsk-su",
    {
      en: "one record in your editor",
      ru: "одна запись в вашем редакторе",
      tg: "як сабт дар муҳаррири шумо",
      uz: "bitta yozuv muharriringizda",
    },
  ],
];
