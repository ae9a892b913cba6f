import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";
import type { SheetFile, SheetTable } from "../../sheets/sheet-table.ts";
import type { Language } from "../../values/codes/languages.ts";
import { memoize } from "../../values/memoize.ts";
import { columnNames } from "../mapping/column-names.ts";
import type { ColumnUse, Mapping } from "../mapping/mapping.ts";
import { isExampleRow } from "../template/example-row.ts";
import { comparedText } from "./cell-key.ts";
import type { OwnColumns } from "./edited-cells.ts";
import { textOf } from "./edited-rows.ts";
import { copyKey, ownUse, templateUse } from "./own-columns.ts";
import { markIn, type OwnColumn, type OwnMark } from "./own-mark.ts";

/** A list or template that hamkor wrote, come back. */
export type OwnFile = {
  readonly mark: OwnMark;
  readonly mapping: Mapping;
  readonly tables: readonly { readonly table: SheetTable; readonly columns: OwnColumns }[];
};

/** The headings that hamkor writes above the columns of a kind, in a language. */
export type OwnHeadings = {
  readonly form: OwnMark["form"];
  readonly kind: KindName;
  readonly language: Language;
  readonly columns: readonly OwnColumn[];
};

/**
 * A file that hamkor wrote, by its hidden sheet; one that was saved as CSV, which has none, by its headings: all are hamkor's, in one
 * language, and of a list most ids are on file. `headings` are asked for only where they are needed.
 */
export function ownFile(
  file: SheetFile,
  registry: Registry,
  headings: (kind: KindName) => readonly OwnHeadings[],
): OwnFile | undefined {
  const mark = file.own === undefined ? markOf(file, registry, headings) : markIn(file.own);
  if (!mark) return undefined;
  const found = file.tables
    .map((table) => ({ table, columns: columnsIn(table, mark.columns) }))
    .map((one) => ({ ...one, known: one.columns.filter((key) => key !== undefined).length }));
  const most = Math.max(0, ...found.map(({ known }) => known));
  const isNeeded = (columns: OwnColumns): boolean => mark.form === "template" || columns.includes("id");
  const tables = found.filter(({ known, columns }) => known > 0 && known * 2 > most && isNeeded(columns));
  if (tables.length === 0) return undefined;
  return {
    mark,
    mapping: mappingOf(tables, mark),
    tables: tables.map(({ table, columns }) => ({ table: withoutExamples(table), columns })),
  };
}

const headingOf = memoize((text: string): string => comparedText(text).toLowerCase(), { most: 5000 });

/** Each heading is that of one column; of two alike each has its own. A column that is there twice is read once. */
function columnsIn(table: SheetTable, columns: readonly OwnColumn[]): OwnColumns {
  const left = new Map<string, string[]>();
  for (const { heading, key } of columns) {
    const keys = left.get(headingOf(heading));
    if (keys) keys.push(key);
    else left.set(headingOf(heading), [key]);
  }
  const keys = table.columns.map(({ heading }) => left.get(headingOf(heading))?.shift());
  return keys.map((key, index) => (key !== undefined && keys.indexOf(key) < index ? copyKey : key));
}

function mappingOf(
  tables: readonly { readonly table: SheetTable; readonly columns: OwnColumns }[],
  { kind, form }: OwnMark,
): Mapping {
  const uses = tables.flatMap(({ table, columns }) =>
    columnNames(table.columns).map((name, index): readonly [string, ColumnUse] => {
      const key = columns[index];
      if (key === undefined) return [name, { is: "notes" }];
      return [name, form === "template" ? templateUse(key, kind) : ownUse(key, kind)];
    }),
  );
  return { kind, columns: Object.fromEntries(uses), always: {}, sheets: {}, answers: {} };
}

function withoutExamples(table: SheetTable): SheetTable {
  const examples = table.rows.filter(({ cells }) => isExampleRow(cells));
  const left = examples.map(({ row, cells }) => ({ row, why: "example" as const, text: textOf(cells) }));
  return {
    ...table,
    rows: table.rows.filter((row) => !examples.includes(row)),
    leftOut: [...table.leftOut, ...left],
  };
}

function markOf(
  { tables }: SheetFile,
  registry: Registry,
  headings: (kind: KindName) => readonly OwnHeadings[],
): OwnMark | undefined {
  const [table, ...others] = tables;
  if (!table || others.length > 0) return undefined;
  const fitting = kindNames.flatMap((kind) =>
    headings(kind).filter((own) => {
      const columns = columnsIn(table, own.columns);
      if (columns.includes(undefined)) return false;
      return own.form === "template" ? hasNeeded(columns) : areOnFile(table, columns, kind, registry);
    }),
  );
  const [first] = fitting;
  const isOneKind = fitting.every(({ kind, form }) => kind === first?.kind && form === first.form);
  return first && isOneKind ? { ...first, texts: first.language, cells: new Map() } : undefined;
}

/** Of a template the column that says which rows are examples, besides others. */
const hasNeeded = (columns: OwnColumns): boolean => columns.includes("notes") && columns.length > 2;

function areOnFile({ rows }: SheetTable, columns: OwnColumns, kind: KindName, registry: Registry): boolean {
  const ids = rows.map(({ cells }) => cells[columns.indexOf("id")]?.trim() ?? "").filter((id) => id !== "");
  const known = ids.filter((id) => registry.find(kind, id) !== undefined);
  return columns.includes("id") && known.length > 0 && known.length * 2 >= ids.length;
}
