import type { Section } from "../tables/document.ts";
import { phraseText } from "./phrase-text.ts";
import type { Style } from "./style.ts";

/** The heading of a section with its number: `2.1 Students abroad`. */
export function sectionHeading({ number, title }: Section, style: Style): string {
  const text = phraseText(title, style);
  return number === undefined ? text : `${number} ${text}`;
}
