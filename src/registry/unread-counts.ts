import type { FieldPath } from "../documents/positions.ts";
import { isList, isMap, type Value, type ValueMap } from "../documents/value.ts";
import type { FieldSpec } from "../kinds/describe.ts";
import { type Count, unreadCount } from "../values/count.ts";
import { type RemovedItems, readPath } from "./drop-invalid.ts";

/** Whether a field holds a count, or a number of persons. */
export const isCount = ({ scalar, list }: FieldSpec): boolean =>
  !list && (scalar?.type === "count" || scalar?.countsPersons !== undefined);

/** Whether a count stands at a path, from a field (or an item of it) on. */
export function isCountAt(spec: FieldSpec, path: FieldPath): boolean {
  const found = specAt(spec, path);
  return found !== undefined && isCount(found);
}

/** The field at a path, from a field (or an item of it) on. */
const specAt = (spec: FieldSpec, path: FieldPath): FieldSpec | undefined =>
  path.reduce<FieldSpec | undefined>((at, step) => (typeof step === "string" ? at?.fields?.get(step) : at), spec);

/** What any number that cannot be read may be: at least one person or piece, or none where the field allows that. */
export function leastOf(spec: FieldSpec, path: FieldPath): Count {
  const { mayBeZero, countsPersons } = specAt(spec, path)?.scalar ?? {};
  return unreadCount(mayBeZero || countsPersons === "part" ? 0 : 1);
}

/** Any number, in the place of one that cannot be read, so that what stands beside it is read all the same. */
const placeholder = "1";

/** A value with placeholders at some paths; what is not there is put in. */
export const withPlaceholders = (value: Value, paths: readonly FieldPath[]): Value =>
  paths.reduce((changed, path) => withPlaceholder(changed, path), value);

function withPlaceholder(value: Value, [step, ...rest]: FieldPath): Value {
  if (step === undefined) return placeholder;
  if (isList(value)) return value.with(Number(step), withPlaceholder(value[Number(step)] ?? "", rest));
  if (!isMap(value)) return value;
  const inner = withPlaceholder(value[step] ?? "", rest);
  return Object.assign(Object.create(null), value, { [step]: inner }) as ValueMap;
}

/** What was read with placeholders, with bounds in their places. */
export function withBounds(
  read: unknown,
  spec: FieldSpec,
  paths: readonly FieldPath[],
  removed: RemovedItems,
): unknown {
  return paths.reduce((value, path) => {
    const at = readPath([spec.name, ...path], removed)?.slice(1);
    return at ? replaced(value, at, leastOf(spec, path)) : value;
  }, read);
}

function replaced(value: unknown, [step, ...rest]: FieldPath, count: Count): unknown {
  if (step === undefined) return count;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, count) : item));
  const map = value as Readonly<Record<string, unknown>>;
  return { ...map, [step]: replaced(map[step], rest, count) };
}
