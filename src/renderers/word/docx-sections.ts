import { HeadingLevel, Paragraph, TextRun } from "docx";
import type { Document, Section } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { textIn } from "../../values/texts/text.ts";
import { warningOf } from "../document-warning.ts";
import { documentWords } from "../document-words.ts";
import { sectionHeading } from "../section-heading.ts";
import { phraseText, type Style } from "../style.ts";
import { isWide, partBlocks } from "./docx-parts.ts";
import { docxText, paragraph, paragraphsOf, run } from "./docx-text.ts";
import type { Blocks, WriteContext } from "./write-context.ts";

/** A section of Word: blocks on pages of one orientation. */
export type DocxSection = { readonly blocks: Blocks; readonly isSideways: boolean };

/** A section of the report as sections of Word: a wide table is in landscape, with a heading right above it. */
export async function docxSectionsOf(section: Section, context: WriteContext): Promise<readonly DocxSection[]> {
  const level = section.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
  const heading = headingOf(sectionHeading(section, context.style), level);
  const docxSections: DocxSection[] = [];
  for (const [index, part] of section.parts.entries()) {
    const blocks = await partBlocks(part, context);
    docxSections.push({ blocks: index === 0 ? [heading, ...blocks] : blocks, isSideways: isWide(part, context) });
  }
  return docxSections.length > 0 ? docxSections : [{ blocks: [heading], isSideways: false }];
}

/** A section's blocks, whatever their orientation. */
export async function sectionBlocks(section: Section, context: WriteContext): Promise<Blocks> {
  return (await docxSectionsOf(section, context)).flatMap(({ blocks }) => blocks);
}

/** The office's introduction, with its paragraphs. */
export const introductionBlocks = ({ introduction }: Document, style: Style): Blocks =>
  introduction === undefined ? [] : paragraphsOf(textIn(introduction, style.textLanguage, style.registryLanguage));

/** What could not be read, as paragraphs in a box. */
export function warningBlocks(document: Document, style: Style): Blocks {
  const warning = warningOf(document, style);
  if (!warning) return [];
  const heading = new TextRun({ text: docxText(warning.title), bold: true });
  return [
    new Paragraph({ style: "HamkorWarning", spacing: { before: 240 }, children: [heading] }),
    ...warning.paragraphs.map((text) => paragraph(text, "HamkorWarning")),
  ];
}

/** The command that reproduces the report, and the provenance. */
export const closingBlocks = ({ provenance, command }: Document, style: Style): Blocks => [
  headingOf(sentenceIn(documentWords.command, style.language), HeadingLevel.HEADING_2),
  paragraph(command, "HamkorCommand"),
  paragraph(phraseText({ message: "provenance", ...provenance }, style), "HamkorNote"),
];

const headingOf = (text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading, children: [run(text)] });
