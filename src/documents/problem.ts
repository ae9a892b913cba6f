import type { Sentence } from "../values/texts/sentence.ts";

/** A range of a text: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export type TextRange = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** The checks that are answered by a file's text alone, before any field is interpreted. */
export type DocumentCheck =
  | "empty-record"
  | "merge-conflict"
  | "yaml-syntax"
  | "yaml-feature"
  | "duplicate-key"
  | "comment-cuts-text"
  | "control-character";

export type DocumentProblem = TextRange & {
  readonly check: DocumentCheck;
  readonly message: Sentence;
  readonly help?: Sentence | undefined;
  readonly replacement?: string | undefined;
  /** Where a field stands a second time, so that nobody can tell which of the two is meant. */
  readonly ambiguous?: readonly (string | number)[] | undefined;
};

/** A problem with offsets in place of lines and columns. */
export type Fault = Omit<DocumentProblem, keyof TextRange> & { readonly start: number; readonly end: number };
