import type { Part, Section } from "../../tables/document.ts";
import type { DocumentNumbers } from "../document-numbers.ts";
import { phraseText } from "../phrase-text.ts";
import { sectionHeading } from "../section-heading.ts";
import { sentenceText } from "../sentence-parts.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import type { Chapter } from "./chapters.ts";
import { chartBlock } from "./chart-block.ts";
import { figureBlock } from "./figure-block.ts";
import { emptyRow, mergedRow, type SheetRow } from "./sheet.ts";
import { tableBlock } from "./table-block.ts";

/** The parts of a chapter in their order, each section inside it under its heading. */
export const chapterBlocks = ([own, ...inner]: Chapter, numbers: DocumentNumbers, style: Style): Block[] => [
  ...partBlocks(own, numbers, style),
  ...inner.flatMap((section) => [
    { rows: [mergedRow("section", sectionHeading(section, style))] },
    ...partBlocks(section, numbers, style),
  ]),
];

/** The parts of a section; definitions are none of them. */
export const partBlocks = ({ parts }: Section, numbers: DocumentNumbers, style: Style): Block[] =>
  parts.flatMap((part) => partBlock(part, numbers, style) ?? []);

function partBlock(part: Part, numbers: DocumentNumbers, style: Style): Block | undefined {
  const number = numbers.of(part);
  switch (part.is) {
    case "text":
      return textBlock([part.sentences.map((sentence) => phraseText(sentence, style)).join(" ")]);
    case "list":
      return listBlock(part, numbers, style);
    case "figures":
      return figureBlock(part.figures, style);
    case "chart":
      return chartBlock(part.chart, number, style);
    case "table":
      return tableBlock(part.full ?? part.table, number, style);
    case "definitions":
      return undefined;
  }
}

const textBlock = (texts: readonly string[]): Block => ({
  rows: [...texts.map((text): SheetRow => mergedRow("text", text)), emptyRow],
});

function listBlock(list: Extract<Part, { is: "list" }>, numbers: DocumentNumbers, style: Style): Block {
  const { title, items } = list;
  const heading = title === undefined ? [] : [mergedRow("caption", phraseText(title, style))];
  const lines = items.flatMap((item) => [
    `• ${sentenceText(item, list, numbers, style)}`,
    ...(item.under ?? []).map((inner) => `   – ${phraseText(inner.sentence, style)}`),
  ]);
  const { rows } = textBlock(lines);
  return { rows: [...heading, ...rows] };
}
