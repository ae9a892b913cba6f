import type { Sentence } from "../../values/texts/sentence.ts";
import type { DecodedText } from "./decode-text.ts";
import type { DelimitedFault } from "./read-delimited.ts";

/** Why the text of a file is not read, and what to do. */
export const textRefusals: Readonly<Record<Exclude<DecodedText["outcome"], "read" | "doubtful">, Sentence>> = {
  "unknown-encoding": {
    en: "No encoding is called that. Name one as utf-8, windows-1251, koi8-r, cp866, big5 or gbk",
    ru: "Такой кодировки нет. Укажите, например, utf-8, windows-1251, koi8-r, cp866, big5 или gbk",
    tg: "Чунин кодировка нест. Масалан utf-8, windows-1251, koi8-r, cp866, big5 ё gbk нависед",
    uz: "Bunday kodlash yoʻq. Masalan, utf-8, windows-1251, koi8-r, cp866, big5 yoki gbk deb yozing",
  },
  "not-in-encoding": {
    en: "The text is not in that encoding: some bytes are no characters of it. Leave `--encoding` out, or name another",
    ru: "Текст не в этой кодировке: часть байтов в ней не символы. Уберите `--encoding` или укажите другую",
    tg: "Матн дар ин кодировка нест: қисми байтҳо дар он аломат нестанд. `--encoding`-ро нанависед ё дигарашро нишон диҳед",
    uz: "Matn bu kodlashda emas: ayrim baytlar unda belgi emas. `--encoding`ni olib tashlang yoki boshqasini koʻrsating",
  },
  undecided: {
    en: "The text is not UTF-8, and in no encoding that lists are met in does every word read as letters. Name it with `--encoding`, or save the file as CSV UTF-8",
    ru: "Текст не в UTF-8, и ни в одной обычной кодировке все слова не читаются. Укажите её флагом `--encoding` или сохраните файл как CSV UTF-8",
    tg: "Матн дар UTF-8 нест ва дар ягон кодировкаи маъмул ҳамаи калимаҳо хонда намешаванд. Онро бо `--encoding` нишон диҳед ё файлро ҳамчун CSV UTF-8 нигоҳ доред",
    uz: "Matn UTF-8 emas va odatdagi kodlashlarning hech birida barcha soʻzlar oʻqilmaydi. Uni `--encoding` bilan koʻrsating yoki faylni CSV UTF-8 qilib saqlang",
  },
  "no-text": {
    en: "This is neither an Excel file nor a text. Save the list as .xlsx or as CSV UTF-8",
    ru: "Это не файл Excel и не текст. Сохраните список как .xlsx или CSV UTF-8",
    tg: "Ин на файли Excel аст ва на матн. Рӯйхатро ҳамчун .xlsx ё CSV UTF-8 нигоҳ доред",
    uz: "Bu Excel fayli ham, matn ham emas. Roʻyxatni .xlsx yoki CSV UTF-8 qilib saqlang",
  },
};

/** Why a text is no table, and what to do. */
export function delimitedRefusal(fault: DelimitedFault): Sentence {
  if (fault.fault === "too-large") return tooLarge;
  return fault.fault === "quotes" ? openQuotes(fault.line) : longCell(fault.line);
}

const tooLarge: Sentence = {
  en: "The file has more rows or columns than a sheet of Excel (1,048,576 and 16,384). Copy the list alone into a new file and save that",
  ru: "В файле больше строк или столбцов, чем бывает на листе Excel (1 048 576 и 16 384). Скопируйте только список в новый файл и сохраните его",
  tg: "Дар файл аз варақи Excel (1 048 576 сатр ва 16 384 сутун) зиёдтар сатр ё сутун ҳаст. Танҳо рӯйхатро ба файли нав нусха кунед ва нигоҳ доред",
  uz: "Faylda qator yoki ustunlar Excel varagʻidagidan (1 048 576 va 16 384) koʻp. Faqat roʻyxatni yangi faylga koʻchiring va saqlang",
};

/** A cell that has swallowed others, most likely. */
const longCell = (record: number): Sentence => ({
  en: `A cell in row ${record} has more letters than Excel allows (32,767): a quotation mark may be opened and not closed. Mend it, or save the list as .xlsx`,
  ru: `В ячейке строки ${record} больше знаков, чем допускает Excel (32 767): возможно, кавычка открыта и не закрыта. Исправьте её или сохраните список как .xlsx`,
  tg: `Дар чашмаки сатри ${record} аломатҳо аз ҳадди Excel (32 767) зиёданд: шояд нохунак кушода шуда, баста нашудааст. Онро ислоҳ кунед ё рӯйхатро ҳамчун .xlsx нигоҳ доред`,
  uz: `${record}-qatordagi katakda belgilar Excel ruxsat bergandan (32 767) koʻp: qoʻshtirnoq ochilib yopilmagan boʻlishi mumkin. Uni tuzating yoki roʻyxatni .xlsx qilib saqlang`,
});

/** A quotation mark that nothing closes. */
const openQuotes = (line: number): Sentence => ({
  en: `A quotation mark is opened and never closed, so that the rest of the file would be one cell (up to line ${line}). Find it and close it, or save the list as .xlsx`,
  ru: `Кавычка открыта и не закрыта, и остаток файла стал бы одной ячейкой (до строки ${line}). Найдите и закройте её или сохраните список как .xlsx`,
  tg: `Нохунак кушода шуда, баста нашудааст, ва боқимондаи файл як чашмак мешуд (то сатри ${line}). Онро ёбед ва пӯшед ё рӯйхатро ҳамчун .xlsx нигоҳ доред`,
  uz: `Qoʻshtirnoq ochilgan, lekin yopilmagan, fayl qolgani bitta katak boʻlib qolardi (${line}-qatorgacha). Uni topib yoping yoki roʻyxatni .xlsx qilib saqlang`,
});
