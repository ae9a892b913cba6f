import type { FieldPath } from "../documents/positions.ts";
import { isList, isMap, isNull, type Value, type ValueMap } from "../documents/value.ts";
import type { Fault } from "../kinds/fault.ts";

/** What is wrong with a bare `null` or `~`; it counts as absent. */
const ofField: Fault = {
  check: "bad-value",
  message: "a bare null or ~ says nothing here",
  help: "leave it empty, or put it in quotes where a word is meant",
  replacement: "",
};

const ofItem: Fault = { ...ofField, help: "take the item out, or put it in quotes where a word is meant" };

export const nullFault = (path: FieldPath): Fault => (typeof path.at(-1) === "number" ? ofItem : ofField);

/** Where nulls stand in a value. */
export function nullsIn(value: Value, path: FieldPath = []): FieldPath[] {
  if (isNull(value)) return [path];
  if (isList(value)) return value.flatMap((item, index) => nullsIn(item, [...path, index]));
  return isMap(value) ? Object.entries(value).flatMap(([name, inner]) => nullsIn(inner, [...path, name])) : [];
}

/** Whether a value has nothing in it but nulls, if that. */
export function isNothing(value: Value | undefined): boolean {
  if (value === undefined || isNull(value)) return true;
  if (isList(value)) return value.every(isNothing);
  return isMap(value) && Object.values(value).every(isNothing);
}

/** The fields of a map in which there is something. */
export const withoutNulls = (map: ValueMap): ValueMap =>
  Object.values(map).some(isNothing)
    ? Object.fromEntries(Object.entries(map).filter(([, value]) => !isNothing(value)))
    : map;
