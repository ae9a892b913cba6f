import { countriesOf } from "../derived/partnerships.ts";
import { stateOf } from "../derived/state.ts";
import { yearsOf } from "../derived/years.ts";
import { type FieldSpec, fieldsOfKind } from "../kinds/describe.ts";
import { kinds } from "../kinds/index.ts";
import type { Question } from "../queries/question.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Json } from "../tables/table.ts";
import { type Count, countToJson } from "../values/count.ts";
import { type Text, translations } from "../values/text.ts";
import { yearLabel } from "../values/years.ts";

/** A record as JSON: its kind, id and file, its fields with defaults filled in, and what is derived. */
export function recordJson(record: AnyRecord, question: Question, persons: boolean): { readonly [key: string]: Json } {
  const { registry, on } = question;
  const values = record as unknown as Record<string, unknown>;
  const fields = [...fieldsOfKind(kinds[record.kind])].flatMap(([name, spec]) =>
    values[name] === undefined || (name === "persons" && !persons)
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

function fieldJson(spec: FieldSpec, value: unknown, language: string): Json {
  return spec.list
    ? (value as unknown[]).map((item) => itemJson(spec, item, language))
    : itemJson(spec, value, language);
}

function itemJson(spec: FieldSpec, item: unknown, language: string): Json {
  if (spec.scalar) return valueJson(spec.scalar.type, item, language);
  const values = item as Record<string, unknown>;
  const entries = [...(spec.fields ?? [])].flatMap(([name, inner]) =>
    values[name] === undefined ? [] : [[name, fieldJson(inner, values[name], language)] as const],
  );
  return Object.fromEntries(entries);
}

/** One value as JSON, by its type: texts by language, counts as bounds, numbers as numbers, all else as written. */
export function valueJson(type: string, value: unknown, language: string): Json {
  if (type === "text") return translations(value as Text, language);
  if (type === "count") return countToJson(value as Count) as Json;
  if (typeof value === "number") return value;
  if (typeof value === "object" && value !== null && "text" in value) return String(value.text);
  return String(value);
}

/** The year a record falls in, for a project every one; `null` where it is not known or may be one of two. */
function yearJson(record: AnyRecord, { registry, on }: Question): Json {
  const { years } = registry.settings;
  const buckets = yearsOf(record, registry.settings, { rule: "own", years, on });
  const labels = buckets.map(({ year }) => yearLabel(year, years));
  if (record.kind === "projects") return labels;
  return labels.length === 1 ? (labels[0] ?? null) : null;
}
