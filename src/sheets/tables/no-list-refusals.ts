import type { Sentence } from "../../values/texts/sentence.ts";
import type { NoList } from "./no-list.ts";

/** Why nothing is made of a sheet's table, and what to do. */
export const noListRefusals: Readonly<Record<NoList, Sentence>> = {
  "cross-table": {
    en: "This is a cross table of totals, not a list with one thing in a row: nothing is made of it. Import the list that it was counted from",
    ru: "Это сводная таблица с итогами, а не список, где в каждой строке одно: из неё ничего не берётся. Импортируйте список, по которому она посчитана",
    tg: "Ин ҷадвали ҷамъбастӣ бо шумораҳост, на рӯйхате, ки дар ҳар сатраш як чиз бошад: аз он чизе гирифта намешавад. Рӯйхатеро, ки аз он ҳисоб шудааст, ворид кунед",
    uz: "Bu yakunlar jadvali, har qatorida bittadan narsa boʻlgan roʻyxat emas: undan hech narsa olinmaydi. Hisob qilingan roʻyxatning oʻzini import qiling",
  },
  "lines-of-text": {
    en: "This sheet has lines of text and no table: nothing is made of it",
    ru: "На этом листе строки текста, а не таблица: из него ничего не берётся",
    tg: "Дар ин варақ сатрҳои матн ҳастанд, на ҷадвал: аз он чизе гирифта намешавад",
    uz: "Bu varaqda jadval emas, matn qatorlari bor: undan hech narsa olinmaydi",
  },
  "side-by-side": {
    en: "Several tables stand side by side in this sheet: nothing is made of them. Copy each into a sheet of its own",
    ru: "На этом листе рядом стоят несколько таблиц: из них ничего не берётся. Скопируйте каждую на отдельный лист",
    tg: "Дар ин варақ якчанд ҷадвал паҳлуи ҳам истодаанд: аз онҳо чизе гирифта намешавад. Ҳар якро ба варақи алоҳида нусха кунед",
    uz: "Bu varaqda bir nechta jadval yonma-yon turibdi: ulardan hech narsa olinmaydi. Har birini alohida varaqqa koʻchiring",
  },
};
