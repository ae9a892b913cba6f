import { stringify } from "csv-stringify/sync";
import type { Cell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import { cellCode } from "../cell-code.ts";
import type { Style } from "../style.ts";
import { isFormula } from "./formula.ts";

export type SeparatedOptions = {
  readonly delimiter: "," | "\t";
  /** Whether a row of totals ends the table. */
  readonly totals: boolean;
  /** Whether cells that a spreadsheet would run as formulas stay as they are. */
  readonly raw: boolean;
};

/** CSV (RFC 4180, but lines end in LF) or TSV: one line of keys, then the rows, by code; some rows at a time. */
export function* separatedValues(table: Table, style: Style, options: SeparatedOptions): Generator<string> {
  const { delimiter, raw } = options;
  yield stringify([table.columns.map(({ key }) => key)], { delimiter });
  for (let from = 0; from < table.rows.length; from += rowsAtATime) {
    const rows = table.rows.slice(from, from + rowsAtATime);
    yield stringify(
      rows.map((row) => row.map((cell) => code(cell, style, raw))),
      { delimiter },
    );
  }
  if (options.totals && table.totals) yield stringify([totalsRow(table, table.totals, style, raw)], { delimiter });
}

const rowsAtATime = 1000;

function totalsRow(table: Table, totals: readonly Cell[], style: Style, raw: boolean): string[] {
  return totals.map((cell, index) =>
    index === 0 && table.columns[0]?.role === "label" ? "total" : code(cell, style, raw),
  );
}

/** A cell as it stands in such a file. */
export function code(cell: Cell, style: Style, raw: boolean): string {
  if (cell.is === "word" && cell.code === "none") return "";
  const text = cellCode(cell, style);
  return raw || !isFormula(text) ? text : `'${text}`;
}
