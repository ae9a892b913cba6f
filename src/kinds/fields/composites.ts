import * as z from "zod";
import { addFault } from "../fault.ts";
import { fieldRegistry } from "../field-meta.ts";

/** A map of these fields and no others. */
export const mapOf = <S extends z.ZodRawShape>(fields: S) => z.strictObject(fields);

/** Gives a list or a map its meaning. */
export const withMeaning = <S extends z.ZodType>(about: string, schema: S): S => {
  fieldRegistry.add(schema, { about });
  return schema;
};

export const listOf = <S extends z.ZodType>(item: S, meaning: string) => withMeaning(meaning, z.array(item));

/** A list of which one item may stand alone; of maps, one for each value of a field, where that is named. */
export const oneOrMore = <S extends z.ZodType>(item: S, meaning: string, differIn?: string) => {
  const schema = z.array(item);
  fieldRegistry.add(schema, { about: meaning, mayBeOne: true, ...(differIn ? { differIn } : {}) });
  return schema;
};

/** A name of which nothing is asked. */
export const anyName = z.string();

/** A map whose names are free. */
export const freeMap = <N extends z.ZodType<string>, S extends z.ZodType>(name: N, value: S) => z.record(name, value);

/** A map (`what` in messages) of which two fields come both or neither. */
export function together<S extends z.ZodObject>(
  map: S,
  pair: readonly [keyof z.infer<S> & string, keyof z.infer<S> & string],
  what: string,
): S {
  const check = (value: unknown, context: z.core.$RefinementCtx): void => {
    const missing = pair.filter((name) => (value as Record<string, unknown>)[name] === undefined);
    if (missing.length !== 1) return;
    const present = pair.find((name) => name !== missing[0]);
    addFault(
      context,
      value,
      {
        check: "missing-field",
        message: `this ${what.replace(/^an? /, "")} has \`${present}\` but no \`${missing[0]}\``,
        help: `${what} names both, or neither`,
      },
      missing,
    );
  };
  const schema = map.superRefine(check);
  fieldRegistry.add(schema, { together: pair });
  return schema;
}
