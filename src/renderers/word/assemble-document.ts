import type { Document, Section } from "../../tables/document.ts";
import { documentNumbers } from "../document-numbers.ts";
import { minSections } from "../needs-contents.ts";
import type { Style } from "../style.ts";
import { type Blocks, xmlOf } from "./block.ts";
import { captionsIn } from "./captions.ts";
import { contentsBlocks, titleBlocks } from "./docx-front.ts";
import { ownParts, packDocument } from "./docx-package.ts";
import { type DocxSection, documentPart, endingSection, roomOf, sectionXml } from "./docx-page.ts";
import { isWide } from "./docx-parts.ts";
import { closingBlocks, introductionBlocks, sectionsBlocks } from "./docx-sections.ts";
import { headingPages, needsNewPage } from "./page-breaks.ts";
import { type Pictures, picturesAfter } from "./pictures.ts";
import type { WriteContext } from "./write-context.ts";

/** A document as a Word file in hamkor's own style. */
export async function assembleDocument(document: Document, style: Style, today: string): Promise<Uint8Array> {
  const pictures = picturesAfter(0);
  const body = await bodyOf(document, style, pictures);
  const main = documentPart(bodyXml(docxSections(body, style)));
  return packDocument(ownParts(main, document, style, pictures), document, style, today);
}

/** What stands on upright pages, in front of the contents and after them, and then on pages turned sideways. */
type Body = { readonly front: Blocks; readonly upright: Blocks; readonly sideways: Blocks };

/** The report itself: upright, but for an annex with tables that need more room. */
async function bodyOf(document: Document, style: Style, pictures: Pictures): Promise<Body> {
  const { sections } = document;
  const annex = sections.findIndex(({ name }) => name === "annex");
  const isTurned = annex >= 0 && sections.slice(annex).some((section) => hasWideTable(section, style));
  const [summary, turned] = [endOfSummary(sections), isTurned ? annex : sections.length];
  let bookmarks = 0;
  const numbers = documentNumbers(document);
  const context: WriteContext = {
    style,
    captions: captionsIn(style, numbers),
    numbers,
    room: roomOf(false).width,
    pictures,
    isBrief: document.isBrief === true,
    bookmarkOf: () => ({ id: ++bookmarks, name: `_Toc${bookmarks}` }),
  };
  const front = await sectionsBlocks(sections.slice(0, summary), context);
  const upright = await sectionsBlocks(sections.slice(summary, turned), context);
  const sideways = await sectionsBlocks(sections.slice(turned), { ...context, room: roomOf(true).width });
  const closing = closingBlocks(document, style);
  return {
    front: [...titleBlocks(document, style), ...introductionBlocks(document, style), ...front],
    upright: isTurned ? upright : [...upright, ...closing],
    sideways: isTurned ? [...sideways, ...closing] : [],
  };
}

/** Where the first chapter ends, if it says all in brief. */
function endOfSummary([first, ...others]: readonly Section[]): number {
  if (first?.name !== "summary") return 0;
  const next = others.findIndex(({ level }) => level !== 2);
  return next < 0 ? 1 + others.length : 1 + next;
}

const hasWideTable = ({ parts }: Section, style: Style): boolean =>
  parts.some((part) => isWide(part, style, roomOf(false).width));

/** The sections of Word that the document consists of: contents stand after what is said in brief. */
function docxSections({ front, upright, sideways }: Body, style: Style): readonly DocxSection[] {
  const headings = [...front, ...upright, ...sideways].flatMap(({ heading }) => heading ?? []);
  const sectionsWith = (contents: Blocks): readonly DocxSection[] => [
    { blocks: [...front, ...contents, ...upright], isSideways: false },
    ...(sideways.length > 0 ? [{ blocks: sideways, isSideways: true }] : []),
  ];
  if (headings.length < minSections) return sectionsWith([]);
  const startsPage = needsNewPage(contentsBlocks(headings, new Map(), style), front);
  const contentsWith = (pages: ReadonlyMap<string, number>): Blocks =>
    contentsBlocks(headings, pages, style, startsPage);
  return sectionsWith(contentsWith(headingPages(sectionsWith(contentsWith(new Map())))));
}

/** The sections of Word one after the other: the properties of each stand in its last paragraph, the last ones' at the end. */
const bodyXml = (sections: readonly DocxSection[]): string =>
  sections
    .map(({ blocks, isSideways }, index) => {
      const properties = sectionXml(isSideways, index === 0);
      if (index === sections.length - 1) return `${xmlOf(blocks)}${properties}`;
      const last = blocks.at(-1);
      return xmlOf([...blocks.slice(0, -1), ...(last ? [endingSection(last, properties)] : [])]);
    })
    .join("\n");
