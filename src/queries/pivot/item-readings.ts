import type { Count } from "../../values/count.ts";
import type { Dimension } from "../fields/dimensions.ts";
import type { Division } from "../fields/field.ts";
import type { Item, Part } from "./item.ts";
import type { DatedItem } from "./item-years.ts";
import { countTogether } from "./parts-in-cell.ts";

/**
 * Items of which a dimension has one of several values, it is not known which, in as many parts: each is in a cell of its
 * own, with bounds, and all of them together are the whole.
 */
export function dividedByReadings(items: readonly DatedItem[], dimensions: readonly Dimension[]): readonly DatedItem[] {
  return dimensions.reduce<readonly DatedItem[]>(
    (found, dimension) => (dimension.divisions ? found.flatMap((entry) => readingsOf(entry, dimension)) : found),
    items,
  );
}

function readingsOf(entry: DatedItem, { name, divisions }: Dimension): readonly DatedItem[] {
  const [division] = divisions?.(entry.item) ?? [];
  return division ? dividedItem(entry.item, name, division).map((item) => ({ ...entry, item })) : [entry];
}

/** A part under one reading; `within` is the part that is read, where the item was divided before. */
type Reading = Part & { readonly value: unknown; readonly within: Part };

function dividedItem(item: Item, name: string, { values }: Division): Item[] {
  const within: Part = item.part ?? { countOf: () => item.value };
  const countOf = (parts: ReadonlySet<Part>): Count => boundsOver(values, parts as ReadonlySet<Reading>);
  return values.map((value): Item => {
    const part: Reading = { countOf, value, within, named: within.named };
    return { ...item, taken: { ...item.taken, [name]: value }, part };
  });
}

/** What some parts are under the reading that has least of them, and under that which has most. */
function boundsOver(values: readonly unknown[], parts: ReadonlySet<Reading>): Count {
  const counts = values.map((value) =>
    countTogether(new Set([...parts].flatMap((part) => (part.value === value ? [part.within] : [])))),
  );
  return counts.reduce(eitherCount);
}

const eitherCount = (a: Count, b: Count): Count => ({
  min: Math.min(a.min, b.min),
  max: a.max === null || b.max === null ? null : Math.max(a.max, b.max),
  approximate: a.approximate || b.approximate,
});
