import { filledCells, filledCount, type Grid } from "../grid/grid.ts";
import type { SheetTable } from "../sheet-table.ts";
import { cellKind } from "./cell-kind.ts";
import { withFooters } from "./footers.ts";
import type { IsHeadingWord } from "./heading-evidence.ts";
import { type NoList, whyNoList } from "./no-list.ts";
import { readSection, type Section } from "./section.ts";
import { tableOf } from "./table-of.ts";

/** The tables of a sheet, or why it has none that lists things. */
export type FoundTables = readonly SheetTable[] | NoList;

/** Finds the tables in a sheet. Each of its rows is a row of one of them or among those that one of them leaves out. */
export function findTables(grid: Grid, isHeadingWord: IsHeadingWord): FoundTables {
  if (grid.rows.length === 0) return [];
  const tables = sectionsOf(grid, isHeadingWord).map((section) => tableOf(grid, section));
  for (const table of tables) {
    const fault = whyNoList(table, grid.merges);
    if (fault !== undefined) return fault;
  }
  return tables;
}

function sectionsOf(grid: Grid, isHeadingWord: IsHeadingWord): readonly Section[] {
  const sections: Section[] = [];
  for (let from = 0; from < grid.rows.length; ) {
    const section = withFooters(readSection(grid, from, isHeadingWord));
    const before = sections.at(-1);
    if (before !== undefined && isSummary(section, before))
      sections[sections.length - 1] = withSummary(before, section);
    else sections.push(section);
    from = Math.max(section.end, from + 1);
  }
  return sections;
}

/** A small table of a word and a number in each row, below a list: how many of each kind the list has. */
function isSummary({ records }: Section, before: Section): boolean {
  if (records.length === 0) return true;
  return (
    before.usual > 2 && records.every((row) => filledCount(row) <= 2 && hasNumber(row)) && before.records.length > 0
  );
}

const hasNumber = (row: Section["records"][number]): boolean =>
  filledCells(row).some(([, text]) => cellKind(text) === "number");

function withSummary(before: Section, summary: Section): Section {
  const rows = summary.records.map((row) => ({ row, why: "total" as const }));
  const others = summary.leftOut.map(({ row, why }) => ({
    row,
    why: why === "title" || why === "heading" ? ("footer" as const) : why,
  }));
  return { ...before, leftOut: [...before.leftOut, ...rows, ...others], end: summary.end };
}
