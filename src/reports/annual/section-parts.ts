import { tablesLeftOut } from "../../disclosure/disclosure-notes.ts";
import { isNotStated } from "../../tables/aside-labels.ts";
import { type Cell, listCell } from "../../tables/cell.ts";
import type { Chart } from "../../tables/chart.ts";
import type { Part } from "../../tables/document.ts";
import { filledPhrase, type Phrase } from "../../tables/phrase.ts";
import type { CountTable, Table } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { isBlankOrZero } from "./table-rules/ruled-table.ts";

/** What a section has: in the body of the report, and in its annex. */
export type SectionContent = {
  readonly body: readonly Part[];
  readonly annex: readonly Part[];
  /** What it is called where it has other content than its name says. */
  readonly title?: Sentence;
  /**
   * Why it has nothing, where it has: its tables are empty, no record states what they are by, or they are of too few
   * persons to be shown.
   */
  readonly lacks: "records" | "values" | "persons";
  /** The most records that one of its tables leaves out because they have no date. */
  readonly undated: number;
};

/** What a section is made of; the tables are those of a report in its order, some of which belong in the annex. */
type SectionSources = {
  readonly charts?: readonly (Chart | undefined)[];
  readonly tables: readonly CountTable[];
  readonly annexed?: readonly number[];
};

/**
 * Charts that have something to show, then tables that have content. Tables that are not shown are named beside others, in the
 * annex or in the body; where there are no others, the section has nothing.
 */
export function contentOf({ charts = [], tables, annexed = [] }: SectionSources): SectionContent {
  const isIn = (index: number, isAnnexed: boolean): boolean => annexed.includes(index) === isAnnexed;
  const partsOf = (isAnnexed: boolean): Part[] =>
    tables.filter((table, index) => isIn(index, isAnnexed) && hasContent(table)).map(tablePart);
  const body = [...charts.flatMap((chart): Part[] => (chart ? [{ is: "chart", chart }] : [])), ...partsOf(false)];
  const annex = partsOf(true);
  const namedIn = (isAnnexed: boolean, parts: readonly Part[], others: readonly Part[]): Part[] =>
    parts.length === 0
      ? []
      : leftOutPart(tables.filter(({ isLeftOut }, at) => isLeftOut && (others.length === 0 || isIn(at, isAnnexed))));
  return {
    body: [...body, ...namedIn(false, body, annex)],
    annex: [...annex, ...namedIn(true, annex, body)],
    lacks: whatLacks(tables),
    undated: Math.max(0, ...tables.map(undatedIn)),
  };
}

function whatLacks(tables: readonly CountTable[]): SectionContent["lacks"] {
  if (tables.some(({ isLeftOut }) => isLeftOut)) return "persons";
  return tables.some((table) => !isEmpty(table)) ? "values" : "records";
}

/** The tables that are not shown, by name. */
function leftOutPart(tables: readonly CountTable[]): Part[] {
  const names = tables.flatMap(({ title }): Cell[] =>
    title.message === "sentence" ? [{ is: "text", text: title.sentence }] : [],
  );
  return names.length > 0
    ? [{ is: "text", sentences: [filledPhrase(tablesLeftOut, { tables: listCell(names) })] }]
    : [];
}

const undatedIn = ({ notes }: CountTable): number =>
  notes.reduce((sum, note) => sum + (note.message === "without-date" ? note.records : 0), 0);

/** A section of which nothing can be said. */
export const noContent: SectionContent = { body: [], annex: [], lacks: "records", undated: 0 };

/** Whether a table has a record with a stated value. */
export const hasContent = (table: CountTable): boolean => !isEmpty(table) && !isAllNotStated(table);

/** Whether a table lists nothing, or counts nothing. */
function isEmpty({ rows, columns }: Table): boolean {
  if (columns.every(({ role }) => role === "label")) return rows.length === 0;
  return rows.every((row) => row.every((cell, index) => columns[index]?.role === "label" || isZero(cell)));
}

const isZero = (cell: Cell): boolean => isBlankOrZero(cell) || (cell.is === "percent" && cell.share.max === 0);

/** Whether a count is by what no record states, so that it is no more than its total. */
function isAllNotStated({ rows, columns }: Table): boolean {
  const isNamed = columns.some(({ key, role }) => role === "value" && key !== "none");
  const values = columns.filter(({ role }) => role === "value");
  const isCount = columns.some(({ role }) => role === "total") || values.length === 1;
  const areRowsNamed = rows.some((row) =>
    row.some((cell, index) => columns[index]?.role === "label" && !isNotStated(cell)),
  );
  return isCount && !areRowsNamed && !(isNamed && values.length > 1);
}

/** Notes that a report has once for all tables, and those that are about the words of a query. */
const unprinted: readonly Phrase["message"][] = ["provenance", "none", "with-units", "with-predecessors"];

/** A table as a report has it: the provenance is given once for all tables. */
const tablePart = (table: CountTable): Part => ({
  is: "table",
  table: { ...table, notes: table.notes.filter(({ message }) => !unprinted.includes(message)) },
});
