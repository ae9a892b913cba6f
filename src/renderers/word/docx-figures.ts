import { type Cell, isNoRecord } from "../../tables/cell.ts";
import type { KeyFigure } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { figureHeadings } from "../document-figures.ts";
import { cellText, phraseText, type Style } from "../style.ts";
import type { Blocks } from "./block.ts";
import { gridTable } from "./docx-grid.ts";
import { paragraph } from "./docx-paragraph.ts";
import { docxWords } from "./docx-words.ts";
import { type Grid, gridCell } from "./grid.ts";
import type { WriteContext } from "./write-context.ts";

/** Key figures as a table without a number, each with that of the period before and what else is to be known of it. */
export function figuresBlocks(figures: readonly KeyFigure[], { style, room }: WriteContext): Blocks {
  const [indicator, value, ...others] = figureHeadings(style);
  const numeric = (heading: string) => ({ heading, isNumeric: true, isSum: false });
  const grid: Grid = {
    columns: [
      { heading: indicator, isNumeric: false, isSum: false },
      { ...numeric(value), isSum: true },
      ...others.map(numeric),
    ],
    rows: figures.map(({ label, value: number, before, change, remarks = [] }) => [
      {
        pieces: [{ text: phraseText(label, style) }],
        remarks: remarks.map((remark) => phraseText(remark, style)),
      },
      ...[number, before, change].map((cell) => gridCell(shown(cell, style))),
    ]),
    totals: undefined,
    title: sentenceIn(docxWords.keyFigures, style.language),
  };
  return [gridTable(grid, room, style.language), paragraph("", "HamkorNote")];
}

/** A number, or a dash where there is no record. */
const shown = (cell: Cell, style: Style): string => (isNoRecord(cell) ? "–" : cellText(cell, style));
