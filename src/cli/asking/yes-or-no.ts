import type { Language } from "../../values/codes/languages.ts";

/** A question that is answered by yes or no, the language it is asked in, and what Enter alone answers: no, if not said. */
export type YesOrNo = {
  readonly message: string;
  readonly language: Language;
  readonly enterMeans?: "yes" | "no";
};

/** The first letters of yes and no. */
const letters: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  en: ["y", "n"],
  ru: ["д", "н"],
  tg: ["ҳ", "н"],
  uz: ["h", "y"],
};

const yesWords = ["y", "yes", "д", "да", "ҳ", "ҳа", "h", "ha"];

/** The question with the letters that answer it, the one that Enter stands for in capitals. */
export function questionText({ message, language, enterMeans = "no" }: YesOrNo): string {
  const [yes, no] = letters[language];
  return `${message} [${enterMeans === "yes" ? `${yes.toUpperCase()}/${no}` : `${yes}/${no.toUpperCase()}`}]`;
}

/** Yes in any of hamkor's languages, but for a letter that is no in the question's own; whatever else is answered is no. */
export function isYes(answer: string, { language, enterMeans }: YesOrNo): boolean {
  const word = answer.trim().toLowerCase();
  if (word === "") return enterMeans === "yes";
  return yesWords.includes(word) && word !== letters[language][1];
}
