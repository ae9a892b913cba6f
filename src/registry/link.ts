import type { Source } from "../files/source.ts";
import { isFileFault } from "../files/source.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { lazy } from "../values/memoize.ts";
import { type RemovedItems, writtenPath } from "./drop-invalid.ts";
import type { FileReadings } from "./file-readings.ts";
import type { Problem } from "./problem.ts";
import type { AnyRecord, RecordOf } from "./record.ts";
import { kindsInPathOrder, referenceIndex } from "./reference-index.ts";
import { type RecordName, type Reference, referencedIn, referencesOf } from "./references.ts";
import type { Registry } from "./registry.ts";
import type { FileRole } from "./roles.ts";
import type { Settings } from "./settings.ts";

type LinkInput = {
  readonly source: Source;
  readonly readAgain: Registry["readAgain"];
  readonly settings: Settings;
  readonly records: FileReadings["records"];
  readonly removed: ReadonlyMap<AnyRecord, RemovedItems>;
  readonly unreadable: readonly FileRole[];
  readonly fileCount: number;
  readonly files: () => readonly string[];
  readonly problems: readonly Problem[];
};

const noRecords: readonly AnyRecord[] = [];

/** Links the records of a source: by id, by kind, and by references. All of it is computed when needed. */
export function link({
  source,
  readAgain,
  settings,
  records,
  removed,
  unreadable,
  fileCount,
  files,
  ...read
}: LinkInput): Registry {
  const unreadableNames = new Set(unreadable.map(({ kind = "*", id = "*" }) => `${kind}/${id}`));
  const isUnreadable = (kind: KindName, id: string): boolean =>
    unreadableNames.size > 0 && [`${kind}/${id}`, `*/${id}`, `${kind}/*`].some((name) => unreadableNames.has(name));
  const isResolvable = (kind: KindName, id: string): boolean =>
    records[kind].find(id) !== undefined || isUnreadable(kind, id);
  const all = lazy(() => noRecords.concat(...kindsInPathOrder.map((kind) => records[kind].all())));
  const duplicates = kindsInPathOrder.flatMap((kind) => [...records[kind].duplicates()]);
  const problems = [...read.problems, ...duplicates.map(([record, first]) => duplicateId(record, first))];
  const { isDuplicate, referencesTo, referring, referredBy, isReferenced } = referenceIndex(records);
  return {
    settings,
    records: byKind(records),
    get allRecords() {
      return all();
    },
    allOf: <K extends KindName>(kind: K) => records[kind].all() as readonly RecordOf<K>[],
    indexed: records,
    isDuplicate,
    fileCount,
    get files() {
      return files();
    },
    problems,
    find: <K extends KindName>(kind: K, id: string | undefined) =>
      (id === undefined ? undefined : records[kind].find(id)) as RecordOf<K> | undefined,
    isResolvable,
    references: referencesOf,
    referencesTo,
    referring,
    referredBy,
    isReferenced,
    danglingReferences: () => danglingReferencesIn(records, isResolvable),
    writtenPath: (record, path) => writtenPath(path, removed.get(record) ?? new Map()),
    otherFiles: source.others ?? (() => []),
    committed: source.committed,
    readAgain,
    hasFile: source.has,
    textOf: (file) => textOf(source, file),
  };
}

/** The dangling references. Only where a kind has a dangling id are its records searched. */
function danglingReferencesIn(records: LinkInput["records"], isResolvable: Registry["isResolvable"]): Reference[] {
  const isDangling = ({ kind, id }: RecordName): boolean => !isResolvable(kind, id);
  return kindsInPathOrder.flatMap((kind) => {
    const { all, valuesOf, dangling } = records[kind];
    if (!(dangling ?? referencedIn(kind, valuesOf)).some(isDangling)) return [];
    return all()
      .flatMap(referencesOf)
      .filter(({ to }) => isDangling(to));
  });
}

function textOf(source: Source, file: string): string {
  const text = source.read(file);
  return isFileFault(text) ? "" : text;
}

const duplicateId = (record: AnyRecord, first: AnyRecord): Problem => ({
  check: "duplicate-id",
  file: record.file,
  message: {
    en: `the id "${record.id}" is taken by ${first.file}`,
    ru: `идентификатор "${record.id}" уже занят файлом ${first.file}`,
    tg: `рамзи "${record.id}"-ро аллакай файли ${first.file} дорад`,
    uz: `"${record.id}" identifikatori ${first.file} faylida band`,
  },
  help: {
    en: "rename one of the two, and what refers to it",
    ru: "переименуйте один из двух файлов и исправьте ссылки на него",
    tg: "номи яке аз ду файлро иваз кунед ва пайвандҳоро ба он ислоҳ намоед",
    uz: "ikki fayldan birining nomini va unga havolalarni oʻzgartiring",
  },
});

function byKind(records: LinkInput["records"]): Registry["records"] {
  const sorted = {};
  for (const kind of kindNames) Object.defineProperty(sorted, kind, { enumerable: true, get: records[kind].sorted });
  return sorted as Registry["records"];
}
