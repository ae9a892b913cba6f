/** A place in a text: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export type TextPlace = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** The faults that show in a file before any field is looked at. */
export type DocumentCheck =
  | "empty-record"
  | "yaml-syntax"
  | "yaml-feature"
  | "duplicate-key"
  | "comment-cuts-text"
  | "control-character";

export type DocumentProblem = TextPlace & {
  readonly check: DocumentCheck;
  readonly message: string;
  readonly help?: string | undefined;
  readonly replacement?: string | undefined;
};

/** A fault and the offsets it spans, before lines are counted. */
export type Fault = Omit<DocumentProblem, keyof TextPlace> & { readonly start: number; readonly end: number };
