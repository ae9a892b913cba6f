import type { Document } from "../../tables/document.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import { paragraphsOf } from "../document-paragraphs.ts";
import { warningOf } from "../document-warning.ts";
import { documentWords } from "../document-words.ts";
import { phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import { emptyRow, mergedRow, type SheetRow, textCell } from "./sheet.ts";

/** What the report is, on whom and which days, what could not be read, and the office's own words. */
export function coverBlock(document: Document, style: Style): Block {
  const { title, subtitles, introduction } = document;
  const paragraphs = introduction === undefined ? [] : paragraphsOf(introduction, style);
  return {
    rows: [
      mergedRow("title", phraseText(title, style)),
      ...subtitles.map((subtitle) => mergedRow("text", phraseText(subtitle, style))),
      ...warningRows(document, style),
      emptyRow,
      ...(paragraphs.length > 0 ? [...paragraphs.map((text) => mergedRow("text", text)), emptyRow] : []),
    ],
  };
}

/** What could not be read, on a ground of its own. */
function warningRows(document: Document, style: Style): SheetRow[] {
  const warning = warningOf(document, style);
  if (!warning) return [];
  return [
    emptyRow,
    mergedRow("warning", warning.title),
    ...warning.paragraphs.map((text) => mergedRow("caution", text)),
  ];
}

/** Links to sheets by what they are called in full; of chapters that have none, what they say. */
export const contentsBlock = (
  chapters: readonly { readonly title: string; readonly name: string; readonly saying?: string | undefined }[],
  { language }: Style,
): Block => ({
  rows: [
    mergedRow("section", sentenceIn(documentWords.contents, language)),
    ...chapters.map(({ title, name, saying }) =>
      saying === undefined ? linkRow(title, name) : mergedRow("text", `${title}. ${saying}`),
    ),
  ],
});

/** Where a table of a chapter is that has a sheet of its own. */
export const ownSheetLink = (title: string, name: string, { language }: Style): Block => ({
  rows: [linkRow(`${title}: ${sentenceIn(onSheet, language).replace("{name}", () => name)}`, name), emptyRow],
});

const onSheet: Sentence = {
  en: "on the sheet “{name}”",
  ru: "на листе «{name}»",
  tg: "дар варақи «{name}»",
  uz: "“{name}” varagʻida",
};

const linkRow = (title: string, sheet: string): SheetRow => ({
  cells: [{ ...textCell(title), linksTo: sheet }],
  look: "text",
});
