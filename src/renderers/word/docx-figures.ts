import type { KeyFigure } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { figureHeadings, figureTexts } from "../document-figures.ts";
import type { Blocks } from "./block.ts";
import { gridTable } from "./docx-grid.ts";
import { paragraph } from "./docx-paragraph.ts";
import { docxWords } from "./docx-words.ts";
import { type Grid, gridCell } from "./grid.ts";
import type { WriteContext } from "./write-context.ts";

/**
 * Key figures as a table without a number, each with that of the year before, where there is any, and what else is to be
 * known of it.
 */
export function figuresBlocks(figures: readonly KeyFigure[], { style, room }: WriteContext): Blocks {
  const [indicator, value, before, change] = figureHeadings(style);
  const year = commonYear(figures);
  const rows = figures.map((figure) => figureTexts(year === undefined ? figure : withoutYear(figure), style));
  const others = [
    { heading: year ?? before, texts: rows.map((row) => row.before) },
    { heading: change, texts: rows.map((row) => row.change) },
  ].filter(({ texts }) => texts.some((text) => text !== ""));
  const grid: Grid = {
    columns: [
      { heading: indicator, isNumeric: false, isSum: false },
      ...[value, ...others.map(({ heading }) => heading)].map((heading, index) => ({
        heading,
        isNumeric: true,
        isSum: index === 0,
      })),
    ],
    rows: rows.map((row, index) => [
      { pieces: [{ text: row.label }], remarks: row.remarks.length > 0 ? [row.remarks.join(" · ")] : [] },
      ...[row.value, ...others.map(({ texts }) => texts[index] || "–")].map(gridCell),
    ]),
    totals: undefined,
    title: sentenceIn(docxWords.keyFigures, style.language),
  };
  return [gridTable(grid, room, style.language), paragraph("", "HamkorSpace")];
}

/** The year before, where all figures have the same: its numbers stand under it. */
function commonYear(figures: readonly KeyFigure[]): string | undefined {
  const years = new Set(figures.flatMap(({ beforeYear }) => beforeYear ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

const withoutYear = (figure: KeyFigure): KeyFigure => ({ ...figure, beforeYear: undefined });
