import type { FieldPath } from "../documents/positions.ts";
import { type FieldSpec, fieldsOfKind } from "../kinds/describe.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import { memoize } from "../values/memoize.ts";
import type { AnyRecord } from "./record.ts";

/** A record as another one names it. */
export type RecordName = { readonly kind: KindName; readonly id: string };

/** That a record names another one, and in which field. */
export type Reference = {
  readonly from: AnyRecord;
  readonly path: FieldPath;
  readonly to: RecordName;
  /** Whether the field holds any record's `kind/id` (a target's evidence) rather than an id of one kind. */
  readonly anyKind: boolean;
};

/** Every reference a record makes, in the order of its fields. */
export const referencesOf = (record: AnyRecord): readonly Reference[] =>
  referencesIn([record], referenceFieldsOf(record.kind));

/** The references that some records, all of one kind, make to records of a kind. */
export function referencesTo(
  kind: KindName,
  from: KindName,
  records: () => readonly AnyRecord[],
): readonly Reference[] {
  const fields = fieldsBetween(from)(kind);
  return fields.length === 0 ? [] : referencesIn(records(), fields).filter(({ to }) => to.kind === kind);
}

/** Whether records of a kind have a field in which one of another may be named. */
export const mayName = (from: KindName, kind: KindName): boolean => fieldsBetween(from)(kind).length > 0;

/** Every id of a record of a kind that a record names, as often as it does: without making a reference of each. */
export function idsNamed(kind: KindName, record: AnyRecord): readonly string[] {
  const ids: string[] = [];
  addIds(ids, kind, record as unknown as Values, fieldsBetween(record.kind)(kind));
  return ids;
}

function referencesIn(records: readonly AnyRecord[], fields: readonly ReferenceField[]): readonly Reference[] {
  const found = foundReferences();
  for (const record of records) addReferences(found, record, record as unknown as Values, fields, noPath);
  return found.references;
}

/** The references found so far, and the names in them: many records refer to one, whose name is made once. */
type FoundReferences = {
  readonly references: Reference[];
  readonly nameOf: (kind: KindName) => (id: string) => RecordName;
};

const foundReferences = (): FoundReferences => ({
  references: [],
  nameOf: memoize((kind: KindName) => memoize((id: string) => ({ kind, id }))),
});

/** What records of a kind refer to, or what of a kind `to`, from the distinct values of their fields (`valuesOf`). */
export function referencedIn(
  kind: KindName,
  valuesOf: (field: string) => Iterable<unknown>,
  to?: KindName,
): readonly RecordName[] {
  const found = foundReferences();
  const fields = referenceFieldsOf(kind);
  for (const field of to ? fieldsReferringTo(to, fields) : fields)
    for (const value of valuesOf(field.name)) addItem(found, anyRecord, value, field, noPath);
  const named = found.references.map((reference) => reference.to);
  return to ? named.filter((referred) => referred.kind === to) : named;
}

/** Stands for all records that have the same. */
const anyRecord = {} as AnyRecord;

type Values = Readonly<Record<string, unknown>>;

const noPath: FieldPath = [];

/** A field that refers to records, or a map that has such fields. */
type ReferenceField = {
  readonly name: string;
  /** Its name as a path, of which no reference needs one of its own. */
  readonly path: FieldPath;
  readonly list: boolean;
  /** The kind it refers to; without one to any kind's `kind/id`. */
  readonly to: KindName | undefined;
  readonly within: readonly ReferenceField[] | undefined;
};

/** The fields of a kind that may refer, picked out once: most fields of most records do not. */
const referenceFieldsOf = memoize((kind: KindName) => referenceFields(fieldsOfKind(kinds[kind])), {
  most: kindNames.length,
});

const referenceFields = (specs: ReadonlyMap<string, FieldSpec>): readonly ReferenceField[] =>
  [...specs.values()].flatMap((spec): ReferenceField[] => {
    const { name, list, scalar } = spec;
    const within = spec.fields && referenceFields(spec.fields);
    return within?.length || refers(spec) ? [{ name, path: [name], list, to: scalar?.to, within }] : [];
  });

/** Those of some fields in which a record of a kind may be named. */
const fieldsReferringTo = (kind: KindName, fields: readonly ReferenceField[]): readonly ReferenceField[] =>
  fields.flatMap((field): ReferenceField[] => {
    if (!field.within) return field.to === undefined || field.to === kind ? [field] : [];
    const within = fieldsReferringTo(kind, field.within);
    return within.length > 0 ? [{ ...field, within }] : [];
  });

/** The fields in which records of a kind may name one of another, picked out once. */
const fieldsBetween = memoize((from: KindName) =>
  memoize((to: KindName) => fieldsReferringTo(to, referenceFieldsOf(from))),
);

const refers = ({ scalar }: FieldSpec): boolean => scalar?.to !== undefined || scalar?.type === "record";

function addReferences(
  found: FoundReferences,
  from: AnyRecord,
  values: Values,
  fields: readonly ReferenceField[],
  path: FieldPath,
): void {
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined) continue;
    const at = path === noPath ? field.path : [...path, field.name];
    if (field.list) addItems(found, from, value as unknown[], field, at);
    else addItem(found, from, value, field, at);
  }
}

function addItems(
  found: FoundReferences,
  from: AnyRecord,
  items: readonly unknown[],
  field: ReferenceField,
  path: FieldPath,
) {
  for (const [index, item] of items.entries()) addItem(found, from, item, field, [...path, index]);
}

function addItem(
  found: FoundReferences,
  from: AnyRecord,
  item: unknown,
  { to, within }: ReferenceField,
  path: FieldPath,
) {
  if (within) {
    addReferences(found, from, item as Values, within, path);
    return;
  }
  const named = to ? found.nameOf(to)(String(item)) : parseRecordName(String(item));
  if (named) found.references.push({ from, path, to: named, anyKind: to === undefined });
}

function addIds(ids: string[], kind: KindName, values: Values, fields: readonly ReferenceField[]): void {
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined) continue;
    if (field.list) for (const item of value as unknown[]) addIdsOfItem(ids, kind, item, field);
    else addIdsOfItem(ids, kind, value, field);
  }
}

function addIdsOfItem(ids: string[], kind: KindName, item: unknown, { to, within }: ReferenceField): void {
  if (within) {
    addIds(ids, kind, item as Values, within);
    return;
  }
  const named = to ? { kind: to, id: String(item) } : parseRecordName(String(item));
  if (named?.kind === kind) ids.push(named.id);
}

/** Reads `kind/id`; `undefined` where there is no such kind. */
export function parseRecordName(text: string): RecordName | undefined {
  const slash = text.indexOf("/");
  const kind = kindNames.find((name) => name === text.slice(0, Math.max(0, slash)));
  return kind && { kind, id: text.slice(slash + 1) };
}
