import type { Document } from "../../tables/document.ts";
import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import { approvalWords } from "../approval-words.ts";
import { documentWords } from "../document-words.ts";
import { phrasePieces } from "../foreign-text.ts";
import type { Style } from "../style.ts";
import type { Block, Blocks, Heading } from "./block.ts";
import { paragraph } from "./docx-paragraph.ts";
import { warningBlocks } from "./docx-sections.ts";
import { type Inline, joined, run, tab, xmlText } from "./docx-text.ts";

/** The head of the first page: lines for the approval, title and subtitles, and what could not be read. */
export function titleBlocks(document: Document, style: Style): Blocks {
  const { title, subtitles } = document;
  return [
    ...(document.isBrief ? [] : approvalBlocks(style)),
    paragraph(phrasePieces(title, style), "Title"),
    ...subtitles.map((subtitle) => paragraph(phrasePieces(subtitle, style), "Subtitle")),
    ...warningBlocks(document, style),
  ];
}

/** Empty lines for who approves the report, at the right as letters of offices have them. */
function approvalBlocks({ language }: Style): Blocks {
  const { approved, position, name, signature, date, number } = approvalWords;
  const word = (label: Sentence): Inline => run(`${sentenceIn(label, language)} `);
  const line = (...inlines: readonly Inline[]): Block => paragraph(joined(inlines), "HamkorApproval");
  return [
    paragraph(sentenceIn(approved, language), "HamkorApprovalTitle"),
    ...[position, name, signature].map((label) => line(word(label), tab, tab)),
    line(word(date), tab, run(" "), word(number), tab),
  ];
}

/**
 * A table of contents with the pages that headings are estimated to be on: Word shows it as it is, and works it out again
 * when it is told to.
 */
export function contentsBlocks(
  headings: readonly Heading[],
  pages: ReadonlyMap<string, number>,
  style: Style,
  startsPage = false,
): Blocks {
  const entries = headings.map(({ bookmark, level, text }, index) => {
    const start = index === 0 ? fieldStart('TOC \\o "1-2" \\h \\z \\u') : "";
    const page = String(pages.get(bookmark) ?? 1);
    const link = [
      `<w:hyperlink w:anchor="${xmlText(bookmark)}" w:history="1">`,
      `${run(text).xml}${tab.xml}${fieldStart(`PAGEREF ${bookmark} \\h`)}${run(page).xml}${fieldEnd}</w:hyperlink>`,
    ].join("");
    return paragraph({ xml: start + link, text: `${text} ${page}` }, level === 2 ? "TOC2" : "TOC1");
  });
  const title = paragraph(sentenceIn(documentWords.contents, style.language), "TOCHeading", { startsPage });
  return framed([title, ...entries, paragraph({ xml: fieldEnd, text: "" }, "HamkorNote")]);
}

/** Marked as a table of contents, so that Word offers to update it and LibreOffice keeps its title with it. */
function framed(blocks: readonly Block[]): Blocks {
  return blocks.map((block, index) => {
    const opening = index === 0 ? contentsStart : "";
    const closing = index === blocks.length - 1 ? "</w:sdtContent></w:sdt>" : "";
    return { ...block, xml: opening + block.xml + closing };
  });
}

const contentsStart =
  '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>';

const fieldStart = (code: string): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${xmlText(code)} </w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  ].join("");
const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
