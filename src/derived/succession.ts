import type { Partner } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";

/** Whether one of two partners took the other's place, however far; heirs of one partner do not stand for each other. */
export const isInSuccession = (a: Partner, b: Partner, registry: Registry): boolean =>
  follows(a, b, registry) || follows(b, a, registry);

function follows(earlier: Partner, later: Partner, { find }: Registry): boolean {
  const reached = new Set([earlier.id]);
  // A set is walked through to what is added meanwhile, and holds each once where successors lead in a circle.
  for (const id of reached) for (const next of find("partners", id)?.successor ?? []) reached.add(next);
  return earlier.id !== later.id && reached.has(later.id);
}
