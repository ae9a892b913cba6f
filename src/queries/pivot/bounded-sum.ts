import type { AnyRecord } from "../../registry/record.ts";
import { addCounts, type Count, nothing, perhaps } from "../../values/count.ts";
import type { YearBucket } from "../../values/dates/years.ts";
import { type CountedUnit, countedUnitOf, isUnshared } from "./item.ts";
import type { DatedItem } from "./item-years.ts";

/** What is counted in one cell: each thing once, surely or perhaps. */
export type Tally = {
  /** Items that certainly are in the cell and whose unit no other item has: most of them; a list is enough. */
  readonly unshared: DatedItem[];
  /** Whatever else is in it; most cells have nothing else. */
  others: Map<CountedUnit, TallyEntry> | undefined;
};

/** A unit in a cell. Most units are in one record and certain, so the other fields are created when needed. */
type TallyEntry = {
  readonly value: Count;
  certain: boolean;
  /** What it is found in: its record, of a partner every agreement. */
  readonly record: AnyRecord;
  records: Set<AnyRecord> | undefined;
  /** The years under which an item perhaps is here; where they are all it can have, it surely is. */
  perhapsIn: Map<DatedItem, Set<number>> | undefined;
};

export const emptyTally = (): Tally => ({ unshared: [], others: undefined });

/**
 * Puts an item into a cell, under one of its years where the cell belongs to a year. Everything about one item is put
 * added before the next item, so an unshared one has been listed already only if it is the last.
 */
export function addToTally(tally: Tally, entry: DatedItem, year: YearBucket | undefined): void {
  const { unshared, others } = tally;
  if (unshared.length > 0 && unshared[unshared.length - 1] === entry) return;
  const { item } = entry;
  const isCertain = year ? year.certain : entry.certain;
  if (isCertain && isUnshared(item) && !others?.has(countedUnitOf(item))) {
    unshared.push(entry);
    return;
  }
  const tallyEntry = tallyEntryOf(tally, countedUnitOf(item), item.value, item.record);
  if (isCertain) tallyEntry.certain = true;
  else if (year) addPossibleYears(tallyEntry, entry, [year.year]);
}

/** The entry of a unit in a cell, created where it is new; a further record is added to it. */
function tallyEntryOf(tally: Tally, unit: CountedUnit, value: Count, record: AnyRecord): TallyEntry {
  tally.others ??= new Map();
  const known = tally.others.get(unit);
  if (known) {
    addRecord(known, record);
    return known;
  }
  const tallyEntry: TallyEntry = { value, certain: false, record, records: undefined, perhapsIn: undefined };
  tally.others.set(unit, tallyEntry);
  return tallyEntry;
}

function addRecord(tallyEntry: TallyEntry, record: AnyRecord): void {
  if (record === tallyEntry.record) return;
  tallyEntry.records ??= new Set();
  tallyEntry.records.add(record);
}

function addPossibleYears(tallyEntry: TallyEntry, entry: DatedItem, years: Iterable<number>): void {
  tallyEntry.perhapsIn ??= new Map();
  const known = tallyEntry.perhapsIn.get(entry) ?? new Set();
  tallyEntry.perhapsIn.set(entry, known);
  for (const year of years) known.add(year);
  if (entry.certain && known.size === entry.years.length) tallyEntry.certain = true;
}

/** The sum of a cell, as bounds; `undefined` where nothing is in it. */
export function sumOf(tally: Tally | undefined): Count | undefined {
  if (!tally || (tally.unshared.length === 0 && !tally.others)) return undefined;
  let sum = nothing;
  for (const { item } of tally.unshared) sum = addCounts(sum, item.value);
  for (const { value, certain } of tally.others?.values() ?? []) sum = addCounts(sum, certain ? value : perhaps(value));
  return sum;
}

/** The records of a cell, each once. */
export function recordsOf(tally: Tally | undefined): AnyRecord[] {
  const records = new Set(tally?.unshared.map(({ item }) => item.record));
  for (const { record, records: further } of tally?.others?.values() ?? []) {
    records.add(record);
    for (const other of further ?? []) records.add(other);
  }
  return [...records];
}

/** The union of several cells: a unit that is in two of them counts once, with its value in the first. */
export function union(tallies: readonly Tally[]): Tally {
  const [only, ...more] = tallies;
  if (only && more.length === 0) return only;
  const all = emptyTally();
  for (const { unshared, others } of tallies) {
    for (const { item } of unshared) tallyEntryOf(all, countedUnitOf(item), item.value, item.record).certain = true;
    for (const [unit, tallyEntry] of others ?? []) mergeEntry(all, unit, tallyEntry);
  }
  return all;
}

function mergeEntry(all: Tally, unit: CountedUnit, { value, certain, record, records, perhapsIn }: TallyEntry): void {
  const mergedLine = tallyEntryOf(all, unit, value, record);
  if (certain) mergedLine.certain = true;
  for (const other of records ?? []) addRecord(mergedLine, other);
  for (const [entry, years] of perhapsIn ?? []) addPossibleYears(mergedLine, entry, years);
}
