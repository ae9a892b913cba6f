import type { Chart } from "../../tables/chart.ts";
import type { KeyFigure, Part, Section } from "../../tables/document.ts";
import type { Provenance } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { printableLine } from "../../values/texts/printable.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import { chartAlternative } from "../charts/chart-alternative.ts";
import { figureHeadings, figureTexts } from "../document-figures.ts";
import type { DocumentNumbers } from "../document-numbers.ts";
import { documentWords, numbered } from "../document-words.ts";
import { noteLines, phraseText } from "../phrase-text.ts";
import { sectionHeading } from "../section-heading.ts";
import { sentenceText } from "../sentence-parts.ts";
import type { Style } from "../style.ts";
import { alignedTable, escapeMarkdown, escapeParagraph, markdownGrid } from "./markdown.ts";

/** A link to every section. */
export const contentsList = (sections: readonly Section[], style: Style): string =>
  sections
    .map((section) => {
      const link = `- [${escapeMarkdown(sectionHeading(section, style))}](#${section.name})`;
      return section.level === 2 ? `  ${link}` : link;
    })
    .join("\n");

/** Key figures with their previous values. */
export function figureTable(figures: readonly KeyFigure[], style: Style): string {
  const rows = figures.map((figure) => {
    const { label, value, before, change, remarks } = figureTexts(figure, style);
    return [label, value, before || "–", change || "–", remarks.join("; ")];
  });
  const escaped = [figureHeadings(style), ...rows].map((row) => row.map(escapeMarkdown));
  return alignedTable(escaped, ["l", "r", "r", "r", "l"]);
}

/** Sentences under each other, under their title. */
export function sentenceList(list: Extract<Part, { is: "list" }>, numbers: DocumentNumbers, style: Style): string[] {
  const { title, items } = list;
  const lines = items.flatMap((item) => [
    `- ${escapeParagraph(sentenceText(item, list, numbers, style))}`,
    ...(item.under ?? []).map((inner) => `  - ${escapeParagraph(phraseText(inner.sentence, style))}`),
  ]);
  return [...(title === undefined ? [] : [`**${escapeMarkdown(phraseText(title, style))}**`]), lines.join("\n")];
}

type Definitions = Extract<Part, { is: "definitions" }>["items"];

/** Terms with their definitions. */
export const definitionList = (items: Definitions, style: Style): string =>
  items
    .map(({ term, meaning }) => {
      const [name, definition] = [term, meaning].map((phrase) => escapeMarkdown(phraseText(phrase, style).trim()));
      return `- **${name}**: ${definition}`;
    })
    .join("\n");

/** A chart as a picture with its text alternative, its caption and its notes. */
export const picture = (chart: Chart, file: string, number: number | undefined, style: Style): string[] => [
  `![${escapeMarkdown(printableLine(chartAlternative(chart, style)))}](${destination(file)})`,
  caption(documentWords.figure, number, phraseText(chart.title, style), style),
  ...noteLines(chart.notes, style).map(escapeParagraph),
];

/** A table under its caption; its provenance only where it differs from the document's, which stands at the end. */
export function tableParts(table: CountTable, number: number | undefined, { on }: Provenance, style: Style): string[] {
  const notes = table.notes.filter(({ message }) => message !== "provenance" || table.provenance.on !== on);
  return [
    caption(documentWords.table, number, phraseText(table.title, style), style),
    ...(table.rows.length > 0 ? [markdownGrid(table, style)] : []),
    ...noteLines(notes, style).map(escapeParagraph),
  ];
}

/** A title with its number; a table without rows has none. */
const caption = (word: Sentence, number: number | undefined, title: string, { language }: Style): string =>
  number === undefined
    ? `**${escapeMarkdown(title)}**`
    : `**${numbered(sentenceIn(word, language), number)}.** ${escapeMarkdown(title)}`;

/** A path as the destination of a link, with special characters percent-encoded. */
const destination = (path: string): string =>
  path.replace(/[\u0000-\u0020"#%&'()<>?\\]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });

/** A line of code between fences that are longer than any in it. */
export function codeFence(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}sh\n${printableLine(code)}\n${fence}`;
}
