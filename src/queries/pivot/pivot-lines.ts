import type { Keys } from "./dimension-keys.ts";
import { emptyTally, type Tally, union } from "./tally.ts";

/** The key of a column; `null` where a record has none. */
export type ColumnKey = string | null;

/** What a row or the totals hold while they fill: a cell for each column, and everything once. */
export type Line = { readonly keys: Keys; readonly cells: Map<ColumnKey, Tally>; readonly all: Tally };

export const emptyLine = (keys: Keys): Line => ({ keys, cells: new Map(), all: emptyTally() });

/** Lines by their keys, of which all have the same number: a single key is used as it is. */
export type Lines = Map<ColumnKey, Line>;

/** The line of some keys, created where it is new. */
export function lineAt(lines: Lines, keys: Keys): Line {
  const name = keys.length === 1 ? (keys[0] ?? null) : JSON.stringify(keys);
  const line = lines.get(name) ?? emptyLine(keys);
  lines.set(name, line);
  return line;
}

/** The cell of a column, created where it is new. */
export function tallyAt({ cells }: Line, column: ColumnKey): Tally {
  const tally = cells.get(column) ?? emptyTally();
  cells.set(column, tally);
  return tally;
}

/** Several lines taken as one. */
export function mergedLine(lines: readonly Line[], columns: readonly ColumnKey[]): Line {
  const cells = columns.map(
    (column) => [column, union(lines.flatMap((line) => line.cells.get(column) ?? []))] as const,
  );
  return { keys: [], cells: new Map(cells), all: union(lines.map(({ all }) => all)) };
}
