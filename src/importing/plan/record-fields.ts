import { emptyMap, isList, isMap, type Value, type ValueMap } from "../../documents/value.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { memoize } from "../../values/memoize.ts";
import type { FieldValues } from "../values/cell-meaning.ts";

/** Fields by their paths with dots, as a record has them: in maps, and in lists of one where the kind has lists. */
export function recordFields(values: FieldValues, kind: KindName): ValueMap {
  const fields = emptyMap();
  const specs = fieldsOfKind(kinds[kind]);
  for (const [target, value] of Object.entries(values)) setIn(fields, pathOf(target), value, specs);
  return fields;
}

const pathOf = memoize((target: string): readonly string[] => target.split("."), { most: 1_000 });

function setIn(
  map: Record<string, Value>,
  [name = "", ...rest]: readonly string[],
  value: Value,
  specs: ReadonlyMap<string, FieldSpec>,
): void {
  const spec = specs.get(name);
  if (rest.length === 0) {
    map[name] = spec?.list && !isList(value) ? [value] : value;
    return;
  }
  const items = itemsIn(map[name]);
  const inner = (each: Value, at: number): ValueMap => {
    const item = items[at];
    const made = Object.assign(emptyMap(), isMap(item) ? item : {});
    setIn(made, rest, each, spec?.fields ?? new Map());
    return made;
  };
  // Several values within a list of maps are those of as many items.
  const isOfSeveral = spec?.list && isList(value) && !spec.fields?.get(rest[0] ?? "")?.list;
  const values = isOfSeveral ? value : [value];
  map[name] = spec?.list
    ? [...values.map(inner), ...items.slice(values.length).filter((item) => item !== undefined)]
    : inner(value, 0);
}

const itemsIn = (value: Value | undefined): readonly (Value | undefined)[] => (isList(value) ? value : [value]);

/** A value as one text, as a review file and messages show it. */
export function valueText(value: Value | undefined): string {
  if (value === undefined) return "";
  if (isList(value)) return value.map(valueText).join(", ");
  if (isMap(value)) return Object.values(value).map(valueText).join(" ");
  return value;
}
