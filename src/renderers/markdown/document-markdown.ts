import type { Chart } from "../../tables/chart.ts";
import type { Document, Part } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { chartSvg } from "../charts/chart-svg.ts";
import { type DocumentNumbers, documentNumbers } from "../document-numbers.ts";
import { paragraphsOf } from "../document-paragraphs.ts";
import { warningOf } from "../document-warning.ts";
import { documentWords } from "../document-words.ts";
import { needsContents } from "../needs-contents.ts";
import { phraseText } from "../phrase-text.ts";
import { sectionHeading } from "../section-heading.ts";
import type { Style } from "../style.ts";
import {
  codeFence,
  contentsList,
  definitionList,
  figureTable,
  picture,
  sentenceList,
  tableParts,
} from "./document-markdown-parts.ts";
import { escapeMarkdown, escapeParagraph } from "./markdown.ts";

/** A document as Markdown, with its charts as SVG files of a folder beside it, by their file names. */
export async function documentMarkdown(
  document: Document,
  style: Style,
  folder: string,
): Promise<{ readonly text: string; readonly pictures: ReadonlyMap<string, string> }> {
  const blocks = [...opening(document, style), ...body(document, style, folder), ...closing(document, style)];
  return { text: `${blocks.join("\n\n")}\n`, pictures: await picturesOf(document, style) };
}

const fileOf = ({ name }: Chart): string => `${name}.svg`;

/** Drawn one after the other, to limit memory to one chart. */
async function picturesOf({ sections }: Document, style: Style): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  for (const part of sections.flatMap(({ parts }) => parts))
    if (part.is === "chart") pictures.set(fileOf(part.chart), await chartSvg(part.chart, style));
  return pictures;
}

const opening = (document: Document, style: Style): string[] => [
  `# ${escapeMarkdown(phraseText(document.title, style))}`,
  ...document.subtitles.map((subtitle) => escapeParagraph(phraseText(subtitle, style))),
  ...warningQuote(document, style),
  ...(document.introduction === undefined ? [] : paragraphsOf(document.introduction, style).map(escapeParagraph)),
  ...(needsContents(document)
    ? [`## ${sentenceIn(documentWords.contents, style.language)}`, contentsList(document.sections, style)]
    : []),
];

/** What could not be read, as a quotation. */
function warningQuote(document: Document, style: Style): string[] {
  const warning = warningOf(document, style);
  if (!warning) return [];
  const paragraphs = [`**${escapeMarkdown(warning.title)}**`, ...warning.paragraphs.map(escapeParagraph)];
  return [paragraphs.map((text) => `> ${text}`).join("\n>\n")];
}

function body(document: Document, style: Style, folder: string): string[] {
  const numbers = documentNumbers(document);
  return document.sections.flatMap((section) => [
    `<a id="${section.name}"></a>`,
    `${section.level === 2 ? "###" : "##"} ${escapeMarkdown(sectionHeading(section, style))}`,
    ...section.parts.flatMap((part) => partBlocks(part, { document, numbers, style, folder })),
  ]);
}

type PartContext = {
  readonly document: Document;
  readonly numbers: DocumentNumbers;
  readonly style: Style;
  readonly folder: string;
};

function partBlocks(part: Part, { document, numbers, style, folder }: PartContext): string[] {
  const number = numbers.of(part);
  switch (part.is) {
    case "text":
      return [escapeParagraph(part.sentences.map((sentence) => phraseText(sentence, style)).join(" "))];
    case "list":
      return sentenceList(part, numbers, style);
    case "definitions":
      return [definitionList(part.items, style)];
    case "figures":
      return [figureTable(part.figures, style)];
    case "chart":
      return picture(part.chart, `${folder}/${fileOf(part.chart)}`, number, style);
    case "table":
      return tableParts(part.table, number, document.provenance, style);
  }
}

const closing = ({ provenance, command }: Document, style: Style): string[] => [
  "---",
  escapeParagraph(phraseText({ message: "provenance", ...provenance }, style)),
  `${sentenceIn(documentWords.command, style.language)}:`,
  codeFence(command),
];
