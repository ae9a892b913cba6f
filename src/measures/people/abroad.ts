import { definePresence } from "./define-presence.ts";

/** Persons who are abroad on a day; across years, on any day of each. */
export const abroad = definePresence({
  name: "abroad",
  title: {
    en: "Persons staying abroad",
    ru: "Находящиеся за рубежом",
    tg: "Шахсони дар хориҷа қарордошта",
    uz: "Xorijda boʻlib turganlar",
  },
  definition: {
    en: "Persons whose stay abroad covers the day, not virtually; by years, any day of the year. Where a term, a coarse date or an unknown one leaves it open, they count from 0: with one date unknown within 12 months of the other, for a degree within six years.",
    ru: "Те, чьё пребывание за рубежом (кроме виртуального) охватывает указанную дату; по годам — хотя бы один день года. Если семестр, неполная или неизвестная дата не позволяет сказать точно, счёт идёт от 0: при одной неизвестной дате — в пределах 12 месяцев от другой, при обучении на степень — шести лет.",
    tg: "Шахсоне, ки дар санаи нишондодашуда дар хориҷаанд (бе ҳаракатнокии маҷозӣ); аз рӯи солҳо — ақаллан як рӯзи сол. Агар аз рӯи семестр, санаи нопурра ё номаълум аниқ гуфтан имкон набошад, ҳисоб аз 0 сар мешавад: агар як сана номаълум бошад, то 12 моҳ аз санаи дигар, ҳангоми таҳсил барои дараҷа то шаш сол.",
    uz: "Hisobot sanasida xorijda boʻlgan kishilar, virtual mobillikdan tashqari; yillar boʻyicha olinganda, yilning kamida bir kunida. Semestr, toʻliq boʻlmagan yoki nomaʼlum sana sababli aniq aytib boʻlmasa, hisob 0 dan boshlanadi: bir sanasi nomaʼlum boʻlsa, ikkinchisidan 12 oygacha, daraja uchun oʻqishda olti yilgacha.",
  },
  direction: "outbound",
});
