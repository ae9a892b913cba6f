import type { Cached } from "../files/cache-file.ts";
import type { Stamp } from "../files/source.ts";
import { kindNames } from "../kinds/field-meta.ts";
import { lazily } from "../values/lazily.ts";
import { type KeptPaths, pathsIn } from "./kept-paths.ts";
import {
  type FilesOfTable,
  type KeptTable,
  openTable,
  type PlacedRecord,
  packTable,
  partsOfTable,
  type TableHead,
} from "./kept-table.ts";
import { packTexts } from "./packed-texts.ts";
import { realNumbers } from "./parts.ts";
import type { Problem } from "./problem.ts";
import { isRemarkable, type Reading } from "./reading.ts";
import { type AnyRecord, nameOf } from "./record.ts";

/** A file, its stamp from before it was read, and what reading it gave. */
export type KeptFile = { readonly path: string; readonly stamp: Stamp; readonly reading: Reading };

/** What was kept of a registry's files, which have their places in path order. */
export type KeptReadings = {
  readonly paths: KeptPaths;
  /** Whether a file still has the stamp that it had. */
  readonly isSame: (place: number, stamp: Stamp) => boolean;
  readonly stampAt: (place: number) => Stamp;
  readonly tables: readonly KeptTable[];
  /** What there is to say of files besides their records, by their places in order. */
  readonly remarks: ReadonlyMap<number, Remark>;
  /** Whether nothing had to be read from the files until now, as they are now, because it was harmed. */
  readonly isWhole: () => boolean;
};

/** What a reading gave besides a record. */
type Remark = Omit<Reading, "record">;

/** Stands before the numbers, as JSON. */
type Head = {
  readonly tables: readonly TableHead[];
  readonly remarks: readonly (readonly [place: number, readonly Problem[], removed: readonly Removed[]])[];
};

type Removed = readonly [path: string, items: readonly number[]];

/** Numbers of a stamp. */
const stampLength = 4;

/** Packs what is kept of files, which are in path order: first what all of them have in common, then the tables. */
export function packReadings(files: readonly KeptFile[]): readonly ArrayBufferView[] {
  const placed = files.flatMap(({ reading: { record } }, place): PlacedRecord[] => (record ? [{ record, place }] : []));
  const names = new Set(placed.map(({ record }) => nameOf(record)));
  const tables = kindNames.map((kind) =>
    packTable(
      kind,
      placed.filter(({ record }) => record.kind === kind),
      (named) => names.has(nameOf(named)),
    ),
  );
  const head: Head = {
    tables: tables.map((table) => table.head),
    remarks: files.flatMap(({ path, reading }, place) =>
      isRemarkable(path, reading) ? [[place, reading.problems, [...reading.removed]] as const] : [],
    ),
  };
  return [
    Buffer.from(JSON.stringify(head)),
    packTexts(files.map(({ path }) => path)),
    Float64Array.from(files.flatMap(({ stamp }) => [stamp.size, stamp.modified, stamp.changed, stamp.inode])),
    ...tables.flatMap(({ parts }) => parts),
  ];
}

/** Makes what was packed usable, as far as it is asked for. What cannot be had is read from the files again. */
export function readingsIn(parts: Cached["parts"], readFile: (path: string) => Reading): KeptReadings {
  const [headBytes, pathBytes] = parts.slice(0, 2).map((read) => read());
  if (!headBytes || !pathBytes) return nothingKept;
  const { tables: heads, remarks } = JSON.parse(headBytes.toString()) as Head;
  const paths = pathsIn(pathBytes);
  let isWhole = true;
  const readAt = (place: number): AnyRecord | undefined => {
    isWhole = false;
    return readFile(paths.at(place)).record;
  };
  const tables = openTables(heads, parts.slice(partsBeforeTables), { pathAt: paths.at, readAt });
  if (!tables) return nothingKept;
  return {
    paths,
    ...stampsIn(parts[2]),
    tables,
    remarks: new Map(remarks.map(([place, problems, removed]) => [place, { problems, removed: new Map(removed) }])),
    isWhole: () => isWhole,
  };
}

const partsBeforeTables = 3;

/** Stamps by place. */
type KeptStamps = Pick<KeptReadings, "isSame" | "stampAt">;

/** Kept stamps; one that was harmed is no file's. */
function stampsIn(read: Cached["parts"][number] | undefined): KeptStamps {
  const stamps = lazily(() => realNumbers(read?.() ?? Buffer.alloc(0)));
  return {
    stampAt: (place) => {
      const [size = -1, modified = -1, changed = -1, inode = -1] = stamps().subarray(place * stampLength);
      return { size, modified, changed, inode };
    },
    // Without making a stamp: it is asked of every file.
    isSame: (place, { size, modified, changed, inode }) => {
      const [numbers, at] = [stamps(), place * stampLength];
      return (
        numbers[at] === size && numbers[at + 1] === modified && numbers[at + 2] === changed && numbers[at + 3] === inode
      );
    },
  };
}

/** All tables, or nothing where one of them cannot be opened. */
function openTables(
  heads: readonly TableHead[],
  parts: Cached["parts"],
  files: FilesOfTable,
): readonly KeptTable[] | undefined {
  const tables: KeptTable[] = [];
  let next = 0;
  for (const head of heads) {
    const table = openTable(head, parts.slice(next, next + partsOfTable(head)), files);
    if (!table) return undefined;
    tables.push(table);
    next += partsOfTable(head);
  }
  return tables;
}

/** What is kept of no file. */
export const nothingKept: KeptReadings = {
  paths: pathsIn(packTexts([])),
  ...stampsIn(undefined),
  tables: [],
  remarks: new Map(),
  isWhole: () => true,
};
