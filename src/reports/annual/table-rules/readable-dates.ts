import { type Cell, fieldCell, nothingCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";

/** Dates as readers write them, those of the start and the end in one column: `20–23 Mar 2019`. */
export function readableDates(table: CountTable): CountTable {
  const joined = joinStartAndEnd(table);
  return { ...joined, rows: joined.rows.map((row) => row.map(spelled)) };
}

const spelled = (cell: Cell): Cell => (cell.is === "date" ? { is: "days", written: [cell.text] } : cell);

function joinStartAndEnd(table: CountTable): CountTable {
  const at = (wanted: string): number => table.columns.findIndex(({ key, role }) => key === wanted && role === "label");
  const [starts, ends] = [at("starts"), at("ends")];
  if (starts < 0 || ends !== starts + 1) return table;
  const withOne = <Item>(items: readonly Item[], one: Item): Item[] => [
    ...items.slice(0, starts),
    one,
    ...items.slice(ends + 1),
  ];
  return {
    ...table,
    columns: withOne(table.columns, { key: "dates", heading: fieldCell("date"), role: "label" }),
    rows: table.rows.map((row) => withOne(row, daysCell(row[starts], row[ends]))),
    totals: table.totals && withOne(table.totals, nothingCell),
  };
}

/** From when to when; an end without a start says that it is one. */
function daysCell(start: Cell | undefined, end: Cell | undefined): Cell {
  const [first, last] = [start, end].map((cell) => (cell?.is === "date" ? cell.text : undefined));
  if (first === undefined) return last === undefined ? nothingCell : { is: "days", written: ["", last] };
  return { is: "days", written: last === undefined ? [first] : [first, last] };
}
