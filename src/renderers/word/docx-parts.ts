import { isAsideRow } from "../../tables/aside-labels.ts";
import { type Cell, isNoRecord, nothingCell } from "../../tables/cell.ts";
import type { Part } from "../../tables/document.ts";
import type { Phrase } from "../../tables/phrase.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { cellText } from "../cell-text.ts";
import { documentWords } from "../document-words.ts";
import { cellPieces, phrasePieces, type TextPiece } from "../foreign-text.ts";
import { noteLines, phraseText } from "../phrase-text.ts";
import { type SentenceParts, sentenceParts } from "../sentence-parts.ts";
import type { Style } from "../style.ts";
import type { Block, Blocks } from "./block.ts";
import { tableReference } from "./captions.ts";
import { figuresBlocks } from "./docx-figures.ts";
import { gridTable, needsRoom } from "./docx-grid.ts";
import { paragraph } from "./docx-paragraph.ts";
import { picture } from "./docx-picture.ts";
import { type Inline, joined, run } from "./docx-text.ts";
import { type Grid, type GridCell, gridCell } from "./grid.ts";
import type { WriteContext } from "./write-context.ts";

/** A part of a section as blocks of Word, before the part that follows it. */
export function partBlocks(part: Part, context: WriteContext, next?: Part): Blocks | Promise<Blocks> {
  switch (part.is) {
    case "text":
      return [paragraph(sentencesOf(part.sentences, context.style))];
    case "list":
      return listBlocks(part, context, next);
    case "definitions":
      return part.items.map(({ term, meaning }, index) =>
        definition(term, meaning, context.style, index === part.items.length - 1),
      );
    case "figures":
      return figuresBlocks(part.figures, context);
    case "chart":
      return picture(part, part.chart, context);
    case "table":
      return tableBlocks(part, context);
  }
}

type TablePart = Extract<Part, { is: "table" }>;

/** Whether a part is a table whose words would break on an upright page even in the small font size. */
export const isWide = (part: Part, style: Style, room: number): boolean =>
  part.is === "table" && part.table.rows.length > 0 && needsRoom(gridOf(part, style), room);

/** Sentences in one paragraph. */
const sentencesOf = (sentences: readonly Phrase[], style: Style): TextPiece[] =>
  sentences.flatMap((sentence, index) => [...(index > 0 ? [{ text: " " }] : []), ...phrasePieces(sentence, style)]);

/**
 * Sentences with bullets, under their title; one that stands alone is a paragraph. The last two stay together, so that a
 * page never begins with one alone, and a sentence stays with what is said of it.
 */
function listBlocks(list: Extract<Part, { is: "list" }>, { style, numbers }: WriteContext, next?: Part): Blocks {
  const { title, items } = list;
  const isList = title !== undefined || items.length > 1;
  return [
    ...(title === undefined ? [] : [paragraph(phrasePieces(title, style), "HamkorListTitle")]),
    ...items.flatMap((item, index) => {
      const { under = [] } = item;
      return [
        paragraph(sentenceInline(sentenceParts(item, list, numbers, style), style), isList ? "HamkorList" : "Normal", {
          keepsNext: under.length > 0 || index === items.length - 2 || (!isList && next?.is === "text"),
        }),
        ...under.map((inner, at) =>
          paragraph([{ text: "– " }, ...phrasePieces(inner.sentence, style)], "HamkorInnerList", {
            keepsNext: at === under.length - 2,
          }),
        ),
      ];
    }),
  ];
}

/** A sentence, with the number of a table as a field. */
function sentenceInline({ pieces, table }: SentenceParts, style: Style): Inline {
  if (!table) return run(pieces);
  const [before = "", after = ""] = sentenceIn(documentWords.seeTable, style.language).split("{number}");
  const texts = [run(`${table.opening}${before}`), tableReference(table.number), run(`${after}${table.closing}`)];
  return joined([run(pieces), ...texts]);
}

/** A term and what it means; the last stays with what follows, which is often the end of the report. */
const definition = (term: Phrase, meaning: Phrase, style: Style, keepsNext: boolean): Block =>
  paragraph(
    joined([run(phraseText(term, style), { isBold: true }), run(` — ${phraseText(meaning, style)}`)]),
    "HamkorDefinition",
    { keepsNext },
  );

/** A table under its caption, with its notes. Its provenance is the document's, which stands at the end. */
function tableBlocks(part: TablePart, { style, captions, room }: WriteContext): Blocks {
  const { table } = part;
  const title = phrasePieces(table.title, style);
  const notes = noteLines(
    table.notes.filter(({ message }) => message !== "provenance"),
    style,
  );
  if (table.rows.length === 0) {
    const none = table.notes.some(({ message }) => message === "none")
      ? []
      : [phraseText({ message: "nothing-found" }, style)];
    return [paragraph([...title, { text: [".", ...none, ...notes].join(" ") }])];
  }
  const under = notes.length > 0 ? notes.map((note) => paragraph(note, "HamkorNote")) : [paragraph("", "HamkorSpace")];
  return [captions("table", part, title), gridTable(gridOf(part, style), room, style.language), ...under];
}

function gridOf({ table: { columns, rows, totals, title } }: TablePart, style: Style): Grid {
  // A second total is of the year before.
  const total = columns.findIndex(({ role }) => role === "total");
  const cells = (row: readonly Cell[]): GridCell[] =>
    columns.map(({ role }, index) => {
      const cell = row[index] ?? nothingCell;
      return role !== "label" && isNoRecord(cell) ? gridCell("–") : { pieces: cellPieces(cell, style) };
    });
  const sums = totals && rows.length > 1 ? cells(totals) : undefined;
  return {
    columns: columns.map(({ heading, role }, index) => ({
      heading: cellText(heading, style),
      isNumeric: role !== "label",
      isSum: index === total,
    })),
    rows: rows.map((row) => {
      const isGrey = isAsideRow({ columns }, row);
      return cells(row).map((cell) => (isGrey ? { ...cell, isGrey } : cell));
    }),
    totals: sums && [gridCell(cellText({ is: "word", code: "total" }, style)), ...sums.slice(1)],
    title: phraseText(title, style),
  };
}
