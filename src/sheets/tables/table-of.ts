import { columnLetter } from "../grid/column-letter.ts";
import { type Grid, rowText } from "../grid/grid.ts";
import { groupHeading, type LeftOutRow, type SheetTable } from "../sheet-table.ts";
import { continuedRow } from "./continued-row.ts";
import { withDittos } from "./dittos.ts";
import { groupRows } from "./group-rows.ts";
import { headingTexts } from "./heading-texts.ts";
import { rowLooks } from "./row-looks.ts";
import type { Section } from "./section.ts";

/** A section of a sheet as a table: with those columns alone that have a heading or say something in a row. */
export function tableOf(grid: Grid, section: Section): SheetTable {
  const headings = headingTexts(grid, section.headings);
  const columns = usedColumns(section);
  const groups = groupRows(grid, section);
  const said = [grid.sheet, ...[...section.titles, ...section.leftOut.map(({ row }) => row)].map(rowText)];
  const lookOf = rowLooks(section.records, said);
  return {
    sheet: grid.sheet,
    isHidden: grid.isHidden,
    titles: section.titles.map(rowText),
    columns: [
      ...columns.map((column) => ({
        letter: columnLetter(column),
        heading: headings.get(column) ?? "",
        isHidden: grid.hiddenColumns.has(column),
      })),
      ...(groups ? [{ letter: columnLetter(groups.column), heading: groupHeading, isHidden: false }] : []),
    ],
    hasHeadings: section.headings.length > 0,
    rows: withDittos(section.records).map((record) => ({
      row: record.row,
      cells: [...columns.map((column) => record.cells[column] ?? ""), ...(groups ? [groups.textOf(record.row)] : [])],
      isHidden: record.isHidden,
      look: lookOf(record),
    })),
    leftOut: leftOutRows(grid, section, groups?.rows ?? new Set()),
  };
}

/** A column under a heading that is merged over several, with nothing in it, is none. */
function usedColumns({ headings, records }: Section): readonly number[] {
  const used = new Set<number>();
  for (const { cells } of [...headings, ...records])
    for (const [column, text] of cells.entries()) if (text !== "") used.add(column);
  return [...used].sort((one, other) => one - other);
}

function leftOutRows(grid: Grid, section: Section, groups: ReadonlySet<number>): readonly LeftOutRow[] {
  const records = new Set(section.records.map(({ row }) => row));
  const isRemark = ({ row, why }: Section["leftOut"][number]): boolean => why === "remark" && !groups.has(row.row);
  const remarks = new Set(section.leftOut.filter(isRemark).map(({ row }) => row.row));
  const left = section.leftOut.map((one): LeftOutRow => {
    const { row } = one;
    const continues = isRemark(one) ? continuedRow(grid, row, records, remarks) : undefined;
    const why = groups.has(row.row) ? "group" : one.why;
    return { row: row.row, why, text: rowText(row), ...(continues === undefined ? {} : { continues }) };
  });
  return left.sort((one, other) => one.row - other.row);
}
