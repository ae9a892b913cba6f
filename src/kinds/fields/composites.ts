import { z } from "zod";
import { abouts } from "../field-meta.ts";

/** Gives a list or a map its meaning. */
export function withMeaning<S extends z.ZodType>(meaning: string, schema: S): S {
  abouts.add(schema, { about: meaning });
  return schema;
}

export const listOf = <S extends z.ZodType>(item: S, meaning?: string) =>
  meaning === undefined ? z.array(item) : withMeaning(meaning, z.array(item));
