import type { KindName } from "../../kinds/field-meta.ts";
import type { Field } from "../fields/field.ts";
import { fieldTest } from "../match/match.ts";
import type { Part } from "../query-words.ts";
import type { Question } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import type { Naming } from "./naming.ts";

/** What values are read for. */
export type ValueContext = {
  readonly field: Field;
  readonly kinds: readonly KindName[];
  readonly question: Question;
  readonly naming: Naming;
};

export const isAccepted = (part: Part, context: ValueContext): boolean => refusalOf(part, context) === undefined;

/** Why the query language does not take a value. */
export function refusalOf(part: Part, { field, question }: ValueContext): UsageError | undefined {
  try {
    fieldTest(field, [part], question);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}
