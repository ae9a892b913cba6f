import type { AnyRecord } from "../../registry/record.ts";
import type { Count } from "../../values/count.ts";
import type { YearBucket } from "../../values/dates/years.ts";
import { addHeads, type HeadsInCell, mergeHeads } from "./heads-in-cell.ts";
import { type CountedUnit, countedUnitOf, type Item, isUnshared } from "./item.ts";
import type { DatedItem } from "./item-years.ts";
import { addPart, emptyParts, mergeParts, type PartsInCell } from "./parts-in-cell.ts";

/** What is counted in one cell: each thing once, surely or perhaps. */
export type Tally = {
  /**
   * Items that certainly are in the cell and whose unit no other item has: most of them; a list is enough. Without their
   * years, which would be kept as long as the table.
   */
  readonly unshared: Item[];
  /** Whatever else is in it; most cells have nothing else. */
  others: Map<CountedUnit, TallyEntry> | undefined;
};

/** A unit in a cell. Most units are in one record and certain, so the other fields are created when needed. */
export type TallyEntry = {
  readonly value: Count;
  /** Whether the whole unit is here, surely or perhaps; and whether it surely is. */
  isWhole: boolean;
  certain: boolean;
  /** The first item of it. */
  readonly item: Item;
  /** What it is found in: its record, of a partner every agreement. */
  readonly record: AnyRecord;
  records: Set<AnyRecord> | undefined;
  /** The years under which an item perhaps is here; where they are all it can have, it surely is. */
  perhapsIn: Map<DatedItem, Set<number>> | undefined;
  /** The parts of the unit that are here, of each record that is divided. */
  parts: Map<AnyRecord, PartsInCell> | undefined;
  /** The different persons it stands for, where these are counted, each with the parts that they are. */
  heads: HeadsInCell | undefined;
};

export const emptyTally = (): Tally => ({ unshared: [], others: undefined });

/**
 * Puts an item into a cell, under one of its years where the cell belongs to a year. Everything about one item is put
 * added before the next item, so an unshared one has been listed already only if it is the last.
 */
export function addToTally(tally: Tally, entry: DatedItem, year: YearBucket | undefined): void {
  const { unshared, others } = tally;
  const { item } = entry;
  if (unshared.length > 0 && unshared[unshared.length - 1] === item) return;
  const isCertain = year ? year.certain : entry.certain;
  if (isCertain && isUnshared(item) && !others?.has(countedUnitOf(item))) {
    unshared.push(item);
    return;
  }
  const tallyEntry = tallyEntryOf(tally, countedUnitOf(item), item, item.record);
  tallyEntry.heads = addHeads(tallyEntry.heads, item);
  if (isCertain) addCertain(tallyEntry, item);
  else addPossibleYears(tallyEntry, entry, year ? [year.year] : []);
}

/** The entry of a unit in a cell, created where it is new; a further record is added to it. */
function tallyEntryOf(tally: Tally, unit: CountedUnit, item: Item, record: AnyRecord): TallyEntry {
  tally.others ??= new Map();
  const known = tally.others.get(unit);
  if (known) {
    addRecord(known, record);
    return known;
  }
  const tallyEntry: TallyEntry = {
    value: item.value,
    item,
    isWhole: false,
    certain: false,
    record,
    records: undefined,
    perhapsIn: undefined,
    parts: undefined,
    heads: undefined,
  };
  tally.others.set(unit, tallyEntry);
  return tallyEntry;
}

function addRecord(tallyEntry: TallyEntry, record: AnyRecord): void {
  if (record === tallyEntry.record) return;
  tallyEntry.records ??= new Set();
  tallyEntry.records.add(record);
}

function addCertain(tallyEntry: TallyEntry, item: Item): void {
  if (item.part) {
    addPart(partsOf(tallyEntry, item.record), item.part, true);
    return;
  }
  tallyEntry.isWhole = true;
  tallyEntry.certain = true;
}

function addPossibleYears(tallyEntry: TallyEntry, entry: DatedItem, years: Iterable<number>): void {
  const { item } = entry;
  tallyEntry.perhapsIn ??= new Map();
  const known = tallyEntry.perhapsIn.get(entry) ?? new Set();
  tallyEntry.perhapsIn.set(entry, known);
  for (const year of years) known.add(year);
  if (entry.certain && known.size > 0 && known.size === entry.years.length) addCertain(tallyEntry, item);
  else if (item.part) addPart(partsOf(tallyEntry, item.record), item.part, false);
  else tallyEntry.isWhole = true;
}

function partsOf(tallyEntry: TallyEntry, record: AnyRecord): PartsInCell {
  tallyEntry.parts ??= new Map();
  const known = tallyEntry.parts.get(record) ?? emptyParts();
  tallyEntry.parts.set(record, known);
  return known;
}

/** The records of a cell, each once. */
export function recordsOf(tally: Tally | undefined): AnyRecord[] {
  if (!tally) return [];
  const { unshared, others } = tally;
  const ofUnshared = unshared.map(({ record }) => record);
  if (!others && unshared.every(isOnlyOfRecord)) return ofUnshared;
  const records = new Set(ofUnshared);
  for (const { record, records: further } of others?.values() ?? []) {
    records.add(record);
    for (const other of further ?? []) records.add(other);
  }
  return [...records];
}

/** Whether a record has no other item: only outputs and figures of academic years are several of one record. */
const isOnlyOfRecord = ({ output, academicYear }: Item): boolean => output === undefined && academicYear === undefined;

/** The union of several cells: a unit that is in two of them counts once, with its value in the first. */
export function union(tallies: readonly Tally[]): Tally {
  const [only, ...more] = tallies;
  if (only && more.length === 0) return only;
  const all = emptyTally();
  for (const { unshared, others } of tallies) {
    for (const item of unshared) {
      const merged = tallyEntryOf(all, countedUnitOf(item), item, item.record);
      merged.heads = addHeads(merged.heads, item);
      addCertain(merged, item);
    }
    for (const [unit, tallyEntry] of others ?? []) mergeEntry(all, unit, tallyEntry);
  }
  return all;
}

function mergeEntry(all: Tally, unit: CountedUnit, added: TallyEntry): void {
  const merged = tallyEntryOf(all, unit, added.item, added.record);
  merged.heads = mergeHeads(merged.heads, added.heads);
  if (added.isWhole) merged.isWhole = true;
  if (added.certain) merged.certain = true;
  for (const other of added.records ?? []) addRecord(merged, other);
  for (const [record, parts] of added.parts ?? []) mergeParts(partsOf(merged, record), parts);
  for (const [entry, years] of added.perhapsIn ?? []) addPossibleYears(merged, entry, years);
}
