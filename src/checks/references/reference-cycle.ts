import type { KindName } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck, type Found } from "../define-check.ts";

/** Records that refer back to themselves in a relation that must be acyclic. */
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
  reads: { agreements: "all", partners: "all" },
  *run({ registry }) {
    yield* cyclesIn(registry, "agreements", "replaces");
    yield* cyclesIn(registry, "agreements", "under");
    yield* cyclesIn(registry, "partners", "parent");
    yield* cyclesIn(registry, "partners", "successor");
  },
});

type Field = "replaces" | "under" | "parent" | "successor";

/** Each cycle once, reported at the first of its records in file order. */
function* cyclesIn(registry: Registry, kind: KindName, field: Field): Generator<Found> {
  const next = (record: AnyRecord): AnyRecord | undefined =>
    registry.find(kind, (record as { [name in Field]?: string })[field]);
  const known = new Set<AnyRecord>();
  for (const start of registry.allOf(kind)) {
    // Most records refer to none.
    if (!next(start)) continue;
    const path = new Set<AnyRecord>();
    const end = walk(start, next, path, known);
    for (const visited of path) known.add(visited);
    if (end) yield cycleFound([...path].slice([...path].indexOf(end)), field);
  }
}

/** Follows references until they end or reach a known record; returns the record that closes a cycle. */
function walk(
  start: AnyRecord,
  next: (record: AnyRecord) => AnyRecord | undefined,
  path: Set<AnyRecord>,
  known: ReadonlySet<AnyRecord>,
): AnyRecord | undefined {
  let record: AnyRecord | undefined = start;
  while (record && !known.has(record) && !path.has(record)) {
    path.add(record);
    record = next(record);
  }
  return record && path.has(record) ? record : undefined;
}

function cycleFound(cycle: readonly AnyRecord[], field: string): Found {
  const first = cycle.reduce((a, b) => (b.file < a.file ? b : a));
  const at = cycle.indexOf(first);
  const names = [...cycle.slice(at), ...cycle.slice(0, at), first].map(({ id }) => id);
  const message = `\`${field}\` leads back to this record: ${names.join(" → ")}`;
  return { at: first, field: [field], message, help: "take out the reference that is wrong" };
}
