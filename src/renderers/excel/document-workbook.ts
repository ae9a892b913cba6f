import { wordsIn } from "../../locales/index.ts";
import type { Document, Part } from "../../tables/document.ts";
import type { CountTable } from "../../tables/table.ts";
import { sentenceIn } from "../../values/texts/sentence.ts";
import { documentWords } from "../document-words.ts";
import { noteLines, phraseText, type Style } from "../style.ts";
import { chartDataSheet } from "./chart-data-sheet.ts";
import { definitionsSheet, overviewSheet } from "./document-sheets.ts";
import { emptyRow, runningRow, type Sheet, type Workbook } from "./sheet.ts";
import { tableSheet } from "./tables-workbook.ts";
import { sheetNames } from "./xlsx-sheet-names.ts";

/** A document as a workbook: what it says, a sheet a table, one with the data of the charts, one with definitions. */
export function documentWorkbook(document: Document, style: Style): Workbook {
  const parts = document.sections.flatMap((section) => section.parts);
  const tables = parts.flatMap((part) => (part.is === "table" ? [part.table] : []));
  const charts = parts.flatMap((part) => (part.is === "chart" ? [part.chart] : []));
  const [overview, ...titles] = titlesOf(document, tables, charts.length > 0, style);
  const names = sheetNames([overview, ...titles]);
  const nameAt = (index: number): string => names.at(index) ?? "";
  const leads = titles.map((title, index) => ({ title, name: nameAt(index + 1) }));
  return {
    title: phraseText(document.title, style),
    sheets: [
      overviewSheet(document, leads, nameAt(0), style),
      ...tables.map((table, index) => withNotes(tableSheet(table, nameAt(index + 1), style), table, style)),
      ...(charts.length > 0 ? [chartDataSheet(charts, nameAt(-2), style)] : []),
      definitionsSheet(document, nameAt(-1), style),
    ],
  };
}

/** What each sheet is about. */
function titlesOf(
  { sections }: Document,
  tables: readonly CountTable[],
  hasCharts: boolean,
  style: Style,
): [overview: string, ...others: string[]] {
  const said = (sentence: (typeof documentWords)[keyof typeof documentWords]) => sentenceIn(sentence, style.language);
  const isDefinitions = ({ is }: Part): boolean => is === "definitions";
  const defining = sections.find(({ parts }) => parts.some(isDefinitions));
  return [
    said(documentWords.contents),
    ...tables.map(({ title }) => phraseText(title, style)),
    ...(hasCharts ? [said(documentWords.chartData)] : []),
    defining ? phraseText(defining.title, style) : wordsIn(style.language).fields.definition,
  ];
}

/** Under a table its full title, as that of a sheet is short, and what its notes say. */
const withNotes = (sheet: Sheet, { title, notes }: CountTable, style: Style): Sheet => ({
  ...sheet,
  rows: [
    ...sheet.rows,
    emptyRow,
    runningRow("section", phraseText(title, style)),
    ...noteLines(notes, style).map((note) => runningRow("text", note)),
  ],
});
