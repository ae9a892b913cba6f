import type { Cell } from "../tables/cell.ts";
import type { Column, Table } from "../tables/table.ts";
import { cellText, noteLines, phraseText, type Style } from "./style.ts";
import { padEnd, padStart, textWidth, wrap } from "./text-width.ts";

/** What stands in a cell of numbers where there is no record. */
const dash = "–";

/** The narrowest a column of text gets on a narrow terminal. */
const narrowest = 12;

type Laid = {
  readonly column: Column;
  readonly heading: string;
  readonly texts: string[];
  readonly isNumeric: boolean;
};

/** A table for a terminal: title, aligned columns, totals and notes. Nothing is cut; on a terminal, long texts wrap. */
export function tableText(table: Table, style: Style): string {
  const { chalk } = style;
  const lines = [chalk.bold(phraseText(table.title, style)), ""];
  if (table.rows.length > 0 && table.columns.length > 0) lines.push(...gridLines(table, style), "");
  const notes = noteLines(table.notes, style).flatMap((note) =>
    style.width ? wrap(note, Math.min(style.width, 120)) : [note],
  );
  lines.push(...notes.map((line) => chalk.dim(line)));
  return `${lines.join("\n")}\n`;
}

function gridLines(table: Table, style: Style): string[] {
  const hasTotals = table.totals !== undefined && table.rows.length > 1;
  const body = hasTotals && table.totals ? [...table.rows, table.totals] : table.rows;
  const columns = table.columns.map((column, index) =>
    lay(
      column,
      body.map((row) => row[index]),
      style,
    ),
  );
  if (hasTotals) nameTotals(columns, style);
  const widths = columnWidths(columns, style.width);
  const rows = body.map((_, row) =>
    rowLines(
      columns,
      widths,
      columns.map(({ texts }) => texts[row] ?? ""),
    ),
  );
  const heading = rowLines(
    columns,
    widths,
    columns.map((laid) => laid.heading),
  ).map((line) => style.chalk.bold(line));
  const rule = ruleLine(columns, widths);
  const totals = hasTotals ? [rule, ...(rows.at(-1) ?? [])] : [];
  return [...heading, rule, ...(hasTotals ? rows.slice(0, -1) : rows).flat(), ...totals];
}

function lay(column: Column, cells: readonly (Cell | undefined)[], style: Style): Laid {
  const isNumeric = column.role !== "label" || cells.every((cell) => !cell || isNumber(cell) || cell.is === "nothing");
  const empty = column.role === "label" ? "" : dash;
  const texts = cells.map((cell) => (cell && cell.is !== "nothing" ? cellText(cell, style) : empty));
  return { column, heading: cellText(column.heading, style), texts, isNumeric };
}

const isNumber = (cell: Cell): boolean => cell.is === "count" || cell.is === "number";

/** The totals are named in the first column, which is otherwise empty there. */
function nameTotals([first]: Laid[], style: Style): void {
  if (first?.column.role === "label")
    first.texts[first.texts.length - 1] = cellText({ is: "word", code: "total" }, style);
}

/** The widths of columns: what the texts need; on a narrower terminal the widest columns of text give way. */
function columnWidths(columns: readonly Laid[], available: number | undefined): number[] {
  const widths = columns.map(({ heading, texts }) => Math.max(...[heading, ...texts].map(textWidth)));
  let excess = widths.reduce((sum, width) => sum + width, 1 + gaps(columns)) - (available ?? Number.POSITIVE_INFINITY);
  for (; excess > 0; excess--) {
    const widest = widestText(columns, widths);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** The widest column of text that can still give way. */
function widestText(columns: readonly Laid[], widths: readonly number[]): number | undefined {
  const yielding = columns.flatMap(({ isNumeric }, index) =>
    !isNumeric && (widths[index] ?? 0) > narrowest ? [index] : [],
  );
  return yielding.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
}

const gaps = (columns: readonly Laid[]): number =>
  columns.reduce(
    (total, laid, index) => total + (index === 0 ? 1 : separator(columns[index - 1], laid, " ").length),
    0,
  );

/** Two spaces between columns of one part of the table, a line between its parts. */
const separator = (left: Laid | undefined, right: Laid, space: " " | "─"): string =>
  left?.column.role === right.column.role ? space.repeat(2) : `${space}${space === " " ? "│" : "┼"}${space}`;

function rowLines(columns: readonly Laid[], widths: readonly number[], texts: readonly string[]): string[] {
  const wrapped = texts.map((text, index) => (columns[index]?.isNumeric ? [text] : wrap(text, widths[index] ?? 0)));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((laid, index) => {
        const text = wrapped[index]?.[line] ?? "";
        const padded = laid.isNumeric ? padStart(text, widths[index] ?? 0) : padEnd(text, widths[index] ?? 0);
        return (index === 0 ? " " : separator(columns[index - 1], laid, " ")) + padded;
      })
      .join("")
      .trimEnd(),
  );
}

function ruleLine(columns: readonly Laid[], widths: readonly number[]): string {
  const parts = columns.map((laid, index) => {
    const lead = index === 0 ? "─" : separator(columns[index - 1], laid, "─");
    return lead + "─".repeat(widths[index] ?? 0);
  });
  return `${parts.join("")}─`;
}
