import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { memoize } from "../../values/memoize.ts";
import { memoizePerRegistry } from "../memoize-per-registry.ts";
import { predecessorsOf } from "./succession.ts";

/**
 * Who is in a partner's place on a day: its successors, and theirs, however far; itself where it has none. A successor
 * counts from the day after `closed`; where no such date is known, on every day.
 */
export const currentPartnersOf = (partner: string, registry: Registry, on: Day): readonly string[] =>
  currentPartners(registry)(on)(partner);

/** Asked of every record with the same partner. */
const currentPartners = memoizePerRegistry((registry) =>
  memoize((on: Day) => memoize((partner: string) => lastSuccessors(partner, registry, on)), { most: 100 }),
);

/** A set is walked through to what is added meanwhile, and holds each once where successors lead in a circle. */
function lastSuccessors(partner: string, registry: Registry, on: Day): readonly string[] {
  const reached = new Set([partner]);
  const last: string[] = [];
  for (const id of reached) {
    const successors = successorsOn(id, registry, on);
    for (const successor of successors) reached.add(successor);
    if (successors.length === 0) last.push(id);
  }
  return last.length > 0 ? last : [partner];
}

/** Those that had taken a partner's place by a day; one that does not exist took nobody's. */
function successorsOn(id: string, registry: Registry, on: Day): string[] {
  const { successor = [], closed } = registry.find("partners", id) ?? {};
  if (closed && closed.last >= on) return [];
  return successor.filter((one) => one !== id && registry.isResolvable("partners", one));
}

/** The partners, however far back, in whose place a partner or its own successors are on a day. */
export function predecessorsOn(partner: string, registry: Registry, on: Day): string[] {
  const current = new Set(currentPartnersOf(partner, registry, on));
  return predecessorsOf(partner, registry).filter((id) =>
    currentPartnersOf(id, registry, on).some((one) => current.has(one)),
  );
}
