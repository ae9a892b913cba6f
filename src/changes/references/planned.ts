import type { RecordChange } from "../record-change.ts";
import type { DoubtfulPlace } from "./find-mentions.ts";

/** The changes of a registry, or the places that keep them from being made. */
export type Planned = { readonly is: "planned"; readonly changes: readonly RecordChange[] } | Hindered;

export type Hindered = {
  readonly is:
    | /** What stands there may name the record, and cannot be read. */
    "doubtful"
    /** Queries there look for words in ids, and would find something else. */
    | "answers-differ"
    /** It is named there. */
    | "named"
    /** It is named there, and cannot be taken out. */
    | "needed"
    /** Records that are to become one refer to each other there. */
    | "names-itself"
    /** Items of a list there would become the same. */
    | "says-twice";
  readonly places: readonly DoubtfulPlace[];
};
