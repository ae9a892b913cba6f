import type { FileChild } from "docx";
import type { Style } from "../style.ts";
import type { Captions } from "./captions.ts";

/** Paragraphs and tables in order. A block never ends with a table, since Word wants a paragraph after each. */
export type Blocks = readonly FileChild[];

/** What the parts of a document share while they are written. */
export type Writing = {
  readonly style: Style;
  readonly captions: Captions;
  /** How wide the text is on an upright page and, where wide tables turn their pages, on one turned sideways. */
  readonly room: { readonly upright: number; readonly sideways: number | undefined };
  /** Numbers of the pictures, from 1. */
  readonly nextPicture: () => number;
};
