import type { Part } from "../../tables/document.ts";
import type { Phrase } from "../../tables/phrase.ts";

/** Notes that mean the same under every table; a number of records left out is each table's own. */
const isGeneral = ({ say }: Phrase): boolean => say === "sentence" || say === "year-rule" || say === "in-days";

/** The parts of a section; its tables without the general notes that the report's head or a table above has told. */
export function notesOnce(parts: readonly Part[], head: readonly Phrase[]): Part[] {
  const told = new Set(head.map(keyOf));
  return parts.map((part) => {
    if (part.is !== "table") return part;
    const notes = part.table.notes.filter((note) => !isGeneral(note) || !told.has(keyOf(note)));
    for (const note of notes) told.add(keyOf(note));
    return { ...part, table: { ...part.table, notes } };
  });
}

const keyOf = (note: Phrase): string => JSON.stringify(note);
