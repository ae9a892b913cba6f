import type { FieldSpec } from "../../kinds/describe.ts";
import type { Language } from "../../values/codes/languages.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import type { Target } from "../mapping/mapping.ts";

/** How a column of a template is filled in, beside what its field means. */
export function howToFill(target: Target, spec: FieldSpec, hasWords: boolean, isRequired: boolean): Sentence {
  const parts = [
    ...(isRequired ? [required] : []),
    ...(target === "persons.name" ? [onePerson] : []),
    ...(target === "partner.country" ? [onlyOfNew] : []),
    ...(target === "partner.name" ? [newPartners] : []),
    ...(hasWords ? [chosen] : (typeNotes[spec.fields ? "money" : (spec.scalar?.type ?? "")] ?? [])),
    ...(spec.list ? [several] : []),
  ];
  return sentenceOf((language: Language) => parts.map((part) => part[language]).join(" "));
}

const required: Sentence = { en: "Required.", ru: "Обязательно.", tg: "Ҳатмӣ.", uz: "Majburiy." };

const chosen: Sentence = {
  en: "Choose from the list or type.",
  ru: "Выберите из списка или впишите.",
  tg: "Аз рӯйхат интихоб кунед ё нависед.",
  uz: "Roʻyxatdan tanlang yoki yozing.",
};

const several: Sentence = {
  en: "Several are parted by semicolons.",
  ru: "Несколько значений разделяйте точкой с запятой.",
  tg: "Чанд қиматро бо нуқтавергул ҷудо кунед.",
  uz: "Bir nechtasini nuqtali vergul bilan ajrating.",
};

const onePerson: Sentence = {
  en: "One person a row.",
  ru: "В строке — один человек.",
  tg: "Дар як сатр як шахс.",
  uz: "Bir qatorda bir kishi.",
};

const newPartners: Sentence = {
  en: "One that is not in the list is typed in full.",
  ru: "Если нужного нет в списке, впишите полное название.",
  tg: "Агар дар рӯйхат набошад, номи пурраашро нависед.",
  uz: "Roʻyxatda boʻlmasa, toʻliq nomini yozing.",
};

const onlyOfNew: Sentence = {
  en: "Needed for a partner that is not on file yet.",
  ru: "Нужна, если партнёра ещё нет в реестре.",
  tg: "Барои шарике лозим аст, ки ҳанӯз дар феҳрист нест.",
  uz: "Reyestrda hali boʻlmagan hamkor uchun kerak.",
};

const date: Sentence = {
  en: "24.08.2018; 08.2018 or 2018 where the day is not known.",
  ru: "24.08.2018; если день неизвестен — 08.2018 или 2018.",
  tg: "24.08.2018; агар рӯз маълум набошад — 08.2018 ё 2018.",
  uz: "24.08.2018; kuni nomaʼlum boʻlsa — 08.2018 yoki 2018.",
};

const term: Sentence = {
  en: "2018/2019, or a half of it: 2018/2019-1/2; empty where the days are known.",
  ru: "2018/2019 или половина года: 2018/2019-1/2; пусто, если даты известны.",
  tg: "2018/2019 ё нимсола: 2018/2019-1/2; агар санаҳо маълум бошанд, холӣ.",
  uz: "2018/2019 yoki yarim yil: 2018/2019-1/2; kunlar maʼlum boʻlsa, boʻsh.",
};

const count: Sentence = {
  en: "A whole number; 10-12, 30+ or ~40 where it is not exact.",
  ru: "Целое число; если точно неизвестно — 10-12, 30+ или ~40.",
  tg: "Адади бутун; агар аниқ набошад — 10-12, 30+ ё ~40.",
  uz: "Butun son; aniq boʻlmasa — 10-12, 30+ yoki ~40.",
};

const money: Sentence = {
  en: "Amount and currency: 12000 EUR.",
  ru: "Сумма и валюта: 12000 EUR.",
  tg: "Маблағ ва асъор: 12000 EUR.",
  uz: "Summa va valyuta: 12000 EUR.",
};

const typeNotes: Readonly<Record<string, readonly Sentence[]>> = {
  date: [date],
  term: [term],
  count: [count],
  money: [money],
};
