import { withheldCell } from "../../tables/cell.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { Table } from "../../tables/table.ts";
import type { ReportRequest } from "../define-report.ts";
import { hasSuppressedCells, suppressSmallCells } from "./suppress-small-cells.ts";

type Grid = Pick<Table, "columns" | "rows" | "totals">;

/** Figures that are no counts of persons but tell of some: by the column's key, the columns they are worked out from. */
type DerivedColumns = Readonly<Record<string, readonly string[]>>;

/**
 * A table of persons as it may be shown: small counts hidden, and blank what is worked out from a hidden number. With
 * the note that says so, where something is hidden.
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
