import type { KindName } from "../../kinds/field-meta.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import type { Question } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import type { Field } from "./field.ts";
import { fieldNames, ofOtherKinds, resolveField } from "./resolve-field.ts";

/** A way to group what is counted: a field whose values become the keys of rows or columns. */
export type Dimension = Field & { readonly key: string };

/** The dimension of a name; a field that cannot group (a text of many lines, a map) is an error too. */
export function dimensionOf(name: string, kinds: readonly KindName[], question: Question): Dimension {
  const names = [...new Set(kinds.flatMap(fieldNames))].filter((known) => !known.includes("."));
  const able = names.filter((known) => resolveField(known, kinds, question).type !== "map");
  if (able.includes(name)) return { ...resolveField(name, kinds, question), key: name };
  const nearest = nearestWords(name, able);
  const others = ofOtherKinds(name);
  const choice = `group by ${able.join(", ")}`;
  const help = nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : others ? `${others}; ${choice}` : choice;
  throw new UsageError(`${kinds.join(", ")} cannot be grouped by "${name}"`, help);
}
