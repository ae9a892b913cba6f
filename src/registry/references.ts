import type { FieldPath } from "../documents/places.ts";
import { type FieldSpec, fieldsOfKind } from "../kinds/describe.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import type { AnyRecord } from "./record.ts";

/** That a record names another one, and in which field. */
export type Reference = {
  readonly from: AnyRecord;
  readonly path: FieldPath;
  readonly to: { readonly kind: KindName; readonly id: string };
  /** Whether the field holds any record's `kind/id` (a target's evidence) rather than an id of one kind. */
  readonly anyKind: boolean;
};

/** Every reference a record makes, in the order of its fields. */
export function referencesOf(record: AnyRecord): readonly Reference[] {
  const found: Reference[] = [];
  const values = record as unknown as Record<string, unknown>;
  addReferences(found, record, values, referringFields(fieldsOfKind(kinds[record.kind])), []);
  return found;
}

/** A field that refers to records, or a map that has such fields. */
type Referring = { readonly spec: FieldSpec; readonly within: readonly Referring[] };

const known = new WeakMap<ReadonlyMap<string, FieldSpec>, readonly Referring[]>();

/** The fields that may refer, picked out once: most fields of most records do not. */
function referringFields(specs: ReadonlyMap<string, FieldSpec>): readonly Referring[] {
  let fields = known.get(specs);
  if (!fields) {
    fields = [...specs.values()].flatMap((spec): Referring[] => {
      const within = spec.fields ? referringFields(spec.fields) : [];
      return within.length > 0 || refers(spec) ? [{ spec, within }] : [];
    });
    known.set(specs, fields);
  }
  return fields;
}

const refers = ({ scalar }: FieldSpec): boolean => scalar?.to !== undefined || scalar?.type === "record";

function addReferences(
  found: Reference[],
  from: AnyRecord,
  values: Record<string, unknown>,
  fields: readonly Referring[],
  path: FieldPath,
): void {
  for (const field of fields) {
    const value = values[field.spec.name];
    if (value === undefined) continue;
    const at = [...path, field.spec.name];
    if (field.spec.list) {
      (value as unknown[]).forEach((item, index) => {
        addItem(found, from, item, field, [...at, index]);
      });
    } else addItem(found, from, value, field, at);
  }
}

function addItem(found: Reference[], from: AnyRecord, item: unknown, { spec, within }: Referring, path: FieldPath) {
  if (spec.fields) return addReferences(found, from, item as Record<string, unknown>, within, path);
  const anyKind = spec.scalar?.type === "record";
  const to = spec.scalar?.to ? { kind: spec.scalar.to, id: String(item) } : parseRecordName(String(item));
  if (to) found.push({ from, path, to, anyKind });
}

/** Reads `kind/id`; `undefined` where there is no such kind. */
export function parseRecordName(text: string): { readonly kind: KindName; readonly id: string } | undefined {
  const slash = text.indexOf("/");
  const kind = kindNames.find((name) => name === text.slice(0, Math.max(0, slash)));
  return kind && { kind, id: text.slice(slash + 1) };
}
