import type { Part } from "../../tables/document.ts";
import type { Phrase } from "../../tables/phrase.ts";

/** Notes that mean the same under every table; a number of records left out is each table's own. */
const isGeneral = ({ message }: Phrase): boolean =>
  ["sentence", "year-rule", "in-days", "members-on", "states-on", "not-read"].includes(message);

/** What a sentence in the place of a table has of them. */
const isOfText = ({ message }: Phrase): boolean => message === "states-on";

/** The parts of a section; its tables without the general notes that the report's head or a table above has shown. */
export function removeRepeatedNotes(parts: readonly Part[], head: readonly Phrase[]): Part[] {
  const shown = new Set(head.map(keyOf));
  const unshown = (notes: readonly Phrase[], isRepeatable: (note: Phrase) => boolean): Phrase[] => {
    const kept = notes.filter((note) => !isRepeatable(note) || !shown.has(keyOf(note)));
    for (const note of kept) shown.add(keyOf(note));
    return kept;
  };
  return parts.flatMap((part): Part[] => {
    if (part.is === "text") {
      const sentences = unshown(part.sentences, isOfText);
      return sentences.length > 0 ? [{ ...part, sentences }] : [];
    }
    if (part.is !== "table") return [part];
    return [{ ...part, table: { ...part.table, notes: unshown(part.table.notes, isGeneral) } }];
  });
}

const keyOf = (note: Phrase): string => JSON.stringify(note);
