import { type Cell, nothingCell, plainCell } from "../../tables/cell.ts";
import type { KeyFigure } from "../../tables/document.ts";
import type { Column, Table } from "../../tables/table.ts";
import { figureHeadings } from "../document-figures.ts";
import { phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import { emptyRow } from "./sheet.ts";
import { tableRows } from "./tables-workbook.ts";

/** Key figures as a table; numbers known only by bounds in two columns, columns in which nothing stands left out. */
export function figureBlock(figures: readonly KeyFigure[], style: Style): Block {
  const headings = figureHeadings(style);
  const rows = figures.map((figure) => cellsOf(figure, style));
  const shown = headings.flatMap((_, index) => (rows.some((row) => row[index]?.is !== "nothing") ? [index] : []));
  const table: Table = {
    title: { message: "cell", cell: nothingCell },
    columns: shown.map((index) => ({
      key: String(index),
      heading: plainCell(headings[index] ?? ""),
      role: roles[index] ?? "value",
    })),
    rows: rows.map((row) => shown.map((index) => row[index] ?? nothingCell)),
    notes: [],
  };
  return { rows: [...tableRows(table, style), emptyRow] };
}

/** The roles of what is counted, its number, the number before, the change and remarks. */
const roles: readonly Column["role"][] = ["label", "value", "value", "value", "label"];

const cellsOf = ({ label, value, before, change, remarks = [] }: KeyFigure, style: Style): readonly Cell[] => [
  plainCell(phraseText(label, style)),
  value,
  before,
  change,
  remarks.length > 0 ? plainCell(remarks.map((remark) => phraseText(remark, style)).join("; ")) : nothingCell,
];
