import { cellKey, recordKey } from "../../importing/own/cell-key.ts";
import { markRows, type OwnColumn } from "../../importing/own/own-mark.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { cellText } from "../../renderers/cell-text.ts";
import { type Sheet, type SheetCell, textCell, type Workbook } from "../../renderers/excel/sheet.ts";
import { tablesWorkbook } from "../../renderers/excel/tables-workbook.ts";
import { sheetColumns } from "../../renderers/excel/xlsx-columns.ts";
import type { Style } from "../../renderers/style.ts";
import { ownSheetName } from "../../sheets/own-sheet.ts";
import { cellText as seenCell } from "../../sheets/workbook/cell-text.ts";
import { fieldCell } from "../../tables/cell.ts";
import type { Listing } from "../../tables/table.ts";

/**
 * A list as a workbook that `import` knows again when somebody has edited it: its rows have their ids, and a hidden sheet says what
 * its columns are and, as hashes, what stood in its cells.
 */
export function listWorkbook({ table, records }: Listing, style: Style): Workbook {
  const workbook = tablesWorkbook([table], style);
  const kind = kindNames.find((name) => name === records?.kind);
  const [plain, ...others] = workbook.sheets;
  if (!records || !kind || !plain) return workbook;
  const keys = sheetColumns(table, style).flatMap(({ parts }, index) => {
    const key = table.columns[index]?.key ?? "";
    return parts.map((part) => (part === undefined ? key : `${key}#${part}`));
  });
  const hasIds = keys.includes("id");
  const sheet = hasIds ? plain : withIds(plain, records.ids, style);
  const columns = [...keys, ...(hasIds ? [] : ["id"])].map(
    (key, index): OwnColumn => ({ key, heading: textOf(sheet.rows[0]?.cells[index]) }),
  );
  const mark = { form: "list" as const, kind, language: style.language, texts: style.textLanguage, columns };
  const rows = markRows({ ...mark, cells: keysOf(sheet, columns, kind, records.ids) });
  return { ...workbook, sheets: [sheet, ...others], mark: { name: ownSheetName, rows } };
}

/** With a last column of ids, which is not shown: nobody asked for it. */
function withIds(sheet: Sheet, ids: readonly string[], style: Style): Sheet {
  const [heading, ...rows] = sheet.rows;
  if (!heading) return sheet;
  const cells = [...heading.cells, textCell(cellText(fieldCell("id"), style))];
  return {
    ...sheet,
    rows: [
      { ...heading, cells },
      ...rows.map((row, index) => ({ ...row, cells: [...row.cells, textCell(ids[index] ?? "")] })),
    ],
    hiddenColumn: heading.cells.length,
  };
}

const textOf = (cell: SheetCell | undefined): string => seenCell(cell?.value, cell?.format);

function keysOf(
  { rows }: Sheet,
  columns: readonly OwnColumn[],
  kind: KindName,
  ids: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const body = rows.filter(({ look }) => look === "body");
  return new Map(
    ids.map((id, row) => [
      recordKey(kind, id),
      columns.map(({ key }, column) => cellKey(id, key, textOf(body[row]?.cells[column]))),
    ]),
  );
}
