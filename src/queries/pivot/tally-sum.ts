import type { AnyRecord } from "../../registry/record.ts";
import { addCounts, type Count, nothing, perhaps } from "../../values/count.ts";
import { headCount, type JourneyInCell } from "./head-count.ts";
import { certainHeads } from "./heads-in-cell.ts";
import { countOfParts } from "./parts-in-cell.ts";
import type { Tally, TallyEntry } from "./tally.ts";

/** The sum of a cell, as bounds; `undefined` where nothing is in it. */
export function sumOf(tally: Tally | undefined): Count | undefined {
  if (!tally || (tally.unshared.length === 0 && !tally.others)) return undefined;
  const journeys = journeysIn(tally);
  if (journeys) return headCount(journeys);
  let sum = nothing;
  for (const { value } of tally.unshared) sum = addCounts(sum, value);
  for (const tallyEntry of tally.others?.values() ?? []) sum = addCounts(sum, countOfEntry(tallyEntry));
  return sum;
}

/**
 * How much of a cell's sum each record gives, as bounds; `undefined` where the sum is not theirs one by one: different
 * persons are in several journeys, and a partner is in several agreements.
 */
export function sharesIn(tally: Tally | undefined): ReadonlyMap<AnyRecord, Count> | undefined {
  if (!tally || journeysIn(tally)) return undefined;
  const shares = new Map<AnyRecord, Count>();
  const add = (record: AnyRecord, value: Count): unknown =>
    shares.set(record, addCounts(shares.get(record) ?? nothing, value));
  for (const { record, value } of tally.unshared) add(record, value);
  for (const tallyEntry of tally.others?.values() ?? []) {
    if (tallyEntry.records) return undefined;
    add(tallyEntry.record, countOfEntry(tallyEntry));
  }
  return shares;
}

/** The journeys of a cell, where different persons are counted. */
function journeysIn({ unshared, others }: Tally): JourneyInCell[] | undefined {
  const [first] = others?.values() ?? [];
  if (!unshared[0]?.heads && !first?.heads) return undefined;
  const whole = unshared.flatMap(({ heads, value }): JourneyInCell[] =>
    heads ? [{ all: [heads], certain: [heads], count: value }] : [],
  );
  const further = [...(others?.values() ?? [])].map((tallyEntry): JourneyInCell => {
    const { heads = new Map(), certain, parts } = tallyEntry;
    return {
      all: [...heads.keys()],
      certain: certainHeads(heads, certain, parts?.values() ?? []),
      count: countOfEntry(tallyEntry),
    };
  });
  return [...whole, ...further];
}

/** How much of a unit is in a cell: the whole or the parts that are there. */
export function countOfEntry({ value, isWhole, certain, parts }: TallyEntry): Count {
  const whole = certain ? value : perhaps(value);
  if (!parts) return whole;
  const counts = [...parts.values()].map(countOfParts);
  return (isWhole ? [whole, ...counts] : counts).reduce(greaterCount);
}

/** Of two counts of the same thing, each of which may have missed some of it, the greater. */
const greaterCount = (a: Count, b: Count): Count => ({
  min: Math.max(a.min, b.min),
  max: a.max === null || b.max === null ? null : Math.max(a.max, b.max),
  approximate: a.approximate || b.approximate,
});
