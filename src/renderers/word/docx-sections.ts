import { HeadingLevel, Paragraph } from "docx";
import type { Document, Section } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { textIn } from "../../values/texts/text.ts";
import { documentWords } from "../document-words.ts";
import { phraseText, type Style } from "../style.ts";
import { isWide, partBlocks } from "./docx-parts.ts";
import { paragraph, paragraphsOf, run } from "./docx-text.ts";
import type { Blocks, Writing } from "./write-context.ts";

/** Blocks that stand on the same kind of page. */
export type Stretch = { readonly blocks: Blocks; readonly isSideways: boolean };

/** A section under its heading. A wide table turns its page, and takes the heading right above it along. */
export async function sectionStretches(section: Section, writing: Writing): Promise<readonly Stretch[]> {
  const heading = headingOf(phraseText(section.title, writing.style), HeadingLevel.HEADING_1);
  const stretches: Stretch[] = [];
  for (const [index, part] of section.parts.entries()) {
    const blocks = await partBlocks(part, writing);
    stretches.push({ blocks: index === 0 ? [heading, ...blocks] : blocks, isSideways: isWide(part, writing) });
  }
  return stretches.length > 0 ? stretches : [{ blocks: [heading], isSideways: false }];
}

/** A section's blocks in one. */
export async function sectionBlocks(section: Section, writing: Writing): Promise<Blocks> {
  return (await sectionStretches(section, writing)).flatMap(({ blocks }) => blocks);
}

/** The office's own words, in the paragraphs they were written in. */
export const introductionBlocks = ({ introduction }: Document, style: Style): Blocks =>
  introduction === undefined ? [] : paragraphsOf(textIn(introduction, style.textLanguage, style.registryLanguage));

/** Where the numbers come from, and how to make them again. */
export const closingBlocks = ({ provenance, command }: Document, style: Style): Blocks => [
  headingOf(sentenceIn(documentWords.command, style.language), HeadingLevel.HEADING_2),
  paragraph(command, "HamkorCommand"),
  paragraph(phraseText({ message: "provenance", ...provenance }, style), "HamkorNote"),
];

const headingOf = (text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading, children: [run(text)] });
