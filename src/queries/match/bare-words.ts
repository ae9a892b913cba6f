import type { KindName } from "../../kinds/field-meta.ts";
import { wordsNamed } from "../../reading/words/read-word.ts";
import { countryCodes } from "../../values/geography/countries.ts";
import { fold } from "../../values/texts/fold.ts";
import { fieldNames, resolveField } from "../fields/resolve-field.ts";
import type { Question } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import { folded } from "./match.ts";

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
      ru: `в слове ${text} не указано поле`,
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

/** Scripts that put no spaces between words, so that a word of one or two letters is whole wherever it stands. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A word of fewer letters is found as a whole word only: `uni` is no part of `university`. */
const fewestInParts = 4;

/** Whether a bare word is so short that it is found as a whole word only. */
export function isShort(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.filter((letter) => !isApostrophe(letter)) ?? [];
  return letters.length < fewestInParts && !withoutSpaces.test(text);
}

/** The test of a folded text for a bare word: one that is short stands there as a whole word, any other anywhere. */
export function bareWordTest(text: string): (foldedText: string) => boolean {
  const wanted = folded(text);
  if (!isShort(text)) return (found) => found.includes(wanted);
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}])${wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
    "u",
  );
  return (found) => whole.test(found);
}

/** Letters to Unicode, and apostrophes to a reader: of Oʻsh, maʼno. */
const isApostrophe = (letter: string): boolean => "ʻʼʹʽˈ".includes(letter);

/** What a bare word could have been meant for: a country, a value of a field with a fixed list, a field's name. */
export function hintsFor(text: string, kinds: readonly KindName[], question: Question): Hint[] {
  const names = [...new Set(kinds.flatMap(fieldNames))].filter((name) => !name.includes("."));
  if (names.includes(text.toLowerCase())) return [{ word: text, questions: [`${text.toLowerCase()}:VALUE`] }];
  const fields = names.filter((name) => isOneOf(text, resolveField(name, kinds, question).words ?? []));
  const country = countryCodes(text).length === 1 && text.length > 2 ? ["country"] : [];
  const questions = [...country, ...fields].map((name) => `${name}:${text.includes(" ") ? `"${text}"` : text}`);
  return questions.length > 0 ? [{ word: text, questions }] : [];
}

/** Whether a text is one of some words, or is called so in another language. */
function isOneOf(text: string, words: readonly string[]): boolean {
  const wanted = fold(text);
  return words.some((word) => fold(word) === wanted) || wordsNamed(text, words).same.length === 1;
}
