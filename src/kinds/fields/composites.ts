import * as z from "zod";
import { addFault } from "../fault.ts";
import { abouts, bothOrNeither } from "../field-meta.ts";

/** Gives a list or a map its meaning. */
export function withMeaning<S extends z.ZodType>(meaning: string, schema: S): S {
  abouts.add(schema, { about: meaning });
  return schema;
}

export const listOf = <S extends z.ZodType>(item: S, meaning?: string) =>
  meaning === undefined ? z.array(item) : withMeaning(meaning, z.array(item));

/** A map (`what` in messages) of which two fields come both or neither. */
export function together<S extends z.ZodObject>(
  map: S,
  pair: readonly [keyof z.infer<S> & string, keyof z.infer<S> & string],
  what: string,
): S {
  const schema = map.superRefine((value, context) => {
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
  });
  bothOrNeither.add(schema, { together: pair });
  return schema;
}
