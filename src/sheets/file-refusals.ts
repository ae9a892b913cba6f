import type { Sentence } from "../values/texts/sentence.ts";
import type { FileKind } from "./file-kind.ts";

const saveAs = {
  en: "Open it in Excel or LibreOffice and save it as .xlsx",
  ru: "Откройте его в Excel или LibreOffice и сохраните как .xlsx",
  tg: "Онро дар Excel ё LibreOffice кушоед ва ҳамчун .xlsx нигоҳ доред",
  uz: "Uni Excel yoki LibreOffice’da oching va .xlsx qilib saqlang",
};

const asWorkbook = (what: Sentence): Sentence => ({
  en: `${what.en}. ${saveAs.en}`,
  ru: `${what.ru}. ${saveAs.ru}`,
  tg: `${what.tg}. ${saveAs.tg}`,
  uz: `${what.uz}. ${saveAs.uz}`,
});

const noTable = (name: string): Sentence => ({
  en: `This is ${name}, no table. Give an Excel file (.xlsx) or a CSV file`,
  ru: `Это ${name}, а не таблица. Укажите файл Excel (.xlsx) или CSV`,
  tg: `Ин ${name} аст, на ҷадвал. Файли Excel (.xlsx) ё CSV-ро нишон диҳед`,
  uz: `Bu ${name}, jadval emas. Excel (.xlsx) yoki CSV faylini koʻrsating`,
});

/** Why a file that is neither a workbook nor a text is not read, and what to do. */
export const fileRefusals: Readonly<Record<Exclude<FileKind, "workbook" | "text">, Sentence>> = {
  "old-excel": asWorkbook({
    en: "This is a file of an old Office (.xls or .doc), which is not read",
    ru: "Это файл старого Office (.xls или .doc), он не читается",
    tg: "Ин файли Office-и кӯҳна (.xls ё .doc) аст ва хонда намешавад",
    uz: "Bu eski Office fayli (.xls yoki .doc), u oʻqilmaydi",
  }),
  "binary-workbook": asWorkbook({
    en: "This is a binary Excel file (.xlsb), which is not read",
    ru: "Это двоичный файл Excel (.xlsb), он не читается",
    tg: "Ин файли дуии Excel (.xlsb) аст ва хонда намешавад",
    uz: "Bu ikkilik Excel fayli (.xlsb), u oʻqilmaydi",
  }),
  encrypted: {
    en: "The file is protected with a password. Open it in Excel, take the password away (File → Info → Protect Workbook) and save it",
    ru: "Файл защищён паролем. Откройте его в Excel, снимите пароль (Файл → Сведения → Защита книги) и сохраните",
    tg: "Файл бо парол ҳифз шудааст. Онро дар Excel кушоед, паролро гиред (Файл → Сведения → Защита книги) ва нигоҳ доред",
    uz: "Fayl parol bilan himoyalangan. Uni Excel’da oching, parolni olib tashlang (Файл → Сведения → Защита книги) va saqlang",
  },
  "open-document": asWorkbook({
    en: "This is an OpenDocument file (.ods or .odt), which is not read",
    ru: "Это файл OpenDocument (.ods или .odt), он не читается",
    tg: "Ин файли OpenDocument (.ods ё .odt) аст ва хонда намешавад",
    uz: "Bu OpenDocument fayli (.ods yoki .odt), u oʻqilmaydi",
  }),
  numbers: {
    en: "This is a file of Apple Numbers. Export it from Numbers as Excel (.xlsx)",
    ru: "Это файл Apple Numbers. Экспортируйте его из Numbers в Excel (.xlsx)",
    tg: "Ин файли Apple Numbers аст. Онро аз Numbers ба Excel (.xlsx) содир кунед",
    uz: "Bu Apple Numbers fayli. Uni Numbers’dan Excel’ga (.xlsx) eksport qiling",
  },
  word: {
    en: "This is a Word document. Copy its table into an empty Excel sheet and save that as .xlsx",
    ru: "Это документ Word. Скопируйте таблицу из него на пустой лист Excel и сохраните как .xlsx",
    tg: "Ин ҳуҷҷати Word аст. Ҷадвали онро ба варақи холии Excel нусха кунед ва ҳамчун .xlsx нигоҳ доред",
    uz: "Bu Word hujjati. Undagi jadvalni boʻsh Excel varagʻiga koʻchiring va .xlsx qilib saqlang",
  },
  slides: noTable("PowerPoint"),
  pdf: {
    en: "This is a PDF. Its tables cannot be read safely: ask for the list as an Excel file, or copy it into Excel and compare",
    ru: "Это PDF. Таблицы из него надёжно не читаются: попросите список в Excel или скопируйте его в Excel и сверьте",
    tg: "Ин PDF аст. Ҷадвалҳои он бо эътимод хонда намешаванд: рӯйхатро дар Excel пурсед ё ба Excel нусха ва муқоиса кунед",
    uz: "Bu PDF. Uning jadvallari ishonchli oʻqilmaydi: roʻyxatni Excel’da soʻrang yoki Excel’ga koʻchirib solishtiring",
  },
  "web-page": asWorkbook({
    en: "This is a web page or XML, even if it is named .xls",
    ru: "Это веб-страница или XML, даже если файл назван .xls",
    tg: "Ин саҳифаи веб ё XML аст, ҳатто агар номаш .xls бошад",
    uz: "Bu veb-sahifa yoki XML, nomi .xls boʻlsa ham",
  }),
  "rich-text": noTable("RTF"),
  picture: {
    en: "This is a picture. A list has to be typed into Excel to be read",
    ru: "Это картинка. Чтобы прочитать список, его нужно набрать в Excel",
    tg: "Ин расм аст. Барои хондан рӯйхатро дар Excel чоп кардан лозим аст",
    uz: "Bu rasm. Roʻyxatni oʻqish uchun uni Excel’da terish kerak",
  },
  archive: {
    en: "This is an archive. Unpack it and give the file that is inside",
    ru: "Это архив. Распакуйте его и укажите файл, который внутри",
    tg: "Ин бойгонӣ аст. Онро кушоед ва файли дохилашро нишон диҳед",
    uz: "Bu arxiv. Uni oching va ichidagi faylni koʻrsating",
  },
  zip: {
    en: "This is a ZIP archive, or an Excel file that is damaged. Unpack it and give the file that is inside",
    ru: "Это архив ZIP или повреждённый файл Excel. Распакуйте его и укажите файл, который внутри",
    tg: "Ин бойгонии ZIP ё файли вайроншудаи Excel аст. Онро кушоед ва файли дохилашро нишон диҳед",
    uz: "Bu ZIP arxivi yoki buzilgan Excel fayli. Uni oching va ichidagi faylni koʻrsating",
  },
  empty: {
    en: "The file is empty",
    ru: "Файл пустой",
    tg: "Файл холӣ аст",
    uz: "Fayl boʻsh",
  },
};
