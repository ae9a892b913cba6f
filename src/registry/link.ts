import type { Source } from "../files/source.ts";
import { isFileFault } from "../files/source.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { type RemovedItems, writtenPath } from "./cut-out.ts";
import type { Problem } from "./problem.ts";
import type { AnyRecord, RecordOf } from "./record.ts";
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
  const lostNames = new Set(lost.map(({ kind = "*", id = "*" }) => `${kind}/${id}`));
  const isLost = (kind: KindName, id: string): boolean =>
    lostNames.size > 0 && [`${kind}/${id}`, `*/${id}`, `${kind}/*`].some((name) => lostNames.has(name));
  const leadsSomewhere = (kind: KindName, id: string): boolean => byName[kind].has(id) || isLost(kind, id);
  let known: ByName<Reference[]> | undefined;
  const targets = (): ByName<Reference[]> => {
    // A further record of a taken id answers no question, so it carries nothing out and replaces nothing.
    known ??= byTarget(records.filter((record) => !repeated.has(record)));
    return known;
  };
  return {
    settings,
    records: byKind(byName),
    allRecords: records,
    files,
    problems: [...problems, ...[...repeated].map(([record, first]) => duplicateId(record, first))],
    find: <K extends KindName>(kind: K, id: string | undefined) =>
      (id === undefined ? undefined : byName[kind].get(id)) as RecordOf<K> | undefined,
    leadsSomewhere,
    references: referencesOf,
    referredBy: ({ kind, id }) => targets()[kind].get(id) ?? [],
    referringNowhere: () => nowhere(targets(), [...repeated.keys()].flatMap(referencesOf), leadsSomewhere),
    writtenPath: (record, path) => writtenPath(path, removed.get(record) ?? new Map()),
    hasFile: source.has,
    textOf: (file) => textOf(source, file),
  };
}

/** What belongs to a kind and an id; two steps, because joining the two to one name takes time and room. */
type ByName<T> = { readonly [K in KindName]: Map<string, T> };

const emptyByName = <T>(): ByName<T> =>
  Object.fromEntries(kindNames.map((kind) => [kind, new Map<string, T>()])) as ByName<T>;

type Named = { readonly byName: ByName<AnyRecord>; readonly repeated: ReadonlyMap<AnyRecord, AnyRecord> };

/** The first record of each name, in the order of files, and those that repeat one, with that one. */
function byNameOf(records: readonly AnyRecord[]): Named {
  const byName = emptyByName<AnyRecord>();
  const repeated = new Map<AnyRecord, AnyRecord>();
  for (const record of records) {
    const first = byName[record.kind].get(record.id);
    if (first) repeated.set(record, first);
    else byName[record.kind].set(record.id, record);
  }
  return { byName, repeated };
}

/** The references to each record, in the order of files. */
function byTarget(records: readonly AnyRecord[]): ByName<Reference[]> {
  const targets = emptyByName<Reference[]>();
  for (const record of records)
    for (const reference of referencesOf(record)) {
      const { kind, id } = reference.to;
      const others = targets[kind].get(id);
      if (others) others.push(reference);
      else targets[kind].set(id, [reference]);
    }
  return targets;
}

/** The references by target, and further ones, that lead nowhere: a target is looked for once, however many name it. */
function nowhere(
  targets: ByName<readonly Reference[]>,
  others: readonly Reference[],
  leadsSomewhere: Registry["leadsSomewhere"],
): Reference[] {
  const unknown = kindNames.flatMap((kind) =>
    [...targets[kind]].flatMap(([id, references]) => (leadsSomewhere(kind, id) ? [] : references)),
  );
  return [...unknown, ...others.filter(({ to }) => !leadsSomewhere(to.kind, to.id))];
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

const byId = (a: AnyRecord, b: AnyRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const byKind = (byName: ByName<AnyRecord>): Registry["records"] =>
  Object.fromEntries(
    kindNames.map((kind) => [kind, [...byName[kind].values()].sort(byId)]),
  ) as unknown as Registry["records"];
