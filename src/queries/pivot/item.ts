import type { ActivePeriod } from "../../derived/agreements/state.ts";
import type { Heads } from "../../derived/journeys/heads.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Count } from "../../values/count.ts";
import type { Parts } from "../../values/member.ts";
import type { Output, Subject } from "../question.ts";

/** Something a measure counts: a record, or an output or partner of it, and its value. */
export type Item = Subject & {
  readonly value: Count;
  /** The one partner this item counts, where a measure counts partners: other records may have items of it too. */
  readonly partner?: string;
  /** Of a stock: when it was in force or running, mostly once. None in a stock means that this is unknown. */
  readonly activePeriods?: readonly ActivePeriod[];
  /** Of a figure of one academic year: the year it begins in. */
  readonly academicYear?: number;
  /** Of a journey that counts different persons: who they are. */
  readonly heads?: Heads;
  /** Of an item that is a part of what its record stands for: which part. */
  readonly part?: Part;
  /** Of an item that stands for some of the parts of its record, taken together: which ones. */
  readonly meant?: Parts | undefined;
};

/** Some of what a record is divided into. Those of a record that meet in a cell are counted together, not one by one. */
export type Part = {
  readonly countOf: (parts: ReadonlySet<Part>) => Count;
  /** What of the record it is, by the names of what that is divided into; absent where it may be all of it. */
  readonly named?: Parts | undefined;
};

/** The unit that an item counts: a partner, an output or a record. It counts once in a cell, however many items have it. */
export type CountedUnit = string | Output | AnyRecord;

export const countedUnitOf = ({ partner, output, record }: Item): CountedUnit => partner ?? output ?? record;

/** Whether no other item of a measure has the same unit: it has one item for each output, and for each undivided record. */
export const isUnshared = ({ partner, part }: Item): boolean => partner === undefined && part === undefined;
