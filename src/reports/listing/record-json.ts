import { stateOf } from "../../derived/agreements/state.ts";
import { countriesOf } from "../../derived/partners/partnerships.ts";
import { yearsOf } from "../../derived/record-years.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import type { Field } from "../../queries/fields/field.ts";
import type { Question } from "../../queries/question.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Json } from "../../tables/table.ts";
import { type Count, countToJson } from "../../values/count.ts";
import { type YearBucket, type YearKind, yearLabel } from "../../values/dates/years.ts";
import { type Text, translations } from "../../values/texts/text.ts";
import { metaOf } from "./cells.ts";
import { knownValues } from "./known-values.ts";
import { isPersonal } from "./personal-fields.ts";

/** A record as JSON: its kind, id and file, its fields with defaults filled in, and what is derived. */
export function recordJson(record: AnyRecord, question: Question, persons: boolean): { readonly [key: string]: Json } {
  const { registry, on } = question;
  const values = record as unknown as Record<string, unknown>;
  const fields = [...fieldsOfKind(kinds[record.kind])].flatMap(([name, spec]) =>
    values[name] === undefined || name === "countries" || (!persons && isPersonal(record.kind, name))
      ? []
      : [[name, fieldJson(spec, values[name], registry.settings.language)] as const],
  );
  return {
    kind: record.kind,
    id: record.id,
    file: record.file,
    ...Object.fromEntries(fields),
    countries: countriesOf(record, registry),
    state: stateOf(record, registry, on) ?? null,
    year: yearJson(record, question),
  };
}

/**
 * What is derived of a record or reached through its references: one value, or a list where there may be several, and
 * where it is not known which of several it is.
 */
export function derivedJson(field: Field, record: AnyRecord, question: Question): Json {
  if (field.name === "year") return yearJson(record, question);
  const values = field.years
    ? field.years({ record }, question.years).flatMap((buckets) => yearLabels(buckets, question.years))
    : knownValues(field, record).map((value) => itemJson(specOf(field), value, question.registry.settings.language));
  return field.many || values.length > 1 ? values : (values[0] ?? null);
}

/** A derived field is in no schema; its type decides how it is written. */
const specOf = ({ spec, name, type }: Field): ItemSpec => spec ?? { name, scalar: metaOf({ type }) };

/** A whole field as JSON; `null` where it is absent. */
export function fieldJson(spec: FieldSpec, value: unknown, language: string): Json {
  if (value === undefined) return null;
  return spec.list
    ? (value as unknown[]).map((item) => itemJson(spec, item, language))
    : itemJson(spec, value, language);
}

type ItemSpec = Pick<FieldSpec, "name" | "scalar" | "fields">;

function itemJson(spec: ItemSpec, item: unknown, language: string): Json {
  if (spec.scalar) return valueJson(spec.scalar.type, item, language);
  const values = item as Record<string, unknown>;
  const entries = [...(spec.fields ?? [])].flatMap(([name, inner]) =>
    values[name] === undefined ? [] : [[name, fieldJson(inner, values[name], language)] as const],
  );
  return Object.fromEntries(entries);
}

/** One value as JSON, by its type: texts by language, counts as bounds, numbers as numbers, all else as written. */
function valueJson(type: string, value: unknown, language: string): Json {
  if (type === "text") return translations(value as Text, language);
  if (type === "count" || isPersonNumber(type, value)) return countToJson(value as Count) as Json;
  if (typeof value === "number") return value;
  if (typeof value === "object" && value !== null && "text" in value) return String(value.text);
  return String(value);
}

const isPersonNumber = (type: string, value: unknown): boolean => type === "number" && typeof value === "object";

/** The year a record falls in, for a project every one; `null` where it is not known or may be one of two. */
function yearJson(record: AnyRecord, question: Question): Json {
  const labels = yearsOfRecord(record, question);
  return record.kind === "projects" ? labels : (labels[0] ?? null);
}

/** The years a record surely falls in, in the registry's kind of year. */
export function yearsOfRecord(record: AnyRecord, { registry, on }: Question): string[] {
  const { years } = registry.settings;
  return yearLabels(yearsOf(record, registry.settings, { rule: "own", years, on }), years);
}

export const yearLabels = (buckets: readonly YearBucket[], years: YearKind): string[] =>
  buckets.flatMap(({ year, certain }) => (certain ? [yearLabel(year, years)] : []));
