import { addCounts, type Count, nothing, perhaps } from "../values/count.ts";
import type { Item } from "./item.ts";

/** What is counted in one cell: each identity once, surely or perhaps. */
export type Tally = Map<string, { readonly value: Count; readonly certain: boolean }>;

/** Puts an item into a cell; what is there surely stays so. */
export function put(tally: Tally, { identity, value }: Item, certain: boolean): void {
  const known = tally.get(identity);
  tally.set(identity, { value, certain: certain || (known?.certain ?? false) });
}

/** The sum of a cell, as bounds; `undefined` where nothing is in it. */
export function sumOf(tally: Tally | undefined): Count | undefined {
  if (!tally || tally.size === 0) return undefined;
  let sum = nothing;
  for (const { value, certain } of tally.values()) sum = addCounts(sum, certain ? value : perhaps(value));
  return sum;
}

/** Several cells taken as one: what is in two of them counts once. */
export function union(tallies: Iterable<Tally>): Tally {
  const all: Tally = new Map();
  for (const tally of tallies) {
    for (const [identity, entry] of tally) {
      const known = all.get(identity);
      all.set(identity, { value: entry.value, certain: entry.certain || (known?.certain ?? false) });
    }
  }
  return all;
}
