import { Paragraph, TextRun } from "docx";
import { nameOfCharacter, printableLine } from "../../values/texts/printable.ts";

/** Text on one line that XML can hold. */
export const docxText = (text: string): string => printableLine(text).replace(/[\ufffe\uffff]/g, nameOfCharacter);

/** A run of plain text. */
export const run = (text: string): TextRun => new TextRun(docxText(text));

/** A paragraph of plain text in a style of the document. */
export const paragraph = (text: string, style?: string): Paragraph =>
  new Paragraph({ ...(style === undefined ? {} : { style }), children: [run(text)] });

/** The paragraphs of a text. */
export const paragraphsOf = (text: string): Paragraph[] =>
  text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph(line));
