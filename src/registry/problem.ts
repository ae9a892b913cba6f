import type { FieldPart, FieldPath } from "../documents/positions.ts";
import type { DocumentCheck, TextRange } from "../documents/problem.ts";
import type { FieldCheck } from "../kinds/fault.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** The checks that reading a registry answers by itself. */
export type ReadingCheck =
  | DocumentCheck
  | FieldCheck
  | "unreadable-file"
  | "misplaced-file"
  | "bad-id"
  | "duplicate-id"
  | "unknown-reference";

/** A problem met while reading: its file, and its range in it, its field, or the whole file. */
export type Problem = {
  readonly check: ReadingCheck;
  readonly file: string;
  readonly message: Sentence;
  readonly help?: Sentence | undefined;
  readonly replacement?: string | undefined;
  /** What was most likely meant, where only one thing is. */
  readonly suggestion?: string | undefined;
  readonly range?: TextRange | undefined;
  readonly path?: FieldPath | undefined;
  readonly part?: FieldPart | undefined;
  /** The record's own fields that could not be read, wholly or in part; absent where it may be any. */
  readonly fields?: readonly string[] | undefined;
  /** Whether a count could not be read on account of it. */
  readonly isOfCount?: boolean | undefined;
};
