import type { FieldPath } from "../documents/positions.ts";
import { type ReadDocument, readDocument } from "../documents/read-document.ts";
import { isMap, type Value, type ValueMap } from "../documents/value.ts";
import { settingsFile } from "../files/locate-registry.ts";
import { isFileFault, type Source, type SourceFile } from "../files/source.ts";
import { fieldsOfKind } from "../kinds/describe.ts";
import type { KindName } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import { lazy, memoize } from "../values/memoize.ts";
import { type Sentence, sentenceOf } from "../values/texts/sentence.ts";
import type { RemovedItems } from "./drop-invalid.ts";
import type { FieldFault } from "./field-faults.ts";
import { type FileReadings, type FilesToRead, readAll, type UnchangedRecords } from "./file-readings.ts";
import { link } from "./link.ts";
import { decidesCount } from "./persons-counted.ts";
import type { Problem } from "./problem.ts";
import { readRecord } from "./read-record.ts";
import { nothingRemoved, type Reading } from "./reading.ts";
import type { AnyRecord } from "./record.ts";
import type { Registry } from "./registry.ts";
import { type FileRole, roleOf } from "./roles.ts";
import { readSettings, type Settings, withDefaults } from "./settings.ts";
import { isCountAt } from "./unread-counts.ts";

/**
 * Reads every file of a source, whatever is wrong with some of them, and links the records. Files that have not changed
 * since an earlier run need not be read where their records are known.
 */
export function openRegistry(source: Source, unchanged?: UnchangedRecords): Registry {
  const problems: Problem[] = [];
  const list = lazy(source.list);
  const isSettingsKnown = unchanged?.isUnchanged(settingsFile);
  const settings = openSettings(source, isSettingsKnown ? { path: settingsFile } : settingsIn(list()), problems);
  const read = (file: SourceFile): Reading =>
    file.path === settingsFile ? nothingRead : readFile(source, file, settings);
  const files: FilesToRead = { source, settings, list, read };
  const { count, paths, records, withIssues } = unchanged ? unchanged.readFiles(files) : readAll(files);
  const remarks = remarksOn(withIssues);
  return link({
    source,
    readAgain: (record) => read({ path: record.file }).record ?? record,
    settings: settings ?? withDefaults({}),
    fileCount: count,
    files: paths,
    records,
    ...remarks,
    problems: [...problems, ...remarks.problems],
  });
}

/** What there is to say of files besides their records: items left out, records that are nowhere, problems. */
function remarksOn(withIssues: FileReadings["withIssues"]) {
  const removed = new Map<AnyRecord, RemovedItems>();
  const unreadable: FileRole[] = [];
  const problems: Problem[] = [];
  for (const { path, reading } of withIssues) {
    if (path === settingsFile) continue;
    const role = roleOf(path);
    for (const problem of [...role.problems, ...reading.problems]) problems.push(problem);
    if (reading.record) removed.set(reading.record, reading.removed);
    if (!reading.record || role.problems.length > 0) unreadable.push(role);
  }
  return { removed, unreadable, problems };
}

/** The settings are read each time, before all else. */
const nothingRead: Reading = { record: undefined, removed: nothingRemoved, problems: [] };

const settingsIn = (files: readonly SourceFile[]): SourceFile | undefined =>
  files.find(({ path }) => path === settingsFile);

/** The settings; `undefined` where their file cannot be read, so that records are not held against them. */
function openSettings(source: Source, file: SourceFile | undefined, problems: Problem[]): Settings | undefined {
  const raw = file && openMap(source, file, problems);
  if (!raw) return undefined;
  const { settings, faults } = readSettings(raw.map);
  for (const fault of faults) problems.push(inFile(settingsFile, fault));
  return settings;
}

const inFile = (file: string, fault: FieldFault): Problem => {
  const { check, message, help, replacement, suggestion, path, part, fields, isOfCount } = fault;
  return { check, file, message, help, replacement, suggestion, path, part, fields, isOfCount };
};

