import type { Value } from "../../documents/value.ts";

/** Which of two records a value is taken from. */
export type Side = "kept" | "other";

/** A field of which two records have different values; absent where having none says something too. */
export type Conflict = {
  readonly field: string;
  readonly kept: Value | undefined;
  readonly other: Value | undefined;
};

/** A field of which both records have a value. */
export type Both = { readonly field: string; readonly kept: Value; readonly other: Value };

/** A value that a merge does not take, of which of the two. */
export type GivenUp = { readonly field: string; readonly value: Value; readonly of: Side };

/** What is asked and told while two values are merged. */
export type Merging = {
  /** Which value is wanted of a field in conflict; nothing where nobody has said. */
  readonly sideOf: (field: string) => Side | undefined;
  /** The language of a text that names none. */
  readonly language: string;
  readonly conflicts: Conflict[];
  readonly givenUp: GivenUp[];
};

/** The value of a field in conflict that is wanted, the kept one's while nobody has said; the other is given up. */
export function settle(conflict: Conflict, { sideOf, conflicts, givenUp }: Merging): Value | undefined {
  const { field, kept, other } = conflict;
  const side = sideOf(field);
  if (side === undefined) conflicts.push(conflict);
  const [taken, left, of] = side === "other" ? [other, kept, "kept" as const] : [kept, other, "other" as const];
  if (left !== undefined) givenUp.push({ field, value: left, of });
  return taken;
}
