import { didYouMeanWords, either } from "../../kinds/fault.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { nameOf } from "../../registry/record.ts";
import type { Language } from "../../values/codes/languages.ts";
import { countryName } from "../../values/geography/countries.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import { seeCommand } from "../../values/texts/see-command.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
import { UsageError } from "../usage-error.ts";

/** What is said of a word that cannot occur in the field it asks for. */
export function noValue(text: string, field: string, words: readonly string[]): UsageError {
  return new UsageError(
    {
      en: `"${text}" is not a value of ${field}`,
      ru: `у поля ${field} нет значения «${text}»`,
      tg: `майдони ${field} қимати «${text}» надорад`,
      uz: `${field} maydonida “${text}” degan qiymat yoʻq`,
    },
    didYouMeanWords(nearestWords(text, [...words, ...presence])) ?? possibleValues(words),
  );
}

/** What may be asked of every field: that it has no value, or has one. */
const presence = ["none", "any"];

const mostShown = 20;

function possibleValues(words: readonly string[]): Sentence {
  if (words.length === 0)
    return {
      en: "no record that is asked about has one",
      ru: "оно не заполнено ни в одной из этих записей",
      tg: "он дар ягон сабти дархостшуда пур карда нашудааст",
      uz: "u soʻralgan yozuvlarning birortasida ham toʻldirilmagan",
    };
  if (words.length > mostShown) return seeCommand("hamkor fields");
  const list = words.join(", ");
  return {
    en: `it can be ${list}`,
    ru: `возможные значения: ${list}`,
    tg: `қиматҳои имконпазир: ${list}`,
    uz: `mumkin boʻlgan qiymatlar: ${list}`,
  };
}

export const severalCountries = (text: string, codes: readonly string[]): UsageError =>
  new UsageError(
    {
      en: `"${text}" is the name of several countries`,
      ru: `название «${text}» носят несколько стран`,
      tg: `якчанд кишвар «${text}» ном дорад`,
      uz: `“${text}” — bir necha mamlakatning nomi`,
    },
    sentenceOf((language) => oneOfCodes[language](either(codes.map(withName(language)), language))),
  );

const oneOfCodes: { readonly [language in Language]: (codes: string) => string } = {
  en: (codes) => `write one of their codes: ${codes}`,
  ru: (codes) => `напишите код одной из них: ${codes}`,
  tg: (codes) => `рамзи яке аз онҳоро нависед: ${codes}`,
  uz: (codes) => `ulardan birining kodini yozing: ${codes}`,
};

const withName =
  (language: Language) =>
  (code: string): string =>
    `${code} (${countryName(code, language)})`;

export const noCountry = (text: string, nearest: readonly string[]): UsageError =>
  new UsageError(
    {
      en: `there is no country "${text}"`,
      ru: `нет страны «${text}»`,
      tg: `кишвари «${text}» нест`,
      uz: `“${text}” degan mamlakat yoʻq`,
    },
    nearest.length > 0
      ? sentenceOf(
          (language) =>
            didYouMeanWords(nearest.map((code) => `${countryName(code, language)} (${code})`))?.[language] ?? "",
        )
      : {
          en: "write a two-letter code or a country's name",
          ru: "напишите двухбуквенный код или название страны",
          tg: "рамзи дуҳарфа ё номи кишварро нависед",
          uz: "ikki harfli kod yoki mamlakat nomini yozing",
        },
  );

export const noTerm = (text: string, field: string): UsageError =>
  new UsageError(
    {
      en: `"${text}" is not a term, which ${field} asks for`,
      ru: `полю ${field} нужен учебный год или его часть, а «${text}» — ни то ни другое`,
      tg: `майдони ${field} соли таҳсил ё қисми онро мехоҳад, «${text}» чунин нест`,
      uz: `${field} maydoniga oʻquv yili yoki uning qismi kerak, “${text}” esa unday emas`,
    },
    {
      en: "write 2018/2019 or 2018/2019-2/2",
      ru: "напишите 2018/2019 или 2018/2019-2/2",
      tg: "2018/2019 ё 2018/2019-2/2 нависед",
      uz: "2018/2019 yoki 2018/2019-2/2 deb yozing",
    },
  );

export const noRecord = (text: string, field: string, near: readonly string[]): UsageError =>
  new UsageError(
    {
      en: `${field} asks for a record, and there is no ${text}`,
      ru: `полю ${field} нужна запись, а записи ${text} нет`,
      tg: `майдони ${field} сабт мехоҳад, вале сабти ${text} нест`,
      uz: `${field} maydoniga yozuv kerak, ${text} yozuvi esa yoʻq`,
    },
    didYouMeanWords(near) ?? {
      en: "write it as kind/id",
      ru: "напишите её как раздел/идентификатор: partners/kmust",
      tg: "онро ба шакли навъ/рамз нависед: partners/kmust",
      uz: "uni tur/identifikator shaklida yozing: partners/kmust",
    },
  );

export const noId = (text: string, field: string, kinds: readonly KindName[], near: readonly string[]): UsageError =>
  new UsageError(
    sentenceOf((language) => {
      const wrong = either(
        kinds.map((kind) => nameOf({ kind, id: text })),
        language,
      );
      return noSuchId[language](field, wrong);
    }),
    didYouMeanWords(near) ?? {
      en: `see the ids: hamkor list ${kinds[0] ?? ""}`,
      ru: `все идентификаторы: hamkor list ${kinds[0] ?? ""}`,
      tg: `ҳамаи рамзҳо: hamkor list ${kinds[0] ?? ""}`,
      uz: `barcha identifikatorlar: hamkor list ${kinds[0] ?? ""}`,
    },
  );

const noSuchId: { readonly [language in Language]: (field: string, wrong: string) => string } = {
  en: (field, wrong) => `${field} asks for an id, and there is no ${wrong}`,
  ru: (field, wrong) => `полю ${field} нужен идентификатор, а записи ${wrong} нет`,
  tg: (field, wrong) => `майдони ${field} рамз мехоҳад, вале сабти ${wrong} нест`,
  uz: (field, wrong) => `${field} maydoniga identifikator kerak, ${wrong} yozuvi esa yoʻq`,
};
