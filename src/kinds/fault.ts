import type * as z from "zod";
import type { Language } from "../values/codes/languages.ts";
import { type Sentence, sentenceIn, sentenceOf } from "../values/texts/sentence.ts";

/** The checks that a value can fail on its own, whatever stands elsewhere. */
export type FieldCheck = "unknown-field" | "missing-field" | "wrong-type" | "bad-value" | "bad-date" | "bad-question";

/** What is wrong with one value, in words; `replacement` is what to write instead, where that is certain. */
export type Fault = {
  readonly check: FieldCheck;
  readonly message: Sentence;
  readonly help?: Sentence | undefined;
  readonly replacement?: string | undefined;
  /** What was most likely meant, where only one thing is. */
  readonly suggestion?: string | undefined;
  /** The words that can stand there, where the help lists all of them. */
  readonly choices?: readonly string[];
};

export const fault = (message: Sentence, help?: Sentence, replacement?: string, suggestion?: string): Fault => ({
  check: "bad-value",
  message,
  help,
  replacement,
  suggestion,
});

/** Hands a fault to zod so that it comes back, with its path, from `safeParse`. */
export function addFault(
  context: z.core.$RefinementCtx,
  input: unknown,
  found: Fault,
  path: (string | number)[] = [],
): void {
  context.issues.push({ code: "custom", input, path, message: sentenceIn(found.message, "en"), params: found });
}

/** The longest piece of a text that a message repeats, in characters. */
const longestNamed = 60;

/** A text of the file between quotation marks, as messages show it: one line, cut where it is very long. */
export function named(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longestNamed ? `"${line.slice(0, longestNamed).replace(/[\ud800-\udbff]$/, "")}…"` : `"${line}"`;
}

/** Up to three words as they stand in a help: `did you mean "a", "b" or "c"?`, and why `wrong` only looks right. */
export const didYouMean = (words: readonly string[], wrong = ""): Sentence | undefined =>
  didYouMeanWords(
    words.map((word) => `"${word}"`),
    wrong,
  );

/** Up to three words, each as it is to be typed: `did you mean a, b or c?` */
export function didYouMeanWords(words: readonly string[], wrong = ""): Sentence | undefined {
  if (words.length === 0) return undefined;
  const question = didYouMeanIn(() => words);
  return sentenceOf((language) => `${question[language]}${lookalike(wrong, language)}`);
}

/** The same of words that have another form in each language. */
export const didYouMeanIn = (wordsIn: (language: Language) => readonly string[]): Sentence =>
  sentenceOf((language) => meant[language](either(wordsIn(language), language)));

const meant: { readonly [language in Language]: (words: string) => string } = {
  en: (words) => `did you mean ${words}?`,
  ru: (words) => `возможно, имелось в виду ${words}?`,
  tg: (words) => `шояд ${words} дар назар буд?`,
  uz: (words) => `balki ${words} nazarda tutilgandir?`,
};

/** A Cyrillic letter among Latin ones looks right and is another letter. */
function lookalike(word: string, language: Language): string {
  const isMeantLatin =
    /[a-z]/i.test(word) || (word.length < 8 && !/[^\P{L}аеорсухіѕјһктмвнАВЕКМНОРСТУХІЅЈ]/u.test(word));
  const letter = isMeantLatin ? /\p{Script=Cyrillic}/u.exec(word)?.[0] : undefined;
  return letter === undefined ? "" : ` ${cyrillic(letter)[language]}`;
}

const cyrillic = (letter: string): Sentence => ({
  en: `The letter ${letter} is Cyrillic`,
  ru: `Буква ${letter} здесь кириллическая`,
  tg: `Ҳарфи ${letter} дар ин ҷо кириллӣ аст`,
  uz: `Bu yerdagi ${letter} harfi kirillcha`,
});

const or: Sentence = { en: "or", ru: "или", tg: "ё", uz: "yoki" };

/** Words of which one is meant: `a, b or c`. */
export const either = (words: readonly string[], language: Language = "en"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${or[language]} ${words.at(-1)}`;
