import type { AnyRecord } from "../../registry/record.ts";
import { addCounts, type Count, nothing, perhaps } from "../../values/count.ts";
import type { YearBucket } from "../../values/dates/years.ts";
import { isAlone, type Thing, thingOf } from "./item.ts";
import type { DatedItem } from "./item-years.ts";

/** What is counted in one cell: each thing once, surely or perhaps. */
export type Tally = {
  /** Most items surely are in a cell and are alone in what they stand for: of these a list is enough. */
  readonly alone: DatedItem[];
  /** Whatever else is in it; most cells have nothing else. */
  others: Map<Thing, Tallied> | undefined;
};

/** Most things are in one record and surely in a cell; what else there may be is kept only where it is. */
type Tallied = {
  readonly value: Count;
  certain: boolean;
  /** What it is found in: its record, of a partner every agreement. */
  readonly record: AnyRecord;
  records: Set<AnyRecord> | undefined;
  /** The years under which an item perhaps is here; where they are all it can have, it surely is. */
  perhapsIn: Map<DatedItem, Set<number>> | undefined;
};

export const emptyTally = (): Tally => ({ alone: [], others: undefined });

/**
 * Puts an item into a cell, under one of its years where the cell belongs to a year. Everything about one item is put
 * before the next item, so one that is alone in what it stands for has been listed already only if it came last.
 */
export function put(tally: Tally, entry: DatedItem, year: YearBucket | undefined): void {
  const { alone, others } = tally;
  if (alone.length > 0 && alone[alone.length - 1] === entry) return;
  const { item } = entry;
  const isCertain = year ? year.certain : entry.certain;
  if (isCertain && isAlone(item) && !others?.has(thingOf(item))) {
    alone.push(entry);
    return;
  }
  const tallied = talliedOf(tally, thingOf(item), item.value, item.record);
  if (isCertain) tallied.certain = true;
  else if (year) addPossibleYears(tallied, entry, [year.year]);
}

/** What is known of a thing in a cell, begun where it is new; a further record is added to it. */
function talliedOf(tally: Tally, thing: Thing, value: Count, record: AnyRecord): Tallied {
  tally.others ??= new Map();
  const known = tally.others.get(thing);
  if (known) {
    addRecord(known, record);
    return known;
  }
  const tallied: Tallied = { value, certain: false, record, records: undefined, perhapsIn: undefined };
  tally.others.set(thing, tallied);
  return tallied;
}

function addRecord(tallied: Tallied, record: AnyRecord): void {
  if (record === tallied.record) return;
  tallied.records ??= new Set();
  tallied.records.add(record);
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
  if (!tally || (tally.alone.length === 0 && !tally.others)) return undefined;
  let sum = nothing;
  for (const { item } of tally.alone) sum = addCounts(sum, item.value);
  for (const { value, certain } of tally.others?.values() ?? []) sum = addCounts(sum, certain ? value : perhaps(value));
  return sum;
}

/** The records behind a cell, each once. */
export function recordsOf(tally: Tally | undefined): AnyRecord[] {
  const records = new Set(tally?.alone.map(({ item }) => item.record));
  for (const { record, records: further } of tally?.others?.values() ?? []) {
    records.add(record);
    for (const other of further ?? []) records.add(other);
  }
  return [...records];
}

/** Several cells taken as one: what is in two of them counts once, with what it stands for in the first. */
export function union(tallies: readonly Tally[]): Tally {
  const [only, ...more] = tallies;
  if (only && more.length === 0) return only;
  const all = emptyTally();
  for (const { alone, others } of tallies) {
    for (const { item } of alone) talliedOf(all, thingOf(item), item.value, item.record).certain = true;
    for (const [thing, tallied] of others ?? []) join(all, thing, tallied);
  }
  return all;
}

function join(all: Tally, thing: Thing, { value, certain, record, records, perhapsIn }: Tallied): void {
  const joined = talliedOf(all, thing, value, record);
  if (certain) joined.certain = true;
  for (const other of records ?? []) addRecord(joined, other);
  for (const [entry, years] of perhapsIn ?? []) addPossibleYears(joined, entry, years);
}
