import type { Part } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { documentWords } from "../document-words.ts";
import type { TextPiece } from "../foreign-text.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import { paragraph } from "./docx-paragraph.ts";
import { field, joined, run } from "./docx-text.ts";

/** The numbered elements; Word builds lists of tables or figures from their sequence names. */
type Numbered = "table" | "figure";

/** Writes the caption of a part: `Table 3. Students abroad`. */
export type Captions = (kind: Numbered, part: Part, title: readonly TextPiece[]) => Block;

const sequences = { table: "Table", figure: "Figure" } as const;

/** Captions with the numbers that parts have in the document. They are fields, which Word updates when a table is moved. */
export const captionsIn =
  (style: Style, numbers: ReadonlyMap<Part, number>): Captions =>
  (kind, part, title) =>
    caption(kind, numbers.get(part) ?? 0, title, style);

/** Captions that are numbered in the order they are written, as those of an office's own document are. */
export function countingCaptions(style: Style): Captions {
  const last = { table: 0, figure: 0 };
  return (kind, _part, title) => {
    last[kind] += 1;
    return caption(kind, last[kind], title, style);
  };
}

function caption(kind: Numbered, number: number, title: readonly TextPiece[], { language }: Style): Block {
  const shown = field(`SEQ ${sequences[kind]} \\* ARABIC`, String(number));
  const [before = "", after = ""] = sentenceIn(documentWords[kind], language).split("{number}");
  const inline = joined([...(before === "" ? [] : [run(before)]), shown, run(`${after}. `), run(title)]);
  return paragraph(inline, "Caption", { keepsNext: kind === "table" });
}
