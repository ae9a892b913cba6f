import { Paragraph, TextRun } from "docx";
import { type Cell, isNoRecord, nothingCell } from "../../tables/cell.ts";
import type { KeyFigure, Part } from "../../tables/document.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { figureHeadings, figureTexts } from "../document-figures.ts";
import { cellText, noteLines, phraseText, type Style } from "../style.ts";
import { gridTable, needsRoom } from "./docx-grid.ts";
import { picture } from "./docx-picture.ts";
import { docxText, paragraph, run } from "./docx-text.ts";
import { docxWords } from "./docx-words.ts";
import type { Grid } from "./grid.ts";
import type { Blocks, WriteContext } from "./write-context.ts";

/** A part of a section as blocks of Word. */
export function partBlocks(part: Part, context: WriteContext): Blocks | Promise<Blocks> {
  switch (part.is) {
    case "text":
      return [paragraph(part.sentences.map((sentence) => phraseText(sentence, context.style)).join(" "))];
    case "list":
      return listBlocks(part, context.style);
    case "definitions":
      return part.items.map(({ term, meaning }) => definition(term, meaning, context.style));
    case "figures":
      return figuresBlocks(part.figures, context);
    case "chart":
      return picture(part.chart, context);
    case "table":
      return tableBlocks(part.table, context);
  }
}

/**
 * Whether a part is a table that needs a landscape page: its words would break on a portrait page even in the small
 * font size.
 */
export const isWide = (part: Part, { style, room }: WriteContext): boolean =>
  room.sideways !== undefined && part.is === "table" && needsRoom(gridOf(part.table, style), room.upright);

/** Sentences with bullets, under their title. */
const listBlocks = ({ title, items }: Extract<Part, { is: "list" }>, style: Style): Paragraph[] => [
  ...(title === undefined ? [] : [paragraph(phraseText(title, style))]),
  ...items.map(({ sentence }) => new Paragraph({ bullet: { level: 0 }, children: [run(phraseText(sentence, style))] })),
];

const definition = (term: Phrase, meaning: Phrase, style: Style): Paragraph =>
  new Paragraph({
    children: [
      new TextRun({ text: docxText(phraseText(term, style)), bold: true }),
      run(` — ${phraseText(meaning, style)}`),
    ],
  });

/** Key figures as a table, each with its previous value. */
function figuresBlocks(figures: readonly KeyFigure[], { style, captions, room }: WriteContext): Blocks {
  const [indicator, value, before, change, remarks] = figureHeadings(style);
  const numeric = (heading: string) => ({ heading, isNumeric: true, isSum: false });
  const grid: Grid = {
    columns: [
      { heading: indicator, isNumeric: false, isSum: false },
      { ...numeric(value), isSum: true },
      ...[before, change].map(numeric),
      { heading: remarks, isNumeric: false, isSum: false },
    ],
    rows: figures.map((figure) => {
      const { label, value, before, change, remarks } = figureTexts(figure, style);
      return [label, value, before || "–", change || "–", remarks.join("; ")];
    }),
    totals: undefined,
  };
  return [
    captions("table", sentenceIn(docxWords.keyFigures, style.language)),
    gridTable(grid, room.upright),
    paragraph("", "HamkorNote"),
  ];
}

/** A table under its caption, with its notes. Its provenance is the document's, which stands at the end. */
function tableBlocks(table: CountTable, { style, captions, room }: WriteContext): Blocks {
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
