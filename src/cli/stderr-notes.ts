import type { Style } from "../renderers/style.ts";
import { withOneUnreadNote } from "../reports/selection/unread-notes.ts";
import type { Phrase } from "../tables/phrase.ts";
import type { Table } from "../tables/table.ts";
import type { App } from "./app.ts";
import type { Format } from "./output/output-target.ts";

/** Messages about the query rather than the table: they go to stderr, not under the table. */
const stderrMessages = new Set<Phrase["message"]>([
  "undecided",
  "also-a-value",
  "near-words",
  "with-units",
  "with-predecessors",
]);

/** A table without the notes that go to stderr. */
export const withoutStderrNotes = (table: Table): Table => ({
  ...table,
  notes: table.notes.filter(({ message }) => !stderrMessages.has(message)),
});

/** Formats of nothing but rows, which send every note to stderr. */
const formatsWithoutNotes = new Set<Format>(["csv", "tsv", "jsonl"]);

/** Prints to stderr the notes that the format does not show. */
export function printStderrNotes(app: App, tables: readonly Table[], format: Format, style: Style): void {
  const showsNotes = !formatsWithoutNotes.has(format);
  for (const note of withOneUnreadNote(withLargestAlone(tables.flatMap((table) => table.notes))))
    if (!showsNotes || stderrMessages.has(note.message)) app.note(note, style);
}

/** The same of records: as data they are a list, which has no place for what could not be read. */
export function printStderrNotesOfList(app: App, table: Table, format: Format, style: Style): void {
  printStderrNotes(app, [table], format, style);
  if (format !== "json" && format !== "yaml") return;
  for (const note of table.notes) if (note.message === "not-read") app.note(note, style);
}

/** What several tables of a report say of the same partner is said once, with the most records. */
function withLargestAlone(notes: readonly Phrase[]): readonly Phrase[] {
  const largest = new Map<string, Phrase & { readonly records: number }>();
  for (const note of notes.filter(isOfPartner)) {
    const key = `${note.message} ${note.partner}`;
    if (note.records > (largest.get(key)?.records ?? 0)) largest.set(key, note);
  }
  return [...notes.filter((note) => !isOfPartner(note)), ...largest.values()];
}

const isOfPartner = (note: Phrase): note is Extract<Phrase, { readonly partner: string }> => "partner" in note;
