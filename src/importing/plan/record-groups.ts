import { readDocument } from "../../documents/read-document.ts";
import { isMap, type ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { fold } from "../../values/texts/fold.ts";
import { versionsOf } from "../../values/texts/text.ts";
import { valueText } from "./record-fields.ts";
import { keyOf } from "./telling-fields.ts";

/** A record on file and its fields as its file says them. */
export type OnFile = { readonly record: AnyRecord; readonly fields: ValueMap };

/** A row's record as it would be, and where it comes from. */
export type Candidate = { readonly fields: ValueMap; readonly source: string };

/** Records that may be one another, in the order of the registry, and by what tells them apart and where they come from. */
export type Group = {
  readonly all: readonly OnFile[];
  readonly byKey: ReadonlyMap<string, readonly OnFile[]>;
  readonly bySource: ReadonlyMap<string, readonly OnFile[]>;
};

/** The groups of a kind's records by what they share. The files of a group are read when it is first asked for. */
export function groupsOnFile(registry: Registry, kind: KindName): (shared: string) => Group | undefined {
  const records = grouped(registry.records[kind] as readonly AnyRecord[], groupsOfRecord);
  const groups = new Map<string, Group>();
  return (shared) => {
    const known = groups.get(shared);
    const members = known ? undefined : records.get(shared);
    if (!members) return known;
    const all = members.map((record) => onFile(record, registry));
    const group: Group = {
      all,
      byKey: grouped(all, ({ fields }) => [keyOf(kind, fields)]),
      bySource: grouped(all, sourcesOf),
    };
    groups.set(shared, group);
    return group;
  };
}

export function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

export const onFile = (record: AnyRecord, registry: Registry): OnFile => ({
  record,
  fields: fieldsOnFile(record, registry),
});

/** A record's fields as its file says them. */
export function fieldsOnFile(record: AnyRecord, registry: Registry): ValueMap {
  const { value } = readDocument(registry.textOf(record.file));
  return isMap(value) ? value : {};
}

export const sourcesOf = ({ record }: OnFile): readonly string[] =>
  (record.sources ?? []).flatMap(({ document }: { readonly document?: string | undefined }) => document ?? []);

type Named = { readonly [field: string]: unknown };

/** Records that may be one another share this: whose they are, with whom, and what they are called. */
function groupsOfRecord(record: AnyRecord): readonly string[] {
  const fields = record as unknown as Named;
  const titles = [fields["title"], fields["acronym"], fields["name"]].flatMap((text) =>
    text === undefined ? [] : versionsOf(text as string),
  );
  const others = [...((fields["aliases"] ?? []) as readonly string[]), ...numberOf(record.kind, fields["number"])];
  const partners = ids(fields["partners"] ?? fields["partner"] ?? fields["countries"] ?? fields["country"]);
  if (record.kind === "agreements" || record.kind === "mobilities")
    return [`${String(fields["institution"])} ${partners}`];
  return [...titles, ...others].map((title) => fold(title));
}

/** The number under which a project is known to who pays for it. */
const numberOf = (kind: KindName, number: unknown): string[] =>
  kind === "projects" && typeof number === "string" ? [`number ${number}`] : [];

const ids = (value: unknown): string => (Array.isArray(value) ? [...value].sort().join(" ") : String(value ?? ""));

export function groupsOfRow(kind: KindName, fields: ValueMap, { settings }: Registry): readonly string[] {
  if (kind !== "agreements" && kind !== "mobilities") {
    const names = [fields["acronym"], fields["title"], fields["name"]].map(valueText).filter((name) => name !== "");
    return [...names, ...numberOf(kind, fields["number"])].map((name) => fold(name));
  }
  const partners = ids(fields["partners"] ?? fields["partner"] ?? fields["countries"] ?? fields["country"]);
  return [`${valueText(fields["institution"]) || String(settings.institution)} ${partners}`];
}
