import type { ActivePeriod } from "../../derived/state.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Count } from "../../values/count.ts";
import type { Output, Subject } from "../question.ts";

/** Something a measure counts: the record it is found in, or an output or partner of it, and how many it stands for. */
export type Item = Subject & {
  readonly value: Count;
  /** The one partner this item stands for, where a measure counts partners: other records may have items of it too. */
  readonly partner?: string;
  /** Of a stock: when it stood. `undefined` in a stock means that nobody knows. */
  readonly activePeriod?: ActivePeriod | undefined;
};

/** What an item stands for: a partner, an output or a record. It counts once in a cell, however many items stand for it. */
export type CountedUnit = string | Output | AnyRecord;

export const countedUnitOf = ({ partner, output, record }: Item): CountedUnit => partner ?? output ?? record;

/** Whether no other item of a measure stands for the same thing: it has one for each output, and for each record. */
export const isUnshared = ({ partner }: Item): boolean => partner === undefined;
