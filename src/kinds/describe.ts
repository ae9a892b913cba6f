import type * as z from "zod";
import type { Kind } from "./define-kind.ts";
import { abouts, bothOrNeither, type FieldMeta, fieldMeta } from "./field-meta.ts";
import { outlineOf, type PlainReader } from "./outline.ts";

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

const known = new WeakMap<z.ZodType, ReadonlyMap<string, FieldSpec>>();

/** The fields of a schema in canonical order, worked out once. */
export function fieldsOf(schema: z.ZodObject): ReadonlyMap<string, FieldSpec> {
  const outline = outlineOf(schema);
  return outline.is === "map" ? fieldsIn(schema, outline.fields) : new Map();
}

function fieldsIn(map: z.ZodType, shape: z.ZodRawShape): ReadonlyMap<string, FieldSpec> {
  let fields = known.get(map);
  if (!fields) {
    fields = new Map(Object.entries(shape).map(([name, type]) => [name, describe(name, type as z.ZodType)]));
    known.set(map, fields);
  }
  return fields;
}

export const fieldsOfKind = (kind: Kind): ReadonlyMap<string, FieldSpec> => fieldsOf(kind.fields);

function describe(name: string, given: z.ZodType): FieldSpec {
  const required = outlineOf(given).is !== "optional";
  const type = unwrap(given);
  const outline = outlineOf(type);
  const list = outline.is === "list";
  const item = list ? unwrap(outline.of) : type;
  const about = abouts.get(type)?.about ?? abouts.get(item)?.about ?? fieldMeta.get(item)?.about ?? "";
  return { name, about, required, list, ...contentOf(name, item) };
}

function unwrap(type: z.ZodType): z.ZodType {
  const outline = outlineOf(type);
  return outline.is === "optional" ? unwrap(outline.of) : type;
}

function contentOf(
  name: string,
  item: z.ZodType,
): Pick<FieldSpec, "scalar" | "readPlainly" | "fields" | "together" | "values"> {
  const outline = outlineOf(item);
  if (outline.is === "map") return { fields: fieldsIn(item, outline.fields), ...bothOrNeither.get(item) };
  if (outline.is === "free-map") return { values: describe(name, outline.of) };
  const scalar = fieldMeta.get(item);
  if (!scalar) throw new Error(`the field ${name} has no type`);
  return outline.is === "scalar" ? { scalar, readPlainly: outline.readPlainly } : { scalar };
}

/** The spec at a dotted path (`budget.currency`), not followed through references. */
export function specAt(fields: ReadonlyMap<string, FieldSpec>, path: readonly string[]): FieldSpec | undefined {
  const [name = "", ...rest] = path;
  const spec = fields.get(name);
  return rest.length === 0 || !spec ? spec : specAt(spec.fields ?? new Map(), rest);
}
