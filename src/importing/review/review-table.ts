import type { SheetTable } from "../../sheets/sheet-table.ts";
import type { Language } from "../../values/codes/languages.ts";
import { columnNames } from "../mapping/column-names.ts";
import type { Target } from "../mapping/mapping.ts";
import { type Plan, type RowOutcome, rowKey } from "../plan/plan.ts";
import { fingerprintOf } from "../plan/rows/settled-rows.ts";

/** The rows that wait, as a table of texts: their own cells, then where they stand, why they wait, what may be right, and room for an answer. */
export type ReviewTable = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Headings of the columns that are added; the same in every language, because they are read again. */
export const addedHeadings = ["hamkor: row", "hamkor: reason", "hamkor: proposed", "hamkor: answer"] as const;

/** What a review that is written again keeps of the one before: the rows' fingerprints and answers, by `rowKey`. */
export type KeptOfReview = {
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly typed: ReadonlyMap<string, string>;
};

const nothingKept: KeptOfReview = { fingerprints: new Map(), typed: new Map() };

/** The rows of a plan that wait. They go back to their tables by `hamkor: row`, which also knows their cells again. */
export function reviewTable(
  tables: readonly SheetTable[],
  plan: Plan,
  language: Language,
  kept = nothingKept,
): ReviewTable {
  const [first] = tables;
  const cells = new Map(
    tables.flatMap(({ sheet, rows }) => rows.map((row) => [rowKey({ sheet, row: row.row }), row.cells] as const)),
  );
  const rowOf = (row: RowOutcome): readonly string[][] => {
    const key = rowKey(row);
    const own = cells.get(key);
    if (row.is !== "review" || !own) return [];
    const fingerprint = kept.fingerprints.get(key) ?? fingerprintOf(own);
    const reasons = [...new Set(row.reasons.map((reason) => reason[language]))].join("; ");
    return [[...own, `${key} #${fingerprint}`, reasons, proposedText(row.proposed), kept.typed.get(key) ?? ""]];
  };
  return { headings: [...columnNames(first?.columns ?? []), ...addedHeadings], rows: plan.rows.flatMap(rowOf) };
}

const proposedText = (proposed: Readonly<Record<Target, string>>): string =>
  Object.entries(proposed)
    .map(([field, value]) => `${field}=${value}`)
    .join("; ");
