import type { KindName } from "../../kinds/field-meta.ts";
import type { Item } from "../../queries/pivot/item.ts";
import type { Registry } from "../../registry/registry.ts";
import { exactly } from "../../values/count.ts";

/** The kinds whose records have outputs. */
export const kindsWithOutputs = ["agreements", "projects", "events", "joint-programmes"] as const satisfies KindName[];

/** Every output on record, each with its own type, date and number of pieces. */
export function outputItems(registry: Registry, wanted: (type: string) => boolean): Item[] {
  const records = kindsWithOutputs.flatMap((kind) => [...registry.records[kind]]);
  return records.flatMap((record) =>
    (record.outputs ?? []).flatMap(({ type, date, count, stage }): Item[] => {
      if (!wanted(type)) return [];
      const output = { type, date, planned: stage === "planned" };
      return [{ record, output, value: count ?? exactly(1) }];
    }),
  );
}
