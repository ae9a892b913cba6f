import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor check --help` says. */
export const checkHelp = {
  description: {
    en: "Reads every file of the registry and reports everything that is wrong, with place and remedy.",
    ru: "Читает все файлы реестра и сообщает обо всём, что неверно: где это и как исправить.",
    tg: "Ҳамаи файлҳои феҳристро мехонад ва ҳар хаторо бо ҷой ва роҳи ислоҳаш нишон медиҳад.",
    uz: "Reyestrning barcha fayllarini oʻqiydi va har bir xatoni joyi va tuzatish yoʻli bilan koʻrsatadi.",
  },
  path: {
    en: "show only findings in these files and folders",
    ru: "показать только найденное в этих файлах и папках",
    tg: "танҳо ёфтаҳои ин файлҳо ва ҷузвдонҳоро нишон додан",
    uz: "faqat shu fayl va papkalarda topilganlarini koʻrsatish",
  },
  only: {
    en: "run only this check (several: a,b)",
    ru: "только эта проверка (несколько: a,b)",
    tg: "танҳо ин санҷиш (якчандто: a,b)",
    uz: "faqat shu tekshiruv (bir nechta: a,b)",
  },
  skip: {
    en: "run all but this check (several: a,b)",
    ru: "все проверки, кроме этой (нескольких: a,b)",
    tg: "ҳамаи санҷишҳо, ғайр аз ин (якчандто: a,b)",
    uz: "shundan boshqa barcha tekshiruvlar (bir nechta: a,b)",
  },
  strict: {
    en: "fail on warnings too",
    ru: "считать неудачей и предупреждения",
    tg: "огоҳиҳоро ҳам нокомӣ шуморидан",
    uz: "ogohlantirishlarni ham muvaffaqiyatsizlik deb olish",
  },
  info: {
    en: "show infos too",
    ru: "показать и замечания",
    tg: "эзоҳҳоро ҳам нишон додан",
    uz: "eslatmalarni ham koʻrsatish",
  },
  persons: {
    en: "show what stands below persons, which else is •••",
    ru: "показать и то, что записано в persons (иначе •••)",
    tg: "он чиро низ, ки дар persons навишта шудааст, нишон додан (вагарна •••)",
    uz: "persons ostida yozilganlarni ham koʻrsatish (aks holda •••)",
  },
  fix: {
    en: "mend what is certain, then report what is left",
    ru: "исправить несомненное, затем сообщить об остальном",
    tg: "ислоҳи он чи бешубҳа аст, сипас хабар аз боқимонда",
    uz: "shubhasizini tuzatish, soʻng qolganini koʻrsatish",
  },
  unsafe: {
    en: "with --fix: mend what is likely too, where only one thing is",
    ru: "с --fix: исправить и вероятное, если вариант один",
    tg: "бо --fix: ислоҳи эҳтимолӣ ҳам, агар ягона бошад",
    uz: "--fix bilan: ehtimoliyini ham tuzatish, agar u yagona boʻlsa",
  },
  diff: {
    en: "with --fix: write nothing, show what would change",
    ru: "с --fix: ничего не записывать, показать изменения",
    tg: "бо --fix: чизе нанавиштан, танҳо тағйиротро нишон додан",
    uz: "--fix bilan: hech narsa yozmay, oʻzgarishlarni koʻrsatish",
  },
  changed: {
    en: "only what uncommitted changes touch or break",
    ru: "только то, что задето или сломано изменениями после последнего коммита",
    tg: "танҳо он чи тағйироти коммитнашуда расидааст ё вайрон кардааст",
    uz: "faqat kommit qilinmagan oʻzgarishlar tekkan yoki buzgan joylar",
  },
  staged: {
    en: "only what the next commit touches or breaks, as it is staged",
    ru: "только то, что заденет или сломает следующий коммит (git add)",
    tg: "танҳо он чи коммити оянда (git add) мерасад ё вайрон мекунад",
    uz: "faqat keyingi kommit (git add) tegadigan yoki buzadigan joylar",
  },
  since: {
    en: "only what was touched or broken since the work left a branch or commit",
    ru: "только то, что задето или сломано после ответвления от ветки или коммита",
    tg: "танҳо он чи пас аз ҷудо шудан аз шоха ё коммит расидааст ё вайрон шудааст",
    uz: "faqat tarmoq yoki kommitdan ajralgandan keyin tegilgan yoki buzilgan joylar",
  },
  baseline: {
    en: "accept the findings that this file lists, report only others",
    ru: "не сообщать о том, что перечислено в этом файле",
    tg: "аз он чи дар ин файл номбар шудааст, хабар надодан",
    uz: "shu faylda sanab oʻtilganlarini koʻrsatmaslik",
  },
  update: {
    en: "write the findings of today to the baseline",
    ru: "записать в --baseline всё, что найдено сейчас",
    tg: "ба файли --baseline навиштани ёфтаҳои имрӯза",
    uz: "hozir topilganlarini --baseline fayliga yozish",
  },
  format: {
    en: "how findings are written",
    ru: "в каком виде выдать найденное",
    tg: "ёфтаҳо дар кадом шакл навишта шаванд",
    uz: "topilganlar qanday koʻrinishda yoziladi",
  },
} satisfies HelpTexts;

export const checkExamples: Examples = [
  [
    "hamkor check",
    {
      en: "every fault in the registry",
      ru: "все ошибки в реестре",
      tg: "ҳамаи хатоҳои феҳрист",
      uz: "reyestrdagi barcha xatolar",
    },
  ],
  [
    "hamkor check registry/agreements --info",
    {
      en: "the agreements only, infos too",
      ru: "только соглашения, с замечаниями",
      tg: "танҳо созишномаҳо, бо эзоҳҳо",
      uz: "faqat shartnomalar, eslatmalar bilan",
    },
  ],
  [
    "hamkor check --only bad-date,unknown-reference",
    { en: "two checks only", ru: "только две проверки", tg: "танҳо ду санҷиш", uz: "faqat ikkita tekshiruv" },
  ],
  [
    "hamkor check --fix --diff",
    {
      en: "what could be mended by itself",
      ru: "что можно исправить само",
      tg: "чиро худкор ислоҳ кардан мумкин аст",
      uz: "nimani avtomatik tuzatish mumkin",
    },
  ],
  [
    "hamkor check --since main",
    {
      en: "what this branch touches or breaks",
      ru: "что задела или сломала эта ветка",
      tg: "ин шоха чиро тағйир дод ё вайрон кард",
      uz: "bu tarmoq nimaga tekkan yoki nimani buzgan",
    },
  ],
  [
    "hamkor check --baseline baseline.json --update",
    {
      en: "accept what is wrong today",
      ru: "принять всё, что неверно сегодня",
      tg: "қабули хатоҳои имрӯза",
      uz: "bugungi xatolarni qabul qilish",
    },
  ],
  [
    "hamkor check --format json",
    { en: "for other programs", ru: "для других программ", tg: "барои барномаҳои дигар", uz: "boshqa dasturlar uchun" },
  ],
];
