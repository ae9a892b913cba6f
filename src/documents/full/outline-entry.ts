/** A comment on lines of its own, and whether a blank line stands before it. */
export type Comment = { readonly text: string; readonly blankBefore: boolean };

/**
 * The content of an entry, as far as formatting needs it. A block is a block scalar, written with > or |, whose lines
 * stay.
 */
export type Content =
  | { readonly is: "nothing" }
  | { readonly is: "scalar"; readonly text: string }
  /** A `null` or `~` without quotes. */
  | { readonly is: "null"; readonly text: string }
  | { readonly is: "block"; readonly header: string; readonly lines: readonly string[] }
  | { readonly is: "list"; readonly inline: boolean; readonly items: readonly OutlineEntry[] }
  | { readonly is: "map"; readonly entries: readonly OutlineEntry[] };

/** A field (with a key) or an item of a list (without), and the comments before, beside and after it. */
export type OutlineEntry = {
  readonly key: string | undefined;
  readonly value: Content;
  readonly before: readonly Comment[];
  readonly beside: readonly string[];
  readonly after: readonly string[];
};

/** A parsed file: comments at its head, its fields with their comments, comments at its end. */
export type Outline = {
  readonly head: readonly Comment[];
  readonly blankAfterHead: boolean;
  readonly entries: readonly OutlineEntry[];
  readonly tail: readonly Comment[];
};

/** An entry while comments are being attached. Offsets and columns from 0, the end exclusive. */
export type OutlineNode = {
  key: string | undefined;
  value: Content;
  before: Comment[];
  beside: string[];
  after: string[];
  start: number;
  end: number;
  column: number;
  parent: OutlineNode | undefined;
  /** The offset where the brackets or braces of its value close. */
  flowEnd: number | undefined;
};

export const emptyEntry = (key: string | undefined) => ({
  key,
  value: { is: "nothing" } as Content,
  before: [],
  beside: [],
  after: [],
  flowEnd: undefined,
});
