import type { Sentence } from "../values/texts/sentence.ts";

/** What stands around the parts of a document, whatever its format. */
export const documentWords = {
  contents: { en: "Contents", ru: "Содержание", tg: "Мундариҷа", uz: "Mundarija" },
  /** Before the title of a table or a figure; Uzbek offices write the number first. */
  table: { en: "Table {number}", ru: "Таблица {number}", tg: "Ҷадвали {number}", uz: "{number}-jadval" },
  /** In a sentence. */
  seeTable: { en: "table {number}", ru: "табл. {number}", tg: "ҷадвали {number}", uz: "{number}-jadval" },
  figure: { en: "Figure {number}", ru: "Рисунок {number}", tg: "Расми {number}", uz: "{number}-rasm" },
  indicator: { en: "Indicator", ru: "Показатель", tg: "Нишондиҳанда", uz: "Koʻrsatkich" },
  value: { en: "Value", ru: "Значение", tg: "Шумора", uz: "Qiymati" },
  before: { en: "the period before", ru: "за предыдущий период", tg: "дар давраи қаблӣ", uz: "oldingi davrda" },
  change: { en: "change", ru: "изменение", tg: "тағйирот", uz: "oʻzgarish" },
  remarks: { en: "remarks", ru: "примечания", tg: "эзоҳ", uz: "izoh" },
  cellRecordsTable: {
    en: "Records behind the number",
    ru: "Записи, из которых сложено число",
    tg: "Сабтҳое, ки рақам аз онҳост",
    uz: "Songa asos boʻlgan yozuvlar",
  },
  record: { en: "Record", ru: "Запись", tg: "Сабт", uz: "Yozuv" },
  dates: { en: "Dates", ru: "Даты", tg: "Санаҳо", uz: "Sanalar" },
  close: { en: "Close", ru: "Закрыть", tg: "Пӯшидан", uz: "Yopish" },
  command: {
    en: "The command that makes this report again",
    ru: "Команда, которая составит этот отчёт заново",
    tg: "Амри барнома барои аз нав сохтани ҳисобот",
    uz: "Ushbu hisobotni qayta tuzadigan buyruq",
  },
} as const satisfies Record<string, Sentence>;

/** A word with its number where the language has it: `Table 3`, `3-jadval`. */
export const numbered = (word: string, number: number): string => word.replace("{number}", String(number));
