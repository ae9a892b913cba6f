import { type Plan, type RowName, rowKey } from "../../importing/plan/plan.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import { findingsBroughtBy } from "../changing/findings-of-change.ts";
import { changesOf, type ImportChanges } from "./import-changes.ts";

/** A plan with its changes, and what these would break and mend. */
export type CheckedPlan = Pick<ImportChanges, "changes"> & {
  readonly plan: Plan;
  readonly brought: ReturnType<typeof findingsBroughtBy> | undefined;
};

/** Rows that wait whatever they say, and why. */
export type HeldRows = ReadonlyMap<string, readonly Sentence[]>;

/**
 * A plan that brings no error into the registry as far as its rows can be told: those whose records would have one wait, with what is
 * wrong as the reason, and it is planned again without them. Each round holds one row more at least.
 */
export function planWithoutErrors(app: App, registry: Registry, planWith: (held: HeldRows) => Plan): CheckedPlan {
  const held = new Map<string, readonly Sentence[]>();
  for (;;) {
    const before = held.size;
    const plan = planWith(held);
    const { changes, byPath, refused } = changesOf(plan, registry);
    const brought = changes.length > 0 ? findingsBroughtBy(app, registry, changes) : undefined;
    const faults = (brought?.refused ?? []).map(({ file, message }) => ({ record: byPath.get(file), why: message }));
    for (const { record, why } of [...refused, ...faults]) hold(held, record?.rows ?? [], why);
    if (held.size === before) return { plan, changes, brought };
  }
}

function hold(held: Map<string, readonly Sentence[]>, rows: readonly RowName[], why: Sentence): void {
  for (const row of rows) held.set(rowKey(row), [...(held.get(rowKey(row)) ?? []), why]);
}
