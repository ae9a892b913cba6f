import type { Measure } from "../../measures/define-measure.ts";
import { figureOf } from "../../measures/figure-of.ts";
import type { Dimension } from "../../queries/fields/dimensions.ts";
import type { Pivot, PivotRow } from "../../queries/pivot/pivot.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, countCell, nothingCell, wordCell } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import { dimensionHeading, keyCell } from "../listing/cells.ts";
import { withRecords } from "./cell-records.ts";
import { withPersons } from "./persons-behind.ts";

/** A pivot as columns and rows of cells, which carry their records. */
export function layOut(
  { by, across, columns, rows, totals }: Pivot,
  measure: Measure,
  registry: Registry,
): Pick<Table, "columns" | "rows" | "totals"> {
  const labels = by.map(
    (dimension): Column => ({
      key: dimension.key,
      heading: dimensionHeading(dimension),
      role: "label",
    }),
  );
  const values = across
    ? columns.map(
        (key): Column => ({
          key: columnKey(key, across, labels),
          heading: keyCell(across, key, registry),
          role: "value",
        }),
      )
    : [];
  const isShared = !measure.ofPeople || registry.settings.smallCell === 0;
  return {
    columns: [...labels, ...values, across ? totalColumn : valueColumn(measure)],
    rows: rows.map((row) => [...labelCells(row, by, registry), ...countCells(row, measure, isShared)]),
    totals: [...by.map(() => nothingCell), ...countCells(totals, measure, isShared)],
  };
}

/** The key of a value's column is the value; a tag `total` is `tags:total`, to distinguish it from the total. */
function columnKey(key: string | null, across: Dimension, labels: readonly Column[]): string {
  if (key === null) return none;
  const isTaken = [none, totalColumn.key, ...labels.map((label) => label.key)].includes(key);
  return isTaken ? `${across.key}:${key}` : key;
}

const none = "none";

const totalColumn: Column = { key: "total", heading: wordCell("total"), role: "total" };

export const valueColumn = ({ name, title }: Measure): Column => ({
  key: name,
  heading: { is: "text", text: title },
  role: "value",
});

/** Where small counts of persons are hidden, what a single record gives stays hidden as well. */
const countCells = (
  { cells, total, records, shares, members }: Pivot["totals"],
  measure: Measure,
  isShared: boolean,
): Cell[] =>
  [...cells, total].map((count, column) => {
    const cell = withRecords(
      countCell(count),
      records.cells[column] ?? records.total,
      isShared ? (shares.cells[column] ?? shares.total) : undefined,
    );
    return withPersons(cell, figureOf(measure), members.cells[column] ?? members.total);
  });

/** The cells that name a row; the rest that `--top` leaves is named in the first. */
export function labelCells({ keys }: Pick<PivotRow, "keys">, by: Pivot["by"], registry: Registry): Cell[] {
  return by.map((dimension, index) => {
    if (keys === "rest") return index === 0 ? wordCell("rest") : nothingCell;
    return keyCell(dimension, keys[index] ?? null, registry);
  });
}
