import type { KindName } from "../kinds/field-meta.ts";
import type { FileReadings } from "../registry/file-readings.ts";
import { byFile, type KindRecords, kindRecords, ofEachKind } from "../registry/kind-records.ts";
import { hasIssues } from "../registry/reading.ts";
import type { AnyRecord } from "../registry/record.ts";
import { referencedIn } from "../registry/references.ts";
import { firstNotBefore } from "../values/first-not-before.ts";
import { lazy, memoize } from "../values/memoize.ts";
import type { CachedFiles } from "./cached-files.ts";
import type { Compared } from "./compare-files.ts";
import { type RecordTable, recordIn } from "./record-table.ts";

/** The cached records of unchanged files joined with those that were read now. */
export function joinReadings(cached: CachedFiles | undefined, compared: Compared): FileReadings {
  const { count, paths, unchanged, fresh, gone } = compared;
  const readByKind = ofEachKind((): ReadRecord[] => []);
  for (const { reading, cached: file } of fresh)
    if (reading.record) readByKind[reading.record.kind].push({ record: reading.record, file });
  const recordsOf = (kind: KindName): KindRecords => {
    const read = readByKind[kind];
    const readRecords = kindRecords(read.map(({ record }) => record));
    const table = cached?.tables.get(kind);
    if (!table) return readRecords;
    // Ids are names of files: while none is gone, what was there to refer to is still there.
    const dangling = gone > 0 ? undefined : [...table.dangling, ...referencedIn(kind, readRecords.valuesOf)];
    return { ...joinRecords(table, unchanged, read, readRecords), dangling };
  };
  const withIssues = fresh.filter(({ path, reading }) => hasIssues(path, reading));
  return {
    count,
    paths,
    records: ofEachKind(recordsOf),
    withIssues: cached ? [...cachedRemarks(cached, unchanged), ...withIssues].sort(byPath) : withIssues,
  };
}

type FileWithIssues = FileReadings["withIssues"][number];

const byPath = (a: FileWithIssues, b: FileWithIssues): number => (a.path < b.path ? -1 : 1);

/** What there is to say of unchanged files. */
function cachedRemarks({ paths, remarks, tables }: CachedFiles, unchanged: Uint8Array): FileWithIssues[] {
  const recordOf = (file: number): AnyRecord | undefined => {
    const records = Array.from(tables.values(), (table) => recordIn(table, file));
    return records.find((record) => record !== undefined);
  };
  const still = [...remarks].filter(([file]) => unchanged[file] === 1);
  return still.map(([file, remark]) => ({ path: paths[file] ?? "", reading: { record: recordOf(file), ...remark } }));
}

/** A record that was read now, and the number of its file where that is cached. */
type ReadRecord = { readonly record: AnyRecord; readonly file: number | undefined };

function joinRecords(
  table: RecordTable,
  unchanged: Uint8Array,
  read: readonly ReadRecord[],
  readRecords: KindRecords,
): KindRecords {
  const isUnchanged = (row: number): boolean => unchanged[table.files[row] ?? 0] === 1;
  const changed = new Map<number | undefined, AnyRecord>();
  for (const { record, file } of read) changed.set(file === undefined ? undefined : table.rowOf(file), record);
  const changedRows = table.rows - countRows(table, unchanged);
  // Where only fields changed, each file has the record of the same id in the same row.
  const hasSameRows = !table.hasDuplicateIds && !changed.has(undefined) && changed.size === changedRows;
  if (!hasSameRows) {
    const still = table.records().filter((_, row) => isUnchanged(row));
    return kindRecords([...still, ...readRecords.all()].sort(byFile));
  }
  const all = lazy(() => {
    if (changed.size === 0) return table.records();
    return table.records().map((record, row) => changed.get(row) ?? record);
  });
  const sorted = lazy(() => Array.from(table.rowsById(), (row) => all()[row] as AnyRecord));
  return {
    all,
    sorted,
    duplicates: () => noDuplicates,
    find: memoize((id) => {
      const records = sorted();
      const record = records[firstNotBefore(records.length, (index) => records[index]?.id ?? "", id)];
      return record?.id === id ? record : undefined;
    }),
    valuesOf: (field) =>
      changed.size === 0
        ? table.valuesOf(field)
        : [...table.valuesOf(field, isUnchanged), ...readRecords.valuesOf(field)],
  };
}

const noDuplicates: ReadonlyMap<AnyRecord, AnyRecord> = new Map();

/** How many rows are of unchanged files. */
function countRows({ files, rows }: RecordTable, unchanged: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < rows; row++) count += unchanged[files[row] ?? 0] ?? 0;
  return count;
}
