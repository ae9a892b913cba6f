import type { Phrase } from "../tables/phrase.ts";
import type { PartFormatters } from "./words.ts";

/** How a language says in which others texts are. */
type ForeignWords = {
  /** `in English`, by the code of the language; `other` has the code itself. */
  readonly names: Readonly<Record<string, string>>;
  readonly other: (code: string) => string;
  readonly note: (languages: string) => string;
};

/** In which other languages texts of records are: `(in English)`, or a sentence; nothing where all are in the reader's own. */
export const foreignTexts =
  ({ names, other, note }: ForeignWords) =>
  ({ texts, as }: Extract<Phrase, { message: "foreign-texts" }>, format: PartFormatters): string => {
    const languages = format.foreignLanguages(texts).map((code) => names[code] ?? other(code));
    if (languages.length === 0) return "";
    const listed = languages.join(", ");
    return as === "mark" ? `(${listed})` : note(listed);
  };
