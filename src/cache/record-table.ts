import { fieldsOfKind } from "../kinds/describe.ts";
import type { KindName } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import { kindRecords } from "../registry/kind-records.ts";
import type { AnyRecord } from "../registry/record.ts";
import { type RecordName, referencedIn } from "../registry/references.ts";
import { idOf } from "../registry/roles.ts";
import { firstNotBefore } from "../values/first-not-before.ts";
import { lazy } from "../values/memoize.ts";
import type { Part } from "./cache-file.ts";
import { type Column, openColumn, packColumn } from "./column.ts";
import { numbersIn } from "./numbers.ts";

/** A record, and the number of its file among all cached files. */
export type NumberedRecord = { readonly record: AnyRecord; readonly file: number };

/** What is known of a table before its parts are read. */
export type TableHead = {
  readonly kind: KindName;
  readonly rows: number;
  readonly fields: readonly string[];
  /** Whether two records have the same id. */
  readonly hasDuplicateIds: boolean;
  /** What its records refer to though no cached record has that id. */
  readonly dangling: readonly RecordName[];
};

/** The cached records of one kind, a row each, in the order of files. */
export type RecordTable = TableHead & {
  /** The numbers of the rows' files, in order. */
  readonly files: Uint32Array;
  /** The row of a file. */
  readonly rowOf: (file: number) => number | undefined;
  readonly records: () => readonly AnyRecord[];
  /** The rows in the order of ids, where none is repeated. */
  readonly rowsById: () => Uint32Array;
  /** Every value that some row has in a field, or some of the rows that are wanted; the items of lists. */
  readonly valuesOf: (field: string, isWanted?: (row: number) => boolean) => readonly unknown[];
};

const partsBeforeColumns = 2;
const partsOfColumn = 2;

export const partsOfTable = ({ fields }: TableHead): number => partsBeforeColumns + partsOfColumn * fields.length;

/** Packs the records of one kind, which are in the order of files: files, order, then a column for each field. */
export function packTable(
  kind: KindName,
  numbered: readonly NumberedRecord[],
  isCached: (named: RecordName) => boolean,
): { readonly head: TableHead; readonly parts: readonly ArrayBufferView[] } {
  const records = numbered.map(({ record }) => record);
  const rowOf = new Map(records.map((record, row) => [record, row]));
  const { sorted, duplicates, valuesOf } = kindRecords(records);
  const hasDuplicateIds = duplicates().size > 0;
  const columns = [...fieldsOfKind(kinds[kind]).keys()].flatMap((name) => {
    const values = records.map((record) => fieldOf(record, name));
    return values.some((value) => value !== undefined) ? [{ name, parts: packColumn(values) }] : [];
  });
  const dangling = referencedIn(kind, valuesOf).filter((named) => !isCached(named));
  return {
    head: { kind, rows: records.length, fields: columns.map(({ name }) => name), hasDuplicateIds, dangling },
    parts: [
      Uint32Array.from(numbered, ({ file }) => file),
      Uint32Array.from(sorted(), (record) => rowOf.get(record) ?? 0),
      ...columns.flatMap(({ parts }) => parts),
    ],
  };
}

export const fieldOf = (record: AnyRecord | undefined, name: string): unknown =>
  (record as unknown as Readonly<Record<string, unknown>> | undefined)?.[name];

/** The files of a table's records, by their numbers: their paths, and the records that reading them again gives. */
export type FilesOfTable = {
  readonly pathOf: (file: number) => string;
  readonly readAgain: (file: number) => AnyRecord | undefined;
};

/** A packed table, whose columns are read when they are asked for; nothing where it does not know its files. */
export function openTable(
  head: TableHead,
  [filesPart, orderPart, ...columnParts]: readonly Part[],
  { pathOf, readAgain }: FilesOfTable,
): RecordTable | undefined {
  const files = numbersIn(filesPart?.());
  if (!files) return undefined;
  const { rows, fields } = head;
  const fileOf = (row: number): number => files[row] ?? 0;
  const columns = new Map(
    fields.map((name, index) => {
      const parts = columnParts.slice(partsOfColumn * index, partsOfColumn * (index + 1));
      return [name, openColumn(parts, rows, (row) => fieldOf(readAgain(fileOf(row)), name))];
    }),
  );
  const records = lazy(() => recordsIn(head, columns, (row) => pathOf(fileOf(row))));
  const sortedById = (): Uint32Array => {
    const ids = records().map(({ id }) => id);
    return Uint32Array.from(ids.keys()).sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  };
  return {
    ...head,
    files,
    rowsById: lazy(() => numbersIn(orderPart?.()) ?? sortedById()),
    rowOf: (file) => {
      const row = firstNotBefore(rows, fileOf, file);
      return row < rows && fileOf(row) === file ? row : undefined;
    },
    records,
    valuesOf: (field, isWanted) => (columns.get(field)?.values(isWanted) ?? []).flat(),
  };
}

/** The record of a file. */
export function recordIn(table: RecordTable | undefined, file: number): AnyRecord | undefined {
  const row = table?.rowOf(file);
  return row === undefined ? undefined : table?.records()[row];
}

/** Where a record has the number of its row: no name, so that no field can be taken for it. */
const rowKey = Symbol("row");

type Row = { readonly [rowKey]: number };

/**
 * Records that look each field up in its column. All of a kind are of one shape, whichever fields they have; none is a
 * field of the object itself, so that spreading one loses them.
 */
function recordsIn(
  { kind, rows }: TableHead,
  columns: ReadonlyMap<string, Column>,
  pathOf: (row: number) => string,
): readonly AnyRecord[] {
  class CachedRecord {
    readonly [rowKey]: number;
    constructor(row: number) {
      this[rowKey] = row;
    }
  }
  const define = (name: string, at: (row: number) => unknown): void => {
    Object.defineProperty(CachedRecord.prototype, name, {
      get(this: Row) {
        return at(this[rowKey]);
      },
    });
  };
  Object.defineProperty(CachedRecord.prototype, "kind", { value: kind });
  define("file", pathOf);
  define("id", (row) => idOf(pathOf(row)));
  for (const [name, { at }] of columns) define(name, at);
  return Array.from({ length: rows }, (_, row) => new CachedRecord(row) as unknown as AnyRecord);
}
