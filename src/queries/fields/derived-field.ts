import type { KindName } from "../../kinds/field-meta.ts";
import type { Question, Subject } from "../question.ts";
import type { Division, Field } from "./field.ts";

/** A derived fact, which queries name like a field. */
export type DerivedField = {
  readonly type: Field["type"];
  readonly values: (subject: Subject, question: Question) => readonly unknown[];
  /** Of a record whose value is not certain: between which values it is divided. */
  readonly division?: (subject: Subject, question: Question) => Division | undefined;
  readonly words?: (question: Question, kind: KindName) => readonly string[];
  readonly to?: KindName;
  /** The kinds that have it; all where absent. */
  readonly kinds?: readonly KindName[];
  /** The kinds whose records may have several of it; none where absent. */
  readonly manyIn?: (kind: KindName) => boolean;
};

/** Whether records of a kind can have a derived fact. */
export const isOfKind = ({ kinds }: DerivedField, kind: KindName): boolean => kinds?.includes(kind) ?? true;
