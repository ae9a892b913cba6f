import type { KindName } from "../kinds/field-meta.ts";
import { type Field, resolveField } from "../queries/fields.ts";
import type { Question } from "../queries/question.ts";
import { yearsOfSubject } from "../queries/subject-years.ts";
import { UsageError } from "../queries/usage-error.ts";
import type { AnyRecord } from "../registry/record.ts";
import { spanOfTerm, type Term } from "../values/term.ts";
import { type Text, textIn } from "../values/text.ts";
import { scalarCell } from "./cells.ts";

/** By which values records are put in order, and which way; records without a value come last either way. */
export type SortOrder = {
  readonly valueOf: (record: AnyRecord) => string | number | undefined;
  readonly down: boolean;
};

/** Reads `FIELD` or `FIELD:desc`; `undefined` sorts by id. */
export function sortOrderOf(text: string | undefined, kind: KindName, question: Question): SortOrder {
  const [name = "id", way = "asc", ...rest] = (text ?? "id").split(":");
  if (!["asc", "desc"].includes(way) || rest.length > 0)
    throw new UsageError(`"${text}" is not an order`, "write a field, or a field and the way: starts:desc");
  const field = resolveField(name, [kind], question);
  if (field.type === "map")
    throw new UsageError(`records cannot be sorted by ${name}`, `sort by a field in it: ${name}.…`);
  return { valueOf: (record) => sortValue(field, record, question), down: way === "desc" };
}

function sortValue(field: Field, record: AnyRecord, question: Question): string | number | undefined {
  if (field.type === "year") return yearsOfSubject({ record }, question, question.years)[0]?.year;
  const [value] = field.values({ record });
  if (value === undefined) return undefined;
  if (typeof value === "number") return value;
  const { language, years } = question.registry.settings;
  if (typeof value === "object" && value !== null) {
    if ("first" in value) return String(value.first);
    if ("parts" in value) return spanOfTerm(value as Term, years.starts).first;
    if ("min" in value) return Number(value.min);
    return textIn(value as Text, language, language);
  }
  const cell = field.to ? scalarCell({ type: "reference", to: field.to }, value, question.registry) : undefined;
  return cell?.is === "named" && cell.name !== undefined ? textIn(cell.name, language, language) : String(value);
}

/** Records in an order; equal ones by id. */
export function sortRecords(
  records: readonly AnyRecord[],
  { valueOf, down }: SortOrder,
  compareTexts: (a: string, b: string) => number,
): AnyRecord[] {
  const keyed = records.map((record) => ({ record, value: valueOf(record) }));
  const compare = (a: string | number, b: string | number): number =>
    typeof a === "number" && typeof b === "number" ? a - b : compareTexts(String(a), String(b));
  keyed.sort((a, b) => {
    if (a.value === undefined || b.value === undefined)
      return Number(a.value === undefined) - Number(b.value === undefined) || byId(a.record, b.record);
    return (down ? -compare(a.value, b.value) : compare(a.value, b.value)) || byId(a.record, b.record);
  });
  return keyed.map(({ record }) => record);
}

const byId = (a: AnyRecord, b: AnyRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
