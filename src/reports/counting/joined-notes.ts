import type { Phrase } from "../../tables/phrase.ts";
import type { ReportRequest } from "../define-report.ts";
import { daysAsked } from "../parts/report-days.ts";

/** The notes of several counts under one table: each said once, the records that were left out taken together. */
export function joinedNotes(...lists: readonly (readonly Phrase[])[]): readonly Phrase[] {
  const joined = new Map<string, Phrase>();
  for (const note of lists.flat()) {
    const said = JSON.stringify({ ...note, records: 0 });
    const known = joined.get(said);
    if (!known) joined.set(said, note);
    else if ("records" in note && "records" in known)
      joined.set(said, { ...known, records: known.records + note.records });
  }
  return [...joined.values()];
}

/** The days that a table without years speaks of, where they are bounded. */
export function periodNotes(asked: ReportRequest): readonly Phrase[] {
  const { from, to } = daysAsked(asked);
  return from !== undefined && to !== undefined ? [{ say: "in-days", from, to }] : [];
}
