import type { Phrase } from "../../tables/phrase.ts";
import { addCounts, type Count, exactly } from "../../values/count.ts";
import type { ReportRequest } from "../define-report.ts";
import { requestedDays } from "../selection/requested-days.ts";

/** The notes of several counts under one table: each once, the numbers of records left out added. */
export function mergedNotes(...lists: readonly (readonly Phrase[])[]): readonly Phrase[] {
  const merged = new Map<string, Phrase>();
  for (const note of lists.flat()) {
    const key = JSON.stringify({ ...note, records: 0, persons: undefined });
    const known = merged.get(key);
    merged.set(key, known ? sumOf(known, note) : note);
  }
  return [...merged.values()];
}

/** A note of the records of two; of persons where both or one of them tells how many they are. */
function sumOf(known: Phrase, note: Phrase): Phrase {
  if (!("records" in known && "records" in note)) return known;
  const records = known.records + note.records;
  if (known.message !== "without-date" || note.message !== "without-date") return { ...known, records };
  if (!known.persons && !note.persons) return { ...known, records };
  const personsOf = (one: typeof known): Count => one.persons ?? exactly(one.records);
  return { ...known, records, persons: addCounts(personsOf(known), personsOf(note)) };
}

/** The days that a table without years covers, where they are bounded. */
export function periodNotes(request: ReportRequest): readonly Phrase[] {
  const { from, to } = requestedDays(request);
  return from !== undefined && to !== undefined ? [{ message: "in-days", from, to }] : [];
}
