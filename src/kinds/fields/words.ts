import * as z from "zod";
import type { Language } from "../../values/codes/languages.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { isLanguageTag, type Text } from "../../values/texts/text.ts";
import { addFault, type Fault, fault, named } from "../fault.ts";
import { fieldRegistry, type KindName, type ScalarType, type Vocabulary } from "../field-meta.ts";
import { emptyItem, type Reading, scalar } from "../scalar.ts";

/** One line of plain text. */
export const line = (type: "line" | "query" | "measure" = "line") => scalar({ type }, readLine);

function readLine(text: string): Reading<string> {
  return text.includes("\n") || text.includes("\r") ? { fault: severalLines } : { value: text };
}

const severalLines: Fault = fault(
  {
    en: "this field takes one line of text, and has several",
    ru: "в этом поле должна быть одна строка текста, а их несколько",
    tg: "дар ин майдон бояд як сатри матн бошад, вале чанд сатр аст",
    uz: "bu maydonga bir qator matn yoziladi, bu yerda esa bir nechta qator bor",
  },
  {
    en: "join the lines, or use `notes`",
    ru: "объедините строки или перенесите текст в `notes`",
    tg: "сатрҳоро якҷоя кунед ё матнро ба `notes` гузаронед",
    uz: "qatorlarni birlashtiring yoki matnni `notes` maydoniga koʻchiring",
  },
);

/** Words in the registry's language, or a map of language → words. */
export function text() {
  const readPlainly = (written: unknown): Text | undefined => {
    const { value, faults } = readText(written);
    return faults.length === 0 ? value : undefined;
  };
  const schema = z.transform((input, context): Text => {
    const { value, faults } = readText(input);
    // A copy of the path: zod writes the way to this field before it.
    for (const { path, ...found } of faults) addFault(context, input, found, [...path]);
    return value;
  });
  return schema.register(fieldRegistry, { scalar: { type: "text" }, readPlainly });
}

/** A text as far as it can be read, and what is wrong with it in which of its languages. */
type ReadText = { readonly value: Text; readonly faults: readonly LanguageFault[] };
type LanguageFault = Fault & { readonly path: readonly string[] };

const noFaults: readonly LanguageFault[] = [];

function readText(input: unknown): ReadText {
  if (typeof input === "string") return input === "" ? emptyText : { value: input, faults: noFaults };
  return typeof input === "object" && input !== null && !Array.isArray(input) ? readVersions(input) : notText;
}

function readVersions(written: object): ReadText {
  const versions: Record<string, string> = {};
  const faults: LanguageFault[] = [];
  for (const [language, words] of Object.entries(written)) {
    if (!isLanguageTag(language)) faults.push(unknownLanguage(language));
    else if (typeof words !== "string") faults.push(notWords(language));
    else versions[language] = words;
  }
  return { value: versions, faults };
}

const emptyText: ReadText = {
  value: "",
  faults: [{ ...emptyItem, path: [] }],
};

const notText: ReadText = {
  value: "",
  faults: [
    {
      check: "wrong-type",
      message: {
        en: "a list stands where a text belongs",
        ru: "здесь список, а нужен текст",
        tg: "дар ин ҷо рӯйхат аст, вале матн лозим аст",
        uz: "bu yerda roʻyxat turibdi, matn kerak",
      },
      help: {
        en: "write one text, or a map of languages: `en: …`",
        ru: "напишите один текст или тексты по языкам: `en: …`",
        tg: "як матн нависед ё матнҳоро аз рӯи забонҳо: `en: …`",
        uz: "bitta matn yoki tillar boʻyicha matnlar yozing: `en: …`",
      },
      path: [],
    },
  ],
};

const unknownLanguage = (language: string): LanguageFault => ({
  check: "unknown-field",
  message: {
    en: `${named(language)} is not a language tag`,
    ru: `${named(language)} — не код языка`,
    tg: `${named(language)} рамзи забон нест`,
    uz: `${named(language)} til kodi emas`,
  },
  help: {
    en: "write en, ru, tg, uz or another BCP 47 tag",
    ru: "напишите en, ru, tg, uz или другой код по BCP 47",
    tg: "en, ru, tg, uz ё рамзи дигари BCP 47-ро нависед",
    uz: "en, ru, tg, uz yoki BCP 47 boʻyicha boshqa kodni yozing",
  },
  path: [language],
});

