import type * as z from "zod";
import type { FieldPath } from "../documents/positions.ts";
import { isList, isMap, type Value, type ValueMap } from "../documents/value.ts";
import { type FieldSpec, fieldsOf } from "../kinds/describe.ts";
import { type Fault, named } from "../kinds/fault.ts";
import type { Vocabulary } from "../kinds/field-meta.ts";
import { unknownWord } from "../kinds/fields/words.ts";
import { dropInvalid, type RemovedItems, valueAt, writtenPath } from "./drop-invalid.ts";
import { type FieldFault, meantFields, missingField, unknownField, wrongType } from "./field-faults.ts";
import { isNothing, nullFault, nullsIn } from "./nulls.ts";
import { repeatedIn, withLists } from "./one-or-more.ts";

/** Fields as their types read them, without the faulty ones, the faults, and the items left out of lists. */
export type ReadFields = {
  readonly fields: Record<string, unknown>;
  readonly faults: readonly FieldFault[];
  readonly removed: RemovedItems;
};

/** The words a registry adds to hamkor's own; absent where they are not known. */
export type OwnWords = ((vocabulary: Vocabulary) => readonly string[]) | undefined;

/** Reads a map by a schema, field by field: a fault costs its own field (or item), never the record. */
export function readFields(raw: ValueMap, schema: z.ZodObject, ownWords: OwnWords): ReadFields {
  const specs = fieldsOf(schema);
  const unknown = Object.keys(raw).filter((name) => !specs.has(name));
  const fields: Record<string, unknown> = {};
  const faults: (readonly FieldFault[])[] = [unknown.map((name) => unknownField([name], specs))];
  const removed = new Map<string, readonly number[]>();
  const meant = meantFields(unknown, [...specs.keys()]);
  for (const [name, spec] of specs) {
    const type = schema.shape[name] as z.ZodType;
    const written = raw[name];
    const read = written === undefined ? absent : readField(withLists(written, spec), type, spec, ownWords);
    faults.push(isNothing(written) ? [...read.faults, ...missing(spec, meant)] : read.faults);
    for (const [list, items] of read.removed) removed.set(list, items);
    if (read.value !== undefined) fields[name] = read.value;
  }
  return { fields, faults: faults.flat(), removed };
}

type ReadField = {
  readonly value: unknown;
  readonly faults: readonly FieldFault[];
  readonly removed: RemovedItems;
};

const nothingRemoved: RemovedItems = new Map();

const absent: ReadField = { value: undefined, faults: [], removed: nothingRemoved };

/** A field that is missing only because its name is misspelled has been reported already. */
const missing = ({ name, required }: FieldSpec, meant: ReadonlySet<string>): FieldFault[] =>
  required && !meant.has(name) ? [missingField([name])] : [];

/** A value that is dropped from a field, by its path from the field as written, and its fault; none where it follows from another. */
type DroppedValue = { readonly path: FieldPath; readonly fault: FieldFault | undefined };

/** The maximum depth of fields; each round of reading goes at most one map outwards. */
const maxRounds = 10;

/** The parsed value. Where it fails, what is faulty is cut out, and what is left is read again. */
function readField(value: Value, type: z.ZodType, spec: FieldSpec, ownWords: OwnWords): ReadField {
  let dropped: readonly DroppedValue[] = [
    ...unknownWords(value, spec, ownWords),
    ...reservedNames(value, spec, []),
    ...nullValues(value, spec),
    ...repeatedItems(value, spec),
  ];
  let removed = nothingRemoved;
  for (let round = 0; round < maxRounds; round++) {
    const left = dropInvalid(
      value,
      dropped.map(({ path }) => path),
      [spec.name],
    );
    removed = left.removed;
    if (left.rest === undefined) break;
    const result = type.safeParse(left.rest);
    if (result.success) return { value: result.data, faults: faultsOf(dropped), removed };
    dropped = [...dropped, ...result.error.issues.flatMap((issue) => droppedBy(issue, { value, ...left, spec }))];
  }
  return { value: undefined, faults: faultsOf(dropped), removed };
}

const faultsOf = (dropped: readonly DroppedValue[]): FieldFault[] => dropped.flatMap(({ fault }) => fault ?? []);

const nullValues = (value: Value, { name }: FieldSpec): DroppedValue[] =>
  nullsIn(value).map((path) => ({
    path,
    fault: { ...nullFault([name, ...path]), path: [name, ...path], part: "value" },
  }));

/** Items of a list that must differ in a field and do not. */
function repeatedItems(value: Value, { name, differIn }: FieldSpec): DroppedValue[] {
  if (differIn === undefined || !isList(value)) return [];
  return repeatedIn(value, differIn).map((index) => {
    const written = String(valueAt(value, [index, differIn]));
    const message = `the ${differIn} ${named(written)} stands here a second time`;
    const found: Fault = { check: "bad-value", message, help: `write one item a ${differIn}` };
    return { path: [index], fault: { ...found, path: [name, index, differIn], part: "value" } };
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

function droppedBy(issue: z.core.$ZodIssue, { value, rest, removed, spec }: FieldReading): DroppedValue[] {
  const path = writtenPath([spec.name, ...(issue.path as FieldPath)], removed);
  const inner = path.slice(1);
  if (issue.code === "unrecognized_keys") {
    const specs = innerFields(spec, inner);
    return issue.keys.map((key) => ({ path: [...inner, key], fault: unknownField([...path, key], specs) }));
  }
  const fault = faultOf(issue, path, valueAt(rest, issue.path as FieldPath), spec);
  if (fault.check !== "missing-field") return [{ path: inner, fault }];
  // A value that is missing only because it was faulty has been reported already.
  const wasThere = !isNothing(valueAt(value, inner));
  return [{ path: inner.slice(0, -1), fault: wasThere ? undefined : fault }];
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

const badName: Fault = { check: "bad-value", message: "this name cannot be used", help: "write another name" };

function innerFields(spec: FieldSpec, path: FieldPath): ReadonlyMap<string, FieldSpec> {
  let specs = spec.fields ?? new Map<string, FieldSpec>();
  for (const step of path) if (typeof step === "string") specs = specs.get(step)?.fields ?? specs;
  return specs;
}
