import { wordsIn } from "../locales/index.ts";
import type { PartFormatters } from "../locales/words.ts";
import type { Cell } from "../tables/cell.ts";
import type { Phrase } from "../tables/phrase.ts";
import { printableLine } from "../values/texts/printable.ts";
import { sentenceIn } from "../values/texts/sentence.ts";
import { languageShown, type Text, textIn } from "../values/texts/text.ts";
import { cellInWords, cellText } from "./cell-text.ts";
import type { Style } from "./style.ts";

const isQuantity = ({ is }: Cell): boolean => is === "count" || is === "difference";

/** The text of a title or note in a language. */
export const phraseText = (phrase: Phrase, style: Style): string =>
  phraseTextWith(phrase, style, (cell) => cellText(cell, style));

/** The same, where its cells are written in another way. */
export function phraseTextWith(phrase: Phrase, style: Style, cell: PartFormatters["cell"]): string {
  const format: PartFormatters = {
    phrase: (inner) => phraseTextWith(inner, style, cell),
    quantity: (quantity) => (isQuantity(quantity) ? cellInWords(quantity, style) : cell(quantity)),
    cell,
    date: (date) => printableLine(wordsIn(style.language).dateInText(date)),
    sentence: (sentence) => sentenceIn(sentence, style.language),
    text: (text) => printableLine(textIn(text, style.textLanguage, style.registryLanguage)),
    foreignLanguages: (texts) => foreignLanguagesOf(texts, style),
  };
  const write = wordsIn(style.language).phrases[phrase.message] as (phrase: Phrase, format: PartFormatters) => string;
  return withOneFullStop(write(phrase, format));
}

/** A sentence that ends with an abbreviation or a name such as `Kyoto Systems Ltd.` has no second full stop, nor behind the mark of a text in another language. */
const withOneFullStop = (text: string): string => text.replace(/(?<!\.)\.([\ufdd0-\ufdd2]?)\.$/u, ".$1");

function foreignLanguagesOf(texts: readonly Text[], style: Style): string[] {
  const shown = texts.map((text) => languageShown(text, style.textLanguage, style.registryLanguage)?.toLowerCase());
  return [...new Set(shown)].filter((language) => language !== undefined && language !== style.language) as string[];
}

/** Notes as paragraphs: all others joined in one, then what could not be read, then the provenance. */
export function noteLines(notes: readonly Phrase[], style: Style): string[] {
  const ofOwn: readonly Phrase["message"][] = ["not-read", "provenance"];
  const textsOf = (wanted: (message: Phrase["message"]) => boolean): string[] =>
    notes
      .filter(({ message }) => wanted(message))
      .map((note) => phraseText(note, style))
      .filter((text) => text !== "");
  const others = textsOf((message) => !ofOwn.includes(message));
  const last = ofOwn.flatMap((message) => textsOf((other) => other === message));
  return [...(others.length > 0 ? [others.join(" ")] : []), ...last];
}
