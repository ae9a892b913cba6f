import { agreementIdMeant } from "../../derived/agreements/addenda.ts";
import { agreementNamed } from "../../derived/agreements/agreement-on.ts";
import { termDays } from "../../derived/agreements/term-days.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { AnyRecord, Event, Mobility } from "../../registry/record.ts";
import { yearsOfSubject } from "../pivot/subject-years.ts";
import type { Question, Subject } from "../question.ts";
import { type DerivedField, isOfKind } from "./derived-field.ts";
import { derivedFields } from "./derived-fields.ts";
import type { Field } from "./field.ts";

/** The values that a path has reached, and whether there may be several. */
type Reached = { readonly values: Field["values"]; readonly many: boolean };

/** The field at the end of a path (each step into a map or through a reference), or `undefined` where a step leads nowhere. */
export function fieldAt(kind: KindName, path: readonly string[], question: Question): Field | undefined {
  const [name = "", ...rest] = path;
  const derived = derivedField(kind, name, question);
  if (derived) return rest.length === 0 ? derived : through(derived.to, derived, rest, question);
  const fields = fieldsOfKind(kinds[kind]);
  if (fields.has("term") && (path[0] === "starts" || path[0] === "ends")) return dateOrTermDay(path, fields, question);
  const spec = fields.get(name);
  const written = ({ record }: Subject) => itemsOf((record as unknown as Record<string, unknown>)[name], spec);
  const values = namesAgreements(spec) ? meantBy(written, question) : written;
  return spec && fieldBelow(spec, { values, many: spec.list }, rest, question);
}

/** When a record starts or ends: the date as it is written; of one with a term, the term's first or last day. */
function dateOrTermDay(
  [name, ...rest]: readonly string[],
  fields: ReadonlyMap<string, FieldSpec>,
  question: Question,
): Field | undefined {
  const spec = fields.get(name ?? "");
  if (!spec || rest.length > 0) return undefined;
  const side = name === "starts" ? "starts" : "ends";
  const { settings } = question.registry;
  const dateOf = ({ [side]: date, term }: Mobility | Event): unknown =>
    date ?? (term && termDays(term, settings)[side]);
  const values: Field["values"] = ({ record }) => itemsOf(dateOf(record as Mobility | Event), spec);
  return { ...leaf(spec, { values, many: false }, question), isDerived: true };
}

function derivedField(kind: KindName, name: string, question: Question): Field | undefined {
  const derived = derivedFields.get(name);
  if (!derived || !isOfKind(derived, kind)) return undefined;
  return {
    name,
    type: derived.type,
    values: (subject) => derived.values(subject, question),
    many: derived.manyIn?.(kind) ?? false,
    words: derived.words?.(question, kind),
    to: derived.to,
    ...divisionsOf(derived, question),
    ...(derived.type === "id" ? { idsOf: [kind] } : {}),
    ...(derived.type === "year"
      ? { years: (subject, years) => [yearsOfSubject(subject, question, years, question.yearRule)] }
      : {}),
  };
}

function divisionsOf({ division }: DerivedField, question: Question): Pick<Field, "divisions"> {
  if (!division) return {};
  return {
    divisions: (subject) => {
      const found = division(subject, question);
      return found ? [found] : [];
    },
  };
}

function itemsOf(value: unknown, spec: FieldSpec | undefined): readonly unknown[] {
  if (value === undefined) return [];
  return spec?.list ? (value as readonly unknown[]) : [value];
}

/** Whether a field names agreements; who names an addendum names what it changes, but for who amends it. */
const namesAgreements = (spec: FieldSpec | undefined): boolean =>
  spec?.scalar?.to === "agreements" && spec.name !== "amends";

const meantBy =
  (written: Field["values"], { registry }: Question): Field["values"] =>
  (subject) =>
    written(subject).map((id) => agreementIdMeant(String(id), registry));

function fieldBelow(spec: FieldSpec, reached: Reached, rest: readonly string[], question: Question): Field | undefined {
  const [name, ...further] = rest;
  if (name === undefined) return leaf(spec, reached, question);
  if (!spec.fields) return through(spec.scalar?.to, reached, rest, question);
  const inner = spec.fields.get(name);
  if (!inner) return undefined;
  const values: Field["values"] = (subject) =>
    reached.values(subject).flatMap((item) => itemsOf((item as Record<string, unknown>)[name], inner));
  return fieldBelow(inner, { values, many: reached.many || inner.list }, further, question);
}

function leaf(spec: FieldSpec, { values, many }: Reached, { registry }: Question): Field {
  const { name, scalar } = spec;
  const own = scalar?.vocabulary ? Object.keys(registry.settings.vocabularies[scalar.vocabulary]) : [];
  const words = scalar?.values && [...scalar.values, ...own];
  return { name, type: scalar?.type ?? "map", values, many, words, to: scalar?.to, spec };
}

const recordNamed = (to: KindName, id: string, { registry, on }: Question): AnyRecord | undefined =>
  to === "agreements" ? agreementNamed(id, registry, on) : registry.find(to, id);

/** A field of the records that a reference points to. */
function through(
  to: KindName | undefined,
  reached: Reached,
  rest: readonly string[],
  question: Question,
): Field | undefined {
  const inner = to && fieldAt(to, rest, question);
  if (!inner) return undefined;
  const subjects = (subject: Subject): Subject[] =>
    reached.values(subject).flatMap((id) => {
      const record = recordNamed(to, String(id), question);
      return record ? [{ record }] : [];
    });
  const { years, divisions } = inner;
  return {
    ...inner,
    many: reached.many || inner.many,
    values: (subject) => subjects(subject).flatMap(inner.values),
    ...(divisions ? { divisions: (subject) => subjects(subject).flatMap(divisions) } : {}),
    ...(years ? { years: (subject, kind) => subjects(subject).flatMap((found) => years(found, kind)) } : {}),
  };
}
