import { nothingCell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import { cellText, noteLines, phraseText, type Style } from "../style.ts";
import { padEnd, textWidth, wrap } from "../text-width.ts";
import { emphasis } from "./emphasis.ts";
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
  yield* body(table, style);
  const notes = noteLines(table.notes, style).flatMap((note) => (width ? wrap(note, Math.min(width, 120)) : [note]));
  yield linesText(notes.map((line) => chalk.dim(line)));
}

const linesText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** A single number is shown alone; a count without records is 0. */
function* body(table: Table, style: Style): Generator<string> {
  const [only] = table.columns;
  if (table.rows.length === 0 || !only) return;
  const isOneNumber = table.columns.length === 1 && table.rows.length === 1 && only.role !== "label";
  if (isOneNumber) return yield linesText([` ${cellText(table.rows[0]?.[0] ?? nothingCell, style) || "0"}`, ""]);
  const columns = textColumns(table, style);
  for (const part of partsThatFit(columns, style.width))
    yield* partText(part.length < columns.length ? withColumns(table, part) : table, chosen(columns, part), style);
}

/** Records are shown one below the other on a terminal too narrow for columns. */
function* partText(table: Table, texts: readonly TextColumn[], style: Style): Generator<string> {
  const columns = fitted(texts, style.width);
  const isTooWide = style.width !== undefined && isList(columns) && widthOf(columns) > style.width;
  const emphasised = emphasis(table, style);
  for (const lines of isTooWide ? [stackedLines(table, style)] : gridPieces(table, columns, style))
    yield linesText(lines.map(emphasised));
  yield "\n";
}

/** How many rows are drawn at a time: cli-table3 takes more than twice as long for twice as many. */
const rowsAtATime = 100;

/** The lines of a grid, some rows at a time: headings, a rule, rows, and under a second rule the totals. */
function* gridPieces(table: Table, columns: readonly TextColumn[], style: Style): Generator<readonly string[]> {
  const { body: rows, hasTotals } = bodyOf(table);
  const charts = table.isCharted ? chartTexts(table, style.width && style.width - widthOf(columns) - 3) : [];
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
