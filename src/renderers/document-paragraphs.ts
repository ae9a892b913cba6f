import { printableLine } from "../values/texts/printable.ts";
import { type Text, textIn } from "../values/texts/text.ts";
import type { Style } from "./style.ts";

/** A longer text of the office's own, each paragraph on one line; empty lines stand between them as it is written. */
export const paragraphsOf = (text: Text, { textLanguage, registryLanguage }: Style): string[] =>
  textIn(text, textLanguage, registryLanguage)
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((paragraph) => printableLine(paragraph).trim())
    .filter((paragraph) => paragraph !== "");
