import type { Registry } from "../../registry/registry.ts";
import { groupBy } from "../../values/group-by.ts";
import { memoize } from "../../values/memoize.ts";
import { memoizePerRegistry } from "../memoize-per-registry.ts";

/**
 * The ids that a partner stands for: its own, those of its successors and of its predecessors, however far. Heirs of one
 * partner do not stand for each other.
 */
export const idsInSuccession = (partner: string, registry: Registry): ReadonlySet<string> =>
  successions(registry)(partner);

/** Asked of many journeys with the same partner. */
const successions = memoizePerRegistry((registry) =>
  memoize((partner: string): ReadonlySet<string> => {
    const later = reachable(partner, (id) => registry.find("partners", id)?.successor ?? []);
    return new Set([...later, ...predecessorsOf(partner, registry)]);
  }),
);

/** The ids of the partners whose place one took, however far back, without its own. */
export const predecessorsOf = (partner: string, registry: Registry): readonly string[] => {
  const earlier = reachable(partner, (id) => predecessors(registry).get(id) ?? []);
  return [...earlier].filter((id) => id !== partner);
};

/** A set is walked through to what is added meanwhile, and holds each once where successors lead in a circle. */
function reachable(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const further of next(id)) reached.add(further);
  return reached;
}

/** The ids of those whose place a partner took, by its id. */
const predecessors = memoizePerRegistry(({ records }): ReadonlyMap<string, readonly string[]> => {
  const steps = records.partners.flatMap(({ id, successor = [] }) => successor.map((to) => ({ id, to })));
  return new Map([...groupBy(steps, ({ to }) => to)].map(([to, from]) => [to, from.map(({ id }) => id)]));
});
