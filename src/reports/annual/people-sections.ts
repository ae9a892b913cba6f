import type { AnnualSection } from "../../kinds/annual-sections.ts";
import type { CountTable } from "../../tables/table.ts";
import type { AnnualRequest } from "./annual-request.ts";
import { besideYearBefore } from "./beside-year-before.ts";
import { mobilityCharts, studentsPerYear } from "./charts/person-charts.ts";
import { staffNearAndFar, studentsNearAndFar } from "./near-and-far/near-and-far.ts";
import { contentOf, type SectionContent } from "./section-parts.ts";
import { reportOf, tablesIn } from "./section-tables.ts";
import { withoutVagueDays } from "./table-rules/without-vague-days.ts";

/** What the sections of students and staff have: charts, the year before, near and far abroad. */
export const peopleContent = {
  "students-abroad": (request) => {
    const tables = tablesIn(reportOf("students-abroad"), request);
    const nearAndFar = studentsNearAndFar("students-out", tables[0], request);
    return contentOf({ charts: [studentsPerYear(request)], ...besideFirst(tables, nearAndFar) });
  },
  "incoming-students": (request) => {
    const tables = tablesIn(reportOf("incoming-students"), request);
    return contentOf(besideFirst(tables, studentsNearAndFar("students-in", tables[0], request)));
  },
  "fields-of-education": (request) => {
    const tables = tablesIn(reportOf("fields-of-education"), request);
    const beside = besideYearBefore(reportOf("fields-of-education"), tables, request);
    return contentOf({ charts: mobilityCharts(tables), tables: beside });
  },
  durations: (request) => ofYearAndBefore("durations", request),
  "staff-mobility": (request) => {
    const report = reportOf("staff-mobility");
    const tables = besideYearBefore(report, tablesIn(report, request), request).map(withoutVagueDays);
    const nearAndFar = staffNearAndFar(tables[1], request);
    return contentOf({ tables: [...tables, ...(nearAndFar ? [nearAndFar] : [])] });
  },
} as const satisfies Partial<Record<AnnualSection, (request: AnnualRequest) => SectionContent>>;

/** The first table of a section, and one beside it where there is one; all others belong in the annex. */
function besideFirst(tables: readonly CountTable[], beside: CountTable | undefined) {
  const [first, ...others] = tables;
  const body = [...(first ? [first] : []), ...(beside ? [beside] : [])];
  return { tables: [...body, ...others], annexed: others.map((_, index) => body.length + index) };
}

/** The tables of a report on the year, with the year before. */
function ofYearAndBefore(name: AnnualSection, request: AnnualRequest): SectionContent {
  const report = reportOf(name);
  return contentOf({ tables: besideYearBefore(report, tablesIn(report, request), request) });
}
