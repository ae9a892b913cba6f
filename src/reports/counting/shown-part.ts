import { mayBeSmall } from "../../disclosure/person-number.ts";
import type { Settings } from "../../registry/settings.ts";
import type { Cell } from "../../tables/cell.ts";
import type { CountContext, ShownPart } from "./count-table.ts";

/** A request for tables of which not all is shown: what is not hides nothing else, and may be read by nobody. */
export const showing = <Request extends { readonly context: CountContext }>(
  shows: ShownPart,
  request: Request,
): Request => ({ ...request, context: { ...request.context, shows } });

/** The numbers of what has no date, in a column or a row. */
export const undatedAlone: ShownPart = ({ columns, rows, totals }) => {
  const at = columns.findIndex(({ key, role }) => key === "undated" && role === "value");
  if (at < 0) return { columns, rows: rows.filter(([label]) => label?.is === "word" && label.code === "undated") };
  const only = (row: readonly Cell[]): Cell[] => row.slice(at, at + 1);
  return { columns: columns.slice(at, at + 1), rows: rows.map(only), totals: totals && only(totals) };
};

export const totalsAlone: ShownPart = ({ columns, totals }) => ({ columns, rows: [], totals });

/** A table of which a sentence is made only where none of its numbers is hidden. */
export const allUnlessSmall =
  ({ smallCell, smallCellBy }: Settings): ShownPart =>
  (table) => {
    const isSmall = ({ persons, is, ...cell }: Cell): boolean =>
      persons !== undefined && "count" in cell && mayBeSmall(cell.count, smallCell);
    const cells = [...table.rows, table.totals ?? []].flat();
    return smallCellBy === "hide" && cells.some(isSmall) ? undefined : table;
  };
