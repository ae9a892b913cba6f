import * as z from "zod";
import { isLanguageTag, type Text } from "../../values/texts/text.ts";
import { addFault, type Fault, fault, named } from "../fault.ts";
import { fieldRegistry, type KindName, type ScalarType, type Vocabulary } from "../field-meta.ts";
import { type Reading, scalar } from "../scalar.ts";

/** One line of plain text. */
export const line = (about: string, type: "line" | "query" | "measure" = "line") => scalar({ type, about }, readLine);

function readLine(text: string): Reading<string> {
  return text.includes("\n") || text.includes("\r")
    ? { fault: fault("this field takes one line of text, and has several", "join the lines, or use `notes`") }
    : { value: text };
}

/** Words in the registry's language, or a map of language → words. */
export function text(about: string) {
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
  return schema.register(fieldRegistry, { about, scalar: { type: "text" }, readPlainly });
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
  faults: [{ ...fault("this item is empty", "write a value, or take the item out"), path: [] }],
};

const notText: ReadText = {
  value: "",
  faults: [
    {
      check: "wrong-type",
      message: "a list stands where a text belongs",
      help: "write one text, or a map of languages: `en: …`",
      path: [],
    },
  ],
};

const unknownLanguage = (language: string): LanguageFault => ({
  check: "unknown-field",
  message: `${named(language)} is not a language tag`,
  help: "write en, ru, tg, uz or another BCP 47 tag",
  path: [language],
});

const notWords = (language: string): LanguageFault => ({
  check: "wrong-type",
  message: "a list or a map stands where the words of one language belong",
  help: "write one text",
  path: [language],
});

/** One of a fixed list of words. */
export const choice = <const T extends readonly string[]>(about: string, values: T, type: ScalarType = "choice") =>
  scalar<T[number]>({ type, about, values }, (text) => readChoice(text, values));

function readChoice<T extends string>(text: string, values: readonly T[]): Reading<T> {
  const found = values.find((value) => value === text);
  return found === undefined ? { fault: unknownWord(text, values) } : { value: found };
}

/** The fault of a word that is not one of a list. */
export const unknownWord = (wrong: string, values: readonly string[]): Fault =>
  fault(`${named(wrong)} is not a word for this field`, oneOf(values));

const oneOf = (values: readonly string[]): string => `write one of: ${values.join(", ")}`;

/** A word of a vocabulary that the registry's settings may extend; whether it is known is looked up later. */
export const vocabularyWord = (about: string, values: readonly string[], vocabulary: Vocabulary) =>
  scalar({ type: "choice", about, values, vocabulary }, (text) => ({ value: text }));

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text is shaped like an id: small Latin letters, digits and single hyphens, at most 80 characters. */
export const isSlug = (text: string): boolean => text.length <= 80 && slugPattern.test(text);

export const slug = (about: string) =>
  scalar({ type: "slug", about }, (text) =>
    isSlug(text)
      ? { value: text }
      : { fault: fault(`${named(text)} is not a slug`, "use small Latin letters, digits and single hyphens") },
  );

/** The id of a record of another kind. */
export const reference = (about: string, to: KindName) =>
  scalar({ type: "reference", about, to }, (text) => ({ value: text }));

/** Any record, as `kind/id`. */
export const recordReference = (about: string) => scalar({ type: "record", about }, (text) => ({ value: text }));
