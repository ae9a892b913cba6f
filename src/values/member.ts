import type { Count } from "./count.ts";

/** What a number is made of: one record, or a part of those that it stands for. */
export type Member = {
  /** The record, or a name of what of it is counted on its own, such as one of its years. */
  readonly record: object | string;
  /** Of a record whose persons are told apart: which of the parts they are divided into; all where absent. */
  readonly parts?: Parts | undefined;
  /** How many it adds; at least 0 where it perhaps does not belong. */
  readonly count: Count;
};

/** Some of the parts that a record is divided into, by name, and how many there are. */
export type Parts = { readonly names: readonly string[]; readonly of: number };
