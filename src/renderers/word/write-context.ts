import type { DocumentNumbers } from "../document-numbers.ts";
import type { Style } from "../style.ts";
import type { Captions } from "./captions.ts";
import type { Pictures } from "./pictures.ts";

/** What the parts of a document share while it is written. */
export type WriteContext = {
  readonly style: Style;
  readonly captions: Captions;
  /** By which sentences name tables; absent in an office's own document, whose tables are numbered as they stand there. */
  readonly numbers?: DocumentNumbers;
  /** The text width, in twentieths of a point. */
  readonly room: number;
  readonly pictures: Pictures;
  /** Whether the document is to fit on two pages, where its pictures are lower. */
  readonly isBrief: boolean;
  /** The next bookmark for a heading; absent in an office's own document, whose contents find headings themselves. */
  readonly bookmarkOf?: () => { readonly id: number; readonly name: string };
};
