import type { FieldPath } from "../documents/positions.ts";
import { isList, isMap, type Value, type ValueMap } from "../documents/value.ts";

/** The value at a path, absent where there is none. */
export function valueAt(value: Value | undefined, path: FieldPath): Value | undefined {
  let found = value;
  for (const step of path) {
    if (isList(found)) found = found[Number(step)];
    else found = isMap(found) && Object.hasOwn(found, String(step)) ? found[String(step)] : undefined;
  }
  return found;
}

/** A map with another value at a path, or without it; maps on the way are made, and those that hold nothing any more are taken away. */
export function withValueAt(map: ValueMap, path: FieldPath, value: Value | undefined): ValueMap {
  const changed = changedAt(map, path, value);
  return isMap(changed) ? changed : {};
}

function changedAt(value: Value | undefined, [step, ...rest]: FieldPath, wanted: Value | undefined): Value | undefined {
  if (step === undefined) return wanted;
  if (typeof step === "number" && isList(value)) {
    const item = changedAt(value[step], rest, wanted);
    const items = value.flatMap((old, index) => (index !== step ? [old] : item === undefined ? [] : [item]));
    return items.length > 0 ? items : undefined;
  }
  const { [String(step)]: old, ...others } = isMap(value) ? value : {};
  const changed = changedAt(old, rest, wanted);
  // A field that is there keeps its place among the others.
  const map =
    changed === undefined ? others : isMap(value) ? { ...value, [String(step)]: changed } : { [String(step)]: changed };
  return Object.keys(map).length > 0 ? map : undefined;
}
