import type { FieldPath } from "../documents/places.ts";
import { emptyMap, isList, isMap, type Value } from "../documents/value.ts";

/** The value at a path, if there is one. */
export function valueAt(value: Value | undefined, path: FieldPath): Value | undefined {
  let found = value;
  for (const step of path) {
    if (isMap(found)) found = found[step];
    else if (isList(found)) found = found[Number(step)];
    else return undefined;
  }
  return found;
}

/** A copy without what stands at a path; `undefined` where nothing is left. */
export function without(value: Value, path: FieldPath): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (isList(value)) {
    const items = value.flatMap((item, index) => (index === Number(step) ? (without(item, rest) ?? []) : [item]));
    return items.length > 0 ? items : undefined;
  }
  if (!isMap(value)) return undefined;
  const copy = Object.assign(emptyMap(), value);
  const inner = value[step] === undefined ? undefined : without(value[step], rest);
  if (inner === undefined) delete copy[step];
  else copy[step] = inner;
  return copy;
}
