import type { FieldPath } from "../../documents/positions.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isMap } from "../../documents/value.ts";
import { settingsFile } from "../../files/locate-registry.ts";
import { type FieldSpec, fieldsOf, fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { settings as settingsSchema } from "../../kinds/settings-schema.ts";
import { nameOf } from "../../registry/record.ts";
import { parseRecordName, type RecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { roleOf } from "../../registry/roles.ts";
import type { ReadFile } from "../change-record.ts";
import type { Mention } from "./mention.ts";
import { type NamingField, namingFields } from "./naming-fields.ts";
import { queriesIn } from "./queries-in.ts";
import { type Asked, queryNames } from "./query-mentions.ts";

/** A file that names some records: what it says, and where it names them. */
export type NamingFile = ReadFile & { readonly mentions: readonly Mention[] };

/** A place that may name a record, but is written so that nobody can tell; the whole file without a path. */
export type DoubtfulPlace = { readonly file: string; readonly path?: FieldPath };

/** Where some records are named, and where that cannot be told. */
export type FoundMentions = { readonly files: readonly NamingFile[]; readonly doubtful: readonly DoubtfulPlace[] };

/** Finds where records are named in a registry. Only files that may name them are parsed. */
export function findMentions(names: readonly RecordName[], asked: Asked): FoundMentions {
  const { registry } = asked;
  const wanted = wantedNames(names);
  const files: NamingFile[] = [];
  const doubtful: DoubtfulPlace[] = [];
  const naming = filesNaming(wanted, registry);
  const faulty = new Set(registry.problems.map(({ file }) => file));
  for (const path of [...new Set([...naming, ...faulty])].sort()) {
    const found = naming.has(path) || mayName(path, wanted, registry) ? mentionsIn(path, wanted, asked) : nothingFound;
    if (found.file) files.push(found.file);
    doubtful.push(...found.doubtful);
  }
  return { files, doubtful };
}

type Wanted = {
  readonly kinds: ReadonlySet<KindName>;
  readonly has: (name: RecordName) => boolean;
  /** Whether one of the ids stands in a text as a word of its own. */
  readonly isIn: (text: string) => boolean;
  /** Whether a text is one of the ids, alone or with its kind. */
  readonly isId: (text: string) => boolean;
};

function wantedNames(names: readonly RecordName[]): Wanted {
  const known = new Set(names.map(nameOf));
  const ids = new Set(names.map(({ id }) => id));
  const word = new RegExp(`(?<![a-z0-9-])(?:${[...ids].map(escaped).join("|")})(?![a-z0-9-])`, "i");
  return {
    kinds: new Set(names.map(({ kind }) => kind)),
    has: (name) => known.has(nameOf(name)),
    isIn: (text) => word.test(text),
    isId: (text) => ids.has(text) || known.has(text),
  };
}

const escaped = (id: string): string => id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The files with a reference to one of the records as far as they could be read, or with a query that may name one. */
function filesNaming(wanted: Wanted, registry: Registry): ReadonlySet<string> {
  const isDefault = wanted.has({ kind: "institutions", id: registry.settings.institution ?? "" });
  const referring = [...wanted.kinds].flatMap((kind) => registry.referencesTo(kind)).filter(({ to }) => wanted.has(to));
  const asking = queriesIn(registry).filter(({ query }) => wanted.isIn(query));
  return new Set([...(isDefault ? [settingsFile] : []), ...[...referring, ...asking].map(({ from }) => from.file)]);
}

/** Whether what could not be read of a file may name one of the records. */
const mayName = (path: string, wanted: Wanted, registry: Registry): boolean =>
  isUnreadable(path, registry) || wanted.isIn(registry.textOf(path));

const isUnreadable = (path: string, { problems }: Registry): boolean =>
  problems.some(({ file, check }) => file === path && check === "unreadable-file");

type FoundInFile = { readonly file?: NamingFile; readonly doubtful: readonly DoubtfulPlace[] };

const nothingFound: FoundInFile = { doubtful: [] };

function mentionsIn(path: string, wanted: Wanted, asked: Asked): FoundInFile {
  const text = asked.registry.textOf(path);
  const specs = specsOf(path);
  const { value: raw, problems } = readDocument(text);
  if (!specs || problems.length > 0 || !isMap(raw)) return { doubtful: [{ file: path }] };
  const found = namingFields(raw, specs).map((field) => ({ field, found: mentionsOf(field, wanted, asked) }));
  return {
    file: { path, record: recordIn(path), text, raw, specs, mentions: found.flatMap((one) => one.found ?? []) },
    doubtful: found.flatMap(({ field, found: mentions }) => (mentions ? [] : [{ file: path, path: field.path }])),
  };
}

function recordIn(path: string): string {
  const { kind, id } = roleOf(path);
  return kind && id !== undefined ? nameOf({ kind, id }) : path;
}

/** The fields of the record in a file, or of the settings; nothing where a file is in no folder of a kind. */
function specsOf(path: string): ReadonlyMap<string, FieldSpec> | undefined {
  if (path === settingsFile) return fieldsOf(settingsSchema);
  const { kind } = roleOf(path);
  return kind && fieldsOfKind(kinds[kind]);
}

/** The records that a field names; nothing where that cannot be told. */
function mentionsOf(field: NamingField, wanted: Wanted, asked: Asked): Mention[] | undefined {
  const { path, written } = field;
  if (field.is === "unknown") return wanted.isId(written) ? undefined : [];
  if (field.is === "reference") {
    const to = field.to ? { kind: field.to, id: written } : parseRecordName(written);
    return to && wanted.has(to) ? [{ path, written, to }] : [];
  }
  if (!wanted.isIn(written)) return [];
  return queryNames(written, field.measure, asked)?.ids.flatMap(({ part, to }) => {
    const isShared = to.some((name) => !wanted.has(name) && asked.registry.isResolvable(name.kind, name.id));
    return to.filter(wanted.has).map((name) => ({ path, written, to: name, inQuery: { part, isShared } }));
  });
}
