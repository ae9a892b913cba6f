import { isSame } from "../../changes/edit/field-edit.ts";
import { isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";

/** A list of one may be written as its item. */
export const asItem = (value: Value | undefined): Value | undefined =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

/** What tells records of one group apart. */
const telling: Partial<Readonly<Record<KindName, readonly (readonly string[])[]>>> = {
  agreements: [["type"], ["signed", "starts"]],
  mobilities: [["direction"], ["who"], ["purpose"], ["number"], ["persons"], ["starts", "term"], ["level"], ["count"]],
  events: [["starts", "term"]],
  "joint-programmes": [["partners"]],
};

/** The fields, each with those that say the same instead, by which records of a kind are told apart. */
export const tellingOf = (kind: KindName): readonly (readonly string[])[] => telling[kind] ?? [];

const firstOf = (fields: ValueMap, names: readonly string[]): Value | undefined =>
  names.map((name) => fields[name]).find((value) => value !== undefined);

/** What tells a record from others of its group, as one text. */
export const keyOf = (kind: KindName, fields: ValueMap): string =>
  JSON.stringify(tellingOf(kind).map((names) => sorted(names, inOneOrder(asItem(firstOf(fields, names)))) ?? null));

/** Nor does that of partners. */
const sorted = (names: readonly string[], value: Value | undefined): Value | undefined =>
  names[0] === "partners" && isList(value) ? [...value].sort() : value;

/** The order of fields says nothing. */
export function inOneOrder(value: Value | undefined): Value | undefined {
  if (isList(value)) return value.map((item) => inOneOrder(item) ?? "");
  if (!isMap(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, inOneOrder(value[name]) ?? ""]));
}

/** Whether nothing that tells them apart differs, and something is not said in one of them. */
export function mayBe(kind: KindName, a: ValueMap, b: ValueMap): boolean {
  return tellingOf(kind).every((names) => {
    const [one, other] = [firstOf(a, names), firstOf(b, names)];
    return (
      one === undefined || other === undefined || isSame(one, other) || isWithin(one, other) || isWithin(other, one)
    );
  });
}

/** Whether a date is within another that says less: `2019-03-04` in `2019`. */
export const isWithin = (date: Value, other: Value): boolean =>
  typeof date === "string" &&
  typeof other === "string" &&
  /^\d{4}(?:-\d\d)?$/.test(other) &&
  date.startsWith(`${other}-`);