const notWords = (language: string): LanguageFault => ({
  check: "wrong-type",
  message: {
    en: "a list or a map stands where the words of one language belong",
    ru: "здесь список или группа полей, а нужен текст на одном языке",
    tg: "дар ин ҷо рӯйхат ё гурӯҳи майдонҳост, вале матн бо як забон лозим аст",
    uz: "bu yerda roʻyxat yoki maydonlar guruhi turibdi, bitta tildagi matn kerak",
  },
  help: { en: "write one text", ru: "напишите один текст", tg: "як матн нависед", uz: "bitta matn yozing" },
  path: [language],
});

/** One of a fixed list of words. */
export const choice = <const T extends readonly string[]>(values: T, type: ScalarType = "choice") =>
  scalar<T[number]>({ type, values }, (text) => readChoice(text, values));

function readChoice<T extends string>(text: string, values: readonly T[]): Reading<T> {
  const found = values.find((value) => value === text);
  return found === undefined ? { fault: unknownWord(text, values) } : { value: found };
}

/** The fault of a word that is not one of a list. */
export const unknownWord = (wrong: string, values: readonly string[]): Fault => ({
  ...fault(
    {
      en: `${named(wrong)} is not a word for this field`,
      ru: `слово ${named(wrong)} для этого поля не подходит`,
      tg: `калимаи ${named(wrong)} ба ин майдон мувофиқ нест`,
      uz: `${named(wrong)} soʻzi bu maydonga toʻgʻri kelmaydi`,
    },
    writeOneOf(() => values),
  ),
  choices: values,
});

/** The help that lists all words of a field, each as it is to be shown in a language. */
export const writeOneOf = (wordsIn: (language: Language) => readonly string[]): Sentence => ({
  en: `write one of: ${wordsIn("en").join(", ")}`,
  ru: `напишите одно из слов: ${wordsIn("ru").join(", ")}`,
  tg: `яке аз ин калимаҳоро нависед: ${wordsIn("tg").join(", ")}`,
  uz: `shu soʻzlardan birini yozing: ${wordsIn("uz").join(", ")}`,
});

/** A word of a vocabulary that the registry's settings may extend; whether it is known is looked up later. */
export const vocabularyWord = (values: readonly string[], vocabulary: Vocabulary) =>
  scalar({ type: "choice", values, vocabulary }, (text) => ({ value: text }));

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text is shaped like an id: small Latin letters, digits and single hyphens, at most 80 characters. */
export const isSlug = (text: string): boolean => text.length <= 80 && slugPattern.test(text);

export const slug = () =>
  scalar({ type: "slug" }, (text) => (isSlug(text) ? { value: text } : { fault: noSlug(text) }));

/** The fault of a word that is not shaped like an id. */
export const noSlug = (text: string): Fault =>
  fault(
    {
      en: `${named(text)} is not a slug`,
      ru: `${named(text)} написано не по правилам`,
      tg: `${named(text)} мувофиқи қоида навишта нашудааст`,
      uz: `${named(text)} qoidaga muvofiq yozilmagan`,
    },
    {
      en: "use small Latin letters, digits and single hyphens",
      ru: "используйте строчные латинские буквы, цифры и одиночные дефисы",
      tg: "ҳарфҳои хурди лотинӣ, рақам ва дефиси якка истифода баред",
      uz: "kichik lotin harflari, raqam va yakka chiziqchadan foydalaning",
    },
  );

/** The id of a record of another kind. */
export const reference = (to: KindName) => scalar({ type: "reference", to }, (text) => ({ value: text }));

/** Any record, as `kind/id`. */
export const recordReference = () => scalar({ type: "record" }, (text) => ({ value: text }));
