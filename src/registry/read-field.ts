import type * as z from "zod";
import type { FieldPath } from "../documents/positions.ts";
import { isList, isMap, type Value } from "../documents/value.ts";
import type { FieldSpec } from "../kinds/describe.ts";
import type { Fault } from "../kinds/fault.ts";
import type { Vocabulary } from "../kinds/field-meta.ts";
import { unknownWord } from "../kinds/fields/words.ts";
import { dropInvalid, type RemovedItems, valueAt, writtenPath } from "./drop-invalid.ts";
import {
  badName,
  type FieldFault,
  meantFields,
  missingField,
  repeatedItem,
  unknownField,
  wrongType,
} from "./field-faults.ts";
import { isNothing, nullFault, nullsIn } from "./nulls.ts";
import { repeatedIn } from "./one-or-more.ts";
import { isCountAt, withBounds, withPlaceholders } from "./unread-counts.ts";

/** The words a registry adds to hamkor's own; absent where they are not known. */
export type OwnWords = ((vocabulary: Vocabulary) => readonly string[]) | undefined;

/** A field as its type reads it: what is left of it, the faults, and the items left out of its lists. */
export type ReadField = {
  readonly value: unknown;
  readonly faults: readonly FieldFault[];
  readonly removed: RemovedItems;
};

const nothingRemoved: RemovedItems = new Map();

/** A field that is not written. */
export const absent: ReadField = { value: undefined, faults: [], removed: nothingRemoved };

/**
 * A value that is dropped from a field, by its path from the field as written, and its fault; none where it follows from
 * another. A count is not dropped: it has bounds.
 */
type DroppedValue = {
  readonly path: FieldPath;
  readonly fault: FieldFault | undefined;
  readonly isUnreadCount?: boolean;
};

/** The maximum depth of fields; each round of reading goes at most one map outwards. */
const maxRounds = 10;

/** The parsed value. Where it fails, what is faulty is cut out, and what is left is read again. */
export function readField(
  value: Value,
  type: z.ZodType,
  spec: FieldSpec,
  ownWords: OwnWords,
  ambiguous: readonly FieldPath[],
): ReadField {
  let dropped: readonly DroppedValue[] = [
    ...unknownWords(value, spec, ownWords),
    ...reservedNames(value, spec, []),
    ...nullValues(value, spec),
    ...repeatedItems(value, spec),
    ...countsAt(ambiguous, spec),
  ];
  let removed = nothingRemoved;
  for (let round = 0; round < maxRounds; round++) {
    const unread = pathsOf(dropped, true);
    const left = dropInvalid(withPlaceholders(value, unread), pathsOf(dropped, false), [spec.name]);
    removed = left.removed;
    if (left.rest === undefined) break;
    const result = type.safeParse(left.rest);
    if (result.success)
      return { value: withBounds(result.data, spec, unread, removed), faults: faultsOf(dropped), removed };
    dropped = [...dropped, ...result.error.issues.flatMap((issue) => droppedBy(issue, { value, ...left, spec }))];
  }
  return { value: undefined, faults: faultsOf(dropped), removed };
}

const pathsOf = (dropped: readonly DroppedValue[], ofCounts: boolean): FieldPath[] =>
  dropped.flatMap(({ path, isUnreadCount = false }) => (isUnreadCount === ofCounts ? [path] : []));

/** Counts of which more than one is written, which is reported elsewhere. */
const countsAt = (paths: readonly FieldPath[], spec: FieldSpec): DroppedValue[] =>
  paths.flatMap((path) => (isCountAt(spec, path) ? [{ path, fault: undefined, isUnreadCount: true }] : []));

const faultsOf = (dropped: readonly DroppedValue[]): FieldFault[] => dropped.flatMap(({ fault }) => fault ?? []);

const nullValues = (value: Value, { name }: FieldSpec): DroppedValue[] =>
  nullsIn(value).map((path) => ({
    path,
    // A null is how nothing is written: it leaves no field unread.
    fault: { ...nullFault([name, ...path]), path: [name, ...path], part: "value", fields: [] },
  }));

/** Items of a list that must differ in a field and do not. */
function repeatedItems(value: Value, { name, differIn }: FieldSpec): DroppedValue[] {
  if (differIn === undefined || !isList(value)) return [];
  return repeatedIn(value, differIn).map((index) => {
    const written = String(valueAt(value, [index, differIn]));
    return {
      path: [index],
      fault: { ...repeatedItem(differIn, written), path: [name, index, differIn], part: "value" },
    };
  });
}

