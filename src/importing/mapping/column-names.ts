import type { SheetColumn } from "../../sheets/sheet-table.ts";

const longestName = 200;

/** A file of YAML has no names of any length. */
const shortened = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName).replace(/[\ud800-\udbff]$/, "")}…` : name;

/**
 * The names by which mappings call the columns of a table: their headings on one line, long ones shortened; the second of two alike is
 * `Heading (2)`, one without a heading `column C`. Each has its own.
 */
export function columnNames(columns: readonly SheetColumn[]): readonly string[] {
  const times = new Map<string, number>();
  const given = new Set<string>();
  return columns.map(({ heading, letter }) => {
    const name = shortened(heading.replace(/\s+/g, " ").trim()) || `column ${letter}`;
    const nth = (count: number): string => (count === 1 ? name : `${name} (${count})`);
    let count = (times.get(name) ?? 0) + 1;
    // Another column may be called so.
    while (given.has(nth(count))) count++;
    times.set(name, count);
    given.add(nth(count));
    return nth(count);
  });
}
