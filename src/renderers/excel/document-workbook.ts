import { wordsIn } from "../../locales/index.ts";
import type { Document, Part } from "../../tables/document.ts";
import type { CountTable } from "../../tables/table.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { documentWords } from "../document-words.ts";
import { noteLines, phraseText, type Style } from "../style.ts";
import { chartDataSheet } from "./chart-data-sheet.ts";
import { definitionsSheet, overviewSheet } from "./document-sheets.ts";
import { emptyRow, mergedRow, type Sheet, type Workbook } from "./sheet.ts";
import { tableSheet } from "./tables-workbook.ts";
import { sheetNames } from "./xlsx-sheet-names.ts";

/** A document as a workbook: an overview, a sheet for each table, one with the charts' data, one with definitions. */
export function documentWorkbook(document: Document, style: Style): Workbook {
  const parts = document.sections.flatMap((section) => section.parts);
  const tables = parts.flatMap((part) => (part.is === "table" ? [part.full ?? part.table] : []));
  const charts = parts.flatMap((part) => (part.is === "chart" ? [part.chart] : []));
  const [overview, ...titles] = titlesOf(document, tables, charts.length > 0, style);
  const names = sheetNames([overview, ...titles]);
  const nameAt = (index: number): string => names.at(index) ?? "";
  const links = titles.map((title, index) => ({ title, name: nameAt(index + 1) }));
  return {
    title: phraseText(document.title, style),
    sheets: [
      overviewSheet(document, links, nameAt(0), style),
      ...tables.map((table, index) => withNotes(tableSheet(table, nameAt(index + 1), style), table, style)),
      ...(charts.length > 0 ? [chartDataSheet(charts, nameAt(-2), style)] : []),
      definitionsSheet(document, nameAt(-1), style),
    ],
  };
}

/** The titles of the sheets. */
function titlesOf(
  { sections }: Document,
  tables: readonly CountTable[],
  hasCharts: boolean,
  style: Style,
): [overview: string, ...others: string[]] {
  const word = (sentence: (typeof documentWords)[keyof typeof documentWords]) => sentenceIn(sentence, style.language);
  const isDefinitions = ({ is }: Part): boolean => is === "definitions";
  const definitionsSection = sections.find(({ parts }) => parts.some(isDefinitions));
  return [
    word(documentWords.contents),
    ...tables.map(({ title }) => phraseText(title, style)),
    ...(hasCharts ? [word(documentWords.chartData)] : []),
    definitionsSection ? phraseText(definitionsSection.title, style) : wordsIn(style.language).fields.definition,
  ];
}

/** Adds the full title under a table, as sheet names are short, and the notes. */
const withNotes = (sheet: Sheet, { title, notes }: CountTable, style: Style): Sheet => ({
  ...sheet,
  rows: [
    ...sheet.rows,
    emptyRow,
    mergedRow("section", phraseText(title, style)),
    ...noteLines(notes, style).map((note) => mergedRow("text", note)),
  ],
});
