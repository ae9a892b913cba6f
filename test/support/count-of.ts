import { recordsOn } from "../../src/derived/agreements/agreement-on.ts";
import type { KindName } from "../../src/kinds/field-meta.ts";
import { measureOf } from "../../src/measures/index.ts";
import { splitQuery } from "../../src/queries/query-words.ts";
import type { Question } from "../../src/queries/question.ts";
import { compileQuery, select } from "../../src/queries/select.ts";
import type { AnyRecord } from "../../src/registry/record.ts";
import type { Registry } from "../../src/registry/registry.ts";
import type { CountRequest } from "../../src/reports/counting/count-table.ts";
import { disclosedCount } from "../../src/reports/counting/disclosed-count.ts";
import type { CountExtras } from "../../src/reports/counting/shown-cells.ts";
import type { Cell } from "../../src/tables/cell.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { countToText } from "../../src/values/count.ts";

/** What a count asks, in a test: all but the measure may be left out; the query is one string. */
export type Asked = Partial<Omit<CountRequest, "measure" | "query">> & {
  readonly query?: string;
  readonly on?: string;
  readonly year?: "calendar" | "academic";
  readonly yearRule?: Question["yearRule"];
  readonly sort?: "label" | "value";
  readonly extras?: CountExtras;
};

const today = "2026-11-21";

export const questionAbout = (registry: Registry, { on = today, year, yearRule = "own" }: Asked = {}): Question => ({
  registry,
  on,
  years: { ...registry.settings.years, kind: year ?? registry.settings.years.kind },
  yearRule,
});

/** A table of counts as the command would make it. */
export function countOf(registry: Registry, measure: string, asked: Asked = {}): CountTable {
  const { query = "", by = [], across, window, last, top, sort } = asked;
  return disclosedCount(
    {
      measure: measureOf(measure),
      query: splitQuery(query),
      by,
      across,
      window: window ?? { from: undefined, to: undefined },
      last,
      top,
    },
    {
      question: questionAbout(registry, asked),
      ordering: { sort, label: code, compareLabels: (a, b) => (a < b ? -1 : Number(a > b)) },
      extras: asked.extras ?? {},
      provenance: { title: "Test", revision: null, dirty: 0, on: asked.on ?? today },
    },
  );
}

function code(cell: Cell): string {
  if (cell.is === "count") return countToText(cell.count);
  return "code" in cell ? cell.code : cell.is === "plain" || cell.is === "date" ? cell.text : "";
}

/** The rows of a count, each as its codes in one line: `UZ 3 4 | 7` is a label, two columns and the total. */
export const rowsOf = (table: CountTable): string[] => table.rows.map((row) => line(table, row));

/** The line of totals. */
export const totalsOf = (table: CountTable): string => line(table, table.totals ?? []).trim();

/** The keys of the columns. */
export const keysOf = (table: CountTable): string[] => table.columns.map(({ key }) => key);

const line = ({ columns }: CountTable, cells: readonly Cell[]): string =>
  cells
    .map(
      (cell, index) =>
        `${columns[index]?.role === "total" ? "| " : ""}${code(cell) || (cell.is === "nothing" && columns[index]?.role !== "label" ? "-" : "")}`,
    )
    .join(" ");

/** One number: the whole of a count without rows and columns. */
export const numberOf = (registry: Registry, measure: string, asked: Asked = {}): string =>
  totalsOf(countOf(registry, measure, asked));

/** The notes of a table by what they say, with how many records they tell of. */
export const notesOf = ({ notes }: CountTable): string[] =>
  notes.flatMap((note) => ("records" in note ? [`${note.message} ${note.records}`] : []));

/** The ids that a query selects, and how many records it leaves undecided. */
export function idsOf(registry: Registry, kind: KindName, query: string, asked: Asked = {}): string {
  const question = questionAbout(registry, asked);
  const compiled = compileQuery(splitQuery(query), [kind], question);
  const subjects = recordsOn(kind, registry, question.on).map((record): { record: AnyRecord } => ({ record }));
  const { selected, undecided } = select(subjects, compiled);
  const ids = selected.map(({ record }) => record.id).join(" ");
  return undecided > 0 ? `${ids} (${undecided} undecided)`.trim() : ids;
}
