import type { Measure } from "../../measures/define-measure.ts";
import type { DatedItem, DatedItems } from "../../queries/pivot/item-years.ts";
import type { Pivot } from "../../queries/pivot/pivot.ts";
import type { Question } from "../../queries/question.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";

type Grid = Pick<Table, "columns" | "rows" | "totals">;

/** The question a measure answers: one of academic years in these, whatever the registry's are. */
export function questionFor(measure: Measure, question: Question): Question {
  const { years } = question;
  return {
    ...question,
    years: measure.ofAcademicYears ? { ...years, kind: "academic" } : years,
    ofOutputs: measure.ofOutputs ?? false,
  };
}

/** Of each record the figure of its last year: what is counted of figures of academic years where it is not by year. */
export function latestOfEach(dated: DatedItems): DatedItems {
  const latest = new Map<DatedItem["item"]["record"], DatedItem>();
  for (const entry of dated.items) {
    const known = latest.get(entry.item.record);
    if (!known || yearOf(entry) > yearOf(known)) latest.set(entry.item.record, entry);
  }
  return { ...dated, items: [...latest.values()] };
}

const yearOf = ({ item }: DatedItem): number => item.academicYear ?? 0;

/** A pivot without the rest of its rows taken as one, where that would add up years. */
export const withoutRestOfYears = (pivot: Pivot, measure: Measure): Pivot =>
  lacksColumnTotals(pivot, measure) ? { ...pivot, rows: pivot.rows.filter(({ keys }) => keys !== "rest") } : pivot;

/** A table without the totals that would add up years. */
export function withoutTotalsOfYears(grid: Grid, pivot: Pivot, measure: Measure): Grid {
  const totals = lacksColumnTotals(pivot, measure) ? undefined : grid.totals;
  if (!lacksRowTotals(pivot, measure)) return { ...grid, totals };
  const kept = (cells: readonly Cell[]): Cell[] => cells.filter((_, index) => grid.columns[index]?.role !== "total");
  return {
    columns: grid.columns.filter(({ role }) => role !== "total"),
    rows: grid.rows.map(kept),
    totals: totals && kept(totals),
  };
}

const lacksRowTotals = ({ across }: Pivot, { ofAcademicYears }: Measure): boolean =>
  ofAcademicYears === true && across?.type === "year";

const lacksColumnTotals = ({ by }: Pivot, { ofAcademicYears }: Measure): boolean =>
  ofAcademicYears === true && by.some(({ type }) => type === "year");

/** Whether a table has the totals that shares are of: those of its columns, of a single row the row's. */
export const hasWholes = ({ by }: Pivot, { columns, totals }: Grid): boolean =>
  by.length > 0 ? totals !== undefined : columns.some(({ role }) => role === "total");
