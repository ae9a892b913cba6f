import { UsageError } from "../../queries/usage-error.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** An office's template, and a file that is not Word's. */
export const notForTemplate = (file: string): UsageError =>
  new UsageError(
    {
      en: `--template goes with a .docx file, and ${file} is none`,
      ru: `--template подходит только для файла .docx, а ${file} — другой`,
      tg: `--template танҳо барои файли .docx аст, ${file} бошад, файли дигар аст`,
      uz: `--template faqat .docx fayl uchun, ${file} esa boshqa fayl`,
    },
    {
      en: "end the file in .docx",
      ru: "дайте файлу расширение .docx",
      tg: "ба файл пасванди .docx диҳед",
      uz: "faylga .docx kengaytmasini bering",
    },
  );

export const noFile: Sentence = {
  en: "a report needs a file to be written to",
  ru: "не указан файл, в который записать отчёт",
  tg: "файле нишон дода нашудааст, ки ҳисобот ба он навишта шавад",
  uz: "hisobot yoziladigan fayl koʻrsatilmagan",
};

/** What is done just now, while the report is made. */
export const reading: Sentence = {
  en: "reading the registry",
  ru: "читается реестр",
  tg: "феҳрист хонда мешавад",
  uz: "reyestr oʻqilmoqda",
};

export const counting = (section: number, of: number): Sentence => ({
  en: `counting: section ${section} of ${of}`,
  ru: `подсчёт: раздел ${section} из ${of}`,
  tg: `ҳисобкунӣ: бахши ${section} аз ${of}`,
  uz: `hisoblanmoqda: ${of} boʻlimdan ${section}-boʻlim`,
});

export const drawing = (charts: number, file: string): Sentence => ({
  en: `charts: ${charts}; writing ${file}`,
  ru: `диаграмм: ${charts}; записывается ${file}`,
  tg: `диаграммаҳо: ${charts}; ${file} навишта мешавад`,
  uz: `diagrammalar: ${charts}; ${file} yozilmoqda`,
});
