import { named } from "../../kinds/fault.ts";
import { UsageError } from "../../queries/usage-error.ts";

export const incomplete = (names: readonly string[]): UsageError =>
  new UsageError(
    names.length === 0
      ? {
          en: "no record is named",
          ru: "не указана запись",
          tg: "сабт нишон дода нашудааст",
          uz: "yozuv koʻrsatilmagan",
        }
      : {
          en: "it is not said what is to change",
          ru: "не указано, что изменить",
          tg: "гуфта нашудааст, ки чиро тағйир додан лозим",
          uz: "nimani oʻzgartirish aytilmagan",
        },
    {
      en: "write: hamkor set KIND/ID FIELD=VALUE",
      ru: "напишите: hamkor set РАЗДЕЛ/ID ПОЛЕ=ЗНАЧЕНИЕ",
      tg: "нависед: hamkor set НАВЪ/ID МАЙДОН=ҚИМАТ",
      uz: "yozing: hamkor set TUR/ID MAYDON=QIYMAT",
    },
  );

/** A kind without a query would be all of its records, which is seldom meant. */
export function kindAlone(kind: string, assignments: readonly string[]): UsageError {
  const change = assignments.join(" ");
  return new UsageError(
    {
      en: `it is not said which records of ${kind}`,
      ru: `не указано, какие записи раздела ${kind}`,
      tg: `гуфта нашудааст, ки кадом сабтҳои навъи ${kind}`,
      uz: `${kind} turining qaysi yozuvlari ekani aytilmagan`,
    },
    {
      en: `one: hamkor set ${kind}/ID ${change}; those of a query: hamkor set ${kind} ${change} --where QUERY`,
      ru: `одна: hamkor set ${kind}/ID ${change}; по запросу: hamkor set ${kind} ${change} --where ЗАПРОС`,
      tg: `якто: hamkor set ${kind}/ID ${change}; аз рӯи дархост: hamkor set ${kind} ${change} --where ДАРХОСТ`,
      uz: `bittasi: hamkor set ${kind}/ID ${change}; soʻrov boʻyicha: hamkor set ${kind} ${change} --where SOʻROV`,
    },
  );
}

export const noKindWithQuery = (names: readonly string[]): UsageError =>
  new UsageError(
    {
      en: `--where selects records of one kind, and ${named(names.join(" "))} is none`,
      ru: `--where выбирает записи одного раздела, а ${named(names.join(" "))} — не раздел`,
      tg: `--where сабтҳои як навъро интихоб мекунад, вале ${named(names.join(" "))} навъ нест`,
      uz: `--where bir turdagi yozuvlarni tanlaydi, ${named(names.join(" "))} esa tur emas`,
    },
    {
      en: "write: hamkor set KIND --where QUERY -- FIELD=VALUE",
      ru: "напишите: hamkor set РАЗДЕЛ --where ЗАПРОС -- ПОЛЕ=ЗНАЧЕНИЕ",
      tg: "нависед: hamkor set НАВЪ --where ДАРХОСТ -- МАЙДОН=ҚИМАТ",
      uz: "yozing: hamkor set TUR --where SOʻROV -- MAYDON=QIYMAT",
    },
  );
