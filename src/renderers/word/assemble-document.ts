import { Document as DocxDocument, HeadingLevel, type ISectionOptions, Packer, Paragraph, TableOfContents } from "docx";
import type { Document } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { documentWords } from "../document-words.ts";
import { phraseText, type Style } from "../style.ts";
import { captionsIn } from "./captions.ts";
import { packDocument, renumberBookmarks, withChangedPart } from "./docx-package.ts";
import { pageFooter, pageOf, roomForText } from "./docx-page.ts";
import { closingBlocks, type DocxSection, docxSectionsOf, introductionBlocks, warningBlocks } from "./docx-sections.ts";
import { documentStyles } from "./docx-styles.ts";
import { paragraph, run } from "./docx-text.ts";
import type { Blocks, WriteContext } from "./write-context.ts";
import { unzip } from "./zip.ts";

/** A document as a Word file in hamkor's own style. */
export async function assembleDocument(document: Document, style: Style, today: string): Promise<Uint8Array> {
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
  const renumbered = withChangedPart(parts, "word/document.xml", renumberBookmarks);
  return packDocument(renumbered, { title: phraseText(document.title, style), today });
}

/** The whole document, in Word sections of portrait and landscape pages. */
async function pagesOf(document: Document, style: Style): Promise<readonly DocxSection[]> {
  let pictures = 0;
  const context: WriteContext = {
    style,
    captions: captionsIn(style),
    room: roomForText,
    nextPicture: () => ++pictures,
  };
  const upright = (blocks: Blocks): DocxSection => ({ blocks, isSideways: false });
  const docxSections = [upright(introductionBlocks(document, style))];
  for (const section of document.sections) docxSections.push(...(await docxSectionsOf(section, context)));
  docxSections.push(upright(closingBlocks(document, style)));
  return [upright(titleBlocks(document, style)), ...docxSections.reduce(mergeAdjacent, [])];
}

/** Merges adjacent sections of the same orientation. */
function mergeAdjacent(joined: readonly DocxSection[], next: DocxSection): readonly DocxSection[] {
  const last = joined.at(-1);
  if (next.blocks.length === 0) return joined;
  if (last?.isSideways !== next.isSideways) return [...joined, next];
  return [...joined.slice(0, -1), { ...next, blocks: [...last.blocks, ...next.blocks] }];
}

/** The first page: title, subtitles and table of contents. */
function titleBlocks(document: Document, style: Style): Blocks {
  const { title, subtitles } = document;
  const contents = sentenceIn(documentWords.contents, style.language);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(phraseText(title, style))] }),
    ...subtitles.map((subtitle) => paragraph(phraseText(subtitle, style), "Subtitle")),
    ...warningBlocks(document, style),
    paragraph(contents, "TOCHeading"),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: "1-2" }),
  ];
}
