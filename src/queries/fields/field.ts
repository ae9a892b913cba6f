import type { FieldSpec } from "../../kinds/describe.ts";
import type { KindName, ScalarType } from "../../kinds/field-meta.ts";
import type { YearBucket, YearKind } from "../../values/dates/years.ts";
import type { Truth } from "../match/truth.ts";
import type { Subject } from "../question.ts";

export type FieldType = ScalarType | "year" | "region" | "id" | "map";

/** The values of a field between which a record is divided, or of which it is not known which one it has. */
export type Division = {
  /** Each once; `undefined` where there is no value. */
  readonly values: readonly unknown[];
  /** Whether one of some of these is a value of the record. */
  readonly holds: (values: readonly unknown[]) => Truth;
};

/** A field as queries use it: its type, and its values in a subject (none where it is absent). */
export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly values: (subject: Subject) => readonly unknown[];
  /** Of each record whose values are not all certain, or not all persons': what it is divided into. `values` has the certain ones. */
  readonly divisions?: ((subject: Subject) => readonly Division[]) | undefined;
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
  /** Whether its values may be others than are written in the field of that name. */
  readonly isDerived?: boolean;
};
