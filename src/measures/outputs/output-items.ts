import { recordsOn } from "../../derived/agreements/agreement-on.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { Item } from "../../queries/pivot/item.ts";
import { exactly } from "../../values/count.ts";
import type { MeasureContext } from "../define-measure.ts";

/** The kinds whose records have outputs. */
export const kindsWithOutputs = ["agreements", "projects", "events", "joint-programmes"] as const satisfies KindName[];

/** Every output on record, each with its own type, date and number of pieces. */
export function outputItems({ registry, on }: MeasureContext, wanted: (type: string) => boolean): Item[] {
  const records = kindsWithOutputs.flatMap((kind) => [...recordsOn(kind, registry, on)]);
  return records.flatMap((record) =>
    (record.outputs ?? []).flatMap(({ type, date, count, stage }): Item[] => {
      if (!wanted(type)) return [];
      const output = { type, date, planned: stage === "planned" };
      return [{ record, output, value: count ?? exactly(1) }];
    }),
  );
}
