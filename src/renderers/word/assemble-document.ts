import { Document as DocxDocument, HeadingLevel, type ISectionOptions, Packer, Paragraph, TableOfContents } from "docx";
import type { Document } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { documentWords } from "../document-words.ts";
import { phraseText, type Style } from "../style.ts";
import { captionsIn } from "./captions.ts";
import { bookmarksFromOne, changed, finished } from "./docx-package.ts";
import { pageFooter, pageOf, roomForText } from "./docx-page.ts";
import { closingBlocks, introductionBlocks, type Stretch, sectionStretches } from "./docx-sections.ts";
import { documentStyles } from "./docx-styles.ts";
import { paragraph, run } from "./docx-text.ts";
import type { Blocks, Writing } from "./write-context.ts";
import { unzip } from "./zip.ts";

/** A document as a Word file of hamkor's own look. */
export async function wholeDocument(document: Document, style: Style, today: string): Promise<Uint8Array> {
  const { estimatePageNumbersWith } = await import("docx/layout");
  const footers = { default: pageFooter(style) };
  const sections = (await pagesOf(document, style)).map(
    ({ blocks, isSideways }): ISectionOptions => ({ properties: pageOf(isSideways), footers, children: blocks }),
  );
  const file = new DocxDocument({
    styles: documentStyles(style),
    sections,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
  });
  const parts = unzip(await Packer.pack(file, "uint8array"));
  const counted = changed(parts, "word/document.xml", bookmarksFromOne);
  return finished(counted, { title: phraseText(document.title, style), today });
}

/** The whole document, in stretches of upright and of turned pages. */
async function pagesOf(document: Document, style: Style): Promise<readonly Stretch[]> {
  let pictures = 0;
  const writing: Writing = { style, captions: captionsIn(style), room: roomForText, nextPicture: () => ++pictures };
  const upright = (blocks: Blocks): Stretch => ({ blocks, isSideways: false });
  const stretches = [upright(introductionBlocks(document, style))];
  for (const section of document.sections) stretches.push(...(await sectionStretches(section, writing)));
  stretches.push(upright(closingBlocks(document, style)));
  return [upright(titleBlocks(document, style)), ...stretches.reduce(joinLike, [])];
}

/** Stretches of the same kind of page after each other are one. */
function joinLike(joined: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = joined.at(-1);
  if (next.blocks.length === 0) return joined;
  if (last?.isSideways !== next.isSideways) return [...joined, next];
  return [...joined.slice(0, -1), { ...next, blocks: [...last.blocks, ...next.blocks] }];
}

/** The first page: what the report is, of whom and when, and its contents. */
function titleBlocks({ title, subtitles }: Document, style: Style): Blocks {
  const contents = sentenceIn(documentWords.contents, style.language);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(phraseText(title, style))] }),
    ...subtitles.map((subtitle) => paragraph(phraseText(subtitle, style), "Subtitle")),
    paragraph(contents, "TOCHeading"),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: "1-2" }),
  ];
}
