import { nothingCell } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import { cellText } from "../cell-text.ts";
import { noteLines, phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { padEnd, textWidth, wrap } from "../text-width.ts";
import { emphasis } from "./emphasis.ts";
import { columnsThatFit } from "./list-layout.ts";
import { chartTexts } from "./table-chart.ts";
import { bodyOf, fitted, isList, type TextColumn, textColumns, widthOf } from "./table-columns.ts";
import { headingLines, rowLines, ruleLine } from "./table-grid.ts";
import { chosen, partsThatFit, withColumns } from "./table-parts.ts";

/**
 * A table for a terminal, in pieces: title, aligned columns, totals and notes. Nothing is cut; on a terminal, long texts
 * wrap.
 */
export function* tableText(table: Table, style: Style): Generator<string> {
  const { chalk, width } = style;
  yield linesText([chalk.bold(phraseText(table.title, style)), ""]);
  const left = yield* body(table, style);
  const notes = left.length > 0 ? [...table.notes, { message: "no-room", columns: left } as const] : table.notes;
  const lines = noteLines(notes, style).flatMap((note) => (width ? wrap(note, Math.min(width, 120)) : [note]));
  yield linesText(lines.map((line) => chalk.dim(line)));
}

const linesText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** Returns the columns for which there was no room. A single number is shown alone; a count without records is 0. */
function* body(table: Table, style: Style): Generator<string, readonly Column[]> {
  const [only] = table.columns;
  if (table.rows.length === 0 || !only) return [];
  const isOneNumber = table.columns.length === 1 && table.rows.length === 1 && only.role !== "label";
  if (isOneNumber) {
    yield linesText([` ${cellText(table.rows[0]?.[0] ?? nothingCell, style) || "0"}`, ""]);
    return [];
  }
  if (isList(table.columns)) return yield* listText(table, style);
  const columns = textColumns(table, style);
  for (const part of partsThatFit(columns, style.width)) yield* partText(table, columns, part, style);
  return [];
}

/** A list in as many of its columns as fit, or with its records one under the other. */
function* listText(table: Table, style: Style): Generator<string, readonly Column[]> {
  const columns = table.asCards ? [] : textColumns(table, style);
  const shown = table.asCards ? undefined : columnsThatFit(table, columns, style.width);
  if (shown) yield* partText(table, columns, shown, style);
  else yield linesText([...stackedLines(table, style).map(emphasis(table, style)), ""]);
  return shown ? table.columns.filter((_, index) => !shown.includes(index)) : [];
}

function* partText(
  table: Table,
  columns: readonly TextColumn[],
  part: readonly number[],
  style: Style,
): Generator<string> {
  const emphasised = emphasis(table, style);
  const shown = part.length < columns.length ? withColumns(table, part) : table;
  for (const lines of gridPieces(shown, fitted(chosen(columns, part), style.width), table, style))
    yield linesText(lines.map(emphasised));
  yield "\n";
}

/** How many rows are drawn at a time: cli-table3 takes more than twice as long for twice as many. */
const rowsAtATime = 100;

/** The lines of a grid, some rows at a time: headings, a rule, rows, and under a second rule the totals. */
function* gridPieces(
  table: Table,
  columns: readonly TextColumn[],
  whole: Table,
  style: Style,
): Generator<readonly string[]> {
  const { body: rows, hasTotals } = bodyOf(table);
  const charts = table.isCharted ? chartTexts(table, style.width && style.width - widthOf(columns) - 3, whole) : [];
  const piece = (from: number, to: number): string[] =>
    rowLines(columns, from, to).flatMap((lines, index) => withChart(lines, charts[from + index]));
  const rule = ruleLine(columns);
  yield [...headingLines(columns).map((line) => style.chalk.bold(line)), rule];
  const end = hasTotals ? rows.length - 1 : rows.length;
  for (let from = 0; from < end; from += rowsAtATime) yield piece(from, Math.min(from + rowsAtATime, end));
  if (hasTotals) yield [rule, ...piece(end, rows.length)];
}

const withChart = ([first = "", ...more]: readonly string[], chart = ""): string[] => [
  `${first}   ${chart}`.trimEnd(),
  ...more,
];

/** Records one under the other. */
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
