import type { Style } from "../renderers/style.ts";
import type { Phrase } from "../tables/phrase.ts";
import type { Table } from "../tables/table.ts";
import type { App } from "./app.ts";
import type { Format } from "./output/output-target.ts";

/** Notes that speak of the question rather than of the table: they go to stderr, not under the table. */
const stderrMessages = new Set<Phrase["message"]>(["undecided", "also-a-value", "near-words"]);

/** A table as it is given out, with the notes that speak of it. */
export const withoutStderrNotes = (table: Table): Table => ({
  ...table,
  notes: table.notes.filter(({ message }) => !stderrMessages.has(message)),
});

/** Formats of nothing but rows, which send every note to stderr. */
const formatsWithoutNotes = new Set<Format>(["csv", "tsv", "jsonl"]);

/** Says on stderr what the format has no place for. */
export function printStderrNotes(app: App, tables: readonly Table[], format: Format, style: Style): void {
  const showsNotes = !formatsWithoutNotes.has(format);
  for (const note of tables.flatMap((table) => table.notes))
    if (!showsNotes || stderrMessages.has(note.message)) app.note(note, style);
}
