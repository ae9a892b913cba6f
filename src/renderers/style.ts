import type { ChalkInstance } from "chalk";
import { wordsIn } from "../locales/index.ts";
import type { Say, Words } from "../locales/words.ts";
import type { Cell } from "../tables/cell.ts";
import type { Phrase } from "../tables/phrase.ts";
import { type Count, countToText } from "../values/count.ts";
import { countryName, type Language } from "../values/countries.ts";
import { printableLine } from "../values/printable.ts";
import { regionTable } from "../values/region-table.ts";
import { sentenceIn } from "../values/sentence.ts";
import { textIn } from "../values/text.ts";

/** In which language a table is shown, and on what: `width` is a terminal's, absent where nothing is to be fitted. */
export type Style = {
  readonly language: Language;
  /** The language that texts of the registry are wanted in, which may be one that hamkor does not speak. */
  readonly textLanguage: string;
  /** The language of the registry's plain texts. */
  readonly registryLanguage: string;
  readonly chalk: ChalkInstance;
  readonly width: number | undefined;
};

/** A cell in the words of a language: what a reader sees. */
export function cellText(cell: Cell, style: Style): string {
  const words = wordsIn(style.language);
  switch (cell.is) {
    case "nothing":
      return "";
    case "count":
      return countText(cell.count, words);
    case "number":
      return words.number(cell.number);
    case "money":
      return words.money(cell.amount, cell.currency);
    case "list":
      return cell.items.map((item) => cellText(item, style)).join("; ");
    case "map":
      return cell.entries.map(([name, value]) => `${words.fields[name] ?? name}: ${cellText(value, style)}`).join(", ");
    default:
      return nameText(cell, words, style);
  }
}

type Name = Extract<Cell, { is: "plain" | "text" | "country" | "region" | "word" | "field" | "named" }>;

function nameText(cell: Name, words: Words, { language, textLanguage, registryLanguage }: Style): string {
  switch (cell.is) {
    case "plain":
      return printableLine(cell.text);
    case "text":
      return printableLine(textIn(cell.text, textLanguage, registryLanguage));
    case "country":
      return countryName(cell.code, language);
    case "region": {
      const region = regionTable.get(cell.code);
      return region ? sentenceIn(region.name, language) : printableLine(cell.code);
    }
    case "word":
      return words.values[cell.code] ?? printableLine(cell.code);
    case "field":
      return words.fields[cell.name] ?? printableLine(cell.name);
    case "named":
      return printableLine(cell.name === undefined ? cell.code : textIn(cell.name, textLanguage, registryLanguage));
  }
}

/** Bounds as a table shows them: `213`, `≥213`, `4–7`, `~18`, `~≥31`. */
function countText(count: Count, words: Words): string {
  const mark = count.approximate ? "~" : "";
  if (count.max === null) return `${mark}≥${words.number(count.min)}`;
  const min = words.number(count.min);
  return count.min === count.max ? `${mark}${min}` : `${mark}${min}–${words.number(count.max)}`;
}

/** A cell by its code: what a program reads. */
export function cellCode(cell: Cell, style: Style): string {
  switch (cell.is) {
    case "count":
      return countToText(cell.count);
    case "number":
      return String(cell.number);
    case "money":
      return `${cell.amount} ${cell.currency}`;
    case "country":
    case "region":
    case "word":
    case "named":
      return printableLine(cell.code);
    case "field":
      return cell.name;
    case "list":
      return cell.items.map((item) => cellCode(item, style)).join("; ");
    case "map":
      return cell.entries.map(([name, value]) => `${name}: ${cellCode(value, style)}`).join(", ");
    default:
      return cellText(cell, style);
  }
}

/** A title or note in the words of a language. */
export function phraseText(phrase: Phrase, style: Style): string {
  const say: Say = {
    cell: (cell) => cellText(cell, style),
    sentence: (sentence) => sentenceIn(sentence, style.language),
    text: (text) => printableLine(textIn(text, style.textLanguage, style.registryLanguage)),
  };
  return wordsIn(style.language).phrase(phrase, say);
}

/** Notes as paragraphs: all but the provenance run together, the provenance stands alone. */
export function noteLines(notes: readonly Phrase[], style: Style): string[] {
  const said = notes.filter(({ say }) => say !== "provenance").map((note) => phraseText(note, style));
  const provenance = notes.filter(({ say }) => say === "provenance").map((note) => phraseText(note, style));
  return [...(said.length > 0 ? [said.join(" ")] : []), ...provenance];
}
