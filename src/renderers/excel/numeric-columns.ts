import { isOfBody, type SheetRow } from "./sheet.ts";

/** For each row, which of its columns are of numbers in the table that it belongs to, which begins with its headings. */
export function numericColumns(rows: readonly SheetRow[]): readonly (readonly boolean[])[] {
  const found: (readonly boolean[])[] = [];
  let start = 0;
  for (let index = 1; index <= rows.length; index++) {
    if (index < rows.length && rows[index]?.look !== "heading") continue;
    const table = rows.slice(start, index);
    const isNumeric = numericIn(table);
    for (const _ of table) found.push(isNumeric);
    start = index;
  }
  return found;
}

function numericIn(rows: readonly SheetRow[]): boolean[] {
  const body = rows.filter(isOfBody);
  const columns = body.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: columns }, (_, column) => isNumeric(body, column));
}

/** Whether at least half of a column's values are numbers. */
function isNumeric(body: readonly SheetRow[], column: number): boolean {
  let [filled, numbers] = [0, 0];
  for (const { cells } of body) {
    const value = cells[column]?.value ?? null;
    filled += Number(value !== null);
    numbers += Number(typeof value === "number");
  }
  return filled > 0 && numbers * 2 >= filled;
}
