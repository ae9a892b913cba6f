import type { Sentence } from "../values/texts/sentence.ts";

/** How grave a finding is. */
export type Severity = "error" | "warning" | "info";

/** A place in a file: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export type Place = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A fault in the data: what is wrong, where, and what to do. `file` is relative to the registry, with `/`. */
export type Finding = Place & {
  readonly check: string;
  readonly severity: Severity;
  readonly file: string;
  /** The field it is about, as the record is read; nothing where it is about a file or some of its characters. */
  readonly field?: readonly (string | number)[] | undefined;
  readonly message: Sentence;
  readonly help?: Sentence | undefined;
  /** What to write instead, where that is certain. */
  readonly replacement?: string | undefined;
  /** What was most likely meant, where only one thing is. */
  readonly suggestion?: string | undefined;
  /** Where it follows from something that stands elsewhere. */
  readonly cause?: Cause | undefined;
};

/**
 * What findings follow from: a record's file that was deleted or renamed since the last commit, or whose name is no id.
 * Those with one cause are told of together.
 */
export type Cause = { readonly is: "deleted" | "renamed" | "badly-named"; readonly file: string };

/** The place of a finding about a whole file. */
export const wholeFile: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** By file, line, column, then check and message, so that the order never depends on how findings were found. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    order(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    order(a.check, b.check) ||
    order(a.message.en, b.message.en)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
