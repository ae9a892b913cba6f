import {
  Footer,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip as twips,
} from "docx";
import { sentenceIn } from "../../values/texts/sentence.ts";
import type { Style } from "../style.ts";
import { docxWords } from "./docx-words.ts";

/** A4 in twentieths of a point, Word's unit. */
const paper = { width: 11906, height: 16838 };

/** The margins in millimetres, with room for binding. */
const sides = {
  upright: { left: 30, right: 15, top: 20, bottom: 25 },
  sideways: { left: 20, right: 20, top: 30, bottom: 20 },
};

/** Paper and margins by orientation; the library swaps width and height itself. */
export function pageOf(isSideways: boolean): ISectionPropertiesOptions {
  const { left, right, top, bottom } = isSideways ? sides.sideways : sides.upright;
  const orientation = isSideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    page: {
      size: { ...paper, orientation },
      margin: { left: twips(left), right: twips(right), top: twips(top), bottom: twips(bottom), footer: twips(10) },
    },
  };
}

/** The text width in portrait, and in landscape for wide tables. */
export const roomForText = {
  upright: paper.width - twips(sides.upright.left) - twips(sides.upright.right),
  sideways: paper.height - twips(sides.sideways.left) - twips(sides.sideways.right),
};

/** `Page 2 of 9`, as fields that Word and LibreOffice update. */
export function pageFooter(style: Style): Footer {
  const fields = { "{page}": PageNumber.CURRENT, "{pages}": PageNumber.TOTAL_PAGES } as const;
  const pieces = sentenceIn(docxWords.pageOf, style.language).split(/(\{pages?\})/);
  const children = pieces.map((piece) =>
    piece === "{page}" || piece === "{pages}" ? new TextRun({ children: [fields[piece]] }) : new TextRun(piece),
  );
  return new Footer({ children: [new Paragraph({ style: "Footer", children })] });
}
