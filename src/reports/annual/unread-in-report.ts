import type { Registry } from "../../registry/registry.ts";
import { unreadIn } from "../../registry/unread.ts";
import type { Part, Section } from "../../tables/document.ts";
import type { Phrase, UnreadPlace } from "../../tables/phrase.ts";
import { unreadNotes, withOneUnreadNote } from "../selection/unread-notes.ts";

/** What could not be read and would belong in a report: every record, and what its parts tell of. */
export function unreadInReport(sections: readonly Section[], registry: Registry): readonly UnreadPlace[] {
  const records = unreadNotes(unreadIn(registry).filter(({ record }) => !record));
  return placesIn(withOneUnreadNote([...records, ...sections.flatMap(({ parts }) => parts.flatMap(notesOf))]));
}

function notesOf(part: Part): readonly Phrase[] {
  switch (part.is) {
    case "table":
      return part.table.notes;
    case "chart":
      return part.chart.notes;
    case "text":
      return part.sentences;
    case "list":
      return part.items.map(({ sentence }) => sentence);
    default:
      return [];
  }
}

const placesIn = (notes: readonly Phrase[]): UnreadPlace[] =>
  notes.flatMap((note) => (note.message === "not-read" ? note.places : []));
