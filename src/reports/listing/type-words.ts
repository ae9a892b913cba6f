import type { FieldSpec } from "../../kinds/describe.ts";
import type { FieldMeta, ScalarType } from "../../kinds/field-meta.ts";
import type { Language } from "../../values/codes/languages.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";

/** A field's type in words. */
export const typeText = (spec: FieldSpec): Sentence => sentenceOf((language) => typeIn(spec, language));

function typeIn(spec: FieldSpec, language: Language): string {
  const words = structures[language];
  if (spec.values) return words.freeMap(typeIn({ ...spec.values, required: false }, language));
  const item = spec.scalar ? scalarIn(spec.scalar, language) : words.map;
  if (spec.mayBeOne) return words.oneOrList(item);
  return spec.list ? words.list(item) : item;
}

function scalarIn({ type, mayBeZero, to, values, vocabulary }: FieldMeta, language: Language): string {
  const words = structures[language];
  if (mayBeZero) return words.orZero(scalars[type][language]);
  if (to) return words.idOf(to);
  if (values) return words.oneOf(`${values.join(", ")}`, vocabulary !== undefined);
  return scalars[type][language];
}

type Structures = {
  readonly freeMap: (value: string) => string;
  readonly map: string;
  readonly oneOrList: (item: string) => string;
  readonly list: (item: string) => string;
  readonly orZero: (type: string) => string;
  readonly idOf: (kind: string) => string;
  readonly oneOf: (words: string, orOwn: boolean) => string;
};

const structures: Readonly<Record<Language, Structures>> = {
  en: {
    freeMap: (value) => `map of names to ${value}`,
    map: "map",
    oneOrList: (item) => `${item}, or list of it`,
    list: (item) => `list of ${item}`,
    orZero: (type) => `${type} or 0`,
    idOf: (kind) => `id of ${kind}`,
    oneOf: (words, orOwn) => `one of ${words}${orOwn ? ", or the registry's own" : ""}`,
  },
  ru: {
    freeMap: (value) => `названия, и к каждому: ${value}`,
    map: "группа полей",
    oneOrList: (item) => `${item}; можно списком`,
    list: (item) => `список: ${item}`,
    orZero: (type) => `${type} или 0`,
    idOf: (kind) => `id из ${kind}`,
    oneOf: (words, orOwn) => `одно из: ${words}${orOwn ? " или своё слово реестра" : ""}`,
  },
  tg: {
    freeMap: (value) => `номҳо, ва ба ҳар кадом: ${value}`,
    map: "гурӯҳи майдонҳо",
    oneOrList: (item) => `${item}; рӯйхат ҳам мумкин`,
    list: (item) => `рӯйхат: ${item}`,
    orZero: (type) => `${type} ё 0`,
    idOf: (kind) => `id аз ${kind}`,
    oneOf: (words, orOwn) => `яке аз: ${words}${orOwn ? " ё калимаи худи феҳрист" : ""}`,
  },
  uz: {
    freeMap: (value) => `nomlar, har biriga: ${value}`,
    map: "maydonlar guruhi",
    oneOrList: (item) => `${item}; roʻyxat ham mumkin`,
    list: (item) => `roʻyxat: ${item}`,
    orZero: (type) => `${type} yoki 0`,
    idOf: (kind) => `${kind} dagi id`,
    oneOf: (words, orOwn) => `biri: ${words}${orOwn ? " yoki reyestrning oʻz soʻzi" : ""}`,
  },
};

const scalars: Readonly<Record<ScalarType, Sentence>> = {
  line: { en: "line of text", ru: "строка текста", tg: "сатри матн", uz: "bir satr matn" },
  text: {
    en: "text, or map of language to text",
    ru: "текст или тексты по языкам",
    tg: "матн ё матнҳо ба забонҳо",
    uz: "matn yoki tillar boʻyicha matnlar",
  },
  slug: { en: "slug", ru: "слово латиницей", tg: "калимаи лотинӣ", uz: "lotincha soʻz" },
  date: { en: "date", ru: "дата", tg: "сана", uz: "sana" },
  term: { en: "term", ru: "учебный период", tg: "давраи таҳсил", uz: "oʻquv davri" },
  "date-or-term": {
    en: "date or term",
    ru: "дата или учебный период",
    tg: "сана ё давраи таҳсил",
    uz: "sana yoki oʻquv davri",
  },
  count: { en: "count", ru: "количество", tg: "шумора", uz: "soni" },
  number: { en: "number", ru: "число", tg: "адад", uz: "son" },
  years: { en: "number of years", ru: "число лет", tg: "шумораи солҳо", uz: "yillar soni" },
  country: { en: "country code", ru: "код страны", tg: "рамзи кишвар", uz: "mamlakat kodi" },
  field: { en: "ISCED-F 2013 code", ru: "код ISCED-F 2013", tg: "рамзи ISCED-F 2013", uz: "ISCED-F 2013 kodi" },
  choice: { en: "choice", ru: "выбор", tg: "интихоб", uz: "tanlov" },
  reference: { en: "reference", ru: "ссылка", tg: "пайванд", uz: "havola" },
  record: { en: "kind/id", ru: "раздел/id", tg: "kind/id", uz: "kind/id" },
  identifier: { en: "identifier", ru: "идентификатор", tg: "рамзи шиносоӣ", uz: "identifikator" },
  currency: { en: "ISO 4217 code", ru: "код ISO 4217", tg: "рамзи ISO 4217", uz: "ISO 4217 kodi" },
  rank: { en: "rank", ru: "место", tg: "мақом", uz: "oʻrin" },
  measure: { en: "measure", ru: "показатель", tg: "нишондиҳанда", uz: "koʻrsatkich" },
  query: { en: "query", ru: "запрос", tg: "дархост", uz: "soʻrov" },
  "month-day": { en: "MM-DD", ru: "ММ-ДД", tg: "ММ-РР", uz: "OO-KK" },
  language: { en: "language tag", ru: "код языка", tg: "рамзи забон", uz: "til kodi" },
  severity: { en: "severity", ru: "важность", tg: "дараҷаи муҳимият", uz: "jiddiylik" },
  name: { en: "name", ru: "название", tg: "ном", uz: "nom" },
};
