import { fold } from "../values/texts/fold.ts";
import { groupHeading, type SheetColumn, type SheetTable } from "./sheet-table.ts";

/**
 * Tables that are parts of one, in the order of the sheets: those with the same headings in the same order, and those without headings
 * that have as many columns as the table before them. The parts without headings get those of the first.
 */
export function tablesOfOneShape(tables: readonly SheetTable[]): readonly (readonly SheetTable[])[] {
  const groups: SheetTable[][] = [];
  let previous: SheetTable[] | undefined;
  for (const table of tables) {
    const group = groups.find(([first]) => first !== undefined && haveOneHeading(first, table));
    const continued = group ?? (goesOn(previous?.[0], table) ? previous : undefined);
    if (continued === undefined) groups.push([table]);
    else continued.push(withHeadingsOf(continued[0] ?? table, table));
    previous = continued ?? groups.at(-1);
  }
  return groups.map(withGroupColumns);
}

const isGroupColumn = ({ heading }: SheetColumn): boolean => heading === groupHeading;

/** Columns that the sheet itself has. */
const ownColumns = ({ columns }: SheetTable): readonly SheetColumn[] =>
  columns.filter((column) => !isGroupColumn(column));

/** Where rows of one sheet have what a row of its own says of them, those of the others have a column for it too. */
function withGroupColumns(tables: readonly SheetTable[]): readonly SheetTable[] {
  const column = tables.flatMap(({ columns }) => columns.filter(isGroupColumn))[0];
  if (column === undefined) return tables;
  return tables.map((table) =>
    table.columns.some(isGroupColumn)
      ? table
      : {
          ...table,
          columns: [...table.columns, column],
          rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, ""] })),
        },
  );
}

/** The same headings; one that is empty in either may be any. */
function haveOneHeading(one: SheetTable, other: SheetTable): boolean {
  const [columns, others] = [ownColumns(one), ownColumns(other)];
  if (!one.hasHeadings || !other.hasHeadings || columns.length !== others.length) return false;
  const pairs = columns.map((column, index) => [column.heading, others[index]?.heading ?? ""] as const);
  const said = pairs.filter(([left, right]) => left !== "" && right !== "");
  return said.length * 2 > pairs.length && said.every(([left, right]) => fold(left) === fold(right));
}

const goesOn = (before: SheetTable | undefined, table: SheetTable): boolean =>
  !table.hasHeadings && before !== undefined && ownColumns(before).length === ownColumns(table).length;

function withHeadingsOf(first: SheetTable, table: SheetTable): SheetTable {
  const headed = (column: SheetColumn, index: number): SheetColumn =>
    column.heading === "" ? { ...column, heading: first.columns[index]?.heading ?? "" } : column;
  return { ...table, columns: table.columns.map(headed) };
}
