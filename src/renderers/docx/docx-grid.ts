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
import { columnWidths } from "./column-widths.ts";
import { docxText } from "./docx-text.ts";
import type { Grid, GridColumn } from "./grid.ts";

/** How the cells of a row look. */
type Look = { readonly isBold: boolean; readonly fill?: string };

/** A table as wide as the room for text: its heading is repeated on every page, and no row is split over two. */
export function gridTable(grid: Grid, room: number): Table {
  const widths = columnWidths(grid, room);
  const size = grid.columns.length > crowded ? smallPrint : undefined;
  const rowOf = (texts: readonly string[], look: Look, isHeading = false): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHeading ? { tableHeader: true } : {}),
      children: grid.columns.map((column, index) => cell(texts[index] ?? "", column, widths[index] ?? 0, look, size)),
    });
  const headings = grid.columns.map(({ heading }) => heading);
  return new Table({
    width: { size: room, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders,
    margins: { left: padding, right: padding },
    rows: [
      rowOf(headings, { isBold: true, fill: "E8EDF3" }, true),
      ...grid.rows.map((texts) => rowOf(texts, { isBold: false })),
      ...(grid.totals ? [rowOf(grid.totals, { isBold: true, fill: "F4F6F9" })] : []),
    ],
  });
}

/** From so many columns on, a table is set in smaller letters. */
const crowded = 12;
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

function cell(text: string, column: GridColumn, width: number, { isBold, fill }: Look, size?: number): TableCell {
  const children = [
    new TextRun({ text: docxText(text), ...(isBold || column.isSum ? { bold: true } : {}), ...(size ? { size } : {}) }),
  ];
  const alignment = column.isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: [new Paragraph({ style: "HamkorCell", alignment, children })],
  });
}
