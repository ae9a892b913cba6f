import type { Document, Part } from "../../tables/document.ts";
import { documentNumbers } from "../document-numbers.ts";
import type { Style } from "../style.ts";
import type { Block, Blocks } from "./block.ts";
import { captionsIn } from "./captions.ts";
import { titleBlocks } from "./docx-front.ts";
import { roomOf } from "./docx-page.ts";
import { partBlocks } from "./docx-parts.ts";
import { mostHeightOfBriefPicture } from "./docx-picture.ts";
import { closingBlocks, headingOf, introductionBlocks } from "./docx-sections.ts";
import { pagesOf } from "./page-breaks.ts";
import { picturesAfter } from "./pictures.ts";
import type { WriteContext } from "./write-context.ts";

/** On how many upright pages a document without contents will about be; its charts are not drawn for that. */
export async function estimatedPages(document: Document, style: Style): Promise<number> {
  const numbers = documentNumbers(document);
  const context: WriteContext = {
    style,
    captions: captionsIn(style, numbers),
    numbers,
    room: roomOf(false).width,
    pictures: picturesAfter(0),
    isBrief: document.isBrief === true,
  };
  const blocks: Block[] = [...titleBlocks(document, style), ...introductionBlocks(document, style)];
  for (const section of document.sections) {
    blocks.push(headingOf(section, context));
    for (const part of section.parts) blocks.push(...(await blocksOf(part, context)));
  }
  return pagesOf([...blocks, ...closingBlocks(document, style)], leftFree);
}

/** Word breaks some lines earlier than estimated, and other formats have less room: so much of each page stays free. */
const leftFree = 0.05;

const blocksOf = (part: Part, context: WriteContext): Blocks | Promise<Blocks> =>
  part.is === "chart" ? [roomOfPicture] : partBlocks(part, context);

/** The picture and its caption. */
const roomOfPicture: Block = { xml: "", pieces: [{ height: mostHeightOfBriefPicture + 700, keepsNext: false }] };
