import type { KindName } from "../kinds/field-meta.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { defineCheck, type Found } from "./define-check.ts";

/** Records that lead back to themselves where one must come first. */
export const referenceCycle = defineCheck({
  id: "reference-cycle",
  severity: "error",
  summary: "A record replaces, belongs to or follows itself, directly or by way of others.",
  why: "Of two agreements that replace each other neither can be in force.",
  fix: "Take out the reference that is wrong.",
  example: {
    wrong: "# agreements/mmit-ufa-2019.yaml\nreplaces: mmit-ufa-2019",
    right: "# agreements/mmit-ufa-2019.yaml\nreplaces: mmit-ufa-2014",
  },
  *run({ registry }) {
    yield* cyclesIn(registry, "agreements", "replaces");
    yield* cyclesIn(registry, "agreements", "under");
    yield* cyclesIn(registry, "partners", "parent");
    yield* cyclesIn(registry, "partners", "successor");
  },
});

/** Each cycle once, at the first of its records in the order of files. */
function* cyclesIn(
  registry: Registry,
  kind: KindName,
  field: "replaces" | "under" | "parent" | "successor",
): Generator<Found> {
  const next = (record: AnyRecord): AnyRecord | undefined =>
    registry.find(kind, (record as { [name in typeof field]?: string })[field]);
  const done = new Set<AnyRecord>();
  for (const start of registry.allRecords) {
    if (start.kind !== kind) continue;
    const way: AnyRecord[] = [];
    let record: AnyRecord | undefined = start;
    while (record && !done.has(record) && !way.includes(record)) {
      way.push(record);
      record = next(record);
    }
    const cycle = record && way.includes(record) ? way.slice(way.indexOf(record)) : [];
    for (const passed of way) done.add(passed);
    if (cycle.length > 0) yield cycleFound(cycle, field);
  }
}

function cycleFound(cycle: readonly AnyRecord[], field: string): Found {
  const first = cycle.reduce((a, b) => (b.file < a.file ? b : a));
  const at = cycle.indexOf(first);
  const names = [...cycle.slice(at), ...cycle.slice(0, at), first].map(({ id }) => id);
  const message = `\`${field}\` leads back to this record: ${names.join(" → ")}`;
  return { at: first, field: [field], message, help: "take out the reference that is wrong" };
}
