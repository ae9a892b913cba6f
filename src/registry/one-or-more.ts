import { isList, isMap, isNull, type Value, type ValueMap } from "../documents/value.ts";
import type { FieldSpec } from "../kinds/describe.ts";

/** The value of a field in which each item that stands alone, where several may, is a list of one. */
export function withLists(value: Value, spec: FieldSpec): Value {
  if (isNull(value)) return value;
  const items = spec.mayBeOne && !isList(value) ? [value] : value;
  const { fields } = spec;
  if (!fields) return items;
  const inItem = (item: Value): Value => (isMap(item) ? inMap(item, fields) : item);
  return isList(items) ? items.map(inItem) : inItem(items);
}

function inMap(map: ValueMap, specs: ReadonlyMap<string, FieldSpec>): ValueMap {
  const changed = Object.entries(map).flatMap(([name, value]) => {
    const spec = specs.get(name);
    const whole = spec ? withLists(value, spec) : value;
    return whole === value ? [] : [[name, whole] as const];
  });
  return changed.length === 0 ? map : copyWith(map, Object.fromEntries(changed));
}

const copyWith = (map: ValueMap, changed: ValueMap): ValueMap =>
  Object.assign(Object.create(null), map, changed) as ValueMap;

/** The places of items that have in a field what an earlier one has. */
export function repeatedIn(items: readonly unknown[], field: string): number[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const value = typeof item === "object" && item !== null ? (item as Record<string, unknown>)[field] : undefined;
    if (value === undefined) return [];
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
