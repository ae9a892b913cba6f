import type { Dimension } from "../../queries/fields/dimensions.ts";
import type { Keys } from "../../queries/pivot/dimension-keys.ts";
import type { PivotRow } from "../../queries/pivot/pivot.ts";
import type { ColumnKey } from "../../queries/pivot/pivot-lines.ts";
import { type Ordering, sortColumnsBy, sortRowsBy } from "../../queries/pivot/pivot-order.ts";
import type { Arrangement } from "../../tables/table.ts";

type Lines = {
  readonly by: readonly Dimension[];
  /** The keys of each row; the rest that `--top` leaves stands last. */
  readonly rows: readonly PivotRow["keys"][];
  readonly across?: Dimension | undefined;
  readonly columns?: readonly ColumnKey[];
};

/** How the rows and columns of a count stand by numbers that are shown. */
export const arrangementOf = (lines: Lines, ordering: Ordering): Arrangement => ({
  rows: rowArrangement(lines, ordering),
  columns: columnArrangement(lines, ordering),
});

const rowArrangement =
  ({ by, rows }: Lines, ordering: Ordering): Arrangement["rows"] =>
  (shown) => {
    const indexed = rows.map((keys, index) => ({ keys, index }));
    const named = indexed.filter((row): row is { keys: Keys; index: number } => row.keys !== "rest");
    const sum = (group: readonly { readonly index: number }[]): number =>
      group.reduce((total, { index }) => total + shown(index), 0);
    const rest = indexed.filter(({ keys }) => keys === "rest");
    return [...sortRowsBy(named, by, ordering, sum), ...rest].map(({ index }) => index);
  };

function columnArrangement({ across, columns = [] }: Lines, ordering: Ordering): Arrangement["columns"] {
  if (!across) return undefined;
  const positions = new Map(columns.map((key, index) => [key, index]));
  const at = (key: ColumnKey): number => positions.get(key) ?? -1;
  return (shown) => sortColumnsBy(columns, across, ordering, (key) => shown(at(key))).map(at);
}
