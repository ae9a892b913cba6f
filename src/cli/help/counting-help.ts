import type { HelpTexts } from "./help-texts.ts";

/** What is said of the flags that counts and reports share. */
export const countingHelp = {
  from: {
    en: "the first year: 2015, or 2015/2016 with academic years",
    ru: "первый год: 2015, а при учебных годах 2015/2016",
    tg: "соли аввал: 2015, барои солҳои таҳсил 2015/2016",
    uz: "birinchi yil: 2015, oʻquv yillari uchun 2015/2016",
  },
  to: { en: "the last year", ru: "последний год", tg: "соли охирин", uz: "oxirgi yil" },
  last: {
    en: "the last so many years that have data",
    ru: "столько последних лет, за которые есть данные",
    tg: "чанд соли охирини дорои маълумот",
    uz: "maʼlumoti bor oxirgi shuncha yil",
  },
  year: {
    en: "the years to count in",
    ru: "какие годы считать",
    tg: "кадом солҳоро ҳисоб кардан",
    uz: "qanday yillar boʻyicha sanash",
  },
  yearBy: {
    en: "which date decides the year",
    ru: "какая дата определяет год",
    tg: "солро кадом сана муайян мекунад",
    uz: "yilni qaysi sana belgilaydi",
  },
  sort: { en: "the order of rows", ru: "порядок строк", tg: "тартиби сатрҳо", uz: "satrlar tartibi" },
  top: {
    en: "the first so many rows; the others as one",
    ru: "столько первых строк; остальные — одной строкой",
    tg: "чанд сатри аввал; боқимонда дар як сатр",
    uz: "birinchi shuncha satr; qolganlari bitta satrda",
  },
  percent: {
    en: "shares of the column's total beside exact numbers",
    ru: "доли от итога столбца рядом с точными числами",
    tg: "ҳиссаҳо аз ҷамъи сутун дар паҳлуи ададҳои аниқ",
    uz: "aniq sonlar yonida ustun jamidagi ulushi",
  },
  chart: {
    en: "bars beside the numbers, in a terminal's table",
    ru: "полосы рядом с числами, в таблице терминала",
    tg: "сутунчаҳо дар паҳлуи ададҳо, дар ҷадвали терминал",
    uz: "sonlar yonida chiziqlar, terminal jadvalida",
  },
  chartOrPicture: {
    en: "bars beside the numbers, in a terminal's table; with -o FILE.svg or -o FILE.png a picture of them",
    ru: "полосы рядом с числами, в таблице терминала; с -o ФАЙЛ.svg или -o ФАЙЛ.png — рисунок",
    tg: "сутунчаҳо дар паҳлуи ададҳо, дар ҷадвали терминал; бо -o ФАЙЛ.svg ё -o ФАЙЛ.png тасвири онҳо",
    uz: "sonlar yonida chiziqlar, terminal jadvalida; -o FAYL.svg yoki -o FAYL.png bilan ularning rasmi",
  },
  records: {
    en: "the records behind each cell",
    ru: "записи, из которых получена каждая ячейка",
    tg: "сабтҳое, ки ҳар катак аз онҳо ҳосил шудааст",
    uz: "har bir katak qaysi yozuvlardan olingani",
  },
  totals: {
    en: "a row of totals in CSV and TSV too",
    ru: "строка итогов и в CSV, и в TSV",
    tg: "сатри ҷамъ дар CSV ва TSV ҳам",
    uz: "CSV va TSV da ham jami satri",
  },
  on: {
    en: "the day that is spoken of (the last of the years asked for, never after today; else today)",
    ru: "на какой день (последний день запрошенных лет, но не позже сегодня; иначе сегодня)",
    tg: "барои кадом рӯз (рӯзи охирини солҳои дархостшуда, на дертар аз имрӯз; вагарна имрӯз)",
    uz: "qaysi kunga (soʻralgan yillarning oxirgi kuni, bugundan kech emas; boʻlmasa bugun)",
  },
} satisfies HelpTexts;
