import type { AnyRecord } from "../registry/record.ts";
import { addCounts, type Count, nothing, perhaps } from "../values/count.ts";
import type { YearBucket } from "../values/years.ts";
import type { DatedItem } from "./item-years.ts";

/** What is counted in one cell: each identity once, surely or perhaps. */
export type Tally = Map<string, Tallied>;

type Tallied = {
  readonly value: Count;
  certain: boolean;
  /** What it is found in: its record, of a partner every agreement. */
  readonly records: Set<AnyRecord>;
  /** The years under which an item perhaps is here; where they are all it can have, it surely is. */
  readonly perhapsIn: Map<DatedItem, Set<number>>;
};

/** Puts an item into a cell, under one of its years where the cell belongs to a year. */
export function put(tally: Tally, entry: DatedItem, year: YearBucket | undefined): void {
  const { identity, value } = entry.item;
  const tallied = tally.get(identity) ?? emptyTallied(value);
  tally.set(identity, tallied);
  tallied.records.add(entry.item.record);
  if (year ? year.certain : entry.certain) tallied.certain = true;
  else if (year) addPossibleYears(tallied, entry, [year.year]);
}

function addPossibleYears(tallied: Tallied, entry: DatedItem, years: Iterable<number>): void {
  const known = tallied.perhapsIn.get(entry) ?? new Set();
  tallied.perhapsIn.set(entry, known);
  for (const year of years) known.add(year);
  if (entry.certain && known.size === entry.years.length) tallied.certain = true;
}

/** The sum of a cell, as bounds; `undefined` where nothing is in it. */
export function sumOf(tally: Tally | undefined): Count | undefined {
  if (!tally || tally.size === 0) return undefined;
  let sum = nothing;
  for (const { value, certain } of tally.values()) sum = addCounts(sum, certain ? value : perhaps(value));
  return sum;
}

/** The records behind a cell, each once. */
export const recordsOf = (tally: Tally | undefined): AnyRecord[] => [
  ...new Set([...(tally?.values() ?? [])].flatMap(({ records }) => [...records])),
];

/** Several cells taken as one: what is in two of them counts once. */
export function union(tallies: Iterable<Tally>): Tally {
  const all: Tally = new Map();
  for (const tally of tallies) {
    for (const [identity, tallied] of tally) {
      const joined = all.get(identity) ?? emptyTallied(tallied.value);
      all.set(identity, joined);
      join(joined, tallied);
    }
  }
  return all;
}

function join(joined: Tallied, { certain, records, perhapsIn }: Tallied): void {
  if (certain) joined.certain = true;
  for (const record of records) joined.records.add(record);
  for (const [entry, years] of perhapsIn) addPossibleYears(joined, entry, years);
}

const emptyTallied = (value: Count): Tallied => ({ value, certain: false, records: new Set(), perhapsIn: new Map() });
