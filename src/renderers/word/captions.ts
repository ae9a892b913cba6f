import { Paragraph, SimpleField } from "docx";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { documentWords } from "../document-words.ts";
import type { Style } from "../style.ts";
import { run } from "./docx-text.ts";

/** The numbered elements; Word builds lists of tables or figures from their sequence names. */
type Numbered = "table" | "figure";

/** Writes captions, each with the next number of its kind: `Table 3. Students abroad`. */
export type Captions = (kind: Numbered, title: string) => Paragraph;

const sequences = { table: "Table", figure: "Figure" } as const;

/** Captions of one document, numbered from 1. The numbers are fields, which Word updates when a table is moved. */
export function captionsIn(style: Style): Captions {
  const last = { table: 0, figure: 0 };
  return (kind, title) => {
    last[kind] += 1;
    const number = new SimpleField(`SEQ ${sequences[kind]} \\* ARABIC`, String(last[kind]));
    const [before = "", after = ""] = sentenceIn(documentWords[kind], style.language).split("{number}");
    return new Paragraph({
      style: "Caption",
      keepNext: kind === "table",
      ...(kind === "figure" ? { spacing: underPicture } : {}),
      children: [...(before === "" ? [] : [run(before)]), number, run(`${after}. ${title}`)],
    });
  };
}

/** A figure's caption belongs to the picture above it, not to what follows. */
const underPicture = { before: 80, after: 280 };
