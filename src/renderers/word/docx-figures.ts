import type { KeyFigure } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { figureHeadings, figureTexts } from "../document-figures.ts";
import type { Style } from "../style.ts";
import type { Blocks } from "./block.ts";
import { gridTable } from "./docx-grid.ts";
import { paragraph } from "./docx-paragraph.ts";
import { docxWords } from "./docx-words.ts";
import { type Grid, type GridCell, gridCell } from "./grid.ts";
import type { WriteContext } from "./write-context.ts";

/** Key figures as a table without a number, each with that of the year before and what else is to be known of it. */
export function figuresBlocks(figures: readonly KeyFigure[], { style, room }: WriteContext): Blocks {
  const [indicator, value, before, change] = figureHeadings(style);
  const year = commonYear(figures);
  const numeric = (heading: string) => ({ heading, isNumeric: true, isSum: false });
  const grid: Grid = {
    columns: [
      { heading: indicator, isNumeric: false, isSum: false },
      { ...numeric(value), isSum: true },
      ...[year ?? before, change].map(numeric),
    ],
    rows: figures.map((figure) => figureRow(year === undefined ? figure : withoutYear(figure), style)),
    totals: undefined,
    title: sentenceIn(docxWords.keyFigures, style.language),
  };
  return [gridTable(grid, room, style.language), paragraph("", "HamkorNote")];
}

/** The year before, where all figures have the same: its numbers stand under it. */
function commonYear(figures: readonly KeyFigure[]): string | undefined {
  const years = new Set(figures.flatMap(({ beforeYear }) => beforeYear ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

const withoutYear = (figure: KeyFigure): KeyFigure => ({ ...figure, beforeYear: undefined });

function figureRow(figure: KeyFigure, style: Style): GridCell[] {
  const { label, value, before, change, remarks } = figureTexts(figure, style);
  return [{ pieces: [{ text: label }], remarks }, ...[value, before || "–", change || "–"].map(gridCell)];
}
