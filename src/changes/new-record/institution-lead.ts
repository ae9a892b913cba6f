import type { Value } from "../../documents/value.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";

/**
 * The words with which the ids of an institution's records begin, as they do: those of its id, or the first of them
 * (`khujand` of `khujand-su`), or none where its records are named without.
 */
export function institutionLead(written: Value | undefined, registry: Registry): readonly string[] {
  const institution = typeof written === "string" ? written : registry.settings.institution;
  if (institution === undefined) return [];
  const words = institution.split("-");
  const counts = words.map(() => 0);
  let records = 0;
  for (const id of idsOfRecords(institution, registry)) {
    records++;
    const common = commonWords(words, id.split("-"));
    for (let at = 0; at < common; at++) counts[at] = (counts[at] ?? 0) + 1;
  }
  return words.filter((_, at) => records === 0 || (counts[at] ?? 0) * 2 > records);
}

function* idsOfRecords(institution: string, { allOf }: Registry): Generator<string> {
  for (const kind of kindNames)
    for (const record of allOf(kind))
      if ("institution" in record && record.institution === institution) yield record.id;
}

function commonWords(words: readonly string[], others: readonly string[]): number {
  const at = words.findIndex((word, index) => word !== others[index]);
  return at < 0 ? words.length : at;
}
