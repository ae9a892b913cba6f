import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor cache --help` says. */
export const cacheHelp = {
  description: {
    en: "Where hamkor keeps what it has read of registries, how much that is, and how to be rid of it.",
    ru: "Где hamkor хранит прочитанное из реестров, сколько это занимает и как это удалить.",
    tg: "hamkor хондаҳои худро аз феҳристҳо дар куҷо нигоҳ медорад, чӣ қадар аст ва чӣ тавр нест мешавад.",
    uz: "hamkor reyestrlardan oʻqiganini qayerda saqlaydi, u qancha joy oladi va qanday oʻchiriladi.",
  },
  clear: {
    en: "remove all of it, and what undo could take back; the next run of hamkor reads every file anew",
    ru: "удалить всё, в том числе то, что можно отменить; следующий запуск прочитает все файлы заново",
    tg: "ҳамаро нест кардан, аз ҷумла он чи бекор кардан мумкин; бори дигар ҳамаи файлҳо аз нав хонда мешаванд",
    uz: "hammasini oʻchirish, bekor qilish mumkin boʻlganini ham; keyingi safar barcha fayllar qaytadan oʻqiladi",
  },
  yes: { en: "do not ask", ru: "не спрашивать", tg: "напурсидан", uz: "soʻramaslik" },
} satisfies HelpTexts;

export const cacheExamples: Examples = [
  [
    "hamkor cache",
    {
      en: "where it is, and what it holds",
      ru: "где кэш и что в нём",
      tg: "кэш дар куҷост ва чӣ дорад",
      uz: "kesh qayerda va unda nima bor",
    },
  ],
  ["hamkor cache --clear", { en: "remove it", ru: "удалить его", tg: "нест кардани он", uz: "uni oʻchirish" }],
  [
    "hamkor --no-cache check",
    {
      en: "leave it alone once",
      ru: "один раз обойтись без него",
      tg: "як бор бе он кор кардан",
      uz: "bir marta usiz ishlash",
    },
  ],
];
