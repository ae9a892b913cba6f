import type { Cell } from "../tables/cell.ts";
import type { Arrangement, Column, CountTable } from "../tables/table.ts";

/** A table with some of its columns; a column of percentages goes with that of its numbers. */
export function narrowedTable(table: CountTable, isKept: (column: Column, index: number) => boolean): CountTable {
  const kept = new Set([...table.columns.keys()].filter((index) => isKept(columnAt(table, index), index)));
  for (const [first = -1, ...percentages] of valueBlocks(table.columns))
    if (!kept.has(first)) for (const index of percentages) kept.delete(index);
  if (kept.size === table.columns.length) return table;
  const only = <T>(line: readonly T[]): T[] => line.filter((_, index) => kept.has(index));
  return {
    ...table,
    columns: only(table.columns),
    rows: table.rows.map((row): Cell[] => only(row)),
    totals: table.totals && only(table.totals),
    arranged: table.arranged && {
      ...table.arranged,
      columns: narrowedArrangement(table.arranged.columns, valueBlocks(table.columns), kept),
    },
  };
}

const columnAt = ({ columns }: CountTable, index: number): Column => {
  const found = columns[index];
  if (!found) throw new Error(`no column ${index}`);
  return found;
};

function narrowedArrangement(
  arrange: Arrangement["columns"],
  blocks: readonly (readonly number[])[],
  kept: ReadonlySet<number>,
): Arrangement["columns"] {
  const left = [...blocks.keys()].filter((block) => kept.has(blocks[block]?.[0] ?? -1));
  return (
    arrange &&
    ((shown) =>
      arrange((block) => (left.includes(block) ? shown(left.indexOf(block)) : 0))
        .map((block) => left.indexOf(block))
        .filter((position) => position >= 0))
  );
}

/** The columns of values, each with the column of percentages that belongs to it. */
export function valueBlocks(columns: readonly Column[]): number[][] {
  const blocks: number[][] = [];
  for (const [index, { role, heading }] of columns.entries()) {
    if (role !== "value") continue;
    if (heading.is === "plain" && heading.text === "%") blocks.at(-1)?.push(index);
    else blocks.push([index]);
  }
  return blocks;
}
