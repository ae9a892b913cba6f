import { nothingCell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import { cellText, noteLines, phraseText, type Style } from "../style.ts";
import { padEnd, textWidth, wrap } from "../text-width.ts";
import { emphasised } from "./emphasis.ts";
import { gridLines } from "./table-grid.ts";
import { partsThatFit } from "./table-parts.ts";

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
  if (!isOneNumber) return partsThatFit(table, style).flatMap((part) => [...recordLines(part, style), ""]);
  return [` ${cellText(table.rows[0]?.[0] ?? nothingCell, style) || "0"}`, ""];
}

const recordLines = (table: Table, style: Style): readonly string[] =>
  emphasised(gridLines(table, style) ?? stackedLines(table, style), table, style);

/** Records one under the other, for a terminal on which they do not fit beside each other. */
function stackedLines({ columns, rows }: Table, style: Style): string[] {
  const labels = columns.map(({ heading }) => cellText(heading, style));
  const width = Math.max(...labels.map(textWidth));
  return rows.flatMap((row, index) => {
    const lines = row.flatMap((cell, at) => {
      if (cell.is === "nothing") return [];
      const [first = "", ...more] = wrap(cellText(cell, style), Math.max(20, (style.width ?? 80) - width - 3));
      const label = style.chalk.dim(padEnd(labels[at] ?? "", width));
      return [` ${label}  ${first}`, ...more.map((rest) => ` ${" ".repeat(width)}  ${rest}`)];
    });
    return index === 0 ? lines : ["", ...lines];
  });
}
