/** A paragraph or a table of Word as XML, with the room it will about take. */
export type Block = {
  readonly xml: string;
  /** What a page may end between, in order: lines of a paragraph, rows of a table. */
  readonly pieces: readonly Piece[];
  /** Of a heading that the contents list. */
  readonly heading?: Heading | undefined;
};

/** What is never divided between two pages; its height is in twentieths of a point. */
export type Piece = { readonly height: number; readonly keepsNext: boolean; readonly startsPage?: boolean };

/** A heading, with the bookmark by which the contents find its page. */
export type Heading = { readonly bookmark: string; readonly level: 1 | 2; readonly text: string };

/** Paragraphs and tables in order. They never end with a table, since Word wants a paragraph after each. */
export type Blocks = readonly Block[];

export const xmlOf = (blocks: Blocks): string => blocks.map(({ xml }) => xml).join("\n");
