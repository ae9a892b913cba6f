import { sentenceIn } from "../../values/texts/sentence.ts";
import type { Style } from "../style.ts";
import type { Block, Blocks } from "./block.ts";
import { paragraph } from "./docx-paragraph.ts";
import { type Inline, joined, run } from "./docx-text.ts";
import { docxWords } from "./docx-words.ts";
import { textWidthUpright } from "./paragraph-styles.ts";

/** A4 in twentieths of a point, Word's unit. */
const paper = { width: 11906, height: 16838 };

/** The margins, with room for binding: 30 mm at the left of an upright page. */
const margins = {
  upright: { left: 1701, right: paper.width - 1701 - textWidthUpright, top: 1134, bottom: 1134 },
  sideways: { left: 1134, right: 1134, top: 1701, bottom: 1134 },
};

/** The text width and height of a page. */
export const roomOf = (isSideways: boolean): { readonly width: number; readonly height: number } => {
  const { left, right, top, bottom } = isSideways ? margins.sideways : margins.upright;
  const [width, height] = isSideways ? [paper.height, paper.width] : [paper.width, paper.height];
  return { width: width - left - right, height: height - top - bottom };
};

/** A section of Word: blocks on pages of one orientation, which begin with a new one. */
export type DocxSection = { readonly blocks: Blocks; readonly isSideways: boolean };

/** A paragraph that ends a section of Word, with its properties. */
export function endingSection(block: Block, properties: string): Block {
  const xml = block.xml.startsWith("<w:p><w:pPr>")
    ? block.xml.replace("</w:pPr>", () => `${properties}</w:pPr>`)
    : block.xml.replace("<w:p>", () => `<w:p><w:pPr>${properties}</w:pPr>`);
  return { ...block, xml };
}

/**
 * The properties of a section of Word, in the order of the standard. The first has the header and footer for all; the
 * document's first page has no header.
 */
export function sectionXml(isSideways: boolean, isFirst: boolean): string {
  const { left, right, top, bottom } = isSideways ? margins.sideways : margins.upright;
  const size = isSideways
    ? `w:w="${paper.height}" w:h="${paper.width}" w:orient="landscape"`
    : `w:w="${paper.width}" w:h="${paper.height}"`;
  const references = [
    '<w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdFirstHeader"/>',
    '<w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooter"/>',
  ];
  return [
    "<w:sectPr>",
    ...(isFirst ? references : []),
    '<w:type w:val="nextPage"/>',
    `<w:pgSz ${size}/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/>`,
    '<w:cols w:space="708"/>',
    isFirst ? "<w:titlePg/>" : "",
    "</w:sectPr>",
  ].join("");
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ");
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const documentPart = (body: string): string =>
  `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;

/** The header of every page but the first: who gives the report, and which it is. */
export const headerPart = (texts: readonly string[]): string =>
  `${declaration}<w:hdr ${namespaces}>${paragraph(texts.join(" · "), "Header").xml}</w:hdr>`;

export const emptyHeaderPart = `${declaration}<w:hdr ${namespaces}><w:p/></w:hdr>`;

/** `Page 2 of 9`, as fields that Word and LibreOffice update. */
export function footerPart(style: Style): string {
  const fields: Readonly<Record<string, string>> = { "{page}": "PAGE", "{pages}": "NUMPAGES" };
  const pieces = sentenceIn(docxWords.pageOf, style.language).split(/(\{pages?\})/);
  const inlines = pieces.map((piece) => (fields[piece] === undefined ? run(piece) : pageField(fields[piece])));
  return `${declaration}<w:ftr ${namespaces}>${paragraph(joined(inlines), "Footer").xml}</w:ftr>`;
}

const pageField = (code: string): Inline => ({
  xml: `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`,
  text: "1",
});
