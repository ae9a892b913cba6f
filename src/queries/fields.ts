import { outputTypes } from "../kinds/choices.ts";
import { type FieldSpec, fieldsOfKind } from "../kinds/describe.ts";
import type { KindName, ScalarType } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import type { AnyRecord } from "../registry/record.ts";
import { nearestWords } from "../values/nearest.ts";
import { type DerivedType, derivedFields } from "./derived-fields.ts";
import type { Question, Subject } from "./question.ts";
import { UsageError } from "./usage-error.ts";

export type FieldType = ScalarType | DerivedType | "map";

/** A field as questions use it: its type, and its values in what is asked about (none where it is absent). */
export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly values: (subject: Subject) => readonly unknown[];
  /** The words it may take, where they are known. */
  readonly words?: readonly string[] | undefined;
  /** The kind it points to, where it points. */
  readonly to?: KindName | undefined;
  readonly spec?: FieldSpec | undefined;
};

type Get = (subject: Subject) => readonly unknown[];

/** The field of a name (dots reach into maps and through references) in one of several kinds of record. */
export function resolveField(name: string, asked: readonly KindName[], question: Question): Field {
  if (question.ofOutputs && name === "type") return outputType;
  const found = new Map<KindName, Field>();
  for (const kind of asked) {
    const field = fieldIn(kind, name.split("."), question);
    if (field) found.set(kind, { ...field, name });
  }
  const [first] = found.values();
  if (!first) throw unknownField(name, asked);
  if (found.size === 1 && asked.length === 1) return first;
  return {
    ...first,
    values: (subject) => found.get(subject.record.kind)?.values(subject) ?? [],
    words: unionOfWords([...found.values()]),
  };
}

const outputType: Field = {
  name: "type",
  type: "choice",
  values: ({ output }) => (output ? [output.type] : []),
  words: outputTypes,
};

function unionOfWords(fields: readonly Field[]): readonly string[] | undefined {
  return fields.some(({ words }) => !words) ? undefined : [...new Set(fields.flatMap(({ words }) => words ?? []))];
}

function unknownField(name: string, asked: readonly KindName[]): UsageError {
  const names = [...new Set(asked.flatMap((kind) => fieldNames(kind)))];
  const nearest = nearestWords(name, names);
  const help = nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : `see: hamkor fields ${asked[0] ?? ""}`;
  return new UsageError(`${asked.join(", ")} have no field "${name}"`, help);
}

/** Every name that a question about a kind may use, those within maps included. */
export function fieldNames(kind: KindName): string[] {
  const own = [...fieldsOfKind(kinds[kind])].flatMap(([name, spec]) => [
    name,
    ...[...(spec.fields?.keys() ?? [])].map((inner) => `${name}.${inner}`),
  ]);
  return [...new Set([...own, ...Object.keys(derivedFields)])];
}

function fieldIn(kind: KindName, path: readonly string[], question: Question): Field | undefined {
  const [name = "", ...rest] = path;
  const derived = derivedFields[name];
  if (derived) {
    const get: Get = (subject) => derived.values(subject, question);
    const field = { name, type: derived.type, values: get, words: derived.words?.(question), to: derived.to };
    return rest.length === 0 ? field : through(derived.to, get, rest, question);
  }
  const spec = fieldsOfKind(kinds[kind]).get(name);
  return spec && fieldBelow(spec, (subject) => itemsOf(valueOf(subject.record, name), spec), rest, question);
}

const valueOf = (record: AnyRecord, name: string): unknown => (record as unknown as Record<string, unknown>)[name];

const itemsOf = (value: unknown, spec: FieldSpec): readonly unknown[] =>
  value === undefined ? [] : spec.list ? (value as readonly unknown[]) : [value];

function fieldBelow(spec: FieldSpec, get: Get, rest: readonly string[], question: Question): Field | undefined {
  const [name, ...further] = rest;
  if (name === undefined) return leaf(spec, get, question);
  if (!spec.fields) return through(spec.scalar?.to, get, rest, question);
  const inner = spec.fields.get(name);
  if (!inner) return undefined;
  const below: Get = (subject) =>
    get(subject).flatMap((item) => itemsOf((item as Record<string, unknown>)[name], inner));
  return fieldBelow(inner, below, further, question);
}

function leaf(spec: FieldSpec, get: Get, { registry }: Question): Field {
  const { name, scalar } = spec;
  const own = scalar?.vocabulary ? Object.keys(registry.settings.vocabularies[scalar.vocabulary]) : [];
  const words = scalar?.values && [...scalar.values, ...own];
  return { name, type: scalar?.type ?? "map", values: get, words, to: scalar?.to, spec };
}

/** A field of the record that a reference points to. */
function through(to: KindName | undefined, get: Get, rest: readonly string[], question: Question): Field | undefined {
  const inner = to && fieldIn(to, rest, question);
  if (!inner) return undefined;
  const values: Get = (subject) =>
    get(subject).flatMap((id) => {
      const record = question.registry.find(to, String(id)) as AnyRecord | undefined;
      return record ? inner.values({ record }) : [];
    });
  return { ...inner, values };
}
