import type { Value } from "../../documents/value.ts";
import type { Choice } from "../../reading/meaning.ts";
import type { Remark } from "../../reading/remark.ts";
import type { Target } from "../mapping/mapping.ts";

/** Values by the fields that a cell fills. */
export type FieldValues = Readonly<Record<Target, Value>>;

/** What a cell says of a field. */
export type CellMeaning =
  | { readonly is: "values"; readonly values: FieldValues }
  /** No value; `words` are kept in the notes where they say more than that nothing is known. */
  | { readonly is: "nothing"; readonly words?: string }
  | Doubt;

/** What a person has to decide. */
export type Doubt = {
  readonly is: "doubt";
  /** What may be meant: each is a text that is read in place of the one that stands there. */
  readonly choices: readonly Choice[];
  /** All words that the field may take, where it has a list. */
  readonly options?: readonly string[] | undefined;
  readonly remark?: Remark | undefined;
  /** Asked of the whole column, not of this text. */
  readonly ofColumn?: "day_order" | "currency" | undefined;
};

export const nothing: CellMeaning = { is: "nothing" };
export const oneValue = (target: Target, value: Value): CellMeaning => ({ is: "values", values: { [target]: value } });
export const doubt = (
  choices: readonly (Choice | string)[],
  more: Omit<Partial<Doubt>, "is" | "choices"> = {},
): Doubt => ({
  is: "doubt",
  choices: choices.map((choice) => (typeof choice === "string" ? { value: choice } : choice)),
  ...more,
});
