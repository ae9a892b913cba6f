import type { Language } from "../../values/codes/languages.ts";
import type { HelpTexts } from "./help-texts.ts";

/** What stands for the words that a command and its flags take. */
const placeholders: HelpTexts = {
  check: { en: "check", ru: "проверка", tg: "санҷиш", uz: "tekshiruv" },
  country: { en: "country", ru: "страна", tg: "кишвар", uz: "mamlakat" },
  date: { en: "date", ru: "дата", tg: "сана", uz: "sana" },
  dimension: { en: "dimension", ru: "поле", tg: "майдон", uz: "maydon" },
  dimensions: { en: "dimensions", ru: "поля", tg: "майдонҳо", uz: "maydonlar" },
  "field[:desc]": { en: "field[:desc]", ru: "поле[:desc]", tg: "майдон[:desc]", uz: "maydon[:desc]" },
  fields: { en: "fields", ru: "поля", tg: "майдонҳо", uz: "maydonlar" },
  file: { en: "file", ru: "файл", tg: "файл", uz: "fayl" },
  folder: { en: "folder", ru: "папка", tg: "ҷузвдон", uz: "papka" },
  format: { en: "format", ru: "формат", tg: "формат", uz: "format" },
  "format|file": { en: "format|file", ru: "формат|файл", tg: "формат|файл", uz: "format|fayl" },
  id: { en: "id", ru: "id", tg: "id", uz: "id" },
  kept: { en: "kept", ru: "остаётся", tg: "мемонад", uz: "qoladi" },
  kind: { en: "kind", ru: "раздел", tg: "навъ", uz: "tur" },
  kinds: { en: "kinds", ru: "разделы", tg: "навъҳо", uz: "turlar" },
  language: { en: "language", ru: "язык", tg: "забон", uz: "til" },
  measure: { en: "measure", ru: "показатель", tg: "нишондиҳанда", uz: "koʻrsatkich" },
  name: { en: "name", ru: "название", tg: "ном", uz: "nom" },
  names: { en: "names", ru: "названия", tg: "номҳо", uz: "nomlar" },
  "new-id": { en: "new-id", ru: "новый-id", tg: "id-и-нав", uz: "yangi-id" },
  number: { en: "number", ru: "число", tg: "адад", uz: "son" },
  order: { en: "order", ru: "порядок", tg: "тартиб", uz: "tartib" },
  others: { en: "others", ru: "другие", tg: "дигарон", uz: "boshqalar" },
  path: { en: "path", ru: "путь", tg: "роҳ", uz: "yoʻl" },
  period: { en: "period", ru: "период", tg: "давра", uz: "davr" },
  query: { en: "query", ru: "запрос", tg: "дархост", uz: "soʻrov" },
  "query...": { en: "query...", ru: "запрос...", tg: "дархост...", uz: "soʻrov..." },
  record: { en: "record", ru: "запись", tg: "сабт", uz: "yozuv" },
  records: { en: "records", ru: "записи", tg: "сабтҳо", uz: "yozuvlar" },
  revision: { en: "revision", ru: "версия", tg: "нусха", uz: "versiya" },
  rule: { en: "rule", ru: "правило", tg: "қоида", uz: "qoida" },
  text: { en: "text", ru: "текст", tg: "матн", uz: "matn" },
  when: { en: "when", ru: "когда", tg: "кай", uz: "qachon" },
  which: { en: "which", ru: "какие", tg: "кадом", uz: "qaysi" },
  words: { en: "words", ru: "слова", tg: "калимаҳо", uz: "soʻzlar" },
  year: { en: "year", ru: "год", tg: "сол", uz: "yil" },
};

/** What a placeholder is called in a language; one that is not known stays as it is. */
export const placeholderIn = (name: string, language: Language): string => placeholders[name]?.[language] ?? name;
