import type * as z from "zod";
import type { Sentence } from "../../values/texts/sentence.ts";

/** The ways to the fields of a schema: `quotas`, `quotas.months`; any name of a map whose names are free is `*`. */
type FieldPaths<S> =
  S extends z.ZodObject<infer Shape>
    ? { [Name in keyof Shape & string]: Name | `${Name}.${FieldPaths<Shape[Name]>}` }[keyof Shape & string]
    : S extends z.ZodOptional<infer Inner> | z.ZodArray<infer Inner>
      ? FieldPaths<Inner>
      : S extends z.ZodRecord<infer _Names, infer Value>
        ? "*" | `*.${FieldPaths<Value>}`
        : never;

/** What each field of a schema means. */
export type FieldMeanings<S> = Readonly<Record<FieldPaths<S>, Sentence>>;

/** Meanings of the fields of a map, under the field that holds it. */
export const within = <Path extends string, M extends Readonly<Record<string, Sentence>>>(path: Path, meanings: M) =>
  Object.fromEntries(Object.entries(meanings).map(([name, meaning]) => [`${path}.${name}`, meaning])) as {
    readonly [Name in keyof M & string as `${Path}.${Name}`]: Sentence;
  };
