import { type ComponentChild, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type Cell, isNoRecord, nothingCell } from "../tables/cell.ts";
import type { Column, Table } from "../tables/table.ts";
import { cellHtml } from "./html-cell.ts";
import { onLines } from "./html-page.ts";
import { cellText, noteLines, phraseText, type Style } from "./style.ts";

/** How a column is shown, and whether its cells name their row. */
type Shown = { readonly column: Column; readonly className: string | undefined; readonly namesRow: boolean };

/** From so many columns on, a table is printed on a page turned sideways. */
const wideFrom = 8;

/** A table with its notes as a section of a page, under a heading of the given level. */
export function tableSection(table: Table, id: string, level: "h1" | "h2", style: Style): ComponentChild {
  const columns = shownColumns(table, style);
  const grid = h(
    "table",
    { "aria-labelledby": id },
    ...onLines([headOf(columns, style), bodyOf(table, columns, style), ...footOf(table, columns, style)]),
  );
  const hasRows = table.rows.length > 0;
  const saysNone = table.notes.some(({ say }) => say === "none");
  const notes = [
    ...(hasRows || saysNone ? [] : [phraseText({ say: "nothing-found" }, style)]),
    ...noteLines(table.notes, style),
  ].map((note) => h("p", { class: "note" }, note));
  const box = h("div", { class: "scroll", role: "region", "aria-labelledby": id, tabindex: 0 }, "\n", grid, "\n");
  const parts = [h(level, { id }, phraseText(table.title, style)), ...(hasRows ? [box] : []), ...notes];
  return h("section", columns.length >= wideFrom ? { class: "wide" } : null, "\n", onLines(parts));
}

/** The columns before the first of values name their rows; in a list of records, the first does. */
function shownColumns(table: Table, style: Style): Shown[] {
  const firstValue = table.columns.findIndex(({ role }) => role !== "label");
  const naming = firstValue < 0 ? 1 : firstValue;
  return table.columns.map((column, index) => {
    const body = table.totals ? [...table.rows, table.totals] : table.rows;
    const filled = body.flatMap((row) => row[index] ?? []).filter(({ is }) => is !== "nothing");
    return { column, className: classOf(column, filled, style), namesRow: index < naming };
  });
}

/** What a column's look depends on: numbers stand right, dates stay on one line, long texts get room. */
function classOf({ role }: Column, filled: readonly Cell[], style: Style): string | undefined {
  if (role === "total") return "number sum";
  const all = (kinds: ReadonlySet<Cell["is"]>): boolean => filled.length > 0 && filled.every(({ is }) => kinds.has(is));
  if (role === "value" || all(numbers)) return "number";
  if (all(dates)) return "day";
  return filled.some((cell) => cellText(cell, style).length > longText) ? "long" : undefined;
}

const numbers = new Set<Cell["is"]>(["count", "number", "money", "under", "difference", "percent"]);
const dates = new Set<Cell["is"]>(["date"]);
const longText = 60;

const headOf = (columns: readonly Shown[], style: Style): ComponentChild =>
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

/** Each row is made into text by itself, so that the elements of all are never there at once. */
function bodyOf({ rows }: Table, columns: readonly Shown[], style: Style): ComponentChild {
  const lines = rows.map((row) => `${renderToString(rowOf(row, columns, style))}\n`);
  return h("tbody", { dangerouslySetInnerHTML: { __html: `\n${lines.join("")}` } });
}

function footOf({ rows, totals }: Table, columns: readonly Shown[], style: Style): ComponentChild[] {
  if (!totals || rows.length < 2) return [];
  const named = columns[0]?.namesRow ? [{ is: "word", code: "total" } as const, ...totals.slice(1)] : totals;
  return [h("tfoot", null, "\n", rowOf(named, columns, style), "\n")];
}

const rowOf = (row: readonly Cell[], columns: readonly Shown[], style: Style): VNode =>
  h(
    "tr",
    null,
    columns.map((shown, index) => cellOf(row[index] ?? nothingCell, shown, style)),
  );

function cellOf(cell: Cell, { column, className, namesRow }: Shown, style: Style): ComponentChild {
  const content: ComponentChild = isNoRecord(cell) && column.role !== "label" ? "–" : cellHtml(cell, style);
  return namesRow ? h("th", { scope: "row", class: className }, content) : h("td", { class: className }, content);
}
