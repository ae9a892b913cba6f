import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { columnWidths, leastWidth } from "./column-widths.ts";
import { docxText } from "./docx-text.ts";
import type { Grid, GridColumn } from "./grid.ts";

/** The style of a row's cells. */
type Look = {
  readonly isBold: boolean;
  readonly isHeading?: boolean;
  readonly fill?: string;
  readonly keepNext: boolean;
};

/** Whether words of a table would have to break even in the small font size. */
export const needsRoom = (grid: Grid, room: number): boolean => leastWidth(grid, smallSize) > room;

/** A table of the full text width: its heading is repeated on every page, and rows are not split. */
export function gridTable(grid: Grid, room: number): Table {
  const size = leastWidth(grid, normalSize) > room ? smallSize : normalSize;
  const widths = columnWidths(grid, room, size);
  const rowOf = (texts: readonly string[], look: Look): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(look.isHeading ? { tableHeader: true } : {}),
      children: grid.columns.map((column, index) =>
        cell(texts[index] ?? "", column, { ...look, size, width: widths[index] ?? 0 }),
      ),
    });
  const count = grid.rows.length;
  const keepsWithNext = (row: number): boolean =>
    count < minDividedRows || row < keptTogether || row >= count - keptTogether;
  const headings = grid.columns.map(({ heading }) => heading);
  return new Table({
    width: { size: room, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders,
    margins: { left: padding, right: padding },
    rows: [
      rowOf(headings, { isBold: true, fill: "E8EDF3", isHeading: true, keepNext: true }),
      ...grid.rows.map((texts, row) => rowOf(texts, { isBold: false, keepNext: keepsWithNext(row) })),
      ...(grid.totals ? [rowOf(grid.totals, { isBold: true, fill: "F4F6F9", keepNext: true })] : []),
    ],
  });
}

/**
 * Shorter tables are not divided between pages; of longer ones, so many rows stay together at either end, the last with
 * the notes.
 */
const minDividedRows = 12;
const keptTogether = 2;
/** Font sizes in half points: that of the cell style, and one for crowded tables. */
const normalSize = 19;
const smallSize = 16;
const padding = 80;

const line = { style: BorderStyle.SINGLE, size: 4, color: "A9B4C0" } as const;
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
} as const;

type CellLook = Look & { readonly size: number; readonly width: number };

function cell(text: string, column: GridColumn, { isBold, fill, keepNext, size, width }: CellLook): TableCell {
  const bold = isBold || column.isSum ? { bold: true } : {};
  const children = [new TextRun({ text: docxText(text), ...bold, ...(size === normalSize ? {} : { size }) })];
  const alignment = column.isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: [new Paragraph({ style: "HamkorCell", alignment, ...(keepNext ? { keepNext } : {}), children })],
  });
}
