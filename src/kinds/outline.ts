import * as z from "zod";
import { lazily } from "../values/lazily.ts";

/** What a schema is made of. */
export type Outline =
  | { readonly is: "optional"; readonly of: z.ZodType }
  | { readonly is: "list"; readonly of: z.ZodType }
  | { readonly is: "map"; readonly fields: z.ZodRawShape }
  | { readonly is: "free-map"; readonly of: z.ZodType }
  | { readonly is: "scalar"; readonly readPlainly?: PlainReader };

/** Reads a value by the rule of its schema, without zod; `undefined` where anything is wrong with it. */
export type PlainReader = (written: unknown) => unknown;

const outlines = new WeakMap<z.ZodType, Outline>();

/**
 * A schema that zod makes when it is first asked what its outline does not tell. Kinds have a thousand schemas, which
 * take longer to make than the question that is asked; mostly every record is right, and none of them is needed.
 */
export function outlined<S extends z.ZodType>(outline: Outline, make: () => S): S {
  const made = lazily(make);
  const told: object = { ...toldBy(outline, made), optional: () => optional(standIn) };
  const standIn: S = new Proxy({} as S, {
    get: (_, name) => Reflect.get(Object.hasOwn(told, name) ? told : made(), name),
  });
  outlines.set(standIn, outline);
  return standIn;
}

/** What an outline tells of a schema: the fields of a map, and how a plainly right scalar is read. */
function toldBy(outline: Outline, made: () => z.ZodType): object {
  if (outline.is === "map") return { shape: outline.fields };
  const readPlainly = plainReaderOf(outline);
  if (!readPlainly) return {};
  const safeParse = (written: unknown) => {
    const data = readPlainly(written);
    return data === undefined ? made().safeParse(written) : { success: true, data };
  };
  return { safeParse };
}

function plainReaderOf(outline: Outline): PlainReader | undefined {
  if (outline.is === "optional") return plainReaderOf(outlineOf(outline.of));
  return outline.is === "scalar" ? outline.readPlainly : undefined;
}

const optional = <S extends z.ZodType>(schema: S) => outlined({ is: "optional", of: schema }, () => z.optional(schema));

/** A map of these fields and no others. */
export const mapOf = <S extends z.ZodRawShape>(fields: S) =>
  outlined({ is: "map", fields }, () => z.strictObject(fields));

/** The outline of a schema, one made by zod itself included. */
export function outlineOf(schema: z.ZodType): Outline {
  return outlines.get(schema) ?? outlineOfMade(schema);
}

function outlineOfMade(schema: z.ZodType): Outline {
  checkRules(schema);
  if (schema instanceof z.ZodOptional) return { is: "optional", of: schema.unwrap() as z.ZodType };
  if (schema instanceof z.ZodArray) return { is: "list", of: schema.element as z.ZodType };
  if (schema instanceof z.ZodObject) return { is: "map", fields: schema.shape };
  if (schema instanceof z.ZodRecord) return { is: "free-map", of: schema.valueType as z.ZodType };
  return { is: "scalar" };
}

/** What a schema asks for beyond its outline would not be told, and records are read by the description too. */
function checkRules(schema: z.ZodType): void {
  const { checks = [] } = schema.def as { readonly checks?: readonly unknown[] };
  if (checks.length > 0) throw new Error("a field has a rule that is not described");
}
