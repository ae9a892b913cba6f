import type { Sentence } from "../../values/texts/sentence.ts";
import type { WorkbookFault } from "./read-workbook.ts";

/** Why a workbook or one of its sheets is not read, and what to do. */
export const workbookRefusals: Readonly<Record<WorkbookFault, Sentence>> = {
  damaged: {
    en: "It is damaged or no sheet with cells. Open it in Excel, which may repair it, and save it again as .xlsx",
    ru: "Повреждено или это не лист с ячейками. Откройте в Excel (он может исправить файл) и снова сохраните как .xlsx",
    tg: "Вайрон шудааст ё варақ бо чашмакҳо нест. Дар Excel кушоед (он метавонад файлро ислоҳ кунад) ва аз нав ҳамчун .xlsx нигоҳ доред",
    uz: "Buzilgan yoki katakli varaq emas. Excel’da oching (u faylni tuzatishi mumkin) va qayta .xlsx qilib saqlang",
  },
  "too-large": {
    en: "The file is too large once it is unpacked. Copy the list alone into a new file and save that",
    ru: "После распаковки файл слишком большой. Скопируйте только список в новый файл и сохраните его",
    tg: "Файл пас аз кушодан хеле калон аст. Танҳо рӯйхатро ба файли нав нусха кунед ва нигоҳ доред",
    uz: "Fayl ochilganda juda katta. Faqat roʻyxatni yangi faylga koʻchiring va saqlang",
  },
  "too-many-sheets": {
    en: "The file has more than 200 sheets. Copy those with the list into a new file",
    ru: "В файле больше 200 листов. Скопируйте листы со списком в новый файл",
    tg: "Дар файл беш аз 200 варақ ҳаст. Варақҳои рӯйхатро ба файли нав нусха кунед",
    uz: "Faylda 200 tadan ortiq varaq bor. Roʻyxat varaqlarini yangi faylga koʻchiring",
  },
  "too-wide": {
    en: "Something stands far from the list, in one of the last rows or columns of the sheet. Delete it, or copy the list alone into a new sheet",
    ru: "Далеко от списка, в последних строках или столбцах листа, что-то стоит. Удалите это или скопируйте только список на новый лист",
    tg: "Дур аз рӯйхат, дар сатрҳо ё сутунҳои охири варақ, чизе ҳаст. Онро нест кунед ё танҳо рӯйхатро ба варақи нав нусха кунед",
    uz: "Roʻyxatdan uzoqda, varaqning oxirgi qatorlari yoki ustunlarida nimadir bor. Uni oʻchiring yoki faqat roʻyxatni yangi varaqqa koʻchiring",
  },
};
