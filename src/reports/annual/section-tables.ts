import type { AnnualSection } from "../../kinds/annual-sections.ts";
import type { CountTable, Table } from "../../tables/table.ts";
import { madeTables } from "../counting/made-tables.ts";
import { type Report, tablesOf } from "../define-report.ts";
import { reports } from "../index.ts";
import { type AnnualRequest, labelOf, ofAnyYear, overPeriod, overTrend } from "./annual-request.ts";
import { sortByYear } from "./table-rules/sort-by-year.ts";
import { withUndated } from "./table-rules/with-undated.ts";

/** The report that a section of its name shows. */
export function reportOf(name: AnnualSection): Report {
  const found = reports.find((report) => report.name === name);
  if (!found) throw new Error(`the section ${name} has no report`);
  return found;
}

/** The tables of a report over the period; those by year over the years of the trend, in the order of the year itself. */
export function tablesIn(report: Report, request: AnnualRequest): readonly CountTable[] {
  const tables = madeTables(`${report.name} ${labelOf(request)}`, request, (asked) => overYearsOrPeriod(report, asked));
  return tables.map((table) =>
    isByYear(table, request) ? sortByYear(table, labelOf(request), request.context) : table,
  );
}

function overYearsOrPeriod(report: Report, request: AnnualRequest): readonly CountTable[] {
  const tables = tablesOf(report, overPeriod(request));
  if (!tables.some((table) => isByYear(table, request))) return tables;
  const trends = tablesOf(report, overTrend(request));
  const whole = tablesOf(report, ofAnyYear(request));
  return tables.map((table, index) =>
    isByYear(table, request) ? withUndated(trends[index] ?? table, whole[index]) : table,
  );
}

/** Whether years are the rows or columns of a table; a year that only tells of something else in its row makes no trend. */
const isByYear = ({ columns }: Table, request: AnnualRequest): boolean =>
  columns[0]?.key === "year" || columns.some(({ key, role }) => role !== "label" && key === labelOf(request));
