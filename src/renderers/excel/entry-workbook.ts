import type { Entry } from "../../tables/table.ts";
import { cellText } from "../cell-text.ts";
import { noteLines } from "../phrase-text.ts";
import type { Style } from "../style.ts";
import { type SheetRow, textCell, type Workbook } from "./sheet.ts";
import { sheetCell } from "./xlsx-cells.ts";
import { sheetNames } from "./xlsx-sheet-names.ts";

/** One record in full as a spreadsheet of one sheet: a row a field. */
export function entryWorkbook({ name, title, sections, notes, provenance }: Entry, style: Style): Workbook {
  const heading = cellText(title, style);
  const rows = sections.flatMap((section): SheetRow[] => [
    ...(section.heading
      ? ([
          { cells: [], look: "body" },
          { cells: [textCell(cellText(section.heading, style))], look: "heading" },
        ] as const)
      : []),
    ...section.lines.map(
      ({ label, value }): SheetRow => ({
        cells: [textCell(cellText(label, style)), sheetCell(value, style)],
        look: "body",
      }),
    ),
  ]);
  const under = noteLines([...notes, { message: "provenance", ...provenance }], style);
  const sheet = {
    name: sheetNames([name])[0] ?? "",
    rows: [
      { cells: [textCell(name), textCell(heading)], look: "heading" } as const,
      ...rows,
      { cells: [], look: "body" } as const,
      ...under.map((note) => ({ cells: [textCell(""), textCell(note)], look: "body" }) as const),
    ],
    frozen: { rows: 1, columns: 0 },
    isFiltered: false,
    widest: 80,
  };
  return { title: heading, sheets: [sheet] };
}
