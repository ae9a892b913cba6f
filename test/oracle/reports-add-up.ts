import { describe, expect, test } from "vitest";
import { reports } from "../../src/reports/index.ts";
import type { Cell } from "../../src/tables/cell.ts";
import type { Column, CountTable } from "../../src/tables/table.ts";
import { addCounts, type Count, countToText, nothing } from "../../src/values/count.ts";
import { registryOf } from "../support/registry-of.ts";
import { reportOf, saidUnder } from "../support/report-of.ts";
import { filesOf, generateRecords } from "./generated-records.ts";

const countIn = (cell: Cell | undefined): Count => (cell?.is === "count" ? cell.count : nothing);
const sumOf = (cells: readonly (Cell | undefined)[]): Count => cells.map(countIn).reduce(addCounts, nothing);

/** Whether a note says that something stands in several rows or columns, or in every year it runs. */
const overlaps = ({ notes }: CountTable): boolean =>
  notes.some(
    (note) => note.message === "in-several" || (note.message === "year-rule" && ["runs", "stands"].includes(note.rule)),
  );

/** Whether a total is one that its parts can add up to; of exact parts there is one only. */
const canBe = (total: Count, parts: Count): boolean =>
  total.min >= parts.min && (parts.max === null || (total.max !== null && total.max <= parts.max));

/** Columns whose totals are not what their rows add up to, where nothing stands in several of these. */
function wrongTotals(table: CountTable): string[] {
  const { columns, rows, totals } = table;
  if (!totals || overlaps(table)) return [];
  return columns.flatMap(({ key }, index) => {
    const [sum, total] = [sumOf(rows.map((row) => row[index])), countIn(totals[index])];
    const isRight = totals[index]?.is !== "count" || canBe(total, sum);
    return isRight ? [] : [`${key}: the rows are ${countToText(sum)}, the total ${countToText(total)}`];
  });
}

/** Rows whose total is not what their cells add up to; of a flow, what was there, what came and what went. */
function wrongRows(table: CountTable): string[] {
  const { columns, rows } = table;
  const totalAt = columns.flatMap(({ role }, index) => (role === "total" ? [index] : []));
  const [at] = totalAt;
  if (at === undefined || totalAt.length > 1 || overlaps(table)) return [];
  return rows.flatMap((row) => {
    const goesOut = columns.some(({ key }) => key === "opening") ? goingOut : [];
    const cells = sumOf(row.map((cell, index) => signed(cell, columns[index], goesOut)));
    const isRight = row[at]?.is !== "count" || canBe(countIn(row[at]), cells);
    return isRight ? [] : [`cells are ${countToText(cells)}, the row's total ${countToText(countIn(row[at]))}`];
  });
}

const goingOut = ["expired", "terminated", "replaced"];

function signed(cell: Cell | undefined, column: Column | undefined, goesOut: readonly string[]): Cell | undefined {
  if (column?.role !== "value") return undefined;
  if (cell?.is !== "count" || !goesOut.includes(column.key) || cell.count.max === null) return cell;
  return { is: "count", count: { ...cell.count, min: -cell.count.max, max: -cell.count.min } };
}

const questions = [{}, { window: { from: 2016, to: 2019 } }, { query: "institution:mmit", last: 5 }];

function expectToAddUp(table: CountTable, report: string): void {
  const name = table.title.message === "sentence" ? table.title.sentence.en : report;
  expect([name, ...wrongTotals(table), ...wrongRows(table)]).toEqual([name]);
  expect(saidUnder(table).length, `${name} has a definition`).toBeGreaterThan(20);
}

/** Tests on a share of the generated records that every total of a report is that of its rows and columns. */
export function reportsAddUp(share: number): void {
  const registry = registryOf(filesOf(generateRecords(7, share)));
  describe.each(reports.map((report) => [report.name, report] as const))("%s", (name, report) => {
    test.each(["calendar", "academic"] as const)("in %s years every total is that of its rows and columns", (year) => {
      for (const asked of questions)
        for (const table of reportOf(report, registry, { ...asked, year, on: "2024-05-17" }))
          expectToAddUp(table, name);
    });
  });
}
