import type { Cell } from "../../tables/cell.ts";
import type { Phrase, UnreadPlace } from "../../tables/phrase.ts";
import type { CountTable, Json, Table } from "../../tables/table.ts";
import { type Count, countToJson } from "../../values/count.ts";
import { eachOf } from "../../values/each-of.ts";
import { cellCode, percentOf } from "../cell-code.ts";
import { cellText } from "../cell-text.ts";
import { phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";

/** JSON text with control and bidi characters escaped, ended by a line end. */
export const jsonText = (value: Json): string => `${escapeControls(JSON.stringify(value, null, 2))}\n`;

/** A list as JSON text, an item at a time: the text of all may be longer than a string can be. */
export function* jsonList(values: Iterable<Json>): Generator<string> {
  let isFirst = true;
  for (const value of values) {
    // A line end stands only between lines: within texts it is escaped.
    const item = escapeControls(JSON.stringify(value, null, 2)).replaceAll("\n", "\n  ");
    yield `${isFirst ? "[" : ","}\n  ${item}`;
    isFirst = false;
  }
  yield isFirst ? "[]\n" : "\n]\n";
}

/** One JSON value a line. */
export const jsonLines = (values: Iterable<Json>): Iterable<string> =>
  eachOf(values, (value) => `${escapeControls(JSON.stringify(value))}\n`);

/** JSON.stringify escapes C0 controls; the others that must not reach a terminal raw are escaped here. */
export const escapeControls = (text: string): string =>
  text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A table of counts as JSON: keys and headings, rows by key, totals, notes and provenance. */
export function tableJson(table: CountTable, style: Style): { readonly [key: string]: Json } {
  return {
    title: phraseText(table.title, style),
    columns: table.columns.map(({ key, heading }) => ({ key, heading: cellText(heading, style) })),
    rows: tableRows(table, style),
    ...(table.cellRecords ? { records: tableRows(table.cellRecords, style) } : {}),
    totals: table.totals ? rowObject(table, table.totals, style, ({ role }) => role !== "label") : {},
    notes: table.notes.filter(({ message }) => message !== "not-read").map((note) => phraseText(note, style)),
    ...notReadJson(table.notes),
    provenance: {
      title: cellText({ is: "text", text: table.provenance.title }, style),
      revision: table.provenance.revision,
      dirty: table.provenance.dirty,
      on: table.provenance.on,
    },
  };
}

/** What could not be read and belongs to an answer, where there is any, as `not_read`. */
export function notReadJson(notes: readonly Phrase[]): { readonly not_read?: Json } {
  const places = notes.flatMap((note) => (note.message === "not-read" ? note.places : []));
  return places.length > 0 ? { not_read: places.map(placeJson) } : {};
}

/** What could not be read, and where; of a whole record no field, of a whole file no line. */
const placeJson = ({ file, is, kind, line, column, field }: UnreadPlace): Json => ({
  file,
  ...(line === undefined ? {} : { line, column: column ?? 1 }),
  what: is,
  ...(kind === undefined ? {} : { kind }),
  ...(field === undefined ? {} : { field }),
});

/** The rows of a table as objects by key. */
export const tableRows = (table: Table, style: Style): { readonly [key: string]: Json }[] =>
  table.rows.map((row) => rowObject(table, row, style, () => true));

function rowObject(
  table: Table,
  row: readonly Cell[],
  style: Style,
  wanted: (column: Table["columns"][number]) => boolean,
) {
  const entries = table.columns.flatMap((column, index) => {
    const cell = row[index];
    return cell && wanted(column) ? [[column.key, cellJson(cell, style)] as const] : [];
  });
  return Object.fromEntries(entries);
}

function cellJson(cell: Cell, style: Style): Json {
  if (cell.is === "under" || cell.is === "nothing") return withheldJson(cell);
  if (cell.is === "word" && cell.code === "none") return null;
  if (cell.is === "count") return countToJson(cell.count) as number | (Count & { [key: string]: Json });
  if (cell.is === "number") return cell.number;
  if (cell.is === "percent") return countToJson(percentOf(cell.share)) as number | (Count & { [key: string]: Json });
  if (cell.is === "difference") return differenceJson(cell);
  if (cell.is === "list") return cell.items.map((item) => cellJson(item, style));
  return cellCode(cell, style);
}

/** What may be known of a number that is withheld; `null` where there is none. */
function withheldJson(cell: Extract<Cell, { is: "under" | "nothing" }>): Json {
  if (cell.is === "under") return { min: 0, max: Math.ceil(cell.limit) - 1, withheld: true };
  return cell.isWithheld ? { min: 0, max: null, withheld: true } : null;
}

function differenceJson({ min, max, approximate }: Extract<Cell, { is: "difference" }>): Json {
  return min === max && !approximate ? min : { min, max, approximate };
}
