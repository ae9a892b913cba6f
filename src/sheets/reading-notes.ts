import { quoted } from "../values/texts/quoted.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { sentenceOf } from "../values/texts/sentence.ts";
import type { TypedInOldFont } from "./grid/tajik-letters.ts";
import type { SheetTable } from "./sheet-table.ts";

export const encodingGuessed = (encoding: string): Sentence => ({
  en: `The text was read as ${encoding}: it is not UTF-8, and in this encoding every word reads. \`--encoding\` names another`,
  ru: `Текст прочитан в кодировке ${encoding}: это не UTF-8, а в ней читаются все слова. Другую указывает \`--encoding\``,
  tg: `Матн дар кодировкаи ${encoding} хонда шуд: он UTF-8 нест ва дар ин кодировка ҳамаи калимаҳо хонда мешаванд. Дигарашро \`--encoding\` нишон медиҳад`,
  uz: `Matn ${encoding} kodlashida oʻqildi: u UTF-8 emas, bu kodlashda esa barcha soʻzlar oʻqiladi. Boshqasini \`--encoding\` koʻrsatadi`,
});

export const textSpoilt = (word: string): Sentence => ({
  en: `Letters were lost when this file was saved, as in "${word}": its encoding does not have them (Windows-1251 lacks the Tajik ғ ӣ қ ӯ ҳ ҷ). Save it again from Excel as .xlsx or CSV UTF-8`,
  ru: `При сохранении файла потеряны буквы, например в "${word}": в его кодировке их нет (в Windows-1251 нет таджикских ғ ӣ қ ӯ ҳ ҷ). Сохраните его из Excel заново как .xlsx или CSV UTF-8`,
  tg: `Ҳангоми нигоҳ доштани файл ҳарфҳо гум шудаанд, масалан дар "${word}": дар кодировкааш онҳо нестанд (дар Windows-1251 ғ ӣ қ ӯ ҳ ҷ нест). Онро аз Excel аз нав ҳамчун .xlsx ё CSV UTF-8 нигоҳ доред`,
  uz: `Fayl saqlanganda harflar yoʻqolgan, masalan, "${word}": kodlashda ular yoʻq (Windows-1251’da tojikcha ғ ӣ қ ӯ ҳ ҷ yoʻq). Uni Excel’dan qayta .xlsx yoki CSV UTF-8 qilib saqlang`,
});

export const oldTajikFont = ({ typed, meant }: TypedInOldFont): Sentence => ({
  en: `This was typed with an old Tajik font, whose letters are those of other languages: "${typed}" was read as "${meant}", all others likewise`,
  ru: `Текст набран старым таджикским шрифтом, буквы которого взяты из других алфавитов: "${typed}" прочитано как "${meant}", и так все остальные`,
  tg: `Матн бо шрифти кӯҳнаи тоҷикӣ чоп шудааст, ки ҳарфҳояш аз алифбоҳои дигаранд: "${typed}" чун "${meant}" хонда шуд, дигарҳо низ ҳамин тавр`,
  uz: `Matn eski tojikcha shriftda terilgan, uning harflari boshqa alifbolardan: "${typed}" "${meant}" deb oʻqildi, qolganlari ham shunday`,
});

export const cellRemarksNotRead: Sentence = {
  en: "The workbook has comments on cells, which are not read. What matters in them has to stand in a column",
  ru: "В книге есть примечания к ячейкам, они не читаются. Важное из них должно стоять в столбце",
  tg: "Дар китоб эзоҳҳо ба чашмакҳо ҳастанд, онҳо хонда намешаванд. Чизи муҳим бояд дар сутун бошад",
  uz: "Kitobda kataklarga izohlar bor, ular oʻqilmaydi. Muhimi ustunda turishi kerak",
};

export const formulasWithoutValue = (sheet: string, count: number): Sentence =>
  aboutSheet(sheet, {
    en: `formulas without a saved value, read as empty: ${count}. Open the file in Excel and save it`,
    ru: `формул без сохранённого значения, прочитаны как пустые: ${count}. Откройте файл в Excel и сохраните`,
    tg: `формулаҳои бе қимати нигоҳдошташуда, ҳамчун холӣ хонда шуданд: ${count}. Файлро дар Excel кушоед ва нигоҳ доред`,
    uz: `saqlangan qiymatsiz formulalar, boʻsh deb oʻqildi: ${count}. Faylni Excel’da oching va saqlang`,
  });

export const hiddenSheet = (sheet: string): Sentence =>
  aboutSheet(sheet, {
    en: "it is hidden, and was read",
    ru: "он скрыт, но прочитан",
    tg: "он пинҳон аст, вале хонда шуд",
    uz: "u yashirilgan, lekin oʻqildi",
  });

export const formRead = (sheet: string): Sentence =>
  aboutSheet(sheet, {
    en: "it is a form. Its labels were read as headings, and what stands beside them as a record",
    ru: "это анкета (карточка). Подписи прочитаны как заголовки, а записанное рядом — как запись",
    tg: "он варақаи пуркардашуда (корт) аст. Навиштаҳои он ҳамчун сарлавҳа ва он чи дар паҳлуяшон аст, ҳамчун сабт хонда шуд",
    uz: "u toʻldirilgan varaqa (kartochka). Undagi nomlar sarlavha, yonidagi yozuvlar esa bitta yozuv deb oʻqildi",
  });

/** What a table has that a reader of the sheet does not see; it is read like the rest. */
export function hiddenNotes(table: SheetTable): readonly Sentence[] {
  const rows = table.rows.filter(({ isHidden }) => isHidden).length;
  const columns = table.columns.filter(({ isHidden }) => isHidden).map(({ letter }) => letter);
  return [
    ...(columns.length > 0 ? [aboutSheet(table.sheet, hiddenColumns(columns.join(", ")))] : []),
    ...(rows > 0 ? [aboutSheet(table.sheet, hiddenRows(rows))] : []),
  ];
}

const aboutSheet = (sheet: string, said: Sentence): Sentence => {
  const words: Sentence = { en: "Sheet", ru: "Лист", tg: "Варақи", uz: "Varaq" };
  return sentenceOf((language) => `${words[language]} ${quoted(sheet, language)}: ${said[language]}`);
};

const hiddenColumns = (letters: string): Sentence => ({
  en: `hidden columns were read too: ${letters}`,
  ru: `прочитаны и скрытые столбцы: ${letters}`,
  tg: `сутунҳои пинҳон ҳам хонда шуданд: ${letters}`,
  uz: `yashirilgan ustunlar ham oʻqildi: ${letters}`,
});

const hiddenRows = (count: number): Sentence => ({
  en: `hidden rows were read too: ${count}`,
  ru: `прочитаны и скрытые строки: ${count}`,
  tg: `сатрҳои пинҳон ҳам хонда шуданд: ${count}`,
  uz: `yashirilgan qatorlar ham oʻqildi: ${count}`,
});
