import type { SheetTable } from "../../sheets/sheet-table.ts";
import type { FieldTexts, Mapping } from "./mapping.ts";

/** By what a mapping calls the rows of each table: by their sheet; where it has several tables, by their rows too, `Мобильность!7-12`. */
export const placesOf = (tables: readonly SheetTable[]): readonly string[] =>
  tables.map(({ sheet, rows }) =>
    tables.filter((other) => other.sheet === sheet).length > 1
      ? `${sheet}!${rows[0]?.row ?? 0}-${rows.at(-1)?.row ?? 0}`
      : sheet,
  );

type Part = { readonly sheet: string; readonly first: number; readonly last: number };

/** The rows that a place names; nothing of a whole sheet. */
export function partOfSheet(place: string): Part | undefined {
  const [, sheet, first, last] = /^(.+)!(\d+)-(\d+)$/s.exec(place) ?? [];
  return sheet === undefined ? undefined : { sheet, first: Number(first), last: Number(last) };
}

/** What a mapping says of a row of a sheet by its place: of all rows, of those of the sheet, of those among which it stands. */
export function saidOfRows(mapping: Mapping, sheet: string): (row: number) => FieldTexts {
  const ofSheet = { ...mapping.always, ...mapping.sheets[sheet] };
  const parts = Object.entries(mapping.sheets).flatMap(([place, texts]) => {
    const part = partOfSheet(place);
    return part?.sheet === sheet ? [{ ...part, texts }] : [];
  });
  if (parts.length === 0) return () => ofSheet;
  return (row) => ({ ...ofSheet, ...parts.find(({ first, last }) => row >= first && row <= last)?.texts });
}
