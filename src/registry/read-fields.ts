import type { z } from "zod";
import type { FieldPart, FieldPath } from "../documents/places.ts";
import { isList, isMap, type Value, type ValueMap } from "../documents/value.ts";
import { type FieldSpec, fieldsOf } from "../kinds/describe.ts";
import { didYouMean, type Fault } from "../kinds/fault.ts";
import { nearestWords } from "../values/nearest.ts";
import { valueAt, without } from "./faulty-value.ts";

/** A fault and the field it is in. */
export type FieldFault = Fault & { readonly path: FieldPath; readonly part: FieldPart };

/** Which items of a list field were left out because they are faulty: their places from 0, in order. */
export type RemovedItems = ReadonlyMap<string, readonly number[]>;

/** Fields as their types read them, without the faulty ones, the faults, and the items left out of lists. */
export type ReadFields = {
  readonly fields: Record<string, unknown>;
  readonly faults: readonly FieldFault[];
  readonly removed: RemovedItems;
};

/** Reads a map by a schema, field by field: a fault costs its own field (or item), never the record. */
export function readFields(raw: ValueMap, schema: z.ZodObject): ReadFields {
  const specs = fieldsOf(schema);
  const fields: Record<string, unknown> = {};
  const faults: FieldFault[] = [];
  const removed = new Map<string, number[]>();
  for (const name of Object.keys(raw)) if (!specs.has(name)) faults.push(unknownField([name], specs));
  for (const [name, spec] of specs) {
    const value = raw[name];
    if (value === undefined) {
      if (spec.required) faults.push(missingField([name]));
      continue;
    }
    const read = readField(value, name, schema.shape[name] as z.ZodType, spec);
    faults.push(...read.faults);
    if (read.removed.length > 0) removed.set(name, read.removed);
    if (read.value !== undefined) fields[name] = read.value;
  }
  return { fields, faults, removed };
}

type Cut = FieldFault & { readonly cut: FieldPath };

type ReadField = { readonly value: unknown; readonly faults: readonly FieldFault[]; readonly removed: number[] };

/** The parsed value; where it fails, its faults are noted and cut out, and what is left is read again. */
function readField(value: Value, name: string, type: z.ZodType, spec: FieldSpec): ReadField {
  const result = type.safeParse(value);
  if (result.success) return { value: result.data, faults: [], removed: [] };
  const found = result.error.issues.flatMap((issue) => faultsOf(issue, value, name, spec));
  const faults = found.map(({ cut: _, ...fault }) => fault);
  const rest = cutOut(value, found);
  const again = rest === undefined ? undefined : type.safeParse(rest);
  // What is left fails again only where cutting took a required field's last item: then the whole field is faulty.
  return { value: again?.success ? again.data : undefined, faults, removed: wholeItems(found) };
}

const wholeItems = (faults: readonly Cut[]): number[] =>
  [
    ...new Set(
      faults.flatMap(({ cut: [first, ...rest] }) => (typeof first === "number" && rest.length === 0 ? [first] : [])),
    ),
  ].sort((a, b) => a - b);

/** Later items first, so that the paths of earlier ones stay true. */
function cutOut(value: Value, faults: readonly Cut[]): Value | undefined {
  const paths = new Map(faults.map(({ cut }) => [JSON.stringify(cut), cut]));
  const backwards = [...paths.values()].sort((a, b) => comparePaths(b, a));
  let rest: Value | undefined = value;
  for (const path of backwards) rest = rest === undefined ? undefined : without(rest, path);
  return rest;
}

function comparePaths(a: FieldPath, b: FieldPath): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [x, y] = [a[index], b[index]];
    if (x !== y) return typeof x === "number" && typeof y === "number" ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}

function faultsOf(issue: z.core.$ZodIssue, value: Value, name: string, spec: FieldSpec): Cut[] {
  const inner = issue.path as FieldPath;
  const path = [name, ...inner];
  if (issue.code === "unrecognized_keys") {
    const specs = innerFields(spec, inner);
    return issue.keys.map((key) => ({ ...unknownField([...path, key], specs), cut: [...inner, key] }));
  }
  if (issue.code === "custom") {
    const fault = issue.params as Fault;
    const part = fault.check === "unknown-field" ? "key" : fault.check === "missing-field" ? "first-line" : "value";
    return [{ ...fault, path, part, cut: inner }];
  }
  const found = valueAt(value, inner);
  if (found === undefined) return [{ ...missingField(path), cut: inner.slice(0, -1) }];
  return [{ ...wrongType(path, issue.code === "invalid_type" ? issue.expected : "", found), cut: inner }];
}

function innerFields(spec: FieldSpec, path: FieldPath): ReadonlyMap<string, FieldSpec> {
  let specs = spec.fields ?? new Map<string, FieldSpec>();
  for (const step of path) if (typeof step === "string") specs = specs.get(step)?.fields ?? specs;
  return specs;
}

function unknownField(path: FieldPath, specs: ReadonlyMap<string, FieldSpec>): FieldFault {
  const name = String(path.at(-1));
  const known = [...specs.keys()];
  const help = didYouMean(nearestWords(name, known)) ?? `the fields here are ${known.join(", ")}`;
  return { check: "unknown-field", message: `there is no field "${name}" here`, help, path, part: "key" };
}

/** A field that a record or a map cannot be without. */
export function missingField(path: FieldPath): FieldFault {
  const name = String(path.at(-1));
  const help = `add a line \`${name}: …\``;
  return {
    check: "missing-field",
    message: `the field \`${name}\` is missing`,
    help,
    path: path.slice(0, -1),
    part: "first-line",
  };
}

const shapes: Record<string, { readonly belongs: string; readonly help: string }> = {
  string: { belongs: "one value belongs", help: "write one value after the colon" },
  array: { belongs: "a list belongs", help: "write [a, b], or one item a line, each after a dash" },
  object: {
    belongs: "a map of fields belongs",
    help: "write its fields on lines of their own, indented: `field: value`",
  },
  record: { belongs: "a map belongs", help: "write its entries on lines of their own, indented: `name: value`" },
};

function wrongType(path: FieldPath, expected: string, found: Value): FieldFault {
  const { belongs, help } = shapes[expected] ?? { belongs: "something else belongs", help: "see `hamkor fields`" };
  if (found === "")
    return {
      check: "bad-value",
      message: "this item is empty",
      help: "fill it in, or take it out",
      path,
      part: "value",
    };
  const written = isList(found) ? "a list" : isMap(found) ? "a map" : "one value";
  return { check: "wrong-type", message: `${written} stands where ${belongs}`, help, path, part: "value" };
}
