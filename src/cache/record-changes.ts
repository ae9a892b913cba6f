import { fieldsOfKind } from "../kinds/describe.ts";
import type { KindName } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import type { AnyRecord } from "../registry/record.ts";
import { memoize } from "../values/memoize.ts";
import type { CachedFiles } from "./cached-files.ts";
import type { Compared } from "./compare-files.ts";
import { fieldOf, recordIn } from "./record-table.ts";

type Fields = "all" | readonly string[];

/**
 * How the records of a kind differ from the cached ones, as far as some fields go. While this is the same as in an earlier
 * run, the records are too, and so is whatever follows from these fields alone.
 */
export type KindChanges = {
  /** The checksum of the cached records. */
  readonly cache: number;
  /** The files of cached records that are not there any more, or have no record now. */
  readonly gone: readonly string[];
  /** By file the values that differ from those of its cached record; all where there is none, or all fields are asked for. */
  readonly changed: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** How the records of a registry differ from the cached ones. */
export type RecordChanges = {
  readonly of: (kind: KindName, fields: Fields) => KindChanges;
  /** The record that a file has now. */
  readonly recordIn: (kind: KindName, file: string) => AnyRecord | undefined;
  /** Whether this holds: the cached records were read until now, and not the files in their place. */
  readonly isIntact: () => boolean;
};

/** With more files that were read now, comparing them would cost more than it saves. */
const mostFresh = 100;

/** What changed; `undefined` where too much did. */
export function recordChanges(cached: CachedFiles, compared: Compared, checksum: number): RecordChanges | undefined {
  const { fresh, unchanged } = compared;
  if (fresh.length > mostFresh) return undefined;
  const read = new Map(fresh.map((file) => [file.path, file]));
  const cachedRecord = (kind: KindName, file: number | undefined): AnyRecord | undefined =>
    file === undefined ? undefined : recordIn(cached.tables.get(kind), file);
  const gone = memoize((kind: KindName) => {
    const files = cached.tables.get(kind)?.files.filter((file) => unchanged[file] !== 1) ?? [];
    return Array.from(files, (file) => cached.paths[file] ?? "").filter((path) => !read.get(path)?.reading.record);
  });
  return {
    of: (kind, fields) => {
      // Where all fields are asked for, comparing them would read every column for one record.
      const before = (file: number | undefined) => (fields === "all" ? undefined : cachedRecord(kind, file));
      const records = fresh.flatMap(({ path, reading: { record }, cached: file }) =>
        record?.kind === kind ? [{ path, values: changedValues(record, before(file), fields) }] : [],
      );
      const changed = records.flatMap(({ path, values }) => (values ? [[path, values] as const] : []));
      return { cache: checksum, gone: gone(kind), changed: Object.fromEntries(changed) };
    },
    recordIn: (kind, path) => {
      const file = read.get(path);
      return file ? file.reading.record : cachedRecord(kind, cached.paths.indexOf(path));
    },
    isIntact: cached.isIntact,
  };
}

function changedValues(
  record: AnyRecord,
  before: AnyRecord | undefined,
  fields: Fields,
): Record<string, unknown> | undefined {
  const names = fields === "all" ? [...fieldsOfKind(kinds[record.kind]).keys()] : fields;
  const changed = names.filter((name) => !before || !isSame(fieldOf(record, name), fieldOf(before, name)));
  if (before && changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((name) => [name, fieldOf(record, name)]));
}

/** Whether two values are written alike in JSON. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