/** Words of an open vocabulary that neither hamkor nor the registry knows. */
function unknownWords(value: Value, { name, scalar, list }: FieldSpec, ownWords: OwnWords): DroppedValue[] {
  if (!scalar?.vocabulary || !ownWords) return [];
  const known = [...(scalar.values ?? []), ...ownWords(scalar.vocabulary)];
  const words = isList(value) ? [...value.entries()] : [["", value] as const];
  return words.flatMap(([index, word]) => {
    if (typeof word !== "string" || word === "" || known.includes(word)) return [];
    const path = list && index !== "" ? [index] : [];
    return [{ path, fault: { ...unknownWord(word, known), path: [name, ...path], part: "value" as const } }];
  });
}

/** The one name that zod passes over in maps whose names are free. */
const reserved = "__proto__";

function reservedNames(value: Value | undefined, spec: FieldSpec, path: FieldPath): DroppedValue[] {
  if (!isMap(value)) return [];
  if (spec.values && value[reserved] !== undefined)
    return [{ path: [...path, reserved], fault: unknownField([spec.name, ...path, reserved], new Map()) }];
  return [...(spec.fields?.values() ?? [])].flatMap((inner) =>
    reservedNames(value[inner.name], inner, [...path, inner.name]),
  );
}

/** A field in the middle of being read: as written, and what is left of it. */
type FieldReading = {
  readonly value: Value;
  readonly rest: Value | undefined;
  readonly removed: RemovedItems;
  readonly spec: FieldSpec;
};

function droppedBy(issue: z.core.$ZodIssue, reading: FieldReading): DroppedValue[] {
  const { value, rest, removed, spec } = reading;
  const path = writtenPath([spec.name, ...(issue.path as FieldPath)], removed);
  const inner = path.slice(1);
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, path, reading);
  const fault = faultOf(issue, path, valueAt(rest, issue.path as FieldPath), spec);
  const isOfCount = isCountAt(spec, inner);
  if (fault.check !== "missing-field")
    return [{ path: inner, fault: isOfCount ? { ...fault, isOfCount } : fault, isUnreadCount: isOfCount }];
  if (isOfCount && issue.code !== "custom")
    return [{ path: inner, fault: { ...fault, isOfCount }, isUnreadCount: true }];
  // Two fields that go together: the one that is missing may be there under a misspelled name.
  if (isOfCount && meantIn(inner.slice(0, -1), reading).has(String(inner.at(-1)))) return [];
  // A value that is missing only because it was faulty has been reported already.
  const wasThere = !isNothing(valueAt(value, inner));
  return [{ path: inner.slice(0, -1), fault: wasThere ? undefined : fault }];
}

/** Names that a map does not know are dropped; a count that one of them was meant for is unread. */
function unknownKeys(names: readonly string[], path: FieldPath, reading: FieldReading): DroppedValue[] {
  const inner = path.slice(1);
  const specs = innerFields(reading.spec, inner);
  const isOfCount = (name: string | undefined): boolean =>
    name !== undefined && isCountAt(reading.spec, [...inner, name]);
  const dropped = names.map((name): DroppedValue => {
    const [meant] = meantFields([name], [...specs.keys()]);
    const fault = unknownField([...path, name], specs);
    return { path: [...inner, name], fault: isOfCount(meant) ? { ...fault, isOfCount: true } : fault };
  });
  const unread = [...meantIn(inner, reading)].filter(isOfCount);
  return [...dropped, ...unread.map((name) => ({ path: [...inner, name], fault: undefined, isUnreadCount: true }))];
}

/** The fields of a map that are not there, though a misspelled name may stand for them. */
function meantIn(path: FieldPath, { value, spec }: FieldReading): ReadonlySet<string> {
  const map = valueAt(value, path);
  const written = isMap(map) ? Object.keys(map) : [];
  const meant = meantFields(written, [...innerFields(spec, path).keys()]);
  return new Set([...meant].filter((name) => !written.includes(name)));
}

function faultOf(issue: z.core.$ZodIssue, path: FieldPath, found: Value | undefined, spec: FieldSpec): FieldFault {
  if (issue.code === "invalid_key") return { ...(paramsOf(issue.issues[0]) ?? badName), path, part: "key" };
  const fault = paramsOf(issue);
  if (fault?.check === "missing-field") return { ...fault, path: path.slice(0, -1), part: "first-line" };
  if (found === undefined) return missingField(path);
  if (fault) return { ...fault, path, part: fault.check === "unknown-field" ? "key" : "value" };
  return wrongType(path, issue.code === "invalid_type" ? issue.expected : "", found, innerFields(spec, path.slice(1)));
}

const paramsOf = (issue: z.core.$ZodIssue | undefined): Fault | undefined =>
  issue?.code === "custom" ? (issue.params as Fault) : undefined;

function innerFields(spec: FieldSpec, path: FieldPath): ReadonlyMap<string, FieldSpec> {
  let specs = spec.fields ?? new Map<string, FieldSpec>();
  for (const step of path) if (typeof step === "string") specs = specs.get(step)?.fields ?? specs;
  return specs;
}
