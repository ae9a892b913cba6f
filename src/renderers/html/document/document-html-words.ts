import type { Sentence } from "../../../values/texts/sentence.ts";

/** Texts that only the HTML page has, for users of a keyboard or a screen reader among others. */
export const pageWords = {
  skip: {
    en: "Skip to the report",
    ru: "Перейти к отчёту",
    tg: "Гузаштан ба ҳисобот",
    uz: "Hisobotga oʻtish",
  },
  figureData: {
    en: "Data of this figure",
    ru: "Данные этого рисунка",
    tg: "Маълумоти ин расм",
    uz: "Ushbu rasm maʼlumotlari",
  },
  /** How much of the number a record gives: mostly persons. */
  number: { en: "Number", ru: "Количество", tg: "Шумора", uz: "Soni" },
  persons: { en: "Persons", ru: "Человек", tg: "Нафар", uz: "Nafar" },
  source: { en: "Source", ru: "Источник", tg: "Манбаъ", uz: "Manba" },
  recordsHere: { en: "Records: {n}", ru: "Записей: {n}", tg: "Сабтҳо: {n}", uz: "Yozuvlar: {n}" },
  inexact: {
    en: "Without an exact number: {n}",
    ru: "Без точного числа: {n}",
    tg: "Бе шумораи дақиқ: {n}",
    uz: "Aniq soni maʼlum emas: {n}",
  },
  inDoubt: {
    en: "Not certain to belong here: {n}",
    ru: "Неизвестно, относятся ли сюда: {n}",
    tg: "Тааллуқашон ба ин рақам номаълум: {n}",
    uz: "Shu songa kirishi aniq emas: {n}",
  },
  filter: { en: "Find in the table", ru: "Найти в таблице", tg: "Ҷустуҷӯ дар ҷадвал", uz: "Jadvaldan qidirish" },
  shownRows: {
    en: "Rows: {n} of {of}",
    ru: "Строк: {n} из {of}",
    tg: "Сатрҳо: {n} аз {of}",
    uz: "Satrlar: {n} / {of}",
  },
  copyCsv: { en: "Copy as CSV", ru: "Скопировать как CSV", tg: "Нусха гирифтан (CSV)", uz: "CSV sifatida nusxalash" },
  copied: { en: "Copied", ru: "Скопировано", tg: "Нусха гирифта шуд", uz: "Nusxalandi" },
  print: { en: "Print", ru: "Распечатать", tg: "Чоп кардан", uz: "Chop etish" },
  toContents: { en: "Back to the contents", ru: "К содержанию", tg: "Ба мундариҷа", uz: "Mundarijaga qaytish" },
  perhaps: { en: "perhaps", ru: "возможно", tg: "шояд", uz: "ehtimol" },
  provenance: {
    en: "Where the numbers come from",
    ru: "Откуда взяты числа",
    tg: "Рақамҳо аз куҷо гирифта шудаанд",
    uz: "Sonlar qayerdan olingan",
  },
} as const satisfies Record<string, Sentence>;
