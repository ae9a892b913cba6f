import { type Cell, isNoRecord } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import { greatest } from "../../values/greatest.ts";
import { cellText, type Style } from "../style.ts";
import { alignedWidth, padEnd, padStart, textWidth, wrap } from "../text-width.ts";
import { chartTexts } from "./table-chart.ts";

/** What stands in a cell of numbers where there is no record. */
const dash = "–";

/** The narrowest a column of text gets on a narrow terminal. */
const narrowest = 12;

/** The heading of a column of numbers takes several lines rather than more room than this, on a narrow terminal than a word. */
const widestHeading = 16;

/** What gives way on a narrow terminal, in turn; ids last, as they are copied into the next question. */
const inTurn = ["heading", "text", "id"] as const;

type Laid = {
  readonly role: Column["role"];
  readonly heading: string;
  readonly texts: readonly string[];
  readonly isNumeric: boolean;
  readonly width: number;
  /** How narrow it may get: numbers stay on one line. */
  readonly least: number;
  readonly yields: (typeof inTurn)[number];
};

/** The lines of a table's grid: headings, a rule, rows, and under a second rule the totals; `undefined` where a list of records does not fit the terminal. */
export function gridLines(table: Table, style: Style): string[] | undefined {
  const totals = table.rows.length > 1 ? table.totals : undefined;
  const body = totals ? [...table.rows, totals] : table.rows;
  const isList = table.columns.every(({ role }) => role === "label");
  const columns = fitted(
    table.columns.map((column, index) =>
      lay(column, columnTexts(column, index, body, totals !== undefined, style), body, index, style),
    ),
    style.width,
    isList,
  );
  if (isList && style.width !== undefined && widthOf(columns) > style.width) return undefined;
  const charts = table.isCharted ? chartTexts(table, style.width && style.width - widthOf(columns) - 3) : [];
  const rows = body.map((_, row) =>
    withChart(
      rowLines(columns, (laid) => [laid.texts[row] ?? ""]),
      charts[row],
    ),
  );
  const heading = headingLines(columns).map((line) => style.chalk.bold(line));
  const rule = ruleLine(columns);
  if (!totals) return [...heading, rule, ...rows.flat()];
  return [...heading, rule, ...rows.slice(0, -1).flat(), rule, ...(rows.at(-1) ?? [])];
}

const withChart = ([first = "", ...more]: readonly string[], chart = ""): string[] => [
  `${first}   ${chart}`.trimEnd(),
  ...more,
];

function columnTexts(
  column: Column,
  index: number,
  body: readonly (readonly Cell[])[],
  hasTotals: boolean,
  style: Style,
): string[] {
  const empty = column.role === "label" ? "" : dash;
  const texts = body.map((row) => {
    const cell = row[index];
    return cell && !isNoRecord(cell) ? cellText(cell, style) : empty;
  });
  // The totals are named in the first column, which is otherwise empty there.
  if (hasTotals && index === 0 && column.role === "label")
    texts[texts.length - 1] = cellText({ is: "word", code: "total" }, style);
  return texts;
}

function lay(
  column: Column,
  texts: readonly string[],
  body: readonly (readonly Cell[])[],
  index: number,
  style: Style,
): Laid {
  const isNumeric = column.role !== "label" || isColumnOfNumbers(body.map((row) => row[index]));
  const heading = cellText(column.heading, style);
  const longestWord = Math.max(...heading.split(" ").map(textWidth));
  const lines = isNumeric ? wrap(heading, Math.max(longestWord, widestHeading)) : [heading];
  const forTexts = greatest(texts.map(textWidth));
  const width = Math.max(forTexts, ...lines.map(textWidth));
  const least = isNumeric ? Math.max(forTexts, longestWord) : Math.min(width, narrowest);
  const yields = isNumeric ? "heading" : column.key === "id" ? "id" : "text";
  return { role: column.role, heading, texts, isNumeric, width, least, yields };
}

const isColumnOfNumbers = (cells: readonly (Cell | undefined)[]): boolean =>
  cells.some((cell) => cell?.is === "count" || cell?.is === "number") &&
  cells.every((cell) => !cell || cell.is === "count" || cell.is === "number" || cell.is === "nothing");

/** On a terminal that is too narrow, the widest columns give way, a letter at a time; in a list, ids do not. */
function fitted(columns: readonly Laid[], available: number | undefined, isList: boolean): Laid[] {
  const widths = columns.map(({ width }) => width);
  let excess = widthOf(columns) - (available ?? Number.POSITIVE_INFINITY);
  for (const turn of isList ? inTurn.slice(0, 2) : inTurn) {
    for (; excess > 0; excess--) {
      const widest = widestOf(columns, widths, turn);
      if (widest === undefined) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return columns.map((laid, index) => ({ ...laid, width: widths[index] ?? laid.width }));
}

/** The widest of the columns whose turn it is that can still give way. */
function widestOf(columns: readonly Laid[], widths: readonly number[], turn: Laid["yields"]): number | undefined {
  const yielding = columns.flatMap(({ yields, least }, index) =>
    yields === turn && (widths[index] ?? 0) > least ? [index] : [],
  );
  return yielding.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
}

const widthOf = (columns: readonly Laid[]): number =>
  columns.reduce((sum, { width }) => sum + width, 1 + gaps(columns));

const gaps = (columns: readonly Laid[]): number =>
  columns.reduce(
    (total, laid, index) => total + (index === 0 ? 1 : separator(columns[index - 1], laid, " ").length),
    0,
  );

/** Two spaces between columns of one part of the table, a line between its parts. */
const separator = (left: Laid | undefined, right: Laid, space: " " | "─"): string =>
  left?.role === right.role ? space.repeat(2) : `${space}${space === " " ? "│" : "┼"}${space}`;

/** Headings of several lines stand on the rule. */
function headingLines(columns: readonly Laid[]): string[] {
  const wrapped = new Map(columns.map((laid) => [laid, wrap(laid.heading, laid.width)]));
  const height = Math.max(...[...wrapped.values()].map((lines) => lines.length));
  return rowLines(columns, (laid) => {
    const lines = wrapped.get(laid) ?? [];
    return [...Array.from({ length: height - lines.length }, () => ""), ...lines];
  });
}

function rowLines(columns: readonly Laid[], textsOf: (laid: Laid) => readonly string[]): string[] {
  const wrapped = columns.map((laid) =>
    textsOf(laid).flatMap((text) => (laid.isNumeric ? [text] : wrap(text, laid.width))),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((laid, index) => {
        const text = wrapped[index]?.[line] ?? "";
        const width = alignedWidth(laid.width);
        const padded = laid.isNumeric ? padStart(text, width) : padEnd(text, width);
        return (index === 0 ? " " : separator(columns[index - 1], laid, " ")) + padded;
      })
      .join("")
      .trimEnd(),
  );
}

function ruleLine(columns: readonly Laid[]): string {
  const parts = columns.map((laid, index) => {
    const lead = index === 0 ? "─" : separator(columns[index - 1], laid, "─");
    return lead + "─".repeat(alignedWidth(laid.width));
  });
  return `${parts.join("")}─`;
}
