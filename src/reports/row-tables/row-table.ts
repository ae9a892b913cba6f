import type { Registry } from "../../registry/registry.ts";
import { type Cell, fieldCell } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import type { ReportRequest } from "../define-report.ts";

/** A column of a table that lists things: its key, which names its heading too, and its cell of each of them. */
export type RowColumn<Row> = {
  readonly key: string;
  readonly role?: Column["role"];
  readonly cell: (row: Row) => Cell;
  /** Whether it is left out where nothing has it. */
  readonly isOptional?: boolean;
};

/** Things as rows, in the order given. */
export function rowTable<Row>(
  rows: readonly Row[],
  columns: readonly RowColumn<Row>[],
): Pick<Table, "columns" | "rows"> {
  const shown = columns.filter(({ isOptional, cell }) => !isOptional || rows.some((row) => cell(row).is !== "nothing"));
  return {
    columns: shown.map(({ key, role = "label" }) => ({ key, heading: fieldCell(key), role })),
    rows: rows.map((row) => shown.map(({ cell }) => cell(row))),
  };
}

/**
 * Whose each row is: by the short name, as a full one would fill the line. Left out where there is one institution, or
 * where one is requested.
 */
export function institutionColumns<Row>(
  rows: readonly Row[],
  institutionOf: (row: Row) => string | undefined,
  { query, context }: Pick<ReportRequest, "query" | "context">,
): RowColumn<Row>[] {
  const { registry } = context.question;
  const isOneRequested = registry.records.institutions.length < 2 || query.some((word) => /^institution:/i.test(word));
  if (isOneRequested && new Set(rows.map(institutionOf)).size < 2) return [];
  return [{ key: "institution", cell: (row) => institutionCell(institutionOf(row), registry) }];
}

/** An institution by its short name. */
export const institutionCell = (id: string | undefined, registry: Registry): Cell =>
  id === undefined
    ? { is: "word", code: "none" }
    : { is: "named", code: id, name: registry.find("institutions", id)?.short };
