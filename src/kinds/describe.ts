import * as z from "zod";
import { memoizePerObject } from "../values/memoize.ts";
import type { Kind } from "./define-kind.ts";
import { type FieldMeta, fieldRegistry, type PlainReader } from "./field-meta.ts";

/** A field as the schema describes it: a scalar with its type, or a map of fields; alone or in a list. */
export type FieldSpec = {
  readonly name: string;
  readonly required: boolean;
  readonly list: boolean;
  /** Whether one item of the list may stand alone. */
  readonly mayBeOne?: boolean | undefined;
  /** The field in which the maps of the list must differ. */
  readonly differIn?: string | undefined;
  /** The scalar's meta; absent for a map. */
  readonly scalar?: FieldMeta;
  /** The rule by which the scalar is read. */
  readonly readPlainly?: PlainReader | undefined;
  /** The map's own fields; absent for a scalar. */
  readonly fields?: ReadonlyMap<string, FieldSpec>;
  /** The map's fields that come both or neither. */
  readonly together?: readonly [string, string] | undefined;
  /** A map whose keys are free (registry.yaml's vocabularies): what each value is. */
  readonly values?: FieldSpec;
};

/** The fields of a schema in canonical order, worked out once. */
export const fieldsOf = memoizePerObject(
  (map: z.ZodObject): ReadonlyMap<string, FieldSpec> =>
    new Map(Object.entries(map.shape).map(([name, type]) => [name, describe(name, type as z.ZodType)])),
);

export const fieldsOfKind = (kind: Kind): ReadonlyMap<string, FieldSpec> => fieldsOf(kind.fields);

function describe(name: string, field: z.ZodType): FieldSpec {
  const type = contentOf(field);
  const list = type instanceof z.ZodArray;
  const item = list ? contentOf(type.element as z.ZodType) : type;
  const { mayBeOne, differIn } = fieldRegistry.get(type) ?? {};
  return { name, required: type === field, list, mayBeOne, differIn, ...specOf(name, item) };
}

/** The schema of a field's content, whether it may be absent or not. */
function contentOf(field: z.ZodType): z.ZodType {
  const type = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  refuseRules(type);
  return type;
}

/** Refuses rules beyond type and meta: they would be missing from the description, by which records are read too. */
function refuseRules(type: z.ZodType): void {
  const { checks = [] } = type.def as { readonly checks?: readonly unknown[] };
  const describedRules = fieldRegistry.get(type)?.together ? 1 : 0;
  if (checks.length > describedRules) throw new Error("a field has a rule that is not described");
}

function specOf(
  name: string,
  item: z.ZodType,
): Pick<FieldSpec, "scalar" | "readPlainly" | "fields" | "together" | "values"> {
  if (item instanceof z.ZodObject) return { fields: fieldsOf(item), together: fieldRegistry.get(item)?.together };
  if (item instanceof z.ZodRecord) return { values: describe(name, item.valueType as z.ZodType) };
  const { scalar, readPlainly } = fieldRegistry.get(item) ?? {};
  if (!scalar) throw new Error(`the field ${name} has no type`);
  return { scalar, readPlainly };
}

/** The spec at a dotted path (`budget.currency`), not followed through references. */
export function specAt(fields: ReadonlyMap<string, FieldSpec>, path: readonly string[]): FieldSpec | undefined {
  const [name = "", ...rest] = path;
  const spec = fields.get(name);
  return rest.length === 0 || !spec ? spec : specAt(spec.fields ?? new Map(), rest);
}
