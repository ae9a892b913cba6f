import type * as z from "zod";

/** The kinds of record: the names of their folders, in the order people think of them. */
export const kindNames = [
  "institutions",
  "partners",
  "agreements",
  "projects",
  "mobilities",
  "events",
  "joint-programmes",
  "plans",
] as const;
export type KindName = (typeof kindNames)[number];

/** What a scalar means; it decides how it is read, matched, sorted and shown. */
export type ScalarType =
  | "line"
  | "text"
  | "slug"
  | "date"
  | "term"
  | "date-or-term"
  | "count"
  | "number"
  | "years"
  | "country"
  | "field"
  | "choice"
  | "reference"
  | "record"
  | "identifier"
  | "currency"
  | "rank"
  | "measure"
  | "query"
  | "month-day"
  | "language"
  | "severity"
  | "name";

/** The vocabularies a registry may extend. */
export type Vocabulary = "programme" | "scope";

/** What is known of a field beside its value: its type, its meaning, and what it points to or chooses from. */
export type FieldMeta = {
  readonly type: ScalarType;
  readonly about: string;
  readonly to?: KindName;
  readonly values?: readonly string[];
  readonly vocabulary?: Vocabulary;
  /** Of a date known to the month or year, the last day counts instead of the first. */
  readonly lastDay?: boolean;
};

/** Where each field's schema keeps its meta. */
export const fieldMeta = new WeakMap<z.ZodType, FieldMeta>();

/** Where lists and maps, which have no scalar type, keep their meaning. */
export const abouts = new WeakMap<z.ZodType, { readonly about: string }>();

/** Which fields of a map come both or neither. */
export const bothOrNeither = new WeakMap<z.ZodType, { readonly together: readonly [string, string] }>();
