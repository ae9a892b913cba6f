import { measureOf } from "../../../measures/index.ts";
import { compileQuery, select } from "../../../queries/select.ts";
import type { AnyRecord } from "../../../registry/record.ts";
import { type Cell, countCell, isHidden, nothingCell, withheldCell } from "../../../tables/cell.ts";
import type { Phrase } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import { type Count, exactly } from "../../../values/count.ts";
import { countTable } from "../../counting/count-table.ts";
import { countedItems } from "../../counting/counted-items.ts";
import { showing, undatedAlone } from "../../counting/shown-part.ts";
import { type AnnualRequest, ofAnyYear, overPeriod } from "../annual-request.ts";

/** A number as it may be shown; without a count where it is hidden. */
export type FoundNumber = {
  readonly cell: Cell;
  readonly count: Count | undefined;
  readonly notes: readonly Phrase[];
};

/** What a measure counts in the year, or on its last day of whatever year. */
export function numberOf(measure: string, holds: "year" | "day", request: AnnualRequest): FoundNumber {
  const { rows, notes } = tableOf(measure, [], holds, request);
  const cell = rows[0]?.[0] ?? nothingCell;
  if (isHidden(cell)) return { cell, count: undefined, notes: [] };
  if (cell.is !== "count") return { cell: countCell(exactly(0)), count: exactly(0), notes };
  return { cell, count: cell.count, notes };
}

/** What of a measure belongs to no year, because its date is not known; without a count where there is none or it is hidden. */
export function undatedOf(measure: string, request: AnnualRequest): Cell {
  const table = tableOf(measure, ["year"], "day", showing(undatedAlone, request));
  if (table.isLeftOut) return hasUndated(measure, request) ? withheldCell : nothingCell;
  const row = table.rows.find(([label]) => label?.is === "word" && label.code === "undated");
  return row?.at(-1) ?? nothingCell;
}

/** Whether some have no date, which may be told where the numbers by year may not. */
function hasUndated(measure: string, request: AnnualRequest): boolean {
  const { context, ...asked } = ofAnyYear(request);
  const { dated } = countedItems({ ...asked, measure: measureOf(measure) }, [], true, context.question);
  return dated.items.some(({ years }) => years.length === 0);
}

const tableOf = (measure: string, by: readonly string[], holds: "year" | "day", request: AnnualRequest): CountTable => {
  const { context, ...rest } = holds === "year" ? overPeriod(request) : ofAnyYear(request);
  return countTable({ ...rest, measure: measureOf(measure), by, across: undefined }, context);
};

/** Of a stock: the records whose state on the day is not known. */
export function unknownOf(measure: string, { query, context }: AnnualRequest): readonly AnyRecord[] {
  const { of, unknown } = measureOf(measure);
  const { question } = context;
  const items = unknown?.({ registry: question.registry, on: question.on, overYears: false }) ?? [];
  return select(items, compileQuery(query, of, question)).selected.map(({ record }) => record);
}

/** Whether nothing is on record of a number that may be shown. */
export const isNothing = ({ count }: FoundNumber): boolean => count?.max === 0;

/** Whether a total of persons could disclose a suppressed part: the report shows persons by country. */
export const couldDisclose = (measure: string, { context }: AnnualRequest): boolean =>
  measureOf(measure).ofPeople === true && context.question.registry.settings.smallCell > 0;
