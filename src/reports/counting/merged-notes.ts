import type { Phrase } from "../../tables/phrase.ts";
import type { ReportRequest } from "../define-report.ts";
import { requestedDays } from "../selection/requested-days.ts";

/** The notes of several counts under one table: each once, the numbers of records left out added. */
export function mergedNotes(...lists: readonly (readonly Phrase[])[]): readonly Phrase[] {
  const merged = new Map<string, Phrase>();
  for (const note of lists.flat()) {
    const key = JSON.stringify({ ...note, records: 0 });
    const known = merged.get(key);
    if (!known) merged.set(key, note);
    else if ("records" in note && "records" in known)
      merged.set(key, { ...known, records: known.records + note.records });
  }
  return [...merged.values()];
}

/** The days that a table without years covers, where they are bounded. */
export function periodNotes(request: ReportRequest): readonly Phrase[] {
  const { from, to } = requestedDays(request);
  return from !== undefined && to !== undefined ? [{ message: "in-days", from, to }] : [];
}
