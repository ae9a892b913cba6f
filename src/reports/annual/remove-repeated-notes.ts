import type { Part } from "../../tables/document.ts";
import type { Phrase } from "../../tables/phrase.ts";

/** Notes that mean the same under every table; a number of records left out is each table's own. */
const isGeneral = ({ message }: Phrase): boolean =>
  ["sentence", "year-rule", "in-days", "members-on", "not-read"].includes(message);

/** The parts of a section; its tables without the general notes that the report's head or a table above has shown. */
export function removeRepeatedNotes(parts: readonly Part[], head: readonly Phrase[]): Part[] {
  const shown = new Set(head.map(keyOf));
  return parts.map((part) => {
    if (part.is !== "table") return part;
    const notes = part.table.notes.filter((note) => !isGeneral(note) || !shown.has(keyOf(note)));
    for (const note of notes) shown.add(keyOf(note));
    return { ...part, table: { ...part.table, notes } };
  });
}

const keyOf = (note: Phrase): string => JSON.stringify(note);
