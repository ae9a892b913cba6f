import type { Measure } from "../../measures/define-measure.ts";
import type { Pivot, PivotRow } from "../../queries/pivot/pivot.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, countCell, fieldCell, listCell, plainCell } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import type { Count } from "../../values/count.ts";
import { dimensionHeading, keyCell } from "../listing/cells.ts";
import { labelCells, valueColumn } from "./count-layout.ts";

/** The records of each cell of a pivot: a row a cell, with its keys, its count and the names of its records. */
export function cellRecordsTable(pivot: Pivot, measure: Measure, registry: Registry): Pick<Table, "columns" | "rows"> {
  const { by, across } = pivot;
  const labels = [...by, ...(across ? [across] : [])].map(
    (dimension): Column => ({ key: dimension.key, heading: dimensionHeading(dimension), role: "label" }),
  );
  const records: Column = { key: "records", heading: fieldCell("records"), role: "label" };
  return {
    columns: [...labels, valueColumn(measure), records],
    rows: pivot.rows.flatMap((row) => recordRows(row, pivot, registry)),
  };
}

function recordRows(row: PivotRow, pivot: Pivot, registry: Registry): Cell[][] {
  const { by, across, columns } = pivot;
  const labels = labelCells(row, by, registry);
  const cellRow = (keys: readonly Cell[], count: Count | undefined, records: () => AnyRecord[]): Cell[][] =>
    count ? [[...labels, ...keys, countCell(count), namesCell(records())]] : [];
  if (!across) return cellRow([], row.total, row.records.total);
  return columns.flatMap((key, index) =>
    cellRow([keyCell(across, key, registry)], row.cells[index], row.records.cells[index] ?? (() => [])),
  );
}

const namesCell = (records: readonly AnyRecord[]): Cell => listCell(records.map(nameOf).sort().map(plainCell));
