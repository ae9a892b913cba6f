import * as z from "zod";
import type { Kind } from "./define-kind.ts";
import { abouts, bothOrNeither, type FieldMeta, fieldMeta } from "./field-meta.ts";
import { type PlainReader, plainReaders } from "./scalar.ts";

/** A field as the schema describes it: a scalar with its type, or a map of fields; alone or in a list. */
export type FieldSpec = {
  readonly name: string;
  readonly about: string;
  readonly required: boolean;
  readonly list: boolean;
  /** The scalar's meta; absent for a map. */
  readonly scalar?: FieldMeta;
  /** The rule by which the scalar is read. */
  readonly readPlainly?: PlainReader | undefined;
  /** The map's own fields; absent for a scalar. */
  readonly fields?: ReadonlyMap<string, FieldSpec>;
  /** The map's fields that come both or neither. */
  readonly together?: readonly [string, string];
  /** A map whose keys are free (registry.yaml's vocabularies): what each value is. */
  readonly values?: FieldSpec;
};

const known = new WeakMap<z.ZodObject, ReadonlyMap<string, FieldSpec>>();

/** The fields of a schema in canonical order, worked out once. */
export function fieldsOf(schema: z.ZodObject): ReadonlyMap<string, FieldSpec> {
  let fields = known.get(schema);
  if (!fields) {
    fields = new Map(Object.entries(schema.shape).map(([name, type]) => [name, describe(name, type as z.ZodType)]));
    known.set(schema, fields);
  }
  return fields;
}

export const fieldsOfKind = (kind: Kind): ReadonlyMap<string, FieldSpec> => fieldsOf(kind.fields);

function describe(name: string, given: z.ZodType): FieldSpec {
  const required = !(given instanceof z.ZodOptional);
  const type = unwrap(given);
  const list = type instanceof z.ZodArray;
  const item = list ? unwrap(type.element as z.ZodType) : type;
  for (const schema of [type, item]) checkRules(name, schema);
  const about = abouts.get(type)?.about ?? abouts.get(item)?.about ?? fieldMeta.get(item)?.about ?? "";
  return { name, about, required, list, ...contentOf(name, item) };
}

/** What a schema asks for beyond its shape must be told, because records are read by the description too. */
function checkRules(name: string, schema: z.ZodType): void {
  const told = bothOrNeither.has(schema as z.ZodObject) ? 1 : 0;
  const rules = schema.def as { readonly checks?: readonly unknown[] };
  if ((rules.checks?.length ?? 0) > told) throw new Error(`the field ${name} has a rule that is not described`);
}

const unwrap = (type: z.ZodType): z.ZodType =>
  type instanceof z.ZodOptional ? unwrap(type.unwrap() as z.ZodType) : type;

function contentOf(
  name: string,
  item: z.ZodType,
): Pick<FieldSpec, "scalar" | "readPlainly" | "fields" | "together" | "values"> {
  if (item instanceof z.ZodObject) return { fields: fieldsOf(item), ...bothOrNeither.get(item) };
  if (item instanceof z.ZodRecord) return { values: describe(name, item.valueType as z.ZodType) };
  const scalar = fieldMeta.get(item);
  if (!scalar) throw new Error(`the field ${name} has no type`);
  return { scalar, readPlainly: plainReaders.get(item) };
}

/** The spec at a dotted path (`budget.currency`), not followed through references. */
export function specAt(fields: ReadonlyMap<string, FieldSpec>, path: readonly string[]): FieldSpec | undefined {
  const [name = "", ...rest] = path;
  const spec = fields.get(name);
  return rest.length === 0 || !spec ? spec : specAt(spec.fields ?? new Map(), rest);
}
