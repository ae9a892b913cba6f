import type { Sentence } from "../values/texts/sentence.ts";

/** What stands around the parts of a document, whatever its format. */
export const documentWords = {
  contents: { en: "Contents", ru: "Содержание", tg: "Мундариҷа", uz: "Mundarija" },
  /** Before the title of a table or a figure; Uzbek offices write the number first. */
  table: { en: "Table {number}", ru: "Таблица {number}", tg: "Ҷадвали {number}", uz: "{number}-jadval" },
  /** In a sentence. */
  seeTable: { en: "table {number}", ru: "табл. {number}", tg: "ҷадвали {number}", uz: "{number}-jadval" },
  figure: { en: "Figure {number}", ru: "Рисунок {number}", tg: "Расми {number}", uz: "{number}-rasm" },
  page: { en: "Page", ru: "Страница", tg: "Саҳифаи", uz: "Sahifa" },
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

/** The lines on the first page of a report on paper, which are filled in by hand. */
export const approvalWords = {
  approved: { en: "APPROVED", ru: "УТВЕРЖДАЮ", tg: "ТАСДИҚ МЕКУНАМ", uz: "TASDIQLAYMAN" },
  position: { en: "Position", ru: "Должность", tg: "Вазифа", uz: "Lavozimi" },
  name: { en: "Name", ru: "Ф. И. О.", tg: "Ному насаб", uz: "F. I. Sh." },
  signature: { en: "Signature", ru: "Подпись", tg: "Имзо", uz: "Imzo" },
  date: { en: "Date", ru: "Дата", tg: "Сана", uz: "Sana" },
  number: { en: "No.", ru: "№", tg: "№", uz: "№" },
} as const satisfies Record<string, Sentence>;

/** What charts say of themselves: in legends, marks and notes under them. */
export const chartWords = {
  none: { en: "nothing on record", ru: "нет данных", tg: "маълумот нест", uz: "maʼlumot yoʻq" },
  confirmedOn: { en: "confirmed", ru: "подтверждено", tg: "тасдиқшуда", uz: "tasdiqlangan:" },
  inForce: { en: "in force", ru: "действует", tg: "амалкунанда", uz: "amalda" },
  begun: { en: "beginning not known", ru: "начало неизвестно", tg: "оғозаш номаълум", uz: "boshlanishi nomaʼlum" },
  confirmed: {
    en: "confirmed on this day",
    ru: "подтверждено в этот день",
    tg: "дар ин рӯз тасдиқ шудааст",
    uz: "shu kuni tasdiqlangan",
  },
  perhaps: { en: "perhaps more", ru: "возможно, больше", tg: "шояд зиёдтар", uz: "balki koʻproq" },
  unsure: { en: "dates not certain", ru: "даты не точны", tg: "санаҳо аниқ нестанд", uz: "sanalar aniq emas" },
  more: { en: "and %s more", ru: "и ещё %s", tg: "ва боз %s", uz: "va yana %s ta" },
  noNumber: { en: "no number", ru: "числа нет", tg: "рақам нест", uz: "son yoʻq" },
  today: { en: "on", ru: "на", tg: "ба санаи", uz: "sana:" },
  home: { en: "home country", ru: "страна вуза", tg: "кишвари муассиса", uz: "muassasa mamlakati" },
  borders: {
    en: "Borders are schematic; a circle stands at the capital.",
    ru: "Границы показаны условно; круг расположен в столице.",
    tg: "Сарҳадҳо шартӣ нишон дода шудаанд; доира дар пойтахт ҷойгир аст.",
    uz: "Chegaralar shartli koʻrsatilgan; doira poytaxtda joylashgan.",
  },
  besideMap: {
    en: "Not on the map:",
    ru: "За пределами карты:",
    tg: "Берун аз харита:",
    uz: "Xaritada koʻrsatilmagan:",
  },
  fullCircle: {
    en: "agreement in force",
    ru: "соглашение действует",
    tg: "созишнома амал мекунад",
    uz: "shartnoma amalda",
  },
  hollowCircle: {
    en: "other: undated, ended or not yet in force",
    ru: "прочие: без даты, истёкшие или ещё не действующие",
    tg: "дигар: бе сана, анҷомёфта ё ҳанӯз амал намекунад",
    uz: "boshqa: sanasiz, tugagan yoki hali kuchga kirmagan",
  },
  unlimited: { en: "no end known", ru: "срок окончания неизвестен", tg: "анҷомаш номаълум", uz: "tugashi nomaʼlum" },
} as const satisfies Record<string, Sentence>;

/** A word with its number where the language has it: `Table 3`, `3-jadval`. */
export const numbered = (word: string, number: number): string => word.replace("{number}", String(number));
