import { wordsIn } from "../../locales/index.ts";
import { isAsideRow } from "../../tables/aside-labels.ts";
import { wordCell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import { cellText } from "../cell-text.ts";
import { noteLines, phraseText } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import type { Sheet, SheetRow, Workbook } from "./sheet.ts";
import { textCell } from "./sheet.ts";
import { sheetColumns } from "./xlsx-columns.ts";
import { sheetNames } from "./xlsx-sheet-names.ts";

/** Tables as a spreadsheet: a sheet for each, and a last one with their notes. */
export function tablesWorkbook(tables: readonly Table[], style: Style): Workbook {
  const titles = tables.map(({ title }) => phraseText(title, style));
  const names = sheetNames([...titles, wordsIn(style.language).fields.notes]);
  return {
    title: titles[0] ?? "",
    sheets: [
      ...tables.map((table, index) => tableSheet(table, names[index] ?? "", style)),
      notesSheet(tables, names.at(-1) ?? "", style),
    ],
  };
}

/** A table as a sheet, without its notes. */
const tableSheet = (table: Table, name: string, style: Style): Sheet => ({
  name,
  rows: tableRows(table, style),
  frozen: { rows: 1, columns: frozenColumns(table) },
  isFiltered: table.rows.length > 1,
  widest: 60,
});

/** The headings, the body and the totals of a table as rows of a sheet. */
export function tableRows(table: Table, style: Style): SheetRow[] {
  const columns = sheetColumns(table, style);
  const rowOf = (row: Table["rows"][number]) => columns.flatMap(({ cells }, index) => cells(row[index]));
  const heading: SheetRow = { cells: columns.flatMap(({ headings }) => headings), look: "heading" };
  return [
    heading,
    ...table.rows.map((row): SheetRow => ({ cells: rowOf(row), look: isAsideRow(table, row) ? "aside" : "body" })),
    ...totalsOf(table, rowOf, style),
  ];
}

function totalsOf(
  { columns, rows, totals }: Table,
  rowOf: (row: Table["rows"][number]) => SheetRow["cells"],
  style: Style,
): SheetRow[] {
  if (!totals || rows.length < 2) return [];
  const [first, ...others] = rowOf(totals);
  const labelled = columns[0]?.role === "label" ? textCell(cellText(wordCell("total"), style)) : first;
  return [{ cells: [...(labelled ? [labelled] : []), ...others], look: "totals" }];
}

/** The labels of a table of counts stay in view beside its numbers, and the first column of a list. */
const frozenColumns = ({ columns }: Table): number => {
  const labels = columns.findIndex(({ role }) => role !== "label");
  return columns.length < 3 ? 0 : labels < 0 ? 1 : Math.min(labels, 2);
};

function notesSheet(tables: readonly Table[], name: string, style: Style): Sheet {
  const rows = tables.flatMap((table, index): SheetRow[] => [
    ...(index > 0 ? [{ cells: [], look: "body" } as const] : []),
    { cells: [textCell(phraseText(table.title, style))], look: "heading" },
    ...noteLines(table.notes, style).map((note): SheetRow => ({ cells: [textCell(note)], look: "body" })),
  ]);
  return { name, rows, frozen: { rows: 0, columns: 0 }, isFiltered: false, widest: 100 };
}
