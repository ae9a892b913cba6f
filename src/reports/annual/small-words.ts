import type { Cell } from "../../tables/cell.ts";
import { sentenceOf } from "../../values/texts/sentence.ts";

/** hamkor's own words as they are written within a sentence; names stay as they are. */
export const small = (cell: Cell): Cell =>
  cell.is === "word" || cell.is === "filled" || cell.is === "field"
    ? { is: "filled", code: "", sentence: sentenceOf(() => "{it:small}"), cells: { it: cell } }
    : cell;
