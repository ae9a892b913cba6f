import type { Phrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";

const leftOut: readonly Phrase["message"][] = [
  "not-happened",
  "still-to-come",
  "unknown-state",
  "virtual",
  "domestic",
  "without-date",
  "left-out",
];

/** A table that says in one sentence what is not included, where the first of these notes stood. */
export function leftOutTogether(table: CountTable): CountTable {
  const notes = table.notes.filter(({ message }) => leftOut.includes(message));
  if (notes.length < 2) return table;
  const [first] = notes;
  const together: Phrase = { message: "left-out-together", notes };
  return {
    ...table,
    notes: table.notes.flatMap((note) => (note === first ? [together] : notes.includes(note) ? [] : [note])),
  };
}
