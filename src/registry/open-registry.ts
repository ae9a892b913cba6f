import { type ReadDocument, readDocument } from "../documents/read-document.ts";
import { emptyMap, isMap, type Value, type ValueMap } from "../documents/value.ts";
import { settingsFile } from "../files/locate-registry.ts";
import { isFileFault, type Source, type SourceFile } from "../files/source.ts";
import { kinds } from "../kinds/index.ts";
import { link } from "./link.ts";
import type { Problem } from "./problem.ts";
import type { FieldFault, RemovedItems } from "./read-fields.ts";
import { readRecord } from "./read-record.ts";
import type { AnyRecord } from "./record.ts";
import type { Registry } from "./registry.ts";
import { type FileRole, roleOf } from "./roles.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Reads every file of a source, whatever is wrong with some of them, and links the records. */
export function openRegistry(source: Source): Registry {
  const files = source.list();
  const { settings, problems } = openSettings(source, files);
  const records: AnyRecord[] = [];
  const lost: FileRole[] = [];
  const removed = new Map<AnyRecord, RemovedItems>();
  for (const file of files) {
    if (file.path === settingsFile) continue;
    const role = roleOf(file.path);
    problems.push(...role.problems);
    const opened = openRecord(source, file, role, settings, problems);
    if (opened) {
      records.push(opened.record);
      removed.set(opened.record, opened.removed);
    }
    if (!opened || role.problems.length > 0) lost.push(role);
  }
  return link({ source, settings, records, removed, lost, files: files.map(({ path }) => path), problems });
}

function openSettings(source: Source, files: readonly SourceFile[]): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = [];
  const file = files.find(({ path }) => path === settingsFile);
  const raw = file && openMap(source, file, problems);
  const { settings, faults } = readSettings(raw ?? emptyMap());
  if (raw) problems.push(...faults.map((fault) => inFile(settingsFile, fault)));
  return { settings, problems };
}

const inFile = (file: string, { check, message, help, replacement, path, part }: FieldFault): Problem => ({
  check,
  file,
  message,
  help,
  replacement,
  path,
  part,
});

function openRecord(source: Source, file: SourceFile, role: FileRole, settings: Settings, problems: Problem[]) {
  const { kind, id, path } = role;
  const raw = openMap(source, file, problems);
  if (!raw || !kind) return undefined;
  const { fields, faults, removed } = readRecord(raw, kinds[kind], settings);
  problems.push(...faults.map((fault) => inFile(path, fault)));
  return { record: { kind, id, file: path, ...fields } as AnyRecord, removed };
}

/** The map a file holds, or `undefined`, with the reason among the problems. */
function openMap(source: Source, file: SourceFile, problems: Problem[]): ValueMap | undefined {
  const text = file.problem ?? source.read(file.path);
  if (isFileFault(text)) {
    problems.push({ check: "unreadable-file", file: file.path, message: `this file ${text.fault}`, help: text.help });
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
