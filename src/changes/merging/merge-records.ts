import { readDocument } from "../../documents/read-document.ts";
import { isMap } from "../../documents/value.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { RecordName } from "../../registry/references.ts";
import type { Language } from "../../values/codes/languages.ts";
import { changeFile, faulty, type ReadFile } from "../change-record.ts";
import { commentTexts } from "../edit/text-tree.ts";
import type { RecordChange } from "../record-change.ts";
import { type DoubtfulPlace, findMentions, type NamingFile } from "../references/find-mentions.ts";
import { namingFields } from "../references/naming-fields.ts";
import { newDoubles } from "../references/new-doubles.ts";
import type { Planned } from "../references/planned.ts";
import type { Asked } from "../references/query-mentions.ts";
import { refuseDuplicates } from "../references/refuse-duplicates.ts";
import { renamedMentions } from "../references/renamed-mentions.ts";
import { replaceMentions } from "../references/replace-mentions.ts";
import { mergeRecord } from "./merge-record.ts";
import type { Conflict, Side } from "./merge-result.ts";

/** A conflict, and the name of the record with the other value. */
export type ConflictWith = Conflict & { readonly with: string };

/** The changes of a merge, the fields of which nobody has said which value is wanted, or what hinders it. */
export type PlannedMerge = Planned | { readonly is: "in-conflict"; readonly conflicts: readonly ConflictWith[] };

/** What is wanted of a merge. */
export type MergeChoices = {
  /** Which value is wanted of a field that a record has otherwise than the kept one. */
  readonly sideOf: (field: string, other: string) => Side | undefined;
  /** The language of what is added to notes. */
  readonly words: Language;
};

/** Makes one record of several of a kind: what names the others names the kept one, and the others go. */
export function mergeRecords(
  kept: AnyRecord,
  others: readonly AnyRecord[],
  choices: MergeChoices,
  asked: Asked,
): PlannedMerge {
  const { registry } = asked;
  const all = [kept, ...others];
  for (const record of all) refuseDuplicates(record, registry);
  const found = findMentions(others, asked);
  const inFiles = new Map(found.files.map((file) => [file.path, file]));
  const files = all.map((record) => readFile(record, asked));
  const among = files.flatMap((file) => placesNaming(file, kept.kind, all));
  if (among.length > 0) return { is: "names-itself", places: among };
  if (found.doubtful.length > 0) return { is: "doubtful", places: found.doubtful };
  const own = new Set(all.map(({ file }) => file));
  const naming = found.files.filter(({ path }) => !own.has(path));
  const newIdOf = (): string => kept.id;
  const doubles = naming.flatMap((file) => doublesIn(file, newIdOf));
  if (doubles.length > 0) return { is: "says-twice", places: doubles };
  const renamed = files.map((file) => ({
    ...file,
    raw: replaceMentions(file.raw, inFiles.get(file.path)?.mentions ?? [], newIdOf),
  }));
  const { raw, conflicts } = mergeAll(renamed, kept, choices, asked);
  if (conflicts.length > 0) return { is: "in-conflict", conflicts };
  const [keptFile] = files;
  const change = keptFile && changeFile(keptFile, raw);
  return {
    is: "planned",
    changes: [
      ...(change ? [change] : []),
      ...others.map((other) => removal(other, kept, asked)),
      ...renamedMentions(naming, newIdOf),
    ],
  };
}

/** The records one after the other merged into the first. */
function mergeAll(
  [kept, ...others]: readonly ReadFile[],
  { kind }: AnyRecord,
  choices: MergeChoices,
  { registry }: Asked,
) {
  const conflicts: ConflictWith[] = [];
  let raw = kept?.raw ?? {};
  for (const { raw: other, record: name, text } of others) {
    const merged = mergeRecord(
      raw,
      { raw: other, name, comments: commentTexts(text) },
      {
        kind: kinds[kind],
        settings: registry.settings,
        words: choices.words,
        sideOf: (field) => choices.sideOf(field, name),
      },
    );
    raw = merged.raw;
    conflicts.push(...merged.conflicts.map((conflict) => ({ ...conflict, with: name })));
  }
  return { raw, conflicts };
}

function readFile(record: AnyRecord, { registry }: Asked): ReadFile {
  const text = registry.textOf(record.file);
  const { value, problems } = readDocument(text);
  if (problems.length > 0 || !isMap(value)) throw faulty(record);
  return { path: record.file, record: nameOf(record), text, raw: value, specs: fieldsOfKind(kinds[record.kind]) };
}

/** Where a record refers to one of some records of a kind, in a field. */
function placesNaming(
  { path: file, raw, specs }: ReadFile,
  kind: AnyRecord["kind"],
  records: readonly RecordName[],
): DoubtfulPlace[] {
  return namingFields(raw, specs).flatMap((field) => {
    if (field.is !== "reference") return [];
    const { path, written, to } = field;
    const names = records.some((record) => (to ? to === kind && record.id === written : nameOf(record) === written));
    return names ? [{ file, path }] : [];
  });
}

const doublesIn = (file: NamingFile, newIdOf: () => string): DoubtfulPlace[] =>
  newDoubles(file.raw, replaceMentions(file.raw, file.mentions, newIdOf)).map((path) => ({ file: file.path, path }));

const removal = (other: AnyRecord, kept: AnyRecord, { registry }: Asked): RecordChange => ({
  path: other.file,
  before: registry.textOf(other.file),
  after: undefined,
  record: nameOf(other),
  differences: [],
  becomes: { record: nameOf(kept), file: kept.file },
});
