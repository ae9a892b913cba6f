import * as z from "zod";

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

/** What is known of a scalar beside its value: its type, and what it points to or chooses from. */
export type FieldMeta = {
  readonly type: ScalarType;
  readonly to?: KindName;
  readonly values?: readonly string[];
  readonly vocabulary?: Vocabulary;
  /** Of a date known to the month or year, the last day counts instead of the first. */
  readonly lastDay?: boolean;
  /** Whether a count may be 0. */
  readonly mayBeZero?: boolean;
  /** Of a number of persons, whether they are all there are or a part of them; its value is a count. */
  readonly countsPersons?: "all" | "part";
};

/** Reads a value by the rule of its schema, without zod; `undefined` where anything is wrong with it. */
export type PlainReader = (written: unknown) => unknown;

/** What is known of a schema beside its rules. */
export type SchemaMeta = {
  readonly scalar?: FieldMeta;
  readonly readPlainly?: PlainReader;
  /** Which fields of a map come both or neither. */
  readonly together?: readonly [string, string];
  /** Whether a list of one may be written without being a list. */
  readonly mayBeOne?: boolean;
  /** The field in which the maps of a list must differ. */
  readonly differIn?: string;
};

/** Where the schemas of fields are registered with what is known of them. */
export const fieldRegistry = z.registry<SchemaMeta>();
