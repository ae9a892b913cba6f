import type { CountTable } from "../../tables/table.ts";
import { type Report, tablesOf } from "../define-report.ts";
import { type AnnualRequest, labelOf, overPeriod, yearBefore } from "./annual-request.ts";
import { hasContent } from "./section-parts.ts";
import { withYearBefore } from "./table-rules/with-year-before.ts";

/**
 * The tables of a report on the year, with the persons of the year before beside them. Unchanged where small numbers are
 * hidden: those of another year would have others hidden with them.
 */
export function besideYearBefore(
  report: Report,
  tables: readonly CountTable[],
  request: AnnualRequest,
): readonly CountTable[] {
  const { smallCell, smallCellBy } = request.context.question.registry.settings;
  const areHidden = smallCell > 0 && smallCellBy === "hide";
  if (areHidden || !tables.some(hasContent)) return tables;
  const before = yearBefore(request);
  const earlier = tablesOf(report, overPeriod(before));
  return tables.map((table, index) =>
    hasContent(table) ? withYearBefore(table, earlier[index], labelOf(before)) : table,
  );
}
