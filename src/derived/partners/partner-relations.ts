import type { Partner } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { idsInSuccession } from "./succession.ts";

/**
 * Whether it is on record that two partners are not the same: one is a branch of the other, however far, took its place, or
 * says that it is distinct.
 */
export const areDistinctOnRecord = (a: Partner, b: Partner, registry: Registry): boolean =>
  isDistinctFrom(a, b) ||
  isDistinctFrom(b, a) ||
  idsAbove(a, registry).has(b.id) ||
  idsAbove(b, registry).has(a.id) ||
  idsInSuccession(a.id, registry).has(b.id);

const isDistinctFrom = ({ distinct_from }: Partner, { id }: Partner): boolean => distinct_from?.includes(id) ?? false;

/** The ids of the partners that one is a branch of. A set is walked through to what is added meanwhile, and holds each once. */
function idsAbove({ parent }: Partner, registry: Registry): ReadonlySet<string> {
  const above = new Set(parent === undefined ? [] : [parent]);
  for (const id of above) {
    const next = registry.find("partners", id)?.parent;
    if (next !== undefined) above.add(next);
  }
  return above;
}
