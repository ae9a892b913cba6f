import { ImageRun, Paragraph } from "docx";
import type { Chart } from "../../tables/chart.ts";
import { chartAlternative } from "../charts/chart-alternative.ts";
import { chartPng } from "../charts/chart-png.ts";
import { chartSvg } from "../charts/chart-svg.ts";
import { phraseText } from "../style.ts";
import { docxText, paragraph } from "./docx-text.ts";
import type { Blocks, WriteContext } from "./write-context.ts";

/** A chart as a picture of the text width, with its text alternative, caption and notes. */
export async function picture(chart: Chart, { style, captions, room, nextPicture }: WriteContext): Promise<Blocks> {
  const data = await chartPng(await chartSvg(chart, style), scale);
  const title = phraseText(chart.title, style);
  const image = new ImageRun({
    type: "png",
    data,
    transformation: fitted(data, room.upright / twipsPerPixel),
    altText: {
      id: String(nextPicture()),
      name: chart.name,
      title: docxText(title),
      description: docxText(chartAlternative(chart, style)),
    },
  });
  const notes = chart.notes.map((note) => phraseText(note, style)).join(" ");
  return [
    new Paragraph({ style: "HamkorFigure", children: [image] }),
    captions("figure", title),
    ...(notes === "" ? [] : [paragraph(notes, "HamkorNote")]),
  ];
}

/** Enough for print: about 200 dots an inch at the text's width. */
const scale = 2;
const twipsPerPixel = 15;
/** In pixels; leaves room on the page for a caption and a heading. */
const maxHeight = 780;

/** As wide as the text, unless that would be taller than a page. */
function fitted(png: Uint8Array, room: number): { readonly width: number; readonly height: number } {
  const { width, height } = sizeOf(png);
  const factor = Math.min(room / width, maxHeight / height);
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

/** Width and height are at fixed offsets in every PNG. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
