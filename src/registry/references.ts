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
export function* referencesOf(record: AnyRecord): Generator<Reference> {
  const values = record as unknown as Record<string, unknown>;
  for (const found of referencesIn(values, fieldsOfKind(kinds[record.kind]), [])) yield { from: record, ...found };
}

type Found = Omit<Reference, "from">;

function* referencesIn(
  values: Record<string, unknown>,
  specs: ReadonlyMap<string, FieldSpec>,
  path: FieldPath,
): Generator<Found> {
  for (const [name, spec] of specs) {
    const value = values[name];
    if (value !== undefined && mayRefer(spec)) yield* referencesInField(value, spec, [...path, name]);
  }
}

function* referencesInField(value: unknown, spec: FieldSpec, path: FieldPath): Generator<Found> {
  if (!spec.list) yield* referencesInItem(value, spec, path);
  else
    for (const [index, item] of (value as unknown[]).entries()) yield* referencesInItem(item, spec, [...path, index]);
}

function* referencesInItem(item: unknown, spec: FieldSpec, path: FieldPath): Generator<Found> {
  if (spec.fields) yield* referencesIn(item as Record<string, unknown>, spec.fields, path);
  else if (spec.scalar?.to) yield { path, to: { kind: spec.scalar.to, id: String(item) }, anyKind: false };
  else if (spec.scalar?.type === "record") {
    const to = parseRecordName(String(item));
    if (to) yield { path, to, anyKind: true };
  }
}

const mayRefer = (spec: FieldSpec): boolean =>
  spec.fields
    ? [...spec.fields.values()].some(mayRefer)
    : spec.scalar?.to !== undefined || spec.scalar?.type === "record";

/** Reads `kind/id`; `undefined` where there is no such kind. */
export function parseRecordName(text: string): { readonly kind: KindName; readonly id: string } | undefined {
  const slash = text.indexOf("/");
  const kind = kindNames.find((name) => name === text.slice(0, Math.max(0, slash)));
  return kind && { kind, id: text.slice(slash + 1) };
}
