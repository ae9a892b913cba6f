import type { Chart } from "../../tables/chart.ts";
import type { Part } from "../../tables/document.ts";
import { chartAlternative } from "../charts/chart-alternative.ts";
import { chartPng } from "../charts/chart-png.ts";
import { chartSvg } from "../charts/chart-svg.ts";
import { phrasePieces } from "../foreign-text.ts";
import { phraseText } from "../phrase-text.ts";
import type { Blocks } from "./block.ts";
import { paragraph } from "./docx-paragraph.ts";
import { type Inline, xmlText } from "./docx-text.ts";
import { paragraphStyles } from "./paragraph-styles.ts";
import { pictureRelation } from "./pictures.ts";
import type { WriteContext } from "./write-context.ts";

/** A chart as a picture of the text width, with its text alternative, caption and notes. */
export async function picture(part: Part, chart: Chart, context: WriteContext): Promise<Blocks> {
  const { style, captions, room, pictures, isBrief } = context;
  const data = await chartPng(await chartSvg(chart, style, { width: drawnWidth(room) }), scale);
  const title = phraseText(chart.title, style);
  const size = fitted(data, room, isBrief ? mostHeightOfBriefPicture : maxHeight);
  const drawing = drawingXml(chart, title, chartAlternative(chart, style), pictures.add(data), size);
  const notes = chart.notes.map((note) => phraseText(note, style)).join(" ");
  const { before, after } = paragraphStyles.HamkorFigure;
  const figure = paragraph({ xml: drawing, text: "" } satisfies Inline, "HamkorFigure");
  return [
    { ...figure, pieces: [{ height: before + size.height + after, keepsNext: true }] },
    captions("figure", part, phrasePieces(chart.title, style)),
    ...(notes === "" ? [] : [paragraph(notes, "HamkorNote")]),
  ];
}

/** Charts are drawn about as wide as they are shown, so that their letters are of the same size on every page. */
const drawnWidth = (room: number): number => Math.min(720, Math.max(440, Math.round(room / twipsPerPixel) - margin));

/** What is around the drawing, in pixels. */
const margin = 16;
/** Enough for print: about 200 dots an inch at the text's width. */
const scale = 2;
const twipsPerPixel = 15;
/** In twentieths of a point; leaves room on the page for a caption and a heading. */
const maxHeight = 11700;
/** The height of a picture in a report of two pages: 65 mm. */
export const mostHeightOfBriefPicture = 3690;

type Size = { readonly width: number; readonly height: number };

/** As wide as the text, unless that would be taller than a page or larger than it was drawn. */
function fitted(png: Uint8Array, room: number, mostHeight: number): Size {
  const { width, height } = sizeOf(png);
  const drawn = twipsPerPixel / scale;
  const factor = Math.min(room / width, mostHeight / height, largest * drawn);
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

/** A small picture grows by no more than this, so that its letters do not become larger than the text's. */
const largest = 1.15;

/** Width and height are at fixed offsets in every PNG. */
function sizeOf(png: Uint8Array): Size {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** English metric units in a twentieth of a point. */
const emu = 635;

const drawingXml = ({ name }: Chart, title: string, alternative: string, number: number, size: Size): string => {
  const extent = `cx="${size.width * emu}" cy="${size.height * emu}"`;
  return [
    "<w:r><w:drawing>",
    '<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent ${extent}/><wp:docPr id="${number}" name="${xmlText(name)}" descr="${xmlText(alternative)}" title="${xmlText(title)}"/>`,
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>',
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    `<pic:nvPicPr><pic:cNvPr id="${number}" name="${xmlText(name)}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    '<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
    ` r:embed="${pictureRelation(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
  ].join("");
};
