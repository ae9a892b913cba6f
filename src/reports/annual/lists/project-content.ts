import { countOf } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { AnnualRequest } from "../annual-request.ts";
import { projectsTimeline } from "../charts/timelines.ts";
import { contentOf, type SectionContent } from "../section-parts.ts";
import { reportOf, tablesIn } from "../section-tables.ts";
import { projectList } from "./project-list.ts";

/** The projects by name, and in the annex how many there are of each kind and what they cost. */
export function projectContent(request: AnnualRequest): SectionContent {
  const list = projectList(request);
  const [byRole, byState, byYear, budgets, byCurrency] = tablesIn(reportOf("projects"), request);
  const counts = [byRole, byState, byYear].flatMap((table) => table ?? []);
  // Of one project the list says all.
  const ofSeveral = list.rows.length === 1 ? counts.filter((table) => !isOfOne(table)) : counts;
  // Where each currency has one programme, the programmes say it.
  const isRepeated = budgets !== undefined && budgets.rows.length === byCurrency?.rows.length;
  const money = [budgets, isRepeated ? undefined : byCurrency].flatMap((table) => table ?? []);
  const details = [...ofSeveral, ...money];
  return contentOf({
    charts: [projectsTimeline(request)],
    tables: [list, ...details],
    annexed: details.map((_, index) => index + 1),
  });
}

/** Whether all that a table counts is one thing. */
const isOfOne = ({ rows, totals }: CountTable): boolean => {
  const last = (totals ?? rows[0])?.at(-1);
  return rows.length <= 1 && last !== undefined && countOf(last)?.max === 1;
};
