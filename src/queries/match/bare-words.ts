import type { KindName } from "../../kinds/field-meta.ts";
import { findCountry } from "../../values/geography/countries.ts";
import { fold } from "../../values/texts/fold.ts";
import { fieldNames, resolveField } from "../fields/resolve-field.ts";
import type { Question } from "../question.ts";
import { UsageError } from "../usage-error.ts";

/** A bare word that is also a field's name or value, and the query word that would match the field. */
export type Hint = { readonly word: string; readonly questions: readonly string[] };

/** `country=China` and `:China` are meant for a field; looked for as texts they would find nothing. */
export function refuseMisspelledField(text: string, kinds: readonly KindName[]): void {
  const [, name = "", value = ""] = /^([a-z_.]+)\s*=\s*(.*)$/i.exec(text) ?? [];
  if (kinds.some((kind) => fieldNames(kind).includes(name.toLowerCase())))
    throw equalsSign(text, `${name.toLowerCase()}:${value}`);
  if (text.startsWith(":")) throw nameless(text);
}

const equalsSign = (text: string, right: string): UsageError =>
  new UsageError(
    {
      en: `${text} is not a word of the query`,
      ru: `${text} — не слово запроса`,
      tg: `${text} калимаи дархост нест`,
      uz: `${text} — soʻrov soʻzi emas`,
    },
    { en: `write ${right}`, ru: `напишите ${right}`, tg: `${right} нависед`, uz: `${right} deb yozing` },
  );

const nameless = (text: string): UsageError =>
  new UsageError(
    {
      en: `${text} names no field`,
      ru: `в слове ${text} не названо поле`,
      tg: `дар калимаи ${text} майдон номбар нашудааст`,
      uz: `${text} soʻzida maydon nomi yoʻq`,
    },
    {
      en: `write the field's name before the colon, without a space: FIELD${text}`,
      ru: `напишите имя поля перед двоеточием, без пробела: ПОЛЕ${text}`,
      tg: `номи майдонро пеш аз ду нуқта, бе фосила нависед: МАЙДОН${text}`,
      uz: `maydon nomini ikki nuqtadan oldin, boʻsh joysiz yozing: MAYDON${text}`,
    },
  );

/** What a bare word could have been meant for: a country, a value of a field with a fixed list, a field's name. */
export function hintsFor(text: string, kinds: readonly KindName[], question: Question): Hint[] {
  const names = [...new Set(kinds.flatMap(fieldNames))].filter((name) => !name.includes("."));
  if (names.includes(text.toLowerCase())) return [{ word: text, questions: [`${text.toLowerCase()}:VALUE`] }];
  const fields = names.filter((name) =>
    resolveField(name, kinds, question).words?.some((word) => fold(word) === fold(text)),
  );
  const country = findCountry(text).codes.length === 1 && text.length > 2 ? ["country"] : [];
  const questions = [...country, ...fields].map((name) => `${name}:${text.includes(" ") ? `"${text}"` : text}`);
  return questions.length > 0 ? [{ word: text, questions }] : [];
}
