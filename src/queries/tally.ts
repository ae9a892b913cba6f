import type { AnyRecord } from "../registry/record.ts";
import { addCounts, type Count, nothing, perhaps } from "../values/count.ts";
import type { YearBucket } from "../values/years.ts";
import type { DatedItem } from "./item-years.ts";

/** What is counted in one cell: each identity once, surely or perhaps. */
export type Tally = Map<string, Tallied>;

/** Most things are in one record and surely in a cell; what else there may be is kept only where it is. */
type Tallied = {
  readonly value: Count;
  certain: boolean;
  /** What it is found in: its record, of a partner every agreement. */
  readonly record: AnyRecord;
  others: Set<AnyRecord> | undefined;
  /** The years under which an item perhaps is here; where they are all it can have, it surely is. */
  perhapsIn: Map<DatedItem, Set<number>> | undefined;
};

/** Puts an item into a cell, under one of its years where the cell belongs to a year. */
export function put(tally: Tally, entry: DatedItem, year: YearBucket | undefined): void {
  const { identity, value, record } = entry.item;
  const tallied = tallyOf(tally, identity, value, record);
  if (year ? year.certain : entry.certain) tallied.certain = true;
  else if (year) addPossibleYears(tallied, entry, [year.year]);
}

/** What is known of an identity in a cell, begun where it is new; a further record is added to it. */
function tallyOf(tally: Tally, identity: string, value: Count, record: AnyRecord): Tallied {
  const known = tally.get(identity);
  if (known) {
    addRecord(known, record);
    return known;
  }
  const tallied: Tallied = { value, certain: false, record, others: undefined, perhapsIn: undefined };
  tally.set(identity, tallied);
  return tallied;
}

function addRecord(tallied: Tallied, record: AnyRecord): void {
  if (record === tallied.record) return;
  tallied.others ??= new Set();
  tallied.others.add(record);
}

function addPossibleYears(tallied: Tallied, entry: DatedItem, years: Iterable<number>): void {
  tallied.perhapsIn ??= new Map();
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
  ...new Set([...(tally?.values() ?? [])].flatMap(({ record, others }) => [record, ...(others ?? [])])),
];

/** Several cells taken as one: what is in two of them counts once. */
export function union(tallies: readonly Tally[]): Tally {
  const [only, ...others] = tallies;
  if (only && others.length === 0) return only;
  const all: Tally = new Map();
  for (const tally of tallies) for (const [identity, tallied] of tally) join(all, identity, tallied);
  return all;
}

function join(all: Tally, identity: string, { value, certain, record, others, perhapsIn }: Tallied): void {
  const joined = tallyOf(all, identity, value, record);
  if (certain) joined.certain = true;
  for (const other of others ?? []) addRecord(joined, other);
  for (const [entry, years] of perhapsIn ?? []) addPossibleYears(joined, entry, years);
}
