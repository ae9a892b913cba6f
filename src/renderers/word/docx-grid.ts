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

/** How the cells of a row look. */
type Look = {
  readonly isBold: boolean;
  readonly isHeading?: boolean;
  readonly fill?: string;
  readonly keepNext: boolean;
};

/** Whether a table would have to break words even in small letters. */
export const needsRoom = (grid: Grid, room: number): boolean => leastWidth(grid, smallPrint) > room;

/** A table as wide as the room for text: its heading is repeated on every page, and no row is split over two. */
export function gridTable(grid: Grid, room: number): Table {
  const size = leastWidth(grid, usualPrint) > room ? smallPrint : usualPrint;
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
  const staysWithNext = (row: number): boolean => count < few || row < together || row >= count - together;
  const headings = grid.columns.map(({ heading }) => heading);
  return new Table({
    width: { size: room, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders,
    margins: { left: padding, right: padding },
    rows: [
      rowOf(headings, { isBold: true, fill: "E8EDF3", isHeading: true, keepNext: true }),
      ...grid.rows.map((texts, row) => rowOf(texts, { isBold: false, keepNext: staysWithNext(row) })),
      ...(grid.totals ? [rowOf(grid.totals, { isBold: true, fill: "F4F6F9", keepNext: true })] : []),
    ],
  });
}

/** A table of fewer rows is not divided between pages; of a longer one, so many rows stay together at both ends. Notes stay with the end. */
const few = 12;
const together = 2;
/** The sizes of letters in half points: that of the style of cells, and one for crowded tables. */
const usualPrint = 19;
const smallPrint = 16;
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
  const children = [new TextRun({ text: docxText(text), ...bold, ...(size === usualPrint ? {} : { size }) })];
  const alignment = column.isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: [new Paragraph({ style: "HamkorCell", alignment, ...(keepNext ? { keepNext } : {}), children })],
  });
}
