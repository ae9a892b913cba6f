import type { FieldPath } from "../documents/positions.ts";
import type { CommittedFiles } from "../files/source.ts";
import type { KindName } from "../kinds/field-meta.ts";
import type { KindRecords } from "./kind-records.ts";
import type { Problem } from "./problem.ts";
import type { AnyRecord, RecordOf } from "./record.ts";
import type { Reference } from "./references.ts";
import type { Settings } from "./settings.ts";

/** A registry read and linked: read-only, with the problems met on the way. */
export type Registry = {
  readonly settings: Settings;
  /** The records that answer questions, by kind, each kind in the order of ids. */
  readonly records: { readonly [K in KindName]: readonly RecordOf<K>[] };
  /** Every record that could be read, those with a duplicate id too, in the order of files. */
  readonly allRecords: readonly AnyRecord[];
  /** Those of one kind. */
  readonly allOf: <K extends KindName>(kind: K) => readonly RecordOf<K>[];
  /** Those of each kind with the indexes that have been made of them. */
  readonly indexed: { readonly [K in KindName]: KindRecords };
  /** Whether an earlier record has the same id: such a duplicate is left out of queries. */
  readonly isDuplicate: (record: AnyRecord) => boolean;
  readonly fileCount: number;
  /** Every YAML file, in path order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** The record of a kind with an id. */
  readonly find: <K extends KindName>(kind: K, id: string | undefined) => RecordOf<K> | undefined;
  /** Whether a reference can be resolved: to a record, or to a file that is there but could not be read, is misplaced or badly named. */
  readonly isResolvable: (kind: KindName, id: string) => boolean;
  /** What a record refers to, as written. */
  readonly references: (record: AnyRecord) => readonly Reference[];
  /** The references to records of a kind, those of duplicates too, in the order of files. */
  readonly referencesTo: (kind: KindName) => readonly Reference[];
  /** The records that refer to a record, each once, in the order of files. */
  readonly referring: (record: AnyRecord) => readonly AnyRecord[];
  /** The references to a record, made from those that refer to it: all of a registry's would take much memory. */
  readonly referredBy: (record: AnyRecord) => readonly Reference[];
  /** Whether another record refers to one, but to say that it is not the same. */
  readonly isReferenced: (record: AnyRecord) => boolean;
  /** The dangling references. */
  readonly danglingReferences: () => readonly Reference[];
  /** The path in the file of a field of a record as read: items that were dropped as faulty are counted again. */
  readonly writtenPath: (record: AnyRecord, path: FieldPath) => FieldPath;
  /** The files below a folder that are no YAML and so no records, hidden ones too. */
  readonly otherFiles: (folder: string) => readonly string[];
  /** The files as the last commit has them, where they may differ. */
  readonly committed: CommittedFiles | undefined;
  /**
   * The same record, read from its file: of few records among many this is quicker than looking each field up. As it was
   * where the file says nothing any more.
   */
  readonly readAgain: (record: AnyRecord) => AnyRecord;
  /** Whether there is a file, of whatever kind, at a path relative to the registry. */
  readonly hasFile: (path: string) => boolean;
  /** The text of a file, to show where a problem is; empty where it cannot be read. */
  readonly textOf: (file: string) => string;
};
