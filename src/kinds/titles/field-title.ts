import type * as z from "zod";
import type { Language } from "../../values/codes/languages.ts";
import type { Sentence } from "../../values/texts/sentence.ts";

/** What a field is called; `by` as tables are grouped by it, in languages that need another form after their word for "by". */
export type FieldTitle = Sentence & { readonly by?: { readonly [language in Language]?: string } };

/** The names of the fields of a schema, and of those within them. */
export type FieldNames<S> =
  S extends z.ZodObject<infer Shape>
    ? { [Name in keyof Shape & string]: Name | FieldNames<Shape[Name]> }[keyof Shape & string]
    : S extends z.ZodOptional<infer Inner> | z.ZodArray<infer Inner>
      ? FieldNames<Inner>
      : never;

/** The words that the fields of a schema, and those within them, may take where they have a fixed list. */
export type ChoicesIn<S> =
  S extends z.ZodObject<infer Shape>
    ? { [Name in keyof Shape]: ChoicesIn<Shape[Name]> }[keyof Shape]
    : S extends z.ZodOptional<infer Inner> | z.ZodArray<infer Inner>
      ? ChoicesIn<Inner>
      : S extends z.ZodTransform<infer Value>
        ? FixedWord<Value>
        : never;

type FixedWord<Value> = Value extends string ? (string extends Value ? never : Value) : never;
