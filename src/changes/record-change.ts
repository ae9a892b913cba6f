import { isList, isMap, type Value, type ValueMap } from "../documents/value.ts";
import type { FileChange } from "../files/changes/change.ts";
import { isSame } from "./edit/field-edit.ts";

/** A field that a change gives another value: with dots where it stands in a map; absent before, or after. */
export type FieldDifference = {
  readonly field: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
};

/** What becomes of a record's file, the record's name, and the fields that differ. */
export type RecordChange = FileChange & {
  readonly record: string;
  readonly differences: readonly FieldDifference[];
  /** Of a file that goes: the record that is in its place from now on, the same under another name or another one. */
  readonly becomes?: { readonly record: string; readonly file: string };
};

/** The fields in which two records differ, in the order of the first, then those that the second has more. */
export function differencesOf(before: ValueMap, after: ValueMap, lead = ""): FieldDifference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => differencesAt(`${lead}${name}`, before[name], after[name]));
}

function differencesAt(field: string, before: Value | undefined, after: Value | undefined): FieldDifference[] {
  if (isSame(before, after)) return [];
  if (isMap(before) && isMap(after)) return differencesOf(before, after, `${field}.`);
  if (isList(before) && isList(after) && before.length === after.length && [...before, ...after].every(isMap))
    return before.flatMap((item, index) => differencesAt(`${field}[${index + 1}]`, item, after[index]));
  return [{ field, before, after }];
}
