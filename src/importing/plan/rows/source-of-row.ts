import type { RowName } from "../plan.ts";

/** Where a row stands, as sources name it: `list.xlsx, Agreements!A12`; of a table beside another, `list.xlsx, Agreements!F12`. */
export function sourceOfRow(file: string, { sheet, row }: RowName): string {
  const [, whole = sheet, column = "A"] = /^(.+) \(([A-Z]+):[A-Z]+\)$/s.exec(sheet) ?? [];
  return `${file}, ${whole}!${column}${row}`;
}
