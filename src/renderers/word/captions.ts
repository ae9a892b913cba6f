import type { Part } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import type { DocumentNumbers } from "../document-numbers.ts";
import { documentWords } from "../document-words.ts";
import type { TextPiece } from "../foreign-text.ts";
import type { Style } from "../style.ts";
import type { Block } from "./block.ts";
import { paragraph } from "./docx-paragraph.ts";
import { field, type Inline, joined, run } from "./docx-text.ts";

/** The numbered elements; Word builds lists of tables or figures from their sequence names. */
type Numbered = "table" | "figure";

/** Writes the caption of a part: `Table 3. Students abroad`. */
export type Captions = (kind: Numbered, part: Part, title: readonly TextPiece[]) => Block;

const sequences = { table: "Table", figure: "Figure" } as const;

/** Captions with the numbers that parts have in the document. They are fields, which Word updates when a table is moved. */
export const captionsIn =
  (style: Style, numbers: DocumentNumbers): Captions =>
  (kind, part, title) =>
    caption(kind, numbers.of(part) ?? 0, title, style, kind === "table");

/** Captions that are numbered in the order they are written, as those of an office's own document are. */
export function countingCaptions(style: Style): Captions {
  const last = { table: 0, figure: 0 };
  return (kind, _part, title) => {
    last[kind] += 1;
    return caption(kind, last[kind], title, style);
  };
}

function caption(
  kind: Numbered,
  number: number,
  title: readonly TextPiece[],
  { language }: Style,
  isReferredTo = false,
): Block {
  const counted = field(`SEQ ${sequences[kind]} \\* ARABIC`, String(number));
  const shown = isReferredTo ? bookmarked(counted, number) : counted;
  const [before = "", after = ""] = sentenceIn(documentWords[kind], language).split("{number}");
  const inline = joined([...(before === "" ? [] : [run(before)]), shown, run(`${after}. `), run(title)]);
  return paragraph(inline, "Caption", { keepsNext: kind === "table" });
}

/** The number of a table in the place of which a sentence has a field, which Word updates when the table is moved. */
export const tableReference = (number: number): Inline => field(`REF ${bookmarkOf(number)} \\h`, String(number));

function bookmarked({ xml, text }: Inline, number: number): Inline {
  const id = firstId + number;
  return {
    xml: `<w:bookmarkStart w:id="${id}" w:name="${bookmarkOf(number)}"/>${xml}<w:bookmarkEnd w:id="${id}"/>`,
    text,
  };
}

const bookmarkOf = (number: number): string => `_RefTable${number}`;
/** Headings have bookmarks with lower ids. */
const firstId = 100_000;
