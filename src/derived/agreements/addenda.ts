import type { Agreement, AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { memoizePerRegistry } from "../memoize-per-registry.ts";

/** A paper that changes an agreement without taking its place; it is no agreement of its own. */
export const isAddendum = (record: AnyRecord): boolean => record.kind === "agreements" && record.amends !== undefined;

/** The agreements of a registry, without addenda: what every question about agreements is about. */
export const agreementsProper = (registry: Registry): readonly Agreement[] => addendaIn(registry).agreements;

/** Whether a registry has any addendum: most have none, and need nothing that follows from them. */
export const hasAddenda = (registry: Registry): boolean => addendaIn(registry).isAny;

/** Every addendum to an agreement, also by way of another addendum, in the order of ids. */
export const addendaTo = ({ id }: Agreement, registry: Registry): readonly Agreement[] =>
  addendaIn(registry).byBase.get(id) ?? [];

/** The agreement that an addendum changes, by way of other addenda too; `undefined` where its reference leads nowhere. */
export const baseOf = (addendum: Agreement, registry: Registry): Agreement | undefined =>
  registry.find("agreements", addendaIn(registry).baseIds.get(addendum.id));

/** The id of the agreement that is meant where one is named: who names an addendum names what it changes. */
export const agreementIdMeant = (id: string, registry: Registry): string => addendaIn(registry).baseIds.get(id) ?? id;

/** The agreement that is meant where an id is named. */
export const agreementMeant = (id: string | undefined, registry: Registry): Agreement | undefined =>
  id === undefined ? undefined : registry.find("agreements", agreementIdMeant(id, registry));

/** An agreement as its own file has it, whichever day it is seen on. */
export const asWritten = (agreement: Agreement, registry: Registry): Agreement =>
  addendaTo(agreement, registry).length > 0 ? (registry.find("agreements", agreement.id) ?? agreement) : agreement;

type Addenda = {
  readonly agreements: readonly Agreement[];
  readonly isAny: boolean;
  readonly byBase: ReadonlyMap<string, readonly Agreement[]>;
  /** The id of what each addendum changes, by the addendum's. */
  readonly baseIds: ReadonlyMap<string, string>;
};

const addendaIn = memoizePerRegistry((registry): Addenda => {
  const all = registry.records.agreements;
  const addenda = all.filter(isAddendum);
  const byBase = new Map<string, Agreement[]>();
  const baseIds = new Map<string, string>();
  for (const addendum of addenda) {
    const base = endOfChain(addendum, registry);
    if (!base) continue;
    baseIds.set(addendum.id, base.id);
    const others = byBase.get(base.id);
    if (others) others.push(addendum);
    else byBase.set(base.id, [addendum]);
  }
  const isAny = addenda.length > 0;
  return { agreements: isAny ? all.filter((one) => !isAddendum(one)) : all, isAny, byBase, baseIds };
});

/** Where a chain of addenda ends; nowhere if it leads back, or to a record that is not there. */
function endOfChain(addendum: Agreement, registry: Registry): Agreement | undefined {
  const passed = new Set<Agreement>();
  let at: Agreement | undefined = addendum;
  while (at?.amends !== undefined && !passed.has(at)) {
    passed.add(at);
    at = registry.find("agreements", at.amends);
  }
  return at && !isAddendum(at) ? at : undefined;
}
