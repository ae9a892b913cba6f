import type { Table } from "../../tables/table.ts";
import { noteLines, phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import { captionOf } from "./caption.ts";
import { emptyRow, mergedRow, type SheetList, type SheetRow } from "./sheet.ts";
import { tableRows } from "./tables-workbook.ts";

/** A list of so many rows can be filtered and sorted. */
const fewestFiltered = 8;

/** A table under its caption with its number, with its notes below; an empty row ends it. */
export function tableBlock(table: Table, number: number | undefined, style: Style): Block {
  const rows = tableRows(table, style);
  return {
    rows: [
      mergedRow("caption", captionOf("table", number, phraseText(table.title, style), style)),
      ...rows,
      ...noteLines(table.notes, style).map((note) => mergedRow("note", note)),
      emptyRow,
    ],
    lists: number === undefined ? [] : listsIn(table, rows, `Table_${number}`),
  };
}

/** The rows under a caption as a native table, where they are a list that is worth it. */
function listsIn({ columns, rows: body }: Table, rows: readonly SheetRow[], name: string): SheetList[] {
  const isList = columns.every(({ role }) => role === "label");
  const headings = (rows[0]?.cells ?? []).map(({ value }) => (typeof value === "string" ? value : ""));
  if (!isList || body.length < fewestFiltered || !areColumnNames(headings)) return [];
  return [{ name, rows: { first: 1, last: body.length + 1 }, headings }];
}

/** Whether headings can be the names of the columns of a native table: texts of one line, none twice in any case. */
const areColumnNames = (headings: readonly string[]): boolean =>
  headings.every((heading) => heading !== "" && heading.length <= 255) &&
  new Set(headings.map((heading) => heading.toLowerCase())).size === headings.length;
