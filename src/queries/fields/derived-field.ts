import type { KindName } from "../../kinds/field-meta.ts";
import type { Question, Subject } from "../question.ts";
import type { Division, Field } from "./field.ts";

/** A derived fact, which queries name like a field. */
export type DerivedField = {
  readonly type: Field["type"];
  readonly values: (subject: Subject, question: Question) => readonly unknown[];
  readonly division?: (subject: Subject, question: Question) => Division | undefined;
  readonly words?: (question: Question, kind: KindName) => readonly string[];
  readonly to?: KindName;
  /** The kinds whose records may have several of it; none where absent. */
  readonly manyIn?: (kind: KindName) => boolean;
};
