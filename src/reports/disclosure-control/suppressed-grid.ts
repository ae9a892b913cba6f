import { withheldCell } from "../../tables/cell.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { Table } from "../../tables/table.ts";
import type { ReportRequest } from "../define-report.ts";
import { hasSuppressedCells, suppressSmallCells } from "./suppress-small-cells.ts";

type Grid = Pick<Table, "columns" | "rows" | "totals">;

/** Columns that are calculated from counts of persons: by the column's key, the columns it is calculated from. */
type DerivedColumns = Readonly<Record<string, readonly string[]>>;

/**
 * A table of persons after disclosure control: small counts suppressed, and blank what is calculated from them. With
 * a note where something is suppressed.
 */
export function suppressedGrid(
  { context }: Pick<ReportRequest, "context">,
  grid: Grid,
  derivedColumns: DerivedColumns = {},
): Grid & { readonly notes: readonly Phrase[] } {
  const limit = context.question.registry.settings.smallCell;
  const safe = suppressSmallCells(grid, limit, (key) => !Object.hasOwn(derivedColumns, key));
  if (!hasSuppressedCells(safe)) return { ...safe, notes: [] };
  const sources = grid.columns.map(({ key }) =>
    (derivedColumns[key] ?? []).map((source) => grid.columns.findIndex((column) => column.key === source)),
  );
  const blanked = (row: Grid["rows"][number], before: Grid["rows"][number] | undefined) =>
    row.map((cell, column) =>
      sources[column]?.some((source) => row[source] !== before?.[source]) ? withheldCell : cell,
    );
  return {
    columns: safe.columns,
    rows: safe.rows.map((row, index) => blanked(row, grid.rows[index])),
    totals: safe.totals && blanked(safe.totals, grid.totals),
    notes: [{ message: "small-cells", below: limit }],
  };
}
