import { nothingCell } from "../tables/cell.ts";
import type { Table } from "../tables/table.ts";
import { cellText, noteLines, phraseText, type Style } from "./style.ts";
import { gridLines } from "./table-grid.ts";
import { wrap } from "./text-width.ts";

/** A table for a terminal: title, aligned columns, totals and notes. Nothing is cut; on a terminal, long texts wrap. */
export function tableText(table: Table, style: Style): string {
  const { chalk, width } = style;
  const grid = bodyLines(table, style);
  const notes = noteLines(table.notes, style).flatMap((note) => (width ? wrap(note, Math.min(width, 120)) : [note]));
  const lines = [chalk.bold(phraseText(table.title, style)), "", ...grid, ...notes.map((line) => chalk.dim(line))];
  return `${lines.join("\n")}\n`;
}

/** One number stands alone; what was counted and not found is 0. */
function bodyLines(table: Table, style: Style): string[] {
  const [only] = table.columns;
  if (table.rows.length === 0 || !only) return [];
  const isOneNumber = table.columns.length === 1 && table.rows.length === 1 && only.role !== "label";
  if (!isOneNumber) return [...gridLines(table, style), ""];
  return [` ${cellText(table.rows[0]?.[0] ?? nothingCell, style) || "0"}`, ""];
}
