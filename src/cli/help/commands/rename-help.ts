import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor rename --help` says. */
export const renameHelp = {
  description: {
    en: "Gives a record another id: its file is renamed, and whatever names it names it by the new id, queries too. Comments and texts stay as they are.",
    ru: "Меняет id записи: файл переименовывается, и всё, что её называет, называет её новым id, запросы тоже. Комментарии и тексты остаются как есть.",
    tg: "Ба сабт id-и дигар медиҳад: номи файл иваз мешавад ва ҳама чизе, ки онро ном мебарад, дархостҳо ҳам, онро бо id-и нав ном мебарад. Шарҳҳо ва матнҳо чунон мемонанд.",
    uz: "Yozuvga boshqa id beradi: fayl nomi oʻzgaradi, uni nomlaydigan hamma narsa, soʻrovlar ham, uni yangi id bilan nomlaydi. Izohlar va matnlar oʻz holicha qoladi.",
  },
  record: {
    en: "the record as KIND/ID",
    ru: "запись как РАЗДЕЛ/ID",
    tg: "сабт ҳамчун НАВЪ/ID",
    uz: "yozuv TUR/ID koʻrinishida",
  },
  newId: {
    en: "the new id: small Latin letters, digits and single hyphens",
    ru: "новый id: строчные латинские буквы, цифры и одиночные дефисы",
    tg: "id-и нав: ҳарфҳои хурди лотинӣ, рақамҳо ва дефисҳои якка",
    uz: "yangi id: kichik lotin harflari, raqamlar va yakka chiziqchalar",
  },
} satisfies HelpTexts;

export const renameExamples: Examples = [
  [
    "hamkor rename partners/kmust kunming-ust",
    { en: "with all that names it", ru: "со всеми ссылками", tg: "бо ҳамаи пайвандҳо", uz: "barcha havolalari bilan" },
  ],
  [
    "hamkor rename agreements/tut-polotsk-su tut-polotsk-2018 --dry-run",
    { en: "only shown", ru: "только показать", tg: "танҳо нишон додан", uz: "faqat koʻrsatish" },
  ],
];
