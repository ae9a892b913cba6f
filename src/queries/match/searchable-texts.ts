import { partnersOf } from "../../derived/partners/partnerships.ts";
import { type FieldSpec, fieldsOfKind } from "../../kinds/describe.ts";
import { kinds } from "../../kinds/index.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { type Text, versionsOf } from "../../values/texts/text.ts";
import type { Question } from "../question.ts";

/** Names of one line that are searched beside the texts in several languages. */
const names = new Set(["aliases", "acronym", "short"]);

/** What a bare word of a query is looked for in: the id, the texts and aliases, and the names of the partners. */
export function searchableTexts(record: AnyRecord, { registry }: Pick<Question, "registry">): string[] {
  const own = [record.id, ...textsOf(record)];
  if (record.kind === "partners") return own;
  const partners = partnersOf(record).flatMap((id) => registry.find("partners", id) ?? []);
  return [...own, ...partners.flatMap((partner) => [...versionsOf(partner.name ?? ""), ...(partner.aliases ?? [])])];
}

function textsOf(record: AnyRecord): string[] {
  return [...textsIn(record as unknown as Record<string, unknown>, fieldsOfKind(kinds[record.kind]))];
}

function* textsIn(values: Record<string, unknown>, specs: ReadonlyMap<string, FieldSpec>): Generator<string> {
  for (const [name, spec] of specs) {
    const value = values[name];
    if (value === undefined) continue;
    for (const item of spec.list ? (value as unknown[]) : [value]) yield* textsOfItem(item, spec);
  }
}

function* textsOfItem(item: unknown, { name, scalar, fields }: FieldSpec): Generator<string> {
  if (fields) yield* textsIn(item as Record<string, unknown>, fields);
  else if (scalar?.type === "text" || names.has(name)) yield* versionsOf(item as Text);
}
