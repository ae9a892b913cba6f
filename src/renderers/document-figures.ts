import { changeSentence, countSentence } from "../locales/number-sentences.ts";
import { type Cell, isNoRecord } from "../tables/cell.ts";
import type { KeyFigure } from "../tables/document.ts";
import { sentenceIn } from "../values/texts/sentence.ts";
import { cellText } from "./cell-text.ts";
import { documentWords } from "./document-words.ts";
import { phraseText } from "./phrase-text.ts";
import type { Style } from "./style.ts";

/** The headings of a table of key figures: what is counted, its number, the number before, the change, and remarks. */
export function figureHeadings({ language }: Style): readonly [string, string, string, string, string] {
  const heading = (word: keyof typeof documentWords): string => capital(sentenceIn(documentWords[word], language));
  return [heading("indicator"), heading("value"), heading("before"), heading("change"), heading("remarks")];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a key figure shows in every format; empty where there is nothing to say. */
export type FigureTexts = {
  readonly label: string;
  /** A dash where nothing is on record. */
  readonly value: string;
  /** With the name of its year: `2018: 6`. */
  readonly before: string;
  readonly change: string;
  readonly remarks: readonly string[];
};

/** A key figure in words that cannot be misread: `1,419 or more`, `at most 40 fewer`. */
export function figureTexts(
  { label, value, before, beforeYear, change, remarks = [] }: KeyFigure,
  style: Style,
): FigureTexts {
  const earlier = numberText(before, style);
  return {
    label: phraseText(label, style),
    value: isNoRecord(value) ? "–" : numberText(value, style),
    before: earlier === "" || beforeYear === undefined ? earlier : `${beforeYear}: ${earlier}`,
    change: change.is === "difference" ? sentenceIn(changeSentence(change), style.language) : cellText(change, style),
    remarks: remarks.map((remark) => phraseText(remark, style)),
  };
}

const numberText = (cell: Cell, style: Style): string =>
  cell.is === "count" && cell.count.max === null
    ? sentenceIn(countSentence(cell.count), style.language)
    : cellText(cell, style);
