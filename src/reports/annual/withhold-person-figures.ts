import { measures } from "../../measures/index.ts";
import { type Cell, withheldCell } from "../../tables/cell.ts";
import type { CountTable } from "../../tables/table.ts";

/** What targets and claims have of a figure on record, and its share. */
const figureColumns = ["achieved", "on-file", "percent"];

/** A table of targets or claims without counts of persons: a total would disclose a suppressed part of it. */
export function withholdPersonFigures(table: CountTable): CountTable {
  const { columns, rows } = table;
  const measureAt = columns.findIndex(({ key }) => key === "measure");
  const isHidden = (row: readonly Cell[], index: number): boolean =>
    figureColumns.includes(columns[index]?.key ?? "") && row[index]?.is !== "nothing" && isOfPersons(row[measureAt]);
  return {
    ...table,
    rows: rows.map((row) => row.map((cell, index) => (isHidden(row, index) ? withheldCell : cell))),
  };
}

function isOfPersons(cell: Cell | undefined): boolean {
  const [measure] = cell?.is === "list" ? cell.items : [];
  return measure?.is === "named" && measures.some(({ name, ofPeople }) => ofPeople && name === measure.code);
}
