import type { Sentence } from "../../values/texts/sentence.ts";

/** What the flat list of records says of itself. */
export const flatDataTexts = {
  title: { en: "Data", ru: "Данные", tg: "Маълумот", uz: "Maʼlumotlar" },
  meaning: {
    en: "A row is a record that the report counts: of the period or without a date (Year: Undated), agreements of any year. Persons stand at journeys only; virtual journeys and those within the own country are in the list too, though the report counts no persons in them.",
    ru: "Строка — запись, учтённая в отчёте: за отчётный период или без даты (Год: Без даты), соглашения — за все годы. Число участников указано только у поездок; виртуальные поездки и поездки внутри своей страны в списке тоже есть, хотя их участников отчёт не считает.",
    tg: "Ҳар сатр сабтест, ки дар ҳисобот ба назар гирифта шудааст: аз давраи ҳисоботӣ ё бе сана (Сол: Бе сана), созишномаҳо аз ҳамаи солҳо. Шумораи шахсон танҳо дар сафарҳо ҳаст; сафарҳои виртуалӣ ва сафарҳои дохили кишвари худӣ низ дар рӯйхатанд, гарчанде шахсони онҳоро ҳисобот намешуморад.",
    uz: "Har bir qator — hisobotda hisobga olingan yozuv: hisobot davriga tegishli yoki sanasi yoʻq (Yil: Sanasiz), shartnomalar — barcha yillardan. Kishilar soni faqat safarlarda koʻrsatilgan; virtual safarlar va oʻz mamlakati ichidagi safarlar ham roʻyxatda bor, garchi hisobot ularning kishilarini sanamasa ham.",
  },
  withoutJourneys: {
    en: "Small numbers of persons are hidden or rounded in this report, so this list holds no journeys: they would give those numbers away.",
    ru: "Малые числа лиц в этом отчёте скрыты или округлены, поэтому поездок в списке нет: по ним эти числа можно было бы узнать.",
    tg: "Дар ин ҳисобот шумораҳои хурди шахсон пинҳон ё яклухт карда шудаанд, бинобар ин дар рӯйхат сафарҳо нестанд: аз рӯи онҳо он шумораҳоро донистан мумкин мебуд.",
    uz: "Bu hisobotda kishilarning kichik sonlari yashirilgan yoki yaxlitlangan, shuning uchun roʻyxatda safarlar yoʻq: ular orqali oʻsha sonlarni bilib olish mumkin boʻlardi.",
  },
  kind: { en: "Kind of record", ru: "Раздел", tg: "Навъи сабт", uz: "Yozuv turi" },
  region: { en: "Part of the world", ru: "Часть света", tg: "Қисми ҷаҳон", uz: "Dunyo qismi" },
  academicYear: { en: "Academic year", ru: "Учебный год", tg: "Соли таҳсил", uz: "Oʻquv yili" },
  personsFrom: { en: "Persons, from", ru: "Участников, от", tg: "Шахсон, аз", uz: "Kishilar, kamida" },
  personsTo: { en: "Persons, to", ru: "Участников, до", tg: "Шахсон, то", uz: "Kishilar, koʻpi bilan" },
  approximate: { en: "About", ru: "Примерно", tg: "Тақрибан", uz: "Taxminan" },
  about: { en: "about", ru: "примерно", tg: "тақрибан", uz: "taxminan" },
} as const satisfies Record<string, Sentence>;
