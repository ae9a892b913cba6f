import type { FieldPath } from "../../documents/positions.ts";
import { fieldsOfKind } from "../../kinds/describe.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";

/** A query that a record asks, its measure, and its place in the record as read. */
export type AskedQuery = {
  readonly from: AnyRecord;
  readonly path: FieldPath;
  readonly query: string;
  readonly measure: string | undefined;
};

/** Every query in a registry: those of claims, commitments and targets. */
export const queriesIn = (registry: Registry): AskedQuery[] =>
  kindNames.flatMap((kind) =>
    fieldsWithQueries(kind).flatMap((field) => registry.allOf(kind).flatMap((record) => queriesOf(record, field))),
  );

/** The lists of a kind whose items may have a query. */
const fieldsWithQueries = (kind: (typeof kindNames)[number]): string[] =>
  [...fieldsOfKind(kinds[kind])].flatMap(([name, { fields }]) =>
    [...(fields?.values() ?? [])].some(({ scalar }) => scalar?.type === "query") ? [name] : [],
  );

type Items = readonly { readonly where?: string; readonly measure?: string }[];

function queriesOf(from: AnyRecord, field: string): AskedQuery[] {
  const items = (from as unknown as Readonly<Record<string, Items | undefined>>)[field] ?? [];
  return items.flatMap(({ where, measure }, index) =>
    where === undefined ? [] : [{ from, path: [field, index, "where"], query: where, measure }],
  );
}
