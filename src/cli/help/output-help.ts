import type { HelpTexts } from "./help-texts.ts";

/** What is said of the flags of commands that give data. */
export const outputHelp = {
  output: {
    en: "a file: by its ending",
    ru: "файл — по расширению",
    tg: "файл — аз рӯи пасванд",
    uz: "fayl — kengaytmasiga koʻra",
  },
  raw: {
    en: "keep CSV cells that begin with = + - @",
    ru: "не менять ячейки CSV, начинающиеся с = + - @",
    tg: "катакҳои CSV бо = + - @ дар аввал бетағйир",
    uz: "= + - @ bilan boshlangan CSV kataklari asl holida",
  },
  excel: {
    en: "CSV that opens rightly in a spreadsheet; an Excel file is better: -o FILE.xlsx",
    ru: "CSV, который правильно откроется в Excel; лучше сразу файл Excel: -o ФАЙЛ.xlsx",
    tg: "CSV, ки дар Excel дуруст кушода мешавад; файли Excel беҳтар аст: -o ФАЙЛ.xlsx",
    uz: "Excelda toʻgʻri ochiladigan CSV; Excel faylining oʻzi maʼqul: -o FAYL.xlsx",
  },
} satisfies HelpTexts;
