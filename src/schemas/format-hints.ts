import type { ScalarType } from "../kinds/field-meta.ts";
import type { Language } from "../values/codes/languages.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** The format of each type, shown where a value is wrong and beside the field's description. */
export const formatHints: Partial<Record<ScalarType, Sentence>> = {
  line: { en: "one line of text", ru: "одна строка текста", tg: "як сатри матн", uz: "bir satr matn" },
  text: {
    en: "a text, or a map of languages: `en: …`",
    ru: "текст или тексты по языкам: `ru: …`",
    tg: "матн ё матнҳо ба забонҳо: `tg: …`",
    uz: "matn yoki tillar boʻyicha matnlar: `uz: …`",
  },
  slug: {
    en: "small Latin letters, digits and single hyphens",
    ru: "строчные латинские буквы, цифры и одиночные дефисы",
    tg: "ҳарфҳои хурди лотинӣ, рақамҳо ва дефисҳои танҳо",
    uz: "kichik lotin harflari, raqamlar va yakka chiziqchalar",
  },
  date: {
    en: "2018, 2018-06 or 2018-06-16 (199X for a decade), with ~ or ? after it where it is not certain",
    ru: "2018, 2018-06 или 2018-06-16 (199X — десятилетие); если дата не точна, с ~ или ? в конце",
    tg: "2018, 2018-06 ё 2018-06-16 (199X барои даҳсола); агар аниқ набошад, бо ~ ё ? дар охир",
    uz: "2018, 2018-06 yoki 2018-06-16 (199X — oʻn yillik); aniq boʻlmasa, oxirida ~ yoki ?",
  },
  term: {
    en: "2018/2019 for a year, 2018/2019-2/2 for the second of its two terms",
    ru: "2018/2019 — год, 2018/2019-2/2 — второй из двух его семестров",
    tg: "2018/2019 барои сол, 2018/2019-2/2 барои дуюмин аз ду семестри он",
    uz: "2018/2019 — yil, 2018/2019-2/2 — uning ikki semestridan ikkinchisi",
  },
  "date-or-term": {
    en: "a date such as 2018 or 2018-06-16, or a term such as 2018/2019",
    ru: "дата, например 2018 или 2018-06-16, или учебный год, например 2018/2019",
    tg: "сана, масалан 2018 ё 2018-06-16, ё соли таҳсил, масалан 2018/2019",
    uz: "sana, masalan 2018 yoki 2018-06-16, yoki oʻquv yili, masalan 2018/2019",
  },
  "month-day": {
    en: "09-01 for 1 September",
    ru: "09-01 — это 1 сентября",
    tg: "09-01 барои 1 сентябр",
    uz: "1-sentabr uchun 09-01",
  },
  count: {
    en: 'a whole number from 1, or ">200", ">=45", "~30", "10-12"',
    ru: 'целое число от 1 или ">200", ">=45", "~30", "10-12"',
    tg: 'адади бутун аз 1 ё ">200", ">=45", "~30", "10-12"',
    uz: '1 dan boshlab butun son yoki ">200", ">=45", "~30", "10-12"',
  },
  number: {
    en: "digits only, such as 0, 14 or 2.5",
    ru: "только цифры, например 0, 14 или 2.5",
    tg: "танҳо рақамҳо, масалан 0, 14 ё 2.5",
    uz: "faqat raqamlar, masalan 0, 14 yoki 2.5",
  },
  years: { en: "2, 2.5 or 2-3", ru: "2, 2.5 или 2-3", tg: "2, 2.5 ё 2-3", uz: "2, 2.5 yoki 2-3" },
  rank: {
    en: "601, 801-900 or 1501+",
    ru: "601, 801-900 или 1501+",
    tg: "601, 801-900 ё 1501+",
    uz: "601, 801-900 yoki 1501+",
  },
  country: {
    en: "the two-letter code of ISO 3166-1, such as UZ",
    ru: "двухбуквенный код ISO 3166-1, например UZ",
    tg: "рамзи дуҳарфии ISO 3166-1, масалан UZ",
    uz: "ISO 3166-1 ikki harfli kodi, masalan UZ",
  },
  field: {
    en: "two to four digits of ISCED-F 2013, such as 07 or 0721",
    ru: "от двух до четырёх цифр ISCED-F 2013, например 07 или 0721",
    tg: "аз ду то чор рақами ISCED-F 2013, масалан 07 ё 0721",
    uz: "ISCED-F 2013 ning ikkitadan toʻrttagacha raqami, masalan 07 yoki 0721",
  },
  currency: {
    en: "the code of ISO 4217, such as TJS",
    ru: "код ISO 4217, например TJS",
    tg: "рамзи ISO 4217, масалан TJS",
    uz: "ISO 4217 kodi, masalan TJS",
  },
  language: {
    en: "a language tag, such as en, ru, tg or uz",
    ru: "код языка, например en, ru, tg или uz",
    tg: "рамзи забон, масалан en, ru, tg ё uz",
    uz: "til kodi, masalan en, ru, tg yoki uz",
  },
  measure: {
    en: "a measure: hamkor measures lists them",
    ru: "показатель из списка hamkor measures",
    tg: "нишондиҳанда аз рӯйхати hamkor measures",
    uz: "hamkor measures roʻyxatidagi koʻrsatkich",
  },
  query: {
    en: "a query, as in hamkor count",
    ru: "запрос, как в hamkor count",
    tg: "дархост, чунон ки дар hamkor count",
    uz: "hamkor count dagidek soʻrov",
  },
  record: {
    en: "kind/id, such as agreements/mmit-kmust-2018",
    ru: "раздел/id, например agreements/mmit-kmust-2018",
    tg: "kind/id, масалан agreements/mmit-kmust-2018",
    uz: "kind/id, masalan agreements/mmit-kmust-2018",
  },
};

/** What to write where a value of a type is wrong. */
export function hintToWrite(type: ScalarType, language: Language): string {
  const hint = formatHints[type]?.[language] ?? type;
  const write: Sentence = {
    en: `write ${hint}`,
    ru: `напишите: ${hint}`,
    tg: `нависед: ${hint}`,
    uz: `yozing: ${hint}`,
  };
  return write[language];
}

export const orZero = (hint: string): Sentence => ({
  en: `${hint}, or 0`,
  ru: `${hint} или 0`,
  tg: `${hint} ё 0`,
  uz: `${hint} yoki 0`,
});
