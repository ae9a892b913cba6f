import { type Sentence, sentenceIn } from "../../values/texts/sentence.ts";
import type { Style } from "../style.ts";
import { type Block, stacked } from "./block.ts";
import { emptyRow, mergedRow, type Sheet, type SheetRow, textCell } from "./sheet.ts";
import { withShortTexts } from "./xlsx-limits.ts";

/** How wide a column of a report may become, in characters. */
export const widestOfReport = 60;

type Options = {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** The title in the first row, which stays in view, and the sheet to which a link below it leads back. */
  readonly head?: { readonly title: string; readonly home: string } | undefined;
  /** Whether its one table has a row for each record, with more columns than a page holds. */
  readonly isOfRecords?: boolean;
};

/** A sheet of blocks one under the other, for pages of one width; a list of records goes on beside them in the same scale. */
export function pagedSheet({ name, blocks, head, isOfRecords = false }: Options, style: Style): Sheet {
  const opening = head ? [headBlock(head, style)] : [];
  const { rows, ...others } = stacked([...opening, ...blocks]);
  const sheet = { rows: withShortTexts(withoutEmptyEnd(rows)), ...others };
  return {
    name,
    fullName: head?.title,
    ...sheet,
    frozen: { rows: frozenRows(sheet.rows, head !== undefined), columns: 0 },
    isFiltered: false,
    ...(isOfRecords ? { widest: 24, printed: printedList(sheet.rows) } : { widest: widestOfReport, isPaged: true }),
  };
}

const headBlock = ({ title, home }: NonNullable<Options["head"]>, style: Style): Block => ({
  rows: [
    mergedRow("title", title),
    { cells: [{ ...textCell(`← ${sentenceIn(back, style.language)}`), linksTo: home }], look: "text" },
    emptyRow,
  ],
});

/** The last row says something: an empty one would be printed alone where the page before it is full. */
const withoutEmptyEnd = (rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.at(-1)?.cells.length === 0 ? rows.slice(0, -1) : rows;

/** Of a list its headings, and what a record is and its id, are on every page. */
const printedList = (rows: readonly SheetRow[]): NonNullable<Sheet["printed"]> => ({
  heading: rows.findIndex(({ look }) => look === "heading"),
  columns: 2,
});

/** The most rows that stay in view. */
const mostFrozen = 8;

/** The title stays in view, and of a sheet with one table its headings. */
function frozenRows(rows: readonly SheetRow[], hasHead: boolean): number {
  if (!hasHead) return 0;
  const headings = rows.flatMap(({ look }, index) => (look === "heading" ? [index + 1] : []));
  const [only] = headings;
  return headings.length === 1 && only !== undefined && only <= mostFrozen ? only : 1;
}

const back: Sentence = {
  en: "to the first sheet",
  ru: "на первый лист",
  tg: "ба варақи аввал",
  uz: "birinchi varaqqa",
};
