import type { SheetColumn } from "../../sheets/sheet-table.ts";

/**
 * The names by which mappings call the columns of a table: their headings on one line; the second of two alike is `Heading (2)`, one
 * without a heading `column C`.
 */
export function columnNames(columns: readonly SheetColumn[]): readonly string[] {
  const times = new Map<string, number>();
  return columns.map(({ heading, letter }) => {
    const name = heading.replace(/\s+/g, " ").trim() || `column ${letter}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
