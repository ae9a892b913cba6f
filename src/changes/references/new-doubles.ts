import type { FieldPath } from "../../documents/positions.ts";
import { isList, isMap, type Value } from "../../documents/value.ts";
import { isSame } from "../edit/field-edit.ts";

/** Where maps of a list say the same after a change of texts, and have not before; lists of maps have the same length in both. */
export function newDoubles(before: Value, after: Value, path: FieldPath = []): FieldPath[] {
  if (isList(before) && isList(after)) {
    const doubles = after.flatMap((item, index) =>
      isMap(item) &&
      after.some((one, other) => other < index && isSame(one, item) && !isSame(before[other], before[index]))
        ? [[...path, index]]
        : [],
    );
    return [...doubles, ...after.flatMap((item, index) => newDoubles(before[index] ?? "", item, [...path, index]))];
  }
  if (!isMap(before) || !isMap(after)) return [];
  return Object.entries(after).flatMap(([name, value]) => newDoubles(before[name] ?? "", value, [...path, name]));
}