function readFile(source: Source, file: SourceFile, settings: Settings | undefined): Reading {
  const { kind, id, path } = roleOf(file.path);
  const problems: Problem[] = [];
  const raw = openMap(source, file, problems, kind);
  if (!raw || !kind) return { record: undefined, removed: nothingRemoved, problems };
  const head = { ...shapeOf(kind), id, file: path };
  const { fields, faults, removed } = readRecord(raw.map, kinds[kind], settings, head, raw.ambiguous);
  for (const fault of faults) problems.push(inFile(path, fault));
  return { record: fields as unknown as AnyRecord, removed, problems };
}

/** All records of a kind have all its fields, `undefined` where absent: checks are faster over objects of one shape. */
const shapeOf = memoize((kind: KindName) => {
  const fields = [...fieldsOfKind(kinds[kind]).keys()].map((name) => [name, undefined]);
  return { kind, id: "", file: "", ...Object.fromEntries(fields) };
});

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

const thisPlace = (path: string): Sentence =>
  isYaml(path)
    ? { en: "this file", ru: "этот файл", tg: "ин файл", uz: "bu fayl" }
    : { en: "this folder", ru: "эта папка", tg: "ин ҷузвдон", uz: "bu papka" };

/** The map a file holds, and which of its fields stand there twice. */
type OpenedMap = { readonly map: ValueMap; readonly ambiguous: readonly FieldPath[] };

/** The map a file holds, or `undefined`, with the reason among the problems. */
function openMap(source: Source, file: SourceFile, problems: Problem[], kind?: KindName): OpenedMap | undefined {
  const text = file.problem ?? source.read(file.path);
  if (isFileFault(text)) {
    problems.push({
      check: text.isConflict ? "merge-conflict" : "unreadable-file",
      file: file.path,
      message: sentenceOf((language) => `${thisPlace(file.path)[language]} ${text.fault[language]}`),
      help: text.help,
    });
    return undefined;
  }
  const document: ReadDocument = readDocument(text);
  for (const { check, message, help, replacement, ambiguous, ...range } of document.problems) {
    const unread = ambiguous && { fields: [String(ambiguous[0])], isOfCount: kind && isCountIn(kind, ambiguous) };
    problems.push({ check, file: file.path, message, help, replacement, range, ...unread });
  }
  const map = mapIn(document.value, file.path, problems);
  return map && { map, ambiguous: document.problems.flatMap(({ ambiguous }) => (ambiguous ? [ambiguous] : [])) };
}

/** Whether a count of a record stands at a path, or what it is counted from where none is written. */
function isCountIn(kind: KindName, [name = "", ...inner]: FieldPath): boolean {
  const spec = fieldsOfKind(kinds[kind]).get(String(name));
  if (spec === undefined) return false;
  return isCountAt(spec, inner) || (inner.length === 0 && decidesCount(kind, spec.name));
}

function mapIn(value: Value | undefined, file: string, problems: Problem[]): ValueMap | undefined {
  if (value === undefined || isMap(value)) return value;
  const message = typeof value === "string" ? textForRecord : listForRecord;
  problems.push({ check: "wrong-type", file, message, help: fieldsOneALine, path: [], part: "first-line" });
  return undefined;
}

const textForRecord: Sentence = {
  en: "text stands where a record belongs",
  ru: "здесь текст, а нужна запись",
  tg: "дар ин ҷо матн аст, вале сабт лозим аст",
  uz: "bu yerda matn turibdi, yozuv kerak",
};

const listForRecord: Sentence = {
  en: "a list stands where a record belongs",
  ru: "здесь список, а нужна запись",
  tg: "дар ин ҷо рӯйхат аст, вале сабт лозим аст",
  uz: "bu yerda roʻyxat turibdi, yozuv kerak",
};

const fieldsOneALine: Sentence = {
  en: "write its fields one a line, from the first column: `field: value`",
  ru: "пишите каждое поле с новой строки, без отступа: `поле: значение`",
  tg: "ҳар майдонро дар сатри алоҳида, аз аввали сатр нависед: `майдон: қимат`",
  uz: "har bir maydonni alohida qatorga, qator boshidan yozing: `maydon: qiymat`",
};
