import type { Source, SourceFile } from "../files/source.ts";
import type { KindName } from "../kinds/field-meta.ts";
import { type KindRecords, kindRecords, ofEachKind } from "./kind-records.ts";
import { hasIssues, type Reading } from "./reading.ts";
import type { AnyRecord } from "./record.ts";
import type { Settings } from "./settings.ts";

/** What reading all files gave: the records of each kind, and each file there is more to say of, in path order. */
export type FileReadings = {
  /** How many files there are. */
  readonly count: number;
  /** Every file. */
  readonly paths: () => readonly string[];
  readonly records: { readonly [K in KindName]: KindRecords };
  readonly withIssues: readonly { readonly path: string; readonly reading: Reading }[];
};

/** The files of a source, and how one is read: that follows from its path, its text and the settings. */
export type FilesToRead = {
  readonly source: Source;
  readonly list: () => readonly SourceFile[];
  readonly settings: Settings | undefined;
  readonly read: (file: SourceFile) => Reading;
};

/** The records of files that have not changed since an earlier run. */
export type UnchangedRecords = {
  /** Whether a file is known to be there, plain and unchanged, without a look into its folder. */
  readonly isUnchanged: (path: string) => boolean;
  /** What reading each file gives; those that have not changed are not read. */
  readonly readFiles: (files: FilesToRead) => FileReadings;
};

/** Reads every file and keeps no more of it than its record and what there is to say: of 100,000 files that counts. */
export function readAll({ list, read }: FilesToRead): FileReadings {
  const files = list();
  const paths = files.map(({ path }) => path);
  const all = ofEachKind((): AnyRecord[] => []);
  const withIssues: { readonly path: string; readonly reading: Reading }[] = [];
  for (const file of files) {
    const { path } = file;
    const reading = read(file);
    const { record } = reading;
    if (record) all[record.kind].push(record);
    if (hasIssues(path, reading)) withIssues.push({ path, reading });
  }
  const records = ofEachKind((kind) => kindRecords(all[kind]));
  return { count: files.length, paths: () => paths, records, withIssues };
}
