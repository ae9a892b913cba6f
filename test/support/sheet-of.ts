import type { SheetTable } from "../../src/sheets/sheet-table.ts";

/** A table as a sheet has it: headings and rows as lists of cells, with a row number for each. */
export function sheetOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  more: Partial<Pick<SheetTable, "sheet" | "titles" | "leftOut">> = {},
): SheetTable {
  const letter = (index: number): string => String.fromCharCode(65 + index);
  return {
    sheet: "Лист1",
    isHidden: false,
    titles: [],
    columns: headings.map((heading, index) => ({ letter: letter(index), heading, isHidden: false })),
    hasHeadings: true,
    rows: rows.map((cells, index) => ({ row: index + 2, cells, isHidden: false })),
    leftOut: [{ row: 1, why: "heading", text: headings.join(" | ") }],
    ...more,
  };
}
