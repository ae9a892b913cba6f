import type { FieldSpec } from "../../kinds/describe.ts";
import type { KindName, ScalarType } from "../../kinds/field-meta.ts";
import type { YearBucket, YearKind } from "../../values/dates/years.ts";
import type { Subject } from "../question.ts";

export type FieldType = ScalarType | "year" | "region" | "id" | "map";

/** A field as queries use it: its type, and its values in a subject (none where it is absent). */
export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly values: (subject: Subject) => readonly unknown[];
  /** Whether a record may have several of it. */
  readonly many: boolean;
  /** Of `year`, whose value depends on the kind of year: the years of the record, or of each one that dots lead to. */
  readonly years?: (subject: Subject, years: YearKind) => readonly (readonly YearBucket[])[];
  /** The words it may take, where they are known. */
  readonly words?: readonly string[] | undefined;
  /** The kind it points to, where it points. */
  readonly to?: KindName | undefined;
  /** Of `id`: the kinds whose ids it may be. */
  readonly idsOf?: readonly KindName[];
  readonly spec?: FieldSpec | undefined;
};
