import type * as z from "zod";
import type { KindName } from "./field-meta.ts";
import type { FieldNames, FieldTitle } from "./titles/field-title.ts";
import type { sharedTitles } from "./titles/shared-titles.ts";

/**
 * A rule between fields of one record: of these fields at least one (unless it has another), or this field instead of
 * those.
 */
export type FieldRule =
  | { readonly oneOf: readonly string[]; readonly unless?: string }
  | { readonly field: string; readonly insteadOf: readonly string[] };

/** A kind of record: its folder's name, its fields in canonical order, and what its fields owe each other. */
export type Kind<N extends KindName = KindName, S extends z.ZodObject = z.ZodObject> = {
  readonly name: N;
  readonly fields: S;
  readonly titles: OwnTitles<S>;
  readonly rules: readonly FieldRule[];
};

/** The titles of all fields that only this kind has. */
type OwnTitles<S> = { readonly [Name in Exclude<FieldNames<S>, keyof typeof sharedTitles>]: FieldTitle };

export const defineKind = <N extends KindName, S extends z.ZodObject>(
  kind: Omit<Kind<N, S>, "rules"> & { readonly rules?: readonly FieldRule[] },
): Kind<N, S> => ({ rules: [], ...kind });
