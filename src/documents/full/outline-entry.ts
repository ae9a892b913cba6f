/** A comment on lines of its own, and whether a blank line stands before it. */
export type Comment = { readonly text: string; readonly blankBefore: boolean };

/** What an entry holds, as far as its layout goes. A block is a text written with > or | and keeps its lines. */
export type Content =
  | { readonly is: "nothing" }
  | { readonly is: "scalar"; readonly text: string }
  | { readonly is: "block"; readonly mark: string; readonly lines: readonly string[] }
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

/** A file taken apart: what stands at its head, its fields, and what stands at its end. */
export type Outline = {
  readonly head: readonly Comment[];
  readonly blankAfterHead: boolean;
  readonly entries: readonly OutlineEntry[];
  readonly tail: readonly Comment[];
};

/** An entry while its comments are still being found. Offsets and columns from 0, the end exclusive. */
export type Twig = {
  key: string | undefined;
  value: Content;
  before: Comment[];
  beside: string[];
  after: string[];
  start: number;
  end: number;
  column: number;
  parent: Twig | undefined;
  /** Where the brackets or braces of its value close. */
  flowEnd: number | undefined;
};

export const emptyBranch = (key: string | undefined) => ({
  key,
  value: { is: "nothing" } as Content,
  before: [],
  beside: [],
  after: [],
});
