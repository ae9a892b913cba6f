import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor import --help` says. */
export const importHelp = {
  description: {
    en: "Makes records of a list in Excel (.xlsx) or CSV. What is certain is written; rows in which something is in doubt go to FILE.review.csv, which is filled in and imported too. Exit code 1 where no row came through.",
    ru: "Делает записи из списка Excel (.xlsx) или CSV. Что ясно, записывается; строки с сомнениями попадают в FILE.review.csv: заполните его и тоже импортируйте. Код выхода 1, если не прошла ни одна строка.",
    tg: "Аз рӯйхати Excel (.xlsx) ё CSV сабтҳо месозад. Чизи аниқ навишта мешавад; сатрҳои шубҳанок ба FILE.review.csv мераванд: онро пур карда, низ ворид кунед. Рамзи баромад 1, агар ягон сатр нагузарад.",
    uz: "Excel (.xlsx) yoki CSV roʻyxatidan yozuvlar yaratadi. Aniq narsa yoziladi; shubhali qatorlar FILE.review.csv ga tushadi: uni toʻldirib, ham import qiling. Birorta qator oʻtmasa, chiqish kodi 1.",
  },
  file: {
    en: "the list, or its review that was filled in",
    ru: "список или его заполненный файл проверки",
    tg: "рӯйхат ё файли санҷиши пуркардашудаи он",
    uz: "roʻyxat yoki uning toʻldirilgan tekshiruv fayli",
  },
  sheet: {
    en: "the sheet, where a file has several lists",
    ru: "лист, если в файле несколько списков",
    tg: "варақ, агар дар файл якчанд рӯйхат бошад",
    uz: "faylda bir nechta roʻyxat boʻlsa, varaq",
  },
  map: {
    en: "what the columns are, from another file of .hamkor/imports",
    ru: "описание столбцов из другого файла в .hamkor/imports",
    tg: "тавсифи сутунҳо аз файли дигари .hamkor/imports",
    uz: "ustunlar tavsifi, .hamkor/imports dagi boshqa fayldan",
  },
  update: {
    en: "also change records that are on file; what was edited by hand stays",
    ru: "менять и записи, которые уже есть; правки вручную остаются",
    tg: "сабтҳои мавҷударо низ тағйир додан; ислоҳи дастӣ мемонад",
    uz: "mavjud yozuvlarni ham oʻzgartirish; qoʻlda tuzatilgani qoladi",
  },
  source: {
    en: "what the records call this list as their source; else the file's name",
    ru: "как записи называют этот список источником; иначе имя файла",
    tg: "сабтҳо ин рӯйхатро ҳамчун манбаъ чӣ меноманд; вагарна номи файл",
    uz: "yozuvlar bu roʻyxatni manba sifatida qanday ataydi; boʻlmasa fayl nomi",
  },
  review: {
    en: "where rows in doubt go instead of FILE.review.csv",
    ru: "куда записать строки с сомнениями вместо FILE.review.csv",
    tg: "сатрҳои шубҳанок ба ҷои FILE.review.csv ба куҷо навишта шаванд",
    uz: "shubhali qatorlar FILE.review.csv oʻrniga qayerga yozilsin",
  },
  encoding: {
    en: "the encoding of a CSV file, such as windows-1251",
    ru: "кодировка файла CSV, например windows-1251",
    tg: "кодировкаи файли CSV, масалан windows-1251",
    uz: "CSV faylining kodlashi, masalan windows-1251",
  },
  delimiter: {
    en: "what separates its cells: tab, or a character",
    ru: "чем разделены его ячейки: tab или знак",
    tg: "чашмакҳояш бо чӣ ҷудо шудаанд: tab ё аломат",
    uz: "kataklari nima bilan ajratilgan: tab yoki belgi",
  },
  template: {
    en: "write an empty list for records of a kind, to be filled in",
    ru: "записать пустой список для записей раздела, чтобы заполнить его",
    tg: "рӯйхати холиро барои сабтҳои як навъ навиштан, то пур карда шавад",
    uz: "bir tur yozuvlari uchun toʻldiriladigan boʻsh roʻyxat yozish",
  },
  output: {
    en: "the file of that template, ending in .xlsx",
    ru: "файл этого шаблона с расширением .xlsx",
    tg: "файли ин шаблон бо пасванди .xlsx",
    uz: "shu shablon fayli, kengaytmasi .xlsx",
  },
} satisfies HelpTexts;

export const importExamples: Examples = [
  [
    "hamkor import --template agreements -o template.xlsx",
    {
      en: "an empty list to fill in",
      ru: "пустой список для заполнения",
      tg: "рӯйхати холӣ барои пур кардан",
      uz: "toʻldirish uchun boʻsh roʻyxat",
    },
  ],
  [
    "hamkor import agreements.csv --dry-run",
    { en: "only shown", ru: "только показать", tg: "танҳо нишон додан", uz: "faqat koʻrsatish" },
  ],
  [
    "hamkor import agreements.csv agreements --yes",
    {
      en: "missing partners are made too",
      ru: "создать и недостающих партнёров",
      tg: "шарикони набударо низ сохтан",
      uz: "yoʻq hamkorlarni ham yaratish",
    },
  ],
  [
    "hamkor import agreements.csv.review.csv",
    {
      en: "the rows that were left, filled in",
      ru: "оставшиеся строки, заполненные",
      tg: "сатрҳои боқимонда, пуркардашуда",
      uz: "qolgan qatorlar, toʻldirilgan",
    },
  ],
];
