import { recordsOn } from "../derived/agreements/agreement-on.ts";
import type { ActivePeriod } from "../derived/agreements/state.ts";
import { memoizePerRegistry } from "../derived/memoize-per-registry.ts";
import type { KindName } from "../kinds/field-meta.ts";
import type { Item } from "../queries/pivot/item.ts";
import type { Reads } from "../registry/reads.ts";
import type { AnyRecord, RecordOf } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { type Count, exactly } from "../values/count.ts";
import type { Day } from "../values/dates/calendar.ts";
import { memoizePerObject } from "../values/memoize.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** The context of a measure: the registry, the day, and whether year by year. */
export type MeasureContext = {
  readonly registry: Registry;
  readonly on: Day;
  readonly overYears: boolean;
};

/** A named count with a fixed definition. */
export type Measure = {
  readonly name: string;
  /** What the number is called in a table's title. */
  readonly title: Sentence;
  readonly definition: Sentence;
  /** The kinds whose records are counted, and whose fields a query may name. */
  readonly of: readonly KindName[];
  /** Whether it counts states on a day, rather than what happened in a year. */
  readonly stock?: boolean;
  /** Whether it counts outputs, whose `type` is their own. */
  readonly ofOutputs?: boolean;
  /** Whether it counts persons, or their journeys: a small number of them may give one away. */
  readonly ofPeople?: boolean;
  /** Whether it counts persons, not their journeys: words and dimensions on traits of persons select and split them. */
  readonly countsPersons?: boolean;
  /** Whether it counts different persons, each once. */
  readonly countsHeads?: boolean;
  /** Whether it has a figure for each academic year; those of several years are not added up. */
  readonly ofAcademicYears?: boolean;
  /** Whether what crosses no border is outside its definition: virtual mobility, and journeys within the own country. */
  readonly onlyAcrossBorders?: boolean;
  /** All that its items, and the years and institutions they belong to, follow from; where absent, it may be anything. */
  readonly reads?: Reads;
  /** What may be counted; what did not happen is still among it. */
  readonly items: (measureContext: MeasureContext) => readonly Item[];
  /** Records that have nothing to count, and what they lack: they are told of among what is left out. */
  readonly lacking?: { readonly what: Sentence; readonly items: (measureContext: MeasureContext) => readonly Item[] };
  /** Of a stock: records of unknown state, which are not counted. */
  readonly unknown?: (measureContext: MeasureContext) => readonly Item[];
  /** Of a stock: what has no date at all, so that it belongs to no day. */
  readonly undated?: (measureContext: MeasureContext) => readonly Item[];
};

type Definition<K extends KindName> = {
  readonly name: string;
  readonly title: Sentence;
  readonly definition: Sentence;
  readonly of: K;
  readonly ofPeople?: boolean;
  readonly when?: (record: RecordOf<K>) => boolean;
};

const one: Count = exactly(1);

/** A measure of the records of one kind. */
export function defineMeasure<K extends KindName>({ of, when = () => true, ...texts }: Definition<K>): Measure {
  return {
    // A small number of journeys may give a person away.
    ...(of === "mobilities" ? { ofPeople: true } : {}),
    ...texts,
    of: [of],
    items: ({ registry, on }) =>
      itemsOfRecords(registry)(recordsOn(of, registry, on) as readonly AnyRecord[]).filter(({ record }) =>
        when(record as RecordOf<K>),
      ),
  };
}

/** An item for each record: measures that count the same records share them, and a report has dozens of measures. */
export const itemsOfRecords = memoizePerRegistry(() =>
  memoizePerObject((records: readonly AnyRecord[]) => records.map((record) => itemOf(record))),
);

export const itemOf = (record: AnyRecord, value: Count = one): Item => ({ record, value });

type StockDefinition<K extends KindName> = Omit<Definition<K>, "when"> & {
  readonly isActive: (record: RecordOf<K>, registry: Registry, on: Day) => boolean;
  readonly activePeriodsOf: (record: RecordOf<K>, registry: Registry) => readonly ActivePeriod[];
  /** Whether a record without dates counts all the same, among the undated. */
  readonly undated?: (record: RecordOf<K>) => boolean;
  /** Whether the state of a record is unknown. */
  readonly isUnknown: (record: RecordOf<K>, registry: Registry, on: Day) => boolean;
};

/** A measure of states on a day; across years, of what was active on any day of each. */
export function defineStock<K extends KindName>(definition: StockDefinition<K>): Measure {
  const { of, isActive, activePeriodsOf, undated = () => false, isUnknown, ...texts } = definition;
  return {
    ...texts,
    of: [of],
    stock: true,
    unknown: ({ registry, on }) =>
      recordsOn(of, registry, on)
        .filter((record) => isUnknown(record, registry, on))
        .map((record) => itemOf(record as AnyRecord)),
    items: ({ registry, on, overYears }) => {
      const records = recordsOn(of, registry, on);
      if (!overYears)
        return records.filter((record) => isActive(record, registry, on)).map((record) => itemOf(record as AnyRecord));
      return records.flatMap((record) => {
        const activePeriods = activePeriodsOf(record, registry);
        return activePeriods.length > 0 || undated(record) ? [{ ...itemOf(record as AnyRecord), activePeriods }] : [];
      });
    },
  };
}
