import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { allReads, dateFields, type FieldReads, ownReads, structuralReads } from "../queries/fields/field-reads.ts";
import type { Measure } from "./define-measure.ts";

/**
 * The fields that decide what a measure counts, and when: those it declares; of a count of records their institution, stage
 * and dates; of any other all but texts.
 */
export function readsOfMeasure({ name, of, reads, ofOutputs }: Measure): FieldReads {
  if (reads) return new Map(entriesOf(reads));
  if ((kindNames as readonly string[]).includes(name)) return allReads(of.map(ofRecords));
  return allReads(
    of.map((kind) => (ofOutputs ? allReads([ofRecords(kind), ownReads(kind, ["outputs"])]) : structuralReads(kind))),
  );
}

const ofRecords = (kind: KindName): FieldReads => ownReads(kind, ["institution", "stage", ...dateFields]);

const entriesOf = (reads: NonNullable<Measure["reads"]>): [KindName, ReadonlySet<string>][] =>
  kindNames.flatMap((kind): [KindName, ReadonlySet<string>][] => {
    const fields: "all" | readonly string[] | undefined = reads[kind];
    if (fields === undefined) return [];
    return fields === "all" ? [...structuralReads(kind)] : [[kind, new Set(fields)]];
  });
