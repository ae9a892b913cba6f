import { createHash } from "node:crypto";
import { type Plan, type RowOutcome, rowKey, type WrittenBefore } from "../plan.ts";

/** By what a row is known again wherever it stands: its cells as they were read. */
export const fingerprintOf = (cells: readonly string[]): string =>
  createHash("sha256").update(cells.join("\u001f")).digest("hex").slice(0, 12);

const lead = "rows/";
const nameOf = (fingerprint: string): string => `${lead}${fingerprint}`;

/** Finds the record that a review made of a row with these cells, "" where it is to make none; nothing where no review settled it. */
export function settledRecords(written: WrittenBefore): (cells: readonly string[]) => string | undefined {
  // Most lists have no review that settled any.
  if (![...written.keys()].some((name) => name.startsWith(lead))) return () => undefined;
  return (cells) => {
    const record = written.get(nameOf(fingerprintOf(cells)))?.["record"];
    return typeof record === "string" ? record : undefined;
  };
}

/** What is to be kept for the next import of a list, with the rows that its review settled, by their fingerprints. */
export function withSettledRows(plan: Plan, fingerprints: ReadonlyMap<string, string>): WrittenBefore {
  const written = new Map(plan.written);
  for (const row of plan.rows) {
    const fingerprint = fingerprints.get(rowKey(row));
    const record = recordOf(row);
    if (fingerprint !== undefined && record !== undefined) written.set(nameOf(fingerprint), { record });
  }
  return written;
}

const recordOf = ({ is, records }: RowOutcome): string | undefined =>
  is === "review" ? undefined : (records[0] ?? (is === "left-out" ? "" : undefined));
