import type { Document, Section } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { paragraphsOf } from "../document-paragraphs.ts";
import { warningOf } from "../document-warning.ts";
import { documentWords } from "../document-words.ts";
import { phraseText } from "../phrase-text.ts";
import { sectionHeading } from "../section-heading.ts";
import type { Style } from "../style.ts";
import type { Block, Blocks } from "./block.ts";
import { paragraph } from "./docx-paragraph.ts";
import { partBlocks } from "./docx-parts.ts";
import { run, xmlText } from "./docx-text.ts";
import type { WriteContext } from "./write-context.ts";

/** A section's blocks under its heading. */
export async function sectionBlocks(section: Section, context: WriteContext): Promise<Blocks> {
  const blocks: Block[] = [headingOf(section, context)];
  for (const [index, part] of section.parts.entries())
    blocks.push(...(await partBlocks(part, context, section.parts[index + 1])));
  return blocks;
}

/** The blocks of sections, one after the other. */
export async function sectionsBlocks(sections: readonly Section[], context: WriteContext): Promise<Blocks> {
  const blocks: Block[] = [];
  for (const section of sections) blocks.push(...(await sectionBlocks(section, context)));
  return blocks;
}

/** A heading, which the contents list where it has a bookmark. */
export function headingOf(section: Section, { style, bookmarkOf }: WriteContext): Block {
  const text = sectionHeading(section, style);
  const level = section.level === 2 ? 2 : 1;
  const id = `Heading${level}` as const;
  const bookmark = bookmarkOf?.();
  if (bookmark === undefined) return paragraph(text, id, { keepsNext: true });
  const name = xmlText(bookmark.name);
  const marked = {
    xml: `<w:bookmarkStart w:id="${bookmark.id}" w:name="${name}"/>${run(text).xml}<w:bookmarkEnd w:id="${bookmark.id}"/>`,
    text,
  };
  return { ...paragraph(marked, id), heading: { bookmark: bookmark.name, level, text } };
}

/** The office's introduction, with its paragraphs. */
export const introductionBlocks = ({ introduction }: Document, style: Style): Blocks =>
  introduction === undefined ? [] : paragraphsOf(introduction, style).map((text) => paragraph(text));

/** What could not be read, as paragraphs in a box. */
export function warningBlocks(document: Document, style: Style): Blocks {
  const warning = warningOf(document, style);
  if (!warning) return [];
  return [
    paragraph(run(warning.title, { isBold: true }), "HamkorWarning"),
    ...warning.paragraphs.map((text) => paragraph(text, "HamkorWarning")),
  ];
}

/** How the report was made: the command that makes it again, and where its numbers come from. */
export function closingBlocks({ provenance, command, isBrief }: Document, style: Style): Blocks {
  const again = `${sentenceIn(documentWords.command, style.language)}: ${command}`;
  const from = phraseText({ message: "provenance", ...provenance }, style);
  return (isBrief ? [`${again} · ${from}`] : [again, from]).map((text) => paragraph(text, "HamkorNote"));
}
