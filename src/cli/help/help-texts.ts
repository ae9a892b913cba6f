import type { Language } from "../../values/codes/languages.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** What the help says of a command, its arguments and its flags, each under a short name. */
export type HelpTexts = Readonly<Record<string, Sentence>>;

/** Command lines, and what each does. */
export type Examples = readonly (readonly [commandLine: string, does: Sentence])[];

/** The texts of a table in one language. */
export const textsIn = <T extends HelpTexts>(texts: T, language: Language): { readonly [Name in keyof T]: string } =>
  Object.fromEntries(Object.entries(texts).map(([name, sentence]) => [name, sentence[language]])) as {
    readonly [Name in keyof T]: string;
  };
