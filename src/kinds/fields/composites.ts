import * as z from "zod";
import { addFault } from "../fault.ts";
import { abouts, bothOrNeither } from "../field-meta.ts";
import { outlined, outlineOf } from "../outline.ts";

/** Gives a list or a map its meaning. */
export function withMeaning<S extends z.ZodType>(meaning: string, schema: S): S {
  abouts.set(schema, { about: meaning });
  return schema;
}

export function listOf<S extends z.ZodType>(item: S, meaning?: string) {
  const list = outlined({ is: "list", of: item }, () => z.array(item));
  return meaning === undefined ? list : withMeaning(meaning, list);
}

/** A name of which nothing is asked. */
export const anyName = outlined({ is: "scalar" }, () => z.string());

/** A map whose names are free. */
export const freeMap = <N extends z.ZodType<string, string>, S extends z.ZodType>(name: N, value: S) =>
  outlined({ is: "free-map", of: value }, () => z.record(name, value));

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
  const schema = outlined(outlineOf(map), () => map.superRefine(check));
  bothOrNeither.set(schema, { together: pair });
  return schema;
}
