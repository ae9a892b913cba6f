import * as z from "zod";
import { addFault, type Fault } from "../fault.ts";
import { fieldRegistry } from "../field-meta.ts";

/** A map of these fields and no others. */
export const mapOf = <S extends z.ZodRawShape>(fields: S) => z.strictObject(fields);

export const listOf = <S extends z.ZodType>(item: S) => z.array(item);

/** A list of which one item may stand alone; of maps, one for each value of a field, where that is named. */
export const oneOrMore = <S extends z.ZodType>(item: S, differIn?: string) => {
  const schema = z.array(item);
  fieldRegistry.add(schema, { mayBeOne: true, ...(differIn ? { differIn } : {}) });
  return schema;
};

/** A name of which nothing is asked. */
export const anyName = z.string();

/** A map whose names are free. */
export const freeMap = <N extends z.ZodType<string>, S extends z.ZodType>(name: N, value: S) => z.record(name, value);

/** A map of which two fields come both or neither; `lacks` says what is wrong with one that has one alone. */
export function together<S extends z.ZodObject>(
  map: S,
  pair: readonly [keyof z.infer<S> & string, keyof z.infer<S> & string],
  lacks: (present: string, missing: string) => Pick<Fault, "message" | "help">,
): S {
  const check = (value: unknown, context: z.core.$RefinementCtx): void => {
    const isMissing = (name: string): boolean => (value as Record<string, unknown>)[name] === undefined;
    const [missing, present] = isMissing(pair[0]) ? pair : [pair[1], pair[0]];
    if (!isMissing(missing) || isMissing(present)) return;
    addFault(context, value, { check: "missing-field", ...lacks(present, missing) }, [missing]);
  };
  const schema = map.superRefine(check);
  fieldRegistry.add(schema, { together: pair });
  return schema;
}
