import { hasAddenda } from "../derived/agreements/addenda.ts";
import { memoizePerRegistry } from "../derived/memoize-per-registry.ts";
import { institutionsOf, partnersOf } from "../derived/partners/partnerships.ts";
import type { Item } from "../queries/pivot/item.ts";
import type { Registry } from "../registry/registry.ts";
import { lazy } from "../values/memoize.ts";
import type { Measure, MeasureContext } from "./define-measure.ts";

/** Whose figure it is, and with whom; everybody's where absent. */
export type FigureScope = {
  readonly institution: string | undefined;
  readonly partners?: readonly string[] | undefined;
};

type ItemSet = "items" | "unknown";
type ItemsByName = ReadonlyMap<string, readonly Item[]>;

/** The items of a measure, or of a stock those of unknown state, that are the institution's and involve one of the partners. */
export function itemsInScope(
  { institution, partners }: FigureScope,
  measure: Measure,
  itemSet: ItemSet,
  measureContext: MeasureContext,
): readonly Item[] {
  const { all, byInstitution, byPartner } = indexFor(measure, itemSet, measureContext);
  if (!partners) return institution === undefined ? all : (byInstitution().get(institution) ?? []);
  const involving = [...new Set(partners.flatMap((id) => byPartner().get(id) ?? []))];
  if (institution === undefined) return involving;
  return involving.filter(({ record }) => institutionsOf(record, measureContext.registry).includes(institution));
}

/** A measure's items by what they belong to, so that the figures of many institutions do not each go through all. */
type Index = {
  readonly all: readonly Item[];
  readonly byInstitution: () => ItemsByName;
  readonly byPartner: () => ItemsByName;
};

const indexesOf = memoizePerRegistry(() => new Map<string, Index>());

/** The index of a measure; of a stock one for each day. */
function indexFor(measure: Measure, itemSet: ItemSet, measureContext: MeasureContext): Index {
  const { registry, on } = measureContext;
  const indexes = indexesOf(registry);
  // Agreements stand otherwise on other days where there are addenda.
  const isOfDay = measure.stock || hasAddenda(registry);
  const name = `${measure.name} ${itemSet} ${isOfDay ? on : ""}`;
  const index = indexes.get(name) ?? indexOf(measure[itemSet]?.(measureContext) ?? [], registry);
  indexes.set(name, index);
  return index;
}

const indexOf = (all: readonly Item[], registry: Registry): Index => ({
  all,
  byInstitution: lazy(() => itemsBy(all, ({ record }) => institutionsOf(record, registry))),
  byPartner: lazy(() =>
    itemsBy(all, ({ record, partner }) => (partner === undefined ? partnersOf(record) : [partner])),
  ),
});

function itemsBy(items: readonly Item[], keysOf: (item: Item) => readonly string[]): ItemsByName {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
