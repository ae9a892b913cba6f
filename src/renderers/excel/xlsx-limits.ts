import type { Sheet, Workbook } from "./sheet.ts";

/** The limits of a sheet by Microsoft's specification: rows, columns, and UTF-16 units in a cell. */
const limits = { rows: 1_048_576, columns: 16_384, text: 32_767 } as const;

/** The first limit that a workbook exceeds, as a sentence; `undefined` where it exceeds none. */
export function exceededLimit({ sheets }: Workbook): string | undefined {
  for (const { name, rows } of sheets) {
    const fault = exceededSheetLimit(rows);
    if (fault) return `the sheet "${name}" would have ${fault}`;
  }
  return undefined;
}

function exceededSheetLimit(rows: Sheet["rows"]): string | undefined {
  if (rows.length > limits.rows) return `${rows.length} rows, and an XLSX file holds ${limits.rows}`;
  for (const [index, { cells }] of rows.entries()) {
    if (cells.length > limits.columns) return `${cells.length} columns, and an XLSX file holds ${limits.columns}`;
    const long = cells.find(({ value }) => typeof value === "string" && value.length > limits.text);
    if (typeof long?.value === "string")
      return `a text of ${long.value.length} characters in row ${index + 1}, and a cell of an XLSX file holds ${limits.text}`;
  }
  return undefined;
}
