import type { Cell } from "../../../tables/cell.ts";
import type { Phrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { Text } from "../../../values/texts/text.ts";

/** A table that says in which other languages the texts of its rows are; names stay as they are known. */
export function withForeignNote(table: CountTable): CountTable {
  const labels = table.columns.flatMap(({ role }, index) => (role === "label" ? [index] : []));
  const texts = table.rows.flatMap((row) => labels.flatMap((index) => textIn(row[index])));
  const note: Phrase = { message: "foreign-texts", texts, as: "note" };
  return texts.length > 0 ? { ...table, notes: [note, ...table.notes] } : table;
}

const textIn = (cell: Cell | undefined): Text[] => (cell?.is === "text" ? [cell.text] : []);
