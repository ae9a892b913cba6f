import { measures } from "../../../measures/index.ts";
import type { Part } from "../../../tables/document.ts";
import type { Phrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";

/** What the numbers of tables mean, by the tables' titles; measures are explained once, under their own names. */
export const tableDefinitions = (parts: readonly Part[]): { readonly term: Phrase; readonly meaning: Phrase }[] =>
  parts.flatMap((part) => {
    if (part.is !== "table") return [];
    const phrases = part.table.notes.filter((note) => isDefinition(note) && !isOfMeasure(note));
    return phrases.length > 0 ? [{ term: part.table.title, meaning: { message: "joined" as const, phrases } }] : [];
  });

/** A table whose notes say only what is to be known of its own numbers. */
export const withoutDefinitions = (table: CountTable): CountTable => ({
  ...table,
  notes: table.notes.filter((note) => !isDefinition(note)),
});

const isDefinition = (note: Phrase): boolean =>
  note.message === "year-rule" || (note.message === "sentence" && note.isDefinition === true);

const isOfMeasure = (note: Phrase): boolean =>
  note.message === "sentence" && measures.some(({ definition }) => definition === note.sentence);
