import type { Examples, HelpTexts } from "../help-texts.ts";

/** What `hamkor annual --help` says. */
export const annualHelp = {
  description: {
    en: "The annual report as a finished document: sentences, charts, a map and tables, from the registry alone.",
    ru: "Годовой отчёт готовым документом: текст, диаграммы, карта и таблицы — только из реестра.",
    tg: "Ҳисоботи солона ҳамчун ҳуҷҷати тайёр: матн, диаграммаҳо, харита ва ҷадвалҳо, танҳо аз феҳрист.",
    uz: "Yillik hisobot tayyor hujjat holida: matn, diagrammalar, xarita va jadvallar, faqat reyestrdan.",
  },
  period: {
    en: "a calendar year (2019) or an academic year (2023/2024)",
    ru: "календарный год (2019) или учебный год (2023/2024)",
    tg: "соли тақвимӣ (2019) ё соли таҳсил (2023/2024)",
    uz: "kalendar yili (2019) yoki oʻquv yili (2023/2024)",
  },
  output: {
    en: "the file to write; its ending names the format",
    ru: "куда записать; формат — по расширению файла",
    tg: "ба кадом файл навиштан; форматро пасвандаш мефаҳмонад",
    uz: "qaysi faylga yozish; formatni kengaytmasi bildiradi",
  },
  short: {
    en: "about two pages: what is in brief, the tables of students and partners, the map",
    ru: "около двух страниц: главное, таблицы студентов и партнёров, карта",
    tg: "тақрибан ду саҳифа: муҳимтаринаш, ҷадвали донишҷӯён ва шарикон, харита",
    uz: "taxminan ikki sahifa: eng muhimi, talabalar va hamkorlar jadvallari, xarita",
  },
  template: {
    en: "an office's own .docx with places for the report's parts",
    ru: "свой .docx с местами для частей отчёта",
    tg: "файли .docx-и худӣ бо ҷойҳо барои қисмҳои ҳисобот",
    uz: "hisobot qismlari uchun joylari bor oʻz .docx faylingiz",
  },
  withErrors: {
    en: "exit with 0 though records or counts could not be read (the report still says so)",
    ru: "код выхода 0, даже если записи или числа не прочитаны (в отчёте это сказано)",
    tg: "рамзи баромад 0, ҳатто агар сабтҳо ё ададҳо хонда нашаванд (дар ҳисобот зикр мешавад)",
    uz: "yozuv yoki sonlar oʻqilmasa ham chiqish kodi 0 (hisobotda bu aytiladi)",
  },
} satisfies HelpTexts;

export const annualExamples: Examples = [
  [
    "hamkor annual 2019 institution:mmit --lang tg -o report.html",
    {
      en: "a page that opens anywhere",
      ru: "страница, которая откроется везде",
      tg: "саҳифае, ки дар ҳама ҷо кушода мешавад",
      uz: "hamma joyda ochiladigan sahifa",
    },
  ],
  [
    "hamkor annual 2023/2024 -o report.docx",
    {
      en: "an academic year, for Word",
      ru: "учебный год, для Word",
      tg: "соли таҳсил, барои Word",
      uz: "oʻquv yili, Word uchun",
    },
  ],
  [
    "hamkor annual 2019 --short -o brief.pdf",
    {
      en: "two pages for the rector",
      ru: "две страницы для ректора",
      tg: "ду саҳифа барои ректор",
      uz: "rektor uchun ikki sahifa",
    },
  ],
  [
    "hamkor annual 2019 -o report.docx --template office.docx",
    {
      en: "in the office's own template",
      ru: "по своему шаблону",
      tg: "дар қолаби худӣ",
      uz: "oʻz qolipingizda",
    },
  ],
];
