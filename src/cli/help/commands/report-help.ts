import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor report --help` says, beside the flags that counts have too. */
export const reportHelp = {
  description: {
    en: "A named table of the annual report; without a name, the list of them.",
    ru: "Таблица годового отчёта по её названию; без названия — их список.",
    tg: "Ҷадвали ҳисоботи солона аз рӯи номаш; бе ном — рӯйхати онҳо.",
    uz: "Nomi boʻyicha yillik hisobot jadvali; nomsiz — ularning roʻyxati.",
  },
  name: {
    en: "a report, as `hamkor report` lists them",
    ru: "отчёт из списка `hamkor report`",
    tg: "ҳисобот аз рӯйхати `hamkor report`",
    uz: "`hamkor report` roʻyxatidagi hisobot",
  },
  persons: {
    en: "let the query ask about persons; in the report presence, their names",
    ru: "разрешить запрос о persons; в отчёте presence показать имена",
    tg: "дархост метавонад дар бораи persons бошад; дар ҳисоботи presence номҳо нишон дода мешаванд",
    uz: "soʻrov persons haqida boʻlishi mumkin; presence hisobotida ismlar koʻrsatiladi",
  },
} satisfies HelpTexts;

export const reportExamples: Examples = [
  [
    "hamkor report",
    { en: "the list of reports", ru: "список отчётов", tg: "рӯйхати ҳисоботҳо", uz: "hisobotlar roʻyxati" },
  ],
  [
    "hamkor report agreements-by-country institution:mmit",
    {
      en: "one institution's agreements",
      ru: "соглашения одного вуза",
      tg: "созишномаҳои як муассиса",
      uz: "bir muassasa shartnomalari",
    },
  ],
  [
    "hamkor report students-abroad --last 5",
    { en: "the last five years", ru: "последние пять лет", tg: "панҷ соли охир", uz: "oxirgi besh yil" },
  ],
  [
    "hamkor report presence --on 2019-05-22 --persons",
    {
      en: "who was abroad that day, by name",
      ru: "кто был за рубежом в тот день, поимённо",
      tg: "он рӯз кӣ дар хориҷа буд, бо ном",
      uz: "oʻsha kuni kim xorijda boʻlgan, ismma-ism",
    },
  ],
];
