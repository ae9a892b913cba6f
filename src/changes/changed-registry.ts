import { type ChangedTexts, changedSource } from "../files/changes/changed-source.ts";
import { settingsFile } from "../files/locate-registry.ts";
import type { Source } from "../files/source.ts";
import type { KindName } from "../kinds/field-meta.ts";
import type { FileReadings, FilesToRead, UnchangedRecords } from "../registry/file-readings.ts";
import { byFile, type KindRecords, kindRecords, ofEachKind } from "../registry/kind-records.ts";
import { openRegistry } from "../registry/open-registry.ts";
import { hasIssues, type Reading } from "../registry/reading.ts";
import { recordInFile } from "../registry/record-in-file.ts";
import { type RecordName, referencedIn } from "../registry/references.ts";
import type { Registry } from "../registry/registry.ts";

/** A registry as it would be with other texts of some files; records of the others are not read again. */
export function changedRegistry(registry: Registry, source: Source, texts: ChangedTexts): Registry {
  if (texts.has(settingsFile)) return openRegistry(changedSource(source, texts));
  // Files that could not be read are told of by their folder alone.
  const list = (): ReturnType<Source["list"]> =>
    registry.problems.length > 0 ? source.list() : registry.files.map((path) => ({ path }));
  return openRegistry(changedSource(source, texts, list), unchangedRecords(registry, texts));
}

/** What is known of files that stay as they are, and with which nothing was wrong. */
function unchangedRecords(registry: Registry, texts: ChangedTexts): UnchangedRecords {
  const again = new Set([...texts.keys(), ...registry.problems.map(({ file }) => file)]);
  return {
    isUnchanged: () => false,
    readFiles: (files) => joined(registry, readAgain(files, again), files, again),
  };
}

type ReadFile = { readonly path: string; readonly reading: Reading };

const readAgain = ({ list, read }: FilesToRead, again: ReadonlySet<string>): ReadFile[] =>
  list().flatMap((file) => (again.has(file.path) ? [{ path: file.path, reading: read(file) }] : []));

/** The records of a registry, but for those of some files, with those that were read of these now. */
function joined(
  registry: Registry,
  read: readonly ReadFile[],
  { list }: FilesToRead,
  again: ReadonlySet<string>,
): FileReadings {
  const { indexed } = registry;
  const readRecords = read.flatMap(({ reading }) => reading.record ?? []);
  const before = [...again].flatMap((file) => recordInFile(registry, file) ?? []);
  const still = new Set(readRecords.map(({ file }) => file));
  const isGone = before.some(({ file }) => !still.has(file));
  const recordsOf = (kind: KindName): KindRecords => {
    const old = indexed[kind];
    const now = readRecords.filter((record) => record.kind === kind);
    if (![...before, ...now].some((record) => record.kind === kind))
      return isGone ? { ...old, dangling: undefined } : old;
    const all = [...old.all().filter(({ file }) => !again.has(file)), ...now].sort(byFile);
    // While no record is gone, what was there to refer to is still there.
    const dangling = isGone ? undefined : [...danglingIn(kind, old), ...danglingIn(kind, kindRecords(now))];
    return { ...kindRecords(all), dangling };
  };
  return {
    count: list().length,
    paths: () => list().map(({ path }) => path),
    records: ofEachKind(recordsOf),
    withIssues: read.filter(({ path, reading }) => hasIssues(path, reading)),
  };
}

const danglingIn = (kind: KindName, { dangling, valuesOf }: KindRecords): readonly RecordName[] =>
  dangling ?? referencedIn(kind, valuesOf);
