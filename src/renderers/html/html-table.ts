import { type ComponentChild, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { isAsideRow } from "../../tables/aside-labels.ts";
import { type Cell, isNoRecord, nothingCell, wordCell } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import { cellText } from "../cell-text.ts";
import { isDateText } from "../letter-widths.ts";
import { noteLines, phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { cellHtml } from "./html-cell.ts";
import { onLines } from "./html-page.ts";

/** How a column is shown, and whether its cells name their row. */
type ShownColumn = { readonly column: Column; readonly className: string | undefined; readonly namesRow: boolean };

/** Tables with so many columns or more are printed in landscape. */
const minLandscapeColumns = 8;

/** A table with its notes as a section of a page, under a heading of the given level. */
export function tableSection(table: Table, id: string, level: "h1" | "h2", style: Style): ComponentChild {
  const grid = tableGrid(table, style, { attributes: { "aria-labelledby": id } });
  const hasRows = table.rows.length > 0;
  const hasNoneNote = table.notes.some(({ message }) => message === "none");
  const notes = [
    ...(hasRows || hasNoneNote ? [] : [phraseText({ message: "nothing-found" }, style)]),
    ...noteLines(table.notes, style),
  ].map((note) => h("p", { class: "note" }, note));
  const box = h("div", { class: "scroll", role: "region", "aria-labelledby": id, tabindex: 0 }, "\n", grid, "\n");
  const parts = [h(level, { id }, phraseText(table.title, style)), ...(hasRows ? [box] : []), ...notes];
  return h("section", table.columns.length >= minLandscapeColumns ? { class: "wide" } : null, "\n", onLines(parts));
}

/** Additions to a table: attributes, a caption, widths of its columns, and attributes of each cell. */
export type GridExtras = {
  readonly attributes?: Attributes;
  readonly caption?: ComponentChild;
  /** The widths of the columns in percent. */
  readonly shares?: readonly number[] | undefined;
  /** Attributes of a cell. */
  readonly ofCell?: (cell: Cell) => Attributes;
};
type Attributes = Readonly<Record<string, string | undefined>>;

/** A table's head, rows and totals, without its title and notes. */
export function tableGrid(table: Table, style: Style, extras: GridExtras = {}): VNode {
  const { attributes = {}, caption, shares, ofCell } = extras;
  const look: Look = { columns: shownColumns(table, style), style, ofCell: ofCell ?? (() => ({})) };
  const widths = shares
    ? [
        h(
          "colgroup",
          null,
          shares.map((share) => h("col", { width: `${share}%` })),
        ),
      ]
    : [];
  const parts = [...(caption ? [caption] : []), ...widths, headOf(look), bodyOf(table, look), ...footOf(table, look)];
  return h("table", attributes, ...onLines(parts));
}

/** How the cells of a table are shown. */
type Look = {
  readonly columns: readonly ShownColumn[];
  readonly style: Style;
  readonly ofCell: NonNullable<GridExtras["ofCell"]>;
};

/** The columns before the first of values name their rows; in a list of records, the first does. */
function shownColumns(table: Table, style: Style): ShownColumn[] {
  const firstValue = table.columns.findIndex(({ role }) => role !== "label");
  const labelCount = firstValue < 0 ? 1 : firstValue;
  return table.columns.map((column, index) => {
    const body = table.totals ? [...table.rows, table.totals] : table.rows;
    const filled = body.flatMap((row) => row[index] ?? []).filter(({ is }) => is !== "nothing");
    const isNarrow = column.role === "label" && isSparse(filled, table.rows.length, style);
    const classes = [classOf(column, filled, style), isNarrow ? "sparse" : undefined].filter(
      (name) => name !== undefined,
    );
    return { column, className: classes.join(" ") || undefined, namesRow: index < labelCount };
  });
}

/** The class of a column: numbers are right-aligned, dates as they were written do not wrap, long texts get room. */
function classOf({ role }: Column, filled: readonly Cell[], style: Style): string | undefined {
  if (role === "total") return "number sum";
  const all = (kinds: ReadonlySet<Cell["is"]>): boolean => filled.length > 0 && filled.every(({ is }) => kinds.has(is));
  if (role === "value" || all(numbers)) return "number";
  if (all(dates)) return "day";
  if (all(spans)) return "days";
  return filled.some((cell) => cellText(cell, style).length > minLongText) ? "long" : undefined;
}

/** Short texts in few of a table's rows take no more room than they need. */
function isSparse(filled: readonly Cell[], rows: number, style: Style): boolean {
  return (
    rows >= minSparseRows &&
    filled.length < rows * mostSparse &&
    filled.every((cell) => cellText(cell, style).length <= mostSparseText)
  );
}

const minSparseRows = 5;
const mostSparse = 0.2;
const mostSparseText = 25;

const numbers = new Set<Cell["is"]>(["count", "number", "money", "under", "difference", "percent"]);
const dates = new Set<Cell["is"]>(["date"]);
const spans = new Set<Cell["is"]>(["date", "days"]);
const minLongText = 60;

const headOf = ({ columns, style }: Look): ComponentChild =>
  h(
    "thead",
    null,
    h(
      "tr",
      null,
      columns.map(({ column, className }) =>
        h("th", { scope: "col", class: className }, cellText(column.heading, style)),
      ),
    ),
  );

/** Each row is rendered separately, so that the elements of all rows are never in memory at once. */
function bodyOf(table: Table, look: Look): ComponentChild {
  const lines = table.rows.map((row) => `${renderToString(rowOf(row, look, isAsideRow(table, row)))}\n`);
  return h("tbody", { dangerouslySetInnerHTML: { __html: `\n${lines.join("")}` } });
}

/** The word for the total spans all columns that name rows. */
function footOf({ rows, totals }: Table, look: Look): ComponentChild[] {
  if (!totals || rows.length < 2) return [];
  const firstNumber = look.columns.findIndex(({ namesRow }, index) => !namesRow || totals[index]?.is !== "nothing");
  const span = firstNumber < 0 ? look.columns.length : firstNumber;
  const name = h(
    "th",
    { scope: "row", ...(span > 1 ? { colspan: span } : {}) },
    cellText(wordCell("total"), look.style),
  );
  const numbers = look.columns
    .slice(span)
    .map((shown, index) => cellOf(totals[span + index] ?? nothingCell, shown, look));
  const cells = span > 0 ? [name, ...numbers] : numbers;
  return [h("tfoot", null, "\n", h("tr", null, cells), "\n")];
}

function rowOf(row: readonly Cell[], look: Look, isAside: boolean): VNode {
  const attributes: Attributes = isAside ? { class: "aside" } : {};
  return h(
    "tr",
    attributes,
    look.columns.map((shown, index) => cellOf(row[index] ?? nothingCell, shown, look)),
  );
}

/** A date stays on one line, in a column of other texts too. */
const staysWhole = (cell: Cell, { className }: ShownColumn, { style }: Look): boolean =>
  (cell.is === "date" || cell.is === "days") && className !== "day" && isDateText(cellText(cell, style));

const wholeOf = (className: string | undefined): string => (className === undefined ? "whole" : `${className} whole`);

function cellOf(cell: Cell, shown: ShownColumn, look: Look): ComponentChild {
  const { column, className, namesRow } = shown;
  const content: ComponentChild = isNoRecord(cell) && column.role !== "label" ? "–" : cellHtml(cell, look.style);
  const attributes = { class: staysWhole(cell, shown, look) ? wholeOf(className) : className, ...look.ofCell(cell) };
  // A heading without text would be none.
  const isHeading = namesRow && cell.is !== "nothing";
  return isHeading ? h("th", { scope: "row", ...attributes }, content) : h("td", attributes, content);
}
