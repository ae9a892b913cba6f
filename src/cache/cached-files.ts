import type { Stamp } from "../files/source.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import type { Problem } from "../registry/problem.ts";
import { hasIssues, type Reading } from "../registry/reading.ts";
import { type AnyRecord, nameOf } from "../registry/record.ts";
import { lazy } from "../values/memoize.ts";
import type { Part } from "./cache-file.ts";
import { openTable, packTable, partsOfTable, type RecordTable, type TableHead } from "./record-table.ts";

/** A file, its stamp from before it was read, and what reading it gave. */
export type ReadFile = { readonly path: string; readonly stamp: Stamp; readonly reading: Reading };

/** What an earlier run read of a registry's files, which are numbered in path order. */
export type CachedFiles = {
  readonly paths: readonly string[];
  readonly hasStamp: (file: number, stamp: Stamp) => boolean;
  readonly stampOf: (file: number) => Stamp;
  readonly tables: ReadonlyMap<KindName, RecordTable>;
  /** What there is to say of files besides their records. */
  readonly remarks: ReadonlyMap<number, Remark>;
  /** Whether nothing had to be read again until now, from the files as they are now, because the cache was damaged. */
  readonly isIntact: () => boolean;
};

type Remark = Omit<Reading, "record">;

/** The first part, in JSON. */
type Head = {
  readonly tables: readonly TableHead[];
  readonly remarks: readonly (readonly [file: number, readonly Problem[], removed: readonly Removed[]])[];
};

type Removed = readonly [path: string, items: readonly number[]];

/** No path has it. */
const pathEnd = "\0";

const numbersOfStamp = 4;

/** Packs what was read of files, which are in path order: what all have in common, then a table for each kind. */
export function packFiles(files: readonly ReadFile[]): readonly ArrayBufferView[] {
  const numbered = files.flatMap(({ reading: { record } }, file) => (record ? [{ record, file }] : []));
  const names = new Set(numbered.map(({ record }) => nameOf(record)));
  const tables = kindNames.map((kind) => {
    const ofKind = numbered.filter(({ record }) => record.kind === kind);
    return packTable(kind, ofKind, (named) => names.has(nameOf(named)));
  });
  const head: Head = {
    tables: tables.map((table) => table.head),
    remarks: files.flatMap(({ path, reading }, file) =>
      hasIssues(path, reading) ? [[file, reading.problems, [...reading.removed]] as const] : [],
    ),
  };
  return [
    Buffer.from(JSON.stringify(head)),
    Buffer.from(files.map(({ path }) => path).join(pathEnd)),
    Float64Array.from(files.flatMap(({ stamp }) => [stamp.size, stamp.modified, stamp.changed, stamp.inode])),
    ...tables.flatMap(({ parts }) => parts),
  ];
}

/** Opens what was packed; nothing where a part was damaged that all files have in common. */
export function openFiles(
  [headPart, pathsPart, stampsPart, ...tableParts]: readonly Part[],
  readFile: (path: string) => Reading,
): CachedFiles | undefined {
  const [head, paths] = [headPart?.(), pathsPart?.()?.toString().split(pathEnd)];
  if (!head || !paths) return undefined;
  const { tables: heads, remarks } = JSON.parse(head.toString()) as Head;
  const pathOf = (file: number): string => paths[file] ?? "";
  let isIntact = true;
  const readAgain = (file: number): AnyRecord | undefined => {
    isIntact = false;
    return readFile(pathOf(file)).record;
  };
  const tables = new Map<KindName, RecordTable>();
  let next = 0;
  for (const table of heads) {
    const parts = tableParts.slice(next, next + partsOfTable(table));
    const opened = openTable(table, parts, { pathOf, readAgain });
    if (!opened) return undefined;
    tables.set(table.kind, opened);
    next += partsOfTable(table);
  }
  return {
    paths,
    ...stampsIn(stampsPart),
    tables,
    remarks: new Map(remarks.map(([file, problems, removed]) => [file, { problems, removed: new Map(removed) }])),
    isIntact: () => isIntact,
  };
}

/** The stamps of files by their numbers; damaged ones are no file's. */
function stampsIn(part: Part | undefined): Pick<CachedFiles, "hasStamp" | "stampOf"> {
  const stamps = lazy(() => {
    const bytes = part?.() ?? Buffer.alloc(0);
    return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Float64Array.BYTES_PER_ELEMENT);
  });
  return {
    stampOf: (file) => {
      const [size = -1, modified = -1, changed = -1, inode = -1] = stamps().subarray(file * numbersOfStamp);
      return { size, modified, changed, inode };
    },
    // Without making a stamp: it is asked of every file.
    hasStamp: (file, { size, modified, changed, inode }) => {
      const [numbers, at] = [stamps(), file * numbersOfStamp];
      return (
        numbers[at] === size && numbers[at + 1] === modified && numbers[at + 2] === changed && numbers[at + 3] === inode
      );
    },
  };
}
