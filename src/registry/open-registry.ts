import { type ReadDocument, readDocument } from "../documents/read-document.ts";
import { isMap, type Value, type ValueMap } from "../documents/value.ts";
import { settingsFile } from "../files/locate-registry.ts";
import { isFileFault, type Source, type SourceFile } from "../files/source.ts";
import { kinds } from "../kinds/index.ts";
import type { RemovedItems } from "./cut-out.ts";
import type { FieldFault } from "./field-faults.ts";
import { link } from "./link.ts";
import { type CachePlace, parseCache } from "./parse-cache.ts";
import type { Problem } from "./problem.ts";
import { readRecord } from "./read-record.ts";
import { nothingRemoved, type Reading } from "./reading.ts";
import type { AnyRecord } from "./record.ts";
import type { Registry } from "./registry.ts";
import { type FileRole, roleOf } from "./roles.ts";
import { readSettings, type Settings, withDefaults } from "./settings.ts";

/** Reads every file of a source, whatever is wrong with some of them, and links the records. */
export function openRegistry(source: Source, cachePlace?: CachePlace): Registry {
  const files = source.list();
  const problems: Problem[] = [];
  const settings = openSettings(source, files, problems);
  const cache = parseCache(source, settings, cachePlace);
  const collected: Collected = { records: [], removed: new Map(), lost: [], problems };
  for (const file of files) {
    if (file.path === settingsFile) continue;
    const role = roleOf(file.path);
    const read = (): Reading => readFile(source, file, role, settings);
    collect(role, file.problem ? read() : cache.reading(role, read), collected);
  }
  cache.save();
  const paths = files.map(({ path }) => path);
  return link({ source, settings: settings ?? withDefaults({}), files: paths, ...collected });
}

/** What the files of a registry gave, so far. */
type Collected = {
  readonly records: AnyRecord[];
  readonly removed: Map<AnyRecord, RemovedItems>;
  readonly lost: FileRole[];
  readonly problems: Problem[];
};

function collect(role: FileRole, reading: Reading, { records, removed, lost, problems }: Collected): void {
  for (const problem of [...role.problems, ...reading.problems]) problems.push(problem);
  const { record } = reading;
  if (record) records.push(record);
  if (record && reading.removed.size > 0) removed.set(record, reading.removed);
  if (!record || role.problems.length > 0) lost.push(role);
}

/** The settings; `undefined` where their file cannot be read, so that records are not held against them. */
function openSettings(source: Source, files: readonly SourceFile[], problems: Problem[]): Settings | undefined {
  const file = files.find(({ path }) => path === settingsFile);
  const raw = file && openMap(source, file, problems);
  if (!raw) return undefined;
  const { settings, faults } = readSettings(raw);
  for (const fault of faults) problems.push(inFile(settingsFile, fault));
  return settings;
}

const inFile = (file: string, { check, message, help, replacement, suggestion, path, part }: FieldFault): Problem => ({
  check,
  file,
  message,
  help,
  replacement,
  suggestion,
  path,
  part,
});

function readFile(
  source: Source,
  file: SourceFile,
  { kind, id, path }: FileRole,
  settings: Settings | undefined,
): Reading {
  const problems: Problem[] = [];
  const raw = openMap(source, file, problems);
  if (!raw || !kind) return { record: undefined, removed: nothingRemoved, problems };
  const { fields, faults, removed } = readRecord(raw, kinds[kind], settings, { kind, id, file: path });
  for (const fault of faults) problems.push(inFile(path, fault));
  return { record: fields as unknown as AnyRecord, removed, problems };
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** The map a file holds, or `undefined`, with the reason among the problems. */
function openMap(source: Source, file: SourceFile, problems: Problem[]): ValueMap | undefined {
  const text = file.problem ?? source.read(file.path);
  if (isFileFault(text)) {
    problems.push({
      check: "unreadable-file",
      file: file.path,
      message: `this ${isYaml(file.path) ? "file" : "folder"} ${text.fault}`,
      help: text.help,
    });
    return undefined;
  }
  const document: ReadDocument = readDocument(text);
  for (const { check, message, help, replacement, ...place } of document.problems) {
    problems.push({ check, file: file.path, message, help, replacement, place });
  }
  return mapIn(document.value, file.path, problems);
}

function mapIn(value: Value | undefined, file: string, problems: Problem[]): ValueMap | undefined {
  if (value === undefined || isMap(value)) return value;
  const written = typeof value === "string" ? "text" : "a list";
  const message = `${written} stands where a record belongs`;
  const help = "write its fields one a line, from the first column: `field: value`";
  problems.push({ check: "wrong-type", file, message, help, path: [], part: "first-line" });
  return undefined;
}
