import type { Source } from "../files/source.ts";
import { isFileFault } from "../files/source.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { type RemovedItems, writtenPath } from "./cut-out.ts";
import type { Problem } from "./problem.ts";
import { type AnyRecord, nameOf, type RecordOf } from "./record.ts";
import { type Reference, referencesOf } from "./references.ts";
import type { Registry } from "./registry.ts";
import type { FileRole } from "./roles.ts";
import type { Settings } from "./settings.ts";

type Read = {
  readonly source: Source;
  readonly settings: Settings;
  readonly records: readonly AnyRecord[];
  readonly removed: ReadonlyMap<AnyRecord, RemovedItems>;
  readonly lost: readonly FileRole[];
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
};

/** Joins the records of a source: by id, by kind, and by what refers to what. */
export function link({ source, settings, records, removed, lost, files, problems }: Read): Registry {
  const { byName, repeated } = byNameOf(records);
  const references = new Map(records.map((record) => [record, [...referencesOf(record)]]));
  // A further record of a taken id answers no question, so it carries nothing out and replaces nothing.
  const referredBy = byTarget([...byName.values()].flatMap((record) => references.get(record) ?? []));
  const lostNames = new Set(lost.map(({ kind = "*", id = "*" }) => `${kind}/${id}`));
  return {
    settings,
    records: byKind([...byName.values()]),
    allRecords: records,
    files,
    problems: [...problems, ...repeated],
    find: <K extends KindName>(kind: K, id: string | undefined) =>
      (id === undefined ? undefined : byName.get(`${kind}/${id}`)) as RecordOf<K> | undefined,
    leadsSomewhere: (kind, id) =>
      byName.has(`${kind}/${id}`) || [`${kind}/${id}`, `*/${id}`, `${kind}/*`].some((name) => lostNames.has(name)),
    references: (record) => references.get(record) ?? [],
    referredBy: (record): readonly Reference[] => referredBy.get(nameOf(record)) ?? [],
    writtenPath: (record, path) => writtenPath(path, removed.get(record) ?? new Map()),
    hasFile: source.has,
    textOf: (file) => textOf(source, file),
  };
}

/** The first record of each name, in the order of files, and those that repeat one. */
function byNameOf(records: readonly AnyRecord[]): { byName: ReadonlyMap<string, AnyRecord>; repeated: Problem[] } {
  const byName = new Map<string, AnyRecord>();
  const repeated: Problem[] = [];
  for (const record of records) {
    const first = byName.get(nameOf(record));
    if (first) repeated.push(duplicateId(record, first));
    else byName.set(nameOf(record), record);
  }
  return { byName, repeated };
}

function byTarget(references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  const byName = new Map<string, Reference[]>();
  for (const reference of references) {
    const others = byName.get(nameOf(reference.to));
    if (others) others.push(reference);
    else byName.set(nameOf(reference.to), [reference]);
  }
  return byName;
}

function textOf(source: Source, file: string): string {
  const text = source.read(file);
  return isFileFault(text) ? "" : text;
}

const duplicateId = (record: AnyRecord, first: AnyRecord): Problem => ({
  check: "duplicate-id",
  file: record.file,
  message: `the id "${record.id}" is taken by ${first.file}`,
  help: "rename one of the two, and what refers to it",
});

function byKind(records: readonly AnyRecord[]): Registry["records"] {
  const inOrder = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return Object.fromEntries(
    kindNames.map((kind) => [kind, inOrder.filter((record) => record.kind === kind)]),
  ) as unknown as Registry["records"];
}
