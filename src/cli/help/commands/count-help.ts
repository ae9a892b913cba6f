import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor count --help` says, beside the flags that reports have too. */
export const countHelp = {
  description: {
    en: "Counts what a measure defines, in the records that a query selects.",
    ru: "Подсчитывает показатель по записям, которые отобрал запрос.",
    tg: "Он чиро, ки нишондиҳанда муайян мекунад, дар сабтҳои мувофиқи дархост ҳисоб мекунад.",
    uz: "Koʻrsatkich belgilagan narsani soʻrovga mos yozuvlarda sanaydi.",
  },
  measure: {
    en: "what to count, as `hamkor measures` lists them",
    ru: "что считать: показатель из списка `hamkor measures`",
    tg: "чиро ҳисоб кардан: нишондиҳанда аз рӯйхати `hamkor measures`",
    uz: "nimani sanash: `hamkor measures` roʻyxatidagi koʻrsatkich",
  },
  by: {
    en: "a row for each value of these: country,type",
    ru: "строка для каждого значения этих полей: country,type",
    tg: "барои ҳар қимати ин майдонҳо як сатр: country,type",
    uz: "shu maydonlarning har bir qiymatiga satr: country,type",
  },
  across: {
    en: "a column for each value of this",
    ru: "столбец для каждого значения этого поля",
    tg: "барои ҳар қимати ин майдон як сутун",
    uz: "shu maydonning har bir qiymatiga ustun",
  },
} satisfies HelpTexts;

export const countExamples: Examples = [
  [
    "hamkor count agreements --by country --across type",
    {
      en: "agreements by country and type",
      ru: "соглашения по странам и видам",
      tg: "созишномаҳо аз рӯи кишвар ва навъ",
      uz: "shartnomalar mamlakat va turlar boʻyicha",
    },
  ],
  [
    "hamkor count students-out institution:mmit --across year",
    {
      en: "students of one institution, year by year",
      ru: "студенты одного вуза по годам",
      tg: "донишҷӯёни як муассиса аз рӯи солҳо",
      uz: "bir muassasa talabalari yillar boʻyicha",
    },
  ],
  [
    "hamkor count agreements-in-force --across year --from 2015",
    {
      en: "how many were in force each year",
      ru: "сколько действовало в каждом году",
      tg: "ҳар сол чандто амал мекард",
      uz: "har yili nechtasi amalda boʻlgan",
    },
  ],
  [
    "hamkor count people-in --by country -o guests.xlsx",
    { en: "for a spreadsheet", ru: "для Excel", tg: "барои Excel", uz: "Excel uchun" },
  ],
  [
    "hamkor count agreements --by country --chart -o agreements.svg",
    { en: "as a picture", ru: "рисунком", tg: "ҳамчун тасвир", uz: "rasm holida" },
  ],
];
