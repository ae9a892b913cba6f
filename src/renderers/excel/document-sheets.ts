import type { Cell } from "../../tables/cell.ts";
import type { Document, KeyFigure, Part, Section } from "../../tables/document.ts";
import { isExact } from "../../values/count.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { figureHeadings, figureTexts } from "../document-figures.ts";
import { paragraphsOf } from "../document-paragraphs.ts";
import { warningOf } from "../document-warning.ts";
import { documentWords } from "../document-words.ts";
import { sectionHeading } from "../section-heading.ts";
import { phraseText, type Style } from "../style.ts";
import { emptyRow, mergedRow, type Sheet, type SheetRow, textCell } from "./sheet.ts";
import { sheetCell } from "./xlsx-cells.ts";

type SheetLink = { readonly title: string; readonly name: string };

/** The first sheet: titles, introduction, the texts and figures of the sections, and links to the other sheets. */
export function overviewSheet(document: Document, links: readonly SheetLink[], name: string, style: Style): Sheet {
  const { title, subtitles, introduction } = document;
  return {
    ...page(name),
    rows: [
      mergedRow("title", phraseText(title, style)),
      ...subtitles.map((subtitle) => mergedRow("text", phraseText(subtitle, style))),
      ...warningRows(document, style),
      ...(introduction === undefined
        ? []
        : [emptyRow, ...paragraphsOf(introduction, style).map((text) => mergedRow("text", text))]),
      ...document.sections.flatMap((section) => sectionRows(section, style)),
      emptyRow,
      mergedRow("section", sentenceIn(documentWords.contents, style.language)),
      ...links.map((link): SheetRow => ({ cells: [{ ...textCell(link.title), linksTo: link.name }], look: "text" })),
    ],
  };
}

/** What could not be read, on a ground of its own. */
function warningRows(document: Document, style: Style): SheetRow[] {
  const warning = warningOf(document, style);
  if (!warning) return [];
  return [
    emptyRow,
    mergedRow("warning", warning.title),
    ...warning.paragraphs.map((text) => mergedRow("caution", text)),
  ];
}

/** A sheet of running text. */
const page = (name: string) => ({ name, frozen: { rows: 0, columns: 0 }, isFiltered: false, widest: 60 });

/** The texts and figures of a section. */
function sectionRows(section: Section, style: Style): SheetRow[] {
  const rows = section.parts.flatMap((part) => partRows(part, style));
  return rows.length > 0 ? [emptyRow, mergedRow("section", sectionHeading(section, style)), ...rows] : [];
}

function partRows(part: Part, style: Style): SheetRow[] {
  if (part.is === "figures") return figureRows(part.figures, style);
  if (part.is === "list") return listRows(part, style);
  if (part.is !== "text") return [];
  return [mergedRow("text", part.sentences.map((sentence) => phraseText(sentence, style)).join(" "))];
}

const listRows = ({ title, items }: Extract<Part, { is: "list" }>, style: Style): SheetRow[] =>
  [...(title === undefined ? [] : [title]), ...items.map(({ sentence }) => sentence)].map((phrase) =>
    mergedRow("text", phraseText(phrase, style)),
  );

function figureRows(figures: readonly KeyFigure[], style: Style): SheetRow[] {
  return [
    { cells: figureHeadings(style).map(textCell), look: "heading" },
    ...figures.map((figure): SheetRow => {
      const { label, value, before, change, remarks } = figureTexts(figure, style);
      const numbers: [Cell, string][] = [
        [figure.value, value],
        [figure.before, before],
        [figure.change, change],
      ];
      const cells = numbers.map(([cell, text]) => (isExactNumber(cell) ? sheetCell(cell, style) : textCell(text)));
      return { cells: [textCell(label), ...cells, textCell(remarks.join("; "))], look: "body" };
    }),
  ];
}

/** Whether a cell is a number to reckon with. */
const isExactNumber = (cell: Cell): boolean =>
  cell.is === "count" ? isExact(cell.count) : cell.is === "difference" && cell.min !== null && cell.min === cell.max;

/** The last sheet: definitions, the provenance, and the command that reproduces the report. */
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
      mergedRow("text", phraseText({ message: "provenance", ...provenance }, style)),
      emptyRow,
      mergedRow("section", sentenceIn(documentWords.command, style.language)),
      mergedRow("text", command),
    ],
  };
}
