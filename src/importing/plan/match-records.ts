import { isSame } from "../../changes/edit/field-edit.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { fold } from "../../values/texts/fold.ts";
import { versionsOf } from "../../values/texts/text.ts";
import { valueText } from "./record-fields.ts";

/** A record on file and its fields as its file says them. */
export type OnFile = { readonly record: AnyRecord; readonly fields: ValueMap };

/** A row's record as it would be, and where it comes from. */
type Candidate = { readonly fields: ValueMap; readonly source: string };

/** Which records on file the rows are of; each record is found for one row. */
export type RecordMatcher = {
  /** One that says all that the row says. */
  readonly same: (row: Candidate) => OnFile | undefined;
  /** One with the same key, or one that came from the same row. */
  readonly changed: (row: Candidate) => OnFile | undefined;
  /** Those that may be it: what tells them apart is not said in one of the two. */
  readonly perhaps: (row: Candidate) => readonly OnFile[];
  readonly find: (id: string) => OnFile | undefined;
};

export function recordMatcher(registry: Registry, kind: KindName): RecordMatcher {
  const buckets = new Map<string, AnyRecord[]>();
  for (const record of registry.records[kind])
    for (const key of groupsOfRecord(record)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(record);
      else buckets.set(key, [record]);
    }
  const claimed = new Set<AnyRecord>();
  const raw = new Map<AnyRecord, ValueMap>();
  const onFile = (record: AnyRecord): OnFile => {
    const fields = raw.get(record) ?? fieldsOnFile(record, registry);
    raw.set(record, fields);
    return { record, fields };
  };
  const free = ({ fields }: Candidate): readonly OnFile[] =>
    (buckets.get(groupOf(kind, fields, registry)) ?? []).filter((record) => !claimed.has(record)).map(onFile);
  const claim = (found: OnFile | undefined): OnFile | undefined => {
    if (found) claimed.add(found.record);
    return found;
  };
  return {
    same: (row) => {
      const equal = free(row).filter(({ fields }) => saysAll(fields, row.fields));
      // What the row does not say may tell two apart.
      const sure = equal.filter(({ fields }) => hasSameKey(kind, fields, row.fields));
      return claim(equal.find((found) => hasSource(found, row.source)) ?? sure[0]);
    },
    changed: (row) => {
      const found = free(row);
      const [only, ...others] = found.filter(({ fields }) => hasSameKey(kind, fields, row.fields));
      return claim(only && others.length === 0 ? only : found.find((other) => hasSource(other, row.source)));
    },
    perhaps: (row) => free(row).filter(({ fields }) => mayBe(kind, fields, row.fields)),
    find: (id) => {
      const record = registry.find(kind, id);
      return record && !claimed.has(record) ? claim(onFile(record)) : undefined;
    },
  };
}

/** A record's fields as its file says them. */
export function fieldsOnFile(record: AnyRecord, registry: Registry): ValueMap {
  const { value } = readDocument(registry.textOf(record.file));
  return isMap(value) ? value : {};
}

/** Whether a record has all fields that a row has, notes among others. */
const saysAll = (onFile: ValueMap, given: ValueMap): boolean =>
  Object.entries(given).every(([name, value]) => isSaid(name, onFile[name], value));

/** Whether a field on file says what the list says; notes may say more. */
export function isSaid(name: string, onFile: Value | undefined, given: Value): boolean {
  if (isSame(onFile, given)) return true;
  if (name !== "notes" || typeof onFile !== "string" || typeof given !== "string")
    return isSame(asItem(onFile), asItem(given));
  const lines = new Set(onFile.split("\n").map((line) => line.trim()));
  return given.split("\n").every((line) => lines.has(line.trim()));
}

/** A list of one may be written as its item. */
const asItem = (value: Value | undefined): Value | undefined =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

const hasSource = ({ record }: OnFile, source: string): boolean =>
  (record.sources ?? []).some(({ document }: { readonly document?: string | undefined }) => document === source);

type Named = { readonly [field: string]: unknown };

/** Records that may be one another share this: whose they are, with whom, and what they are called. */
function groupsOfRecord(record: AnyRecord): readonly string[] {
  const fields = record as unknown as Named;
  const titles = [fields["title"], fields["acronym"], fields["name"]].flatMap((text) =>
    text === undefined ? [] : versionsOf(text as string),
  );
  const partners = ids(fields["partners"] ?? fields["partner"] ?? fields["countries"] ?? fields["country"]);
  if (record.kind === "agreements" || record.kind === "mobilities")
    return [`${String(fields["institution"])} ${partners}`];
  return titles.map((title) => fold(title));
}

const ids = (value: unknown): string => (Array.isArray(value) ? [...value].sort().join(" ") : String(value ?? ""));

function groupOf(kind: KindName, fields: ValueMap, { settings }: Registry): string {
  if (kind !== "agreements" && kind !== "mobilities")
    return fold(valueText(fields["acronym"] ?? fields["title"] ?? fields["name"]));
  const partners = ids(fields["partners"] ?? fields["partner"] ?? fields["countries"] ?? fields["country"]);
  return `${valueText(fields["institution"]) || String(settings.institution)} ${partners}`;
}

/** What tells records of one group apart. */
const telling: Partial<Readonly<Record<KindName, readonly (readonly string[])[]>>> = {
  agreements: [["type"], ["signed", "starts"]],
  mobilities: [["direction"], ["who"], ["purpose"], ["number"], ["persons"], ["starts", "term"], ["level"], ["count"]],
  events: [["starts", "term"]],
};

const firstOf = (fields: ValueMap, names: readonly string[]): Value | undefined =>
  names.map((name) => fields[name]).find((value) => value !== undefined);

const hasSameKey = (kind: KindName, a: ValueMap, b: ValueMap): boolean =>
  (telling[kind] ?? []).every((names) => isSame(asItem(firstOf(a, names)), asItem(firstOf(b, names))));

/** Whether nothing that tells them apart differs, and something is not said in one of them. */
function mayBe(kind: KindName, a: ValueMap, b: ValueMap): boolean {
  if (kind === "mobilities") return false;
  return (telling[kind] ?? []).every((names) => {
    const [one, other] = [firstOf(a, names), firstOf(b, names)];
    return one === undefined || other === undefined || isSame(one, other);
  });
}
