import type { FileChild } from "docx";
import type { Style } from "../style.ts";
import type { Captions } from "./captions.ts";

/** Paragraphs and tables in order. A block never ends with a table, since Word wants a paragraph after each. */
export type Blocks = readonly FileChild[];

/** What the parts of a document share while it is written. */
export type WriteContext = {
  readonly style: Style;
  readonly captions: Captions;
  /**
   * The text width on a portrait page and, where wide tables get landscape pages, on one of these; in twentieths of a
   * point.
   */
  readonly room: { readonly upright: number; readonly sideways: number | undefined };
  /** Returns the next picture number, from 1. */
  readonly nextPicture: () => number;
};
