import { markdownTable } from "markdown-table";
import { isNoRecord } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import { cellText } from "../cell-text.ts";
import { noteLines, phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { alignedWidth, textWidth } from "../text-width.ts";

/** A table in GitHub-flavoured Markdown, with its title as a heading and its notes as paragraphs. */
export function markdown(table: Table, style: Style): string {
  const parts = [
    `## ${escapeMarkdown(phraseText(table.title, style))}`,
    ...(table.rows.length > 0 ? [markdownGrid(table, style)] : []),
    ...noteLines(table.notes, style).map(escapeMarkdown),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The columns, rows and totals of a table in GitHub-flavoured Markdown. */
export function markdownGrid(table: Table, style: Style): string {
  const heading = table.columns.map((column) => escapeMarkdown(cellText(column.heading, style)));
  const totals = table.totals && table.rows.length > 1 ? [totalsRow(table, table.totals, style)] : [];
  const rows = table.rows.map((row) =>
    row.map((cell, index) => {
      const isEmpty = isNoRecord(cell) && table.columns[index]?.role !== "label";
      return isEmpty ? "–" : escapeMarkdown(cellText(cell, style));
    }),
  );
  const align = table.columns.map(({ role }) => (role === "label" ? "l" : "r"));
  return alignedTable([heading, ...rows, ...totals], align);
}

/** Rows of escaped texts under a heading, with aligned columns. */
export const alignedTable = (rows: readonly (readonly string[])[], align: readonly ("l" | "r")[]): string =>
  markdownTable(rows, { align, stringLength: (text) => alignedWidth(textWidth(text)) });

function totalsRow(table: Table, totals: Table["rows"][number], style: Style): string[] {
  return totals.map((cell, index) => {
    if (index === 0 && table.columns[0]?.role === "label")
      return `**${cellText({ is: "word", code: "total" }, style)}**`;
    if (cell.is === "nothing") return isNoRecord(cell) && table.columns[index]?.role !== "label" ? "–" : "";
    return `**${escapeMarkdown(cellText(cell, style))}**`;
  });
}

/** Escapes the characters that have a meaning in Markdown or HTML. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~#&]/g, (character) => `\\${character}`).replace(/^(\d+)([.)]) /, "$1\\$2 ");

/** Escapes a whole paragraph, so that its beginning makes it neither a list item nor a heading's underline. */
export const escapeParagraph = (text: string): string =>
  escapeMarkdown(text.trim()).replace(/^(\d*)([-+=.)])(?=\s|[-+=]|$)/, "$1\\$2");
