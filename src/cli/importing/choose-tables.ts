import type { SheetTable } from "../../sheets/sheet-table.ts";
import { tablesOfOneShape } from "../../sheets/tables-of-one-shape.ts";
import { fold } from "../../values/texts/fold.ts";
import type { ImportAsking } from "./import-asking.ts";
import { noSheet, noTable, severalInSheet, severalLists } from "./import-errors.ts";
import type { ReadList } from "./read-list.ts";

/** The tables of one list, and the name of its sheet where the file has several lists. */
export type ChosenTables = { readonly tables: readonly SheetTable[]; readonly sheet: string | undefined };

/** The list of a file that is meant: the only one, or the one on the sheet that is named or chosen. */
export async function chooseTables(
  file: ReadList,
  typed: string,
  sheet: string | undefined,
  asking: ImportAsking | undefined,
): Promise<ChosenTables> {
  const groups = tablesOfOneShape(file.tables.filter(({ rows }) => rows.length > 0));
  if (sheet !== undefined) return onSheet(file, groups, typed, sheet);
  const [only, ...others] = groups;
  if (!only) throw noTable(typed, file.refused);
  if (others.length === 0) return { tables: only, sheet: undefined };
  const [first = "", ...more] = [...new Set(groups.flatMap(([table]) => table?.sheet ?? []))];
  if (!asking) throw more.length === 0 ? severalInSheet(typed, first) : severalLists(typed, [first, ...more]);
  const tables = await asking.tables(groups);
  return { tables, sheet: tables[0]?.sheet };
}

function onSheet(
  file: ReadList,
  groups: readonly (readonly SheetTable[])[],
  typed: string,
  sheet: string,
): ChosenTables {
  const sheets = [...new Set(groups.flat().map((table) => table.sheet))];
  const name = sheets.find((one) => one === sheet) ?? sheets.find((one) => fold(one) === fold(sheet));
  const refused = file.refused.filter((one) => fold(one.sheet) === fold(sheet));
  if (name === undefined) throw refused.length > 0 ? noTable(typed, refused) : noSheet(sheet, sheets);
  const found = groups.map((group) => group.filter((table) => table.sheet === name)).filter(({ length }) => length > 0);
  const [tables, ...others] = found;
  if (!tables || others.length > 0) throw severalInSheet(typed, name);
  return { tables, sheet: groups.length > 1 || sheets.length > 1 ? name : undefined };
}
