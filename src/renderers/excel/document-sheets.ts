import type { Document, KeyFigure, Part, Section } from "../../tables/document.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { figureHeadings } from "../document-figures.ts";
import { paragraphsOf } from "../document-paragraphs.ts";
import { documentWords } from "../document-words.ts";
import { phraseText, type Style } from "../style.ts";
import { emptyRow, runningRow, type Sheet, type SheetRow, textCell } from "./sheet.ts";
import { sheetCell } from "./xlsx-cells.ts";

type Lead = { readonly title: string; readonly name: string };

/** The first sheet: titles, the office's words, what the sections say and their figures, and where the rest stands. */
export function overviewSheet(document: Document, leads: readonly Lead[], name: string, style: Style): Sheet {
  const { title, subtitles, introduction } = document;
  return {
    ...page(name),
    rows: [
      runningRow("title", phraseText(title, style)),
      ...subtitles.map((subtitle) => runningRow("text", phraseText(subtitle, style))),
      ...(introduction === undefined
        ? []
        : [emptyRow, ...paragraphsOf(introduction, style).map((text) => runningRow("text", text))]),
      ...document.sections.flatMap((section) => sectionRows(section, style)),
      emptyRow,
      runningRow("section", sentenceIn(documentWords.contents, style.language)),
      ...leads.map((lead): SheetRow => ({ cells: [{ ...textCell(lead.title), leadsTo: lead.name }], look: "text" })),
    ],
  };
}

/** A sheet that is read like a page. */
const page = (name: string) => ({ name, frozen: { rows: 0, columns: 0 }, isFiltered: false, widest: 60 });

/** What a section says beside its tables and charts. */
function sectionRows({ title, parts }: Section, style: Style): SheetRow[] {
  const rows = parts.flatMap((part) => partRows(part, style));
  return rows.length > 0 ? [emptyRow, runningRow("section", phraseText(title, style)), ...rows] : [];
}

function partRows(part: Part, style: Style): SheetRow[] {
  if (part.is === "figures") return figureRows(part.figures, style);
  if (part.is !== "text") return [];
  return [runningRow("text", part.sentences.map((sentence) => phraseText(sentence, style)).join(" "))];
}

function figureRows(figures: readonly KeyFigure[], style: Style): SheetRow[] {
  return [
    { cells: figureHeadings(style).map(textCell), look: "heading" },
    ...figures.map(
      ({ label, value, before, change }): SheetRow => ({
        cells: [textCell(phraseText(label, style)), ...[value, before, change].map((cell) => sheetCell(cell, style))],
        look: "body",
      }),
    ),
  ];
}

/** The last sheet: what terms mean, where the numbers come from, and the command that makes them again. */
export function definitionsSheet({ sections, provenance, command }: Document, name: string, style: Style): Sheet {
  const items = sections.flatMap(({ parts }) => parts.flatMap((part) => (part.is === "definitions" ? part.items : [])));
  const rows = items.map(
    ({ term, meaning }): SheetRow => ({
      cells: [textCell(phraseText(term, style)), textCell(phraseText(meaning, style))],
      look: "body",
    }),
  );
  return {
    ...page(name),
    widest: 90,
    rows: [
      ...rows,
      ...(rows.length > 0 ? [emptyRow] : []),
      runningRow("text", phraseText({ message: "provenance", ...provenance }, style)),
      emptyRow,
      runningRow("section", sentenceIn(documentWords.command, style.language)),
      runningRow("text", command),
    ],
  };
}
