import type { Language } from "../../values/codes/languages.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { type ColumnTexts, columnWidths, comfortableWidth, leastWidth } from "../column-widths.ts";
import type { Block } from "./block.ts";
import { lineCount, paragraphHeight, paragraphXml } from "./docx-paragraph.ts";
import { run, xmlText } from "./docx-text.ts";
import { docxWords } from "./docx-words.ts";
import { type Grid, type GridCell, type GridColumn, gridCell, gridText } from "./grid.ts";
import { paragraphStyles, type StyleId } from "./paragraph-styles.ts";
import { tableStyleId } from "./table-style.ts";

/** A row of a table: whether it is the heading, about how high it is, and whether it stays with what follows. */
type Row = {
  readonly cells: readonly GridCell[];
  readonly isHeading: boolean;
  readonly height: number;
  readonly keepsNext: boolean;
};

/** How the cells of a table are set. */
type Layout = { readonly columns: readonly GridColumn[]; readonly widths: readonly number[]; readonly style: StyleId };

/** Whether words of a table would have to break on a line of a width even in the smallest letters. */
export const needsRoom = (grid: Grid, room: number): boolean =>
  leastWidth(columnTexts(grid), paragraphStyles.HamkorTinyCell.size) * usualFactor > room;

/** Most words are a little narrower than estimated. */
const usualFactor = 0.98;

/** The largest letters in which a table reads well, or else in which no word is broken. */
function cellStyle(columns: readonly ColumnTexts[], room: number): StyleId {
  if (comfortableWidth(columns, paragraphStyles.HamkorCell.size) <= room) return "HamkorCell";
  return leastWidth(columns, paragraphStyles.HamkorSmallCell.size) <= room ? "HamkorSmallCell" : "HamkorTinyCell";
}

/** A table of the full text width: its heading is repeated on every page, and rows are not split. */
export function gridTable(grid: Grid, room: number, language: Language): Block {
  const columns = columnTexts(grid);
  const style = cellStyle(columns, room);
  const widths = columnWidths(columns, room, paragraphStyles[style].size);
  const layout: Layout = { columns: grid.columns, widths, style };
  const rows = rowsOf(grid, layout);
  return {
    xml: [
      "<w:tbl>",
      tableProperties(grid, room, language),
      `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
      ...rows.map((row) => rowXml(row, layout)),
      "</w:tbl>",
    ].join(""),
    pieces: rows.map(({ height, keepsNext }) => ({ height, keepsNext })),
  };
}

const columnTexts = ({ columns, rows, totals }: Grid): ColumnTexts[] =>
  columns.map(({ heading, isNumeric }, index) => ({
    heading,
    isNumeric,
    texts: (totals ? [...rows, totals] : rows).map((row) => gridText(row[index])),
  }));

/** The rows with the heading and the totals: small tables are not divided, of others the rows at either end are not. */
function rowsOf({ columns, rows, totals }: Grid, layout: Layout): Row[] {
  const heading = columns.map((column) => gridCell(column.heading));
  const all = [heading, ...rows, ...(totals ? [totals] : [])];
  const heights = all.map((cells) => rowHeight(cells, layout));
  const isSmall = heights.reduce((sum, height) => sum + height, 0) <= maxUndivided;
  const last = all.length - keptTogether;
  return all.map((cells, index) => ({
    cells,
    isHeading: index === 0,
    height: heights[index] ?? 0,
    keepsNext: isSmall || index <= keptTogether || index >= last,
  }));
}

/** A quarter of a page: so much may stay empty before a table. */
const maxUndivided = 3600;
/** So many rows stay with the heading, and as many with the notes. */
const keptTogether = 2;

/** In the order of the standard: its style, width and layout, which of the style's parts it has, and what it shows. */
function tableProperties({ columns, totals, title }: Grid, room: number, language: Language): string {
  const headings = columns.map(({ heading }) => heading).filter((heading) => heading !== "");
  const description = sentenceIn(docxWords.columns, language).replace("{columns}", () => headings.join("; "));
  const flags = [
    `w:firstRow="1" w:lastRow="${totals ? 1 : 0}" w:firstColumn="${columns[0]?.isNumeric ? 0 : 1}"`,
    `w:lastColumn="${columns.at(-1)?.isSum ? 1 : 0}" w:noHBand="1" w:noVBand="1"`,
  ].join(" ");
  return [
    `<w:tblPr><w:tblStyle w:val="${tableStyleId}"/><w:tblW w:w="${room}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:val="${lookValue(totals !== undefined, columns)}" ${flags}/>`,
    `<w:tblCaption w:val="${xmlText(title)}"/><w:tblDescription w:val="${xmlText(description)}"/></w:tblPr>`,
  ].join("");
}

/** The same flags as one number, which older versions of Word read. */
function lookValue(hasTotals: boolean, columns: readonly GridColumn[]): string {
  const [first, last] = [columns[0], columns.at(-1)];
  const bits = 0x0620 | (hasTotals ? 0x40 : 0) | (first?.isNumeric ? 0 : 0x80) | (last?.isSum ? 0x100 : 0);
  return bits.toString(16).toUpperCase().padStart(4, "0");
}

function rowXml({ cells, isHeading, keepsNext }: Row, layout: Layout): string {
  const inner = layout.columns.map((column, index) =>
    cellXml(cells[index] ?? gridCell(""), column, layout.widths[index] ?? 0, layout, keepsNext),
  );
  return `<w:tr><w:trPr><w:cantSplit/>${isHeading ? "<w:tblHeader/>" : ""}</w:trPr>${inner.join("")}</w:tr>`;
}

function cellXml(
  { pieces, remarks = [], isGrey = false }: GridCell,
  { isNumeric, isSum }: GridColumn,
  width: number,
  { columns, style }: Layout,
  keepsNext: boolean,
): string {
  const isInnerSum = isSum && columns.at(-1)?.isSum !== true;
  const options = { ...(isNumeric ? { align: "right" as const } : {}), keepsNext };
  const paragraphs = [
    paragraphXml(run(pieces, { isBold: isInnerSum, isGrey }).xml, style, options),
    ...remarks.map((remark) => paragraphXml(run(remark).xml, "HamkorRemark", options)),
  ];
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs.join("")}</w:tc>`;
}

/** About how high a row is. */
function rowHeight(cells: readonly GridCell[], { widths, style }: Layout): number {
  const heights = cells.map((cell, index) => {
    const room = (widths[index] ?? 0) - cellPadding;
    const [own, remark] = [paragraphStyles[style], paragraphStyles.HamkorRemark];
    const remarks = (cell.remarks ?? []).map((text) => paragraphHeight(lineCount(text, remark, room), remark));
    return paragraphHeight(lineCount(gridText(cell), own, room), own) + remarks.reduce((sum, each) => sum + each, 0);
  });
  return Math.max(...heights) + border;
}

const cellPadding = 160;
const border = 10;
