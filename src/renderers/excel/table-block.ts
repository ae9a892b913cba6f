import type { Table } from "../../tables/table.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { documentWords, numbered } from "../document-words.ts";
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
  const title = phraseText(table.title, style);
  const caption = captionOf("table", number, title, style);
  const notes = noteLines(table.notes, style).map((note) => mergedRow("note", note));
  const list = number === undefined ? [] : listsIn(table, rows, `Table_${number}`);
  const isList = table.columns.every(({ role }) => role === "label");
  const block: Block = {
    rows: [mergedRow("caption", caption), ...rows, ...notes, emptyRow],
    lists: isList ? list.map((found) => ({ ...found, rows: { first: 1, last: found.rows.last + 1 } })) : [],
  };
  if (number === undefined) return block;
  const tab = `${numbered(sentenceIn(documentWords.table, style.language), number)} ${title}`;
  return { ...block, alone: { title: caption, tab, block: { rows: [...rows, ...notes], lists: list } } };
}

/** The rows from the headings to the last of the body as a native table, where they are worth it. */
function listsIn({ rows: body }: Table, rows: readonly SheetRow[], name: string): SheetList[] {
  const headings = (rows[0]?.cells ?? []).map(({ value }) => (typeof value === "string" ? value : ""));
  if (body.length < fewestFiltered || !areColumnNames(headings)) return [];
  return [{ name, rows: { first: 0, last: body.length }, headings }];
}

/** Whether headings can be the names of the columns of a native table: texts of one line, none twice in any case. */
const areColumnNames = (headings: readonly string[]): boolean =>
  headings.every((heading) => heading !== "" && heading.length <= 255) &&
  new Set(headings.map((heading) => heading.toLowerCase())).size === headings.length;
