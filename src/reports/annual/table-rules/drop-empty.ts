import { wordCell } from "../../../tables/cell.ts";
import type { TableFact } from "../../../tables/phrase.ts";
import type { Column } from "../../../tables/table.ts";
import {
  cellsOfColumn,
  isBlank,
  isBlankOrZero,
  isYearColumn,
  type RuledTable,
  type TableRule,
  withColumns,
} from "./ruled-table.ts";

/** Columns without any content go, and the caption says so; years stay, since what lies between two of them is a gap. */
export const dropEmptyColumns: TableRule = ({ table, facts }) => {
  const isEmpty = (column: Column, index: number): boolean =>
    !isYearColumn(column) && column.role !== "total" && cellsOfColumn(table, index).every(isBlankOrZero);
  const empty = table.columns.filter(isEmpty);
  // Without names, or without any of the numbers that it is of, it would be no table.
  const hasAll = (isOf: (column: Column) => boolean): boolean =>
    table.columns.filter(isOf).every((column) => empty.includes(column));
  const hasNumbers = table.columns.some(({ role }) => role !== "label");
  if (hasAll(({ role }) => role === "label") || (hasNumbers && hasAll(({ role }) => role !== "label")))
    return { table, facts };
  const factOf = (column: Column): TableFact => {
    const cells = cellsOfColumn(table, table.columns.indexOf(column));
    const zero = cells.find((cell) => cell.is === "count");
    return { heading: column.heading, value: zero ?? wordCell(column.role === "label" ? "none" : "none-on-record") };
  };
  return {
    table: withColumns(table, (column) => !empty.includes(column)),
    facts: [...facts, ...empty.filter(({ key }) => key !== "none").map(factOf)],
  };
};

/** Rows whose numbers are all absent go; of rows by year, those before the first with data. */
export const dropEmptyRows: TableRule = ({ table, facts }) => {
  const numbers = table.columns.flatMap(({ role }, index) => (role === "label" ? [] : [index]));
  if (numbers.length === 0) return { table, facts };
  const { rows, columns } = table;
  // Of institutions that are compared the empty ones are there too: that they have nothing is what is to be seen.
  if (columns[0]?.key === "institution" && numbers.length > 1) return { table, facts };
  if (columns[0]?.key === "year") {
    const first = rows.findIndex((row) => numbers.some((index) => !isBlankOrZero(row[index])));
    return { table: { ...table, rows: rows.slice(Math.max(0, first)) }, facts };
  }
  // Of the spans in which agreements end only those that have some are of interest; without any all of them are.
  const isEmpty = columns[0]?.key === "ends" ? isBlankOrZero : isBlank;
  const kept = rows.filter((row) => numbers.some((index) => !isEmpty(row[index])));
  return { table: { ...table, rows: kept.length > 0 ? kept : rows }, facts };
};

/** Columns of years before the first with data go; later ones without data stay as gaps. */
export const dropLeadingYears = ({ table, facts }: RuledTable): RuledTable => {
  const years = table.columns.flatMap((column, index) => (isYearColumn(column) ? [index] : []));
  const first = years.find((index) => !cellsOfColumn(table, index).every(isBlankOrZero)) ?? Number.POSITIVE_INFINITY;
  return { table: withColumns(table, (column, index) => !isYearColumn(column) || index >= first), facts };
};
