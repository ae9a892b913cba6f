import type { SheetTable } from "../../../sheets/sheet-table.ts";
import { isRunningNumber } from "../../columns/cell-evidence.ts";
import { columnNames } from "../../mapping/column-names.ts";
import type { Mapping } from "../../mapping/mapping.ts";
import type { RowDraft } from "./row-draft.ts";

/** The earlier row that has the same in all its cells, but for running numbers; by the row that repeats it. */
export function repeatedRows(
  tables: readonly SheetTable[],
  mapping: Mapping,
  drafts: readonly RowDraft[],
): ReadonlyMap<RowDraft, RowDraft> {
  const ignored = new Set(tables.flatMap((table) => runningColumns(table, mapping)));
  const first = new Map<string, RowDraft>();
  const repeated = new Map<RowDraft, RowDraft>();
  for (const draft of drafts) {
    const key = draft.seen.map((cell, index) => (ignored.has(index) ? "" : cell)).join("\u0001");
    const before = first.get(key);
    if (before) repeated.set(draft, before);
    else first.set(key, draft);
  }
  return repeated;
}

const runningColumns = (table: SheetTable, mapping: Mapping): number[] =>
  columnNames(table.columns).flatMap((name, index) =>
    mapping.columns[name]?.is === "skip" && isRunningNumber(table.rows.map(({ cells }) => cells[index] ?? ""))
      ? [index]
      : [],
  );
