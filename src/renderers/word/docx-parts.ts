import { Paragraph, TextRun } from "docx";
import { type Cell, isNoRecord, nothingCell } from "../../tables/cell.ts";
import type { KeyFigure, Part } from "../../tables/document.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { figureHeadings } from "../document-figures.ts";
import { cellText, noteLines, phraseText, type Style } from "../style.ts";
import { gridTable, needsRoom } from "./docx-grid.ts";
import { picture } from "./docx-picture.ts";
import { docxText, paragraph, run } from "./docx-text.ts";
import { docxWords } from "./docx-words.ts";
import type { Grid } from "./grid.ts";
import type { Blocks, Writing } from "./write-context.ts";

/** A part of a section as blocks of Word. */
export function partBlocks(part: Part, writing: Writing): Blocks | Promise<Blocks> {
  switch (part.is) {
    case "text":
      return [paragraph(part.sentences.map((sentence) => phraseText(sentence, writing.style)).join(" "))];
    case "definitions":
      return part.items.map(({ term, meaning }) => definition(term, meaning, writing.style));
    case "figures":
      return figuresBlocks(part.figures, writing);
    case "chart":
      return picture(part.chart, writing);
    case "table":
      return tableBlocks(part.table, writing);
  }
}

/** Whether a part is a table whose words would break on an upright page even in small letters: it stands on a page turned sideways. */
export const isWide = (part: Part, { style, room }: Writing): boolean =>
  room.sideways !== undefined && part.is === "table" && needsRoom(gridOf(part.table, style), room.upright);

const definition = (term: Phrase, meaning: Phrase, style: Style): Paragraph =>
  new Paragraph({
    children: [
      new TextRun({ text: docxText(phraseText(term, style)), bold: true }),
      run(` — ${phraseText(meaning, style)}`),
    ],
  });

/** Key figures as a table, each beside what it was in the period before. */
function figuresBlocks(figures: readonly KeyFigure[], { style, captions, room }: Writing): Blocks {
  const [indicator, value, ...others] = figureHeadings(style);
  const numeric = (heading: string) => ({ heading, isNumeric: true, isSum: false });
  const grid: Grid = {
    columns: [
      { heading: indicator, isNumeric: false, isSum: false },
      { ...numeric(value), isSum: true },
      ...others.map(numeric),
    ],
    rows: figures.map((figure) => [
      phraseText(figure.label, style),
      ...[figure.value, figure.before, figure.change].map((cell) => shown(cell, style)),
    ]),
    totals: undefined,
  };
  return [
    captions("table", sentenceIn(docxWords.keyFigures, style.language)),
    gridTable(grid, room.upright),
    paragraph("", "HamkorNote"),
  ];
}

/** A table under its caption, with its notes in small letters. Its provenance is the document's, which is told at the end. */
function tableBlocks(table: CountTable, { style, captions, room }: Writing): Blocks {
  const title = phraseText(table.title, style);
  const notes = noteLines(
    table.notes.filter(({ message }) => message !== "provenance"),
    style,
  );
  if (table.rows.length === 0) {
    const none = table.notes.some(({ message }) => message === "none")
      ? []
      : [phraseText({ message: "nothing-found" }, style)];
    return [paragraph([`${title}.`, ...none, ...notes].join(" "))];
  }
  const grid = gridOf(table, style);
  const width = room.sideways !== undefined && needsRoom(grid, room.upright) ? room.sideways : room.upright;
  const under = (notes.length > 0 ? notes : [""]).map((note) => paragraph(note, "HamkorNote"));
  return [captions("table", title), gridTable(grid, width), ...under];
}

function gridOf({ columns, rows, totals }: CountTable, style: Style): Grid {
  const texts = (row: readonly Cell[]): string[] =>
    columns.map(({ role }, index) => {
      const cell = row[index] ?? nothingCell;
      return role === "label" ? cellText(cell, style) : shown(cell, style);
    });
  const sums = totals && rows.length > 1 ? texts(totals) : undefined;
  return {
    columns: columns.map(({ heading, role }) => ({
      heading: cellText(heading, style),
      isNumeric: role !== "label",
      isSum: role === "total",
    })),
    rows: rows.map(texts),
    totals: sums && [cellText({ is: "word", code: "total" }, style), ...sums.slice(1)],
  };
}

/** A number, or a dash where there is no record. */
const shown = (cell: Cell, style: Style): string => (isNoRecord(cell) ? "–" : cellText(cell, style));
