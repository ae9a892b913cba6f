import { readDocument } from "../../documents/read-document.ts";
import { emptyMap, isList, type Value, type ValueMap } from "../../documents/value.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { memoize, memoizePerObject } from "../../values/memoize.ts";
import { isSame } from "../edit/field-edit.ts";
import { entryLines } from "../edit/written-entry.ts";
import type { RecordChange } from "../record-change.ts";

/** The change that makes a record, in the order and layout of `fmt`. */
export function newRecord(kind: KindName, id: string, typed: ValueMap, registry: Registry): RecordChange {
  const raw = isSaid(typed) ? typed : withoutBlanks(typed);
  const fields: { name: string; value: Value; spec: FieldSpec }[] = [];
  for (const [name, spec] of fieldsOfKind(kinds[kind])) {
    const value = raw[name];
    if (value !== undefined) fields.push({ name, value, spec });
  }
  const lines = fields.flatMap((field) => entryLines(field, 0));
  const after = `${lines.join("\n")}\n`;
  if (!isSame(readDocument(after).value, raw))
    throw new Error(`a new record does not say what it is to say:\n${after}`);
  const differences = fields.map(({ name, value }) => ({ field: name, before: undefined, after: value }));
  const path = `${folderOf(kind, raw["institution"], registry)}/${id}.yaml`;
  return { path, before: undefined, after, record: `${kind}/${id}`, differences };
}

function folderOf(kind: KindName, written: Value | undefined, registry: Registry): string {
  const institution = typeof written === "string" ? written : registry.settings.institution;
  return folders(registry)(kind)(institution);
}

/** Worked out once for each institution: an import makes thousands of records in a registry of thousands. */
const folders = memoizePerObject((registry: Registry) =>
  memoize((kind: KindName) => memoize((institution: string | undefined) => folderFor(kind, institution, registry))),
);

/** The folder in which all records of the institution are, or one named like it where all institutions have one; else the kind's. */
function folderFor(kind: KindName, institution: string | undefined, registry: Registry): string {
  const records = registry.allOf(kind);
  const own = new Set(records.filter((record) => institutionOf(record) === institution).map(folderOfRecord));
  const [only] = own;
  if (only !== undefined) return own.size === 1 ? only : kind;
  const isByInstitution = (record: AnyRecord): boolean => folderOfRecord(record) === `${kind}/${institutionOf(record)}`;
  return institution !== undefined && records.length > 0 && records.every(isByInstitution)
    ? `${kind}/${institution}`
    : kind;
}

const institutionOf = (record: AnyRecord): string | undefined =>
  "institution" in record ? record.institution : undefined;

const folderOfRecord = ({ file }: AnyRecord): string => file.slice(0, file.lastIndexOf("/"));

/** Whether nothing in a value is blank, as in most that are read from a list. */
function isSaid(value: Value): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return isList(value) ? value.length > 0 && value.every(isSaid) : Object.values(value).every(isSaid);
}

/** What is blank says nothing. */
function withoutBlanks(map: ValueMap): ValueMap {
  const said = emptyMap();
  for (const [name, value] of Object.entries(map)) {
    const kept = saying(value);
    if (kept !== undefined) said[name] = kept;
  }
  return said;
}

function saying(value: Value): Value | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (!isList(value)) return withoutBlanks(value);
  const items = value.map(saying).filter((item) => item !== undefined);
  return items.length > 0 ? items : undefined;
}
