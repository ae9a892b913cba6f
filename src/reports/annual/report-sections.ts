import { type AnnualSection, annualSections } from "../../kinds/annual-sections.ts";
import type { Chart } from "../../tables/chart.ts";
import type { CountTable, Table } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type Report, type ReportRequest, tablesOf } from "../define-report.ts";
import { reports } from "../index.ts";
import { selectedAgreements } from "../selection/selected-agreements.ts";
import {
  type AnnualRequest,
  flowYears,
  labelOf,
  ofAnyYear,
  overPeriod,
  overTrend,
  overYears,
} from "./annual-request.ts";
import { besideHome } from "./beside-home.ts";
import { besideYearBefore } from "./beside-year-before.ts";
import { chapterTitles } from "./chapter-titles.ts";
import { stockAndFlow } from "./charts/agreement-charts.ts";
import { partnerMap, partnersByCountry } from "./charts/partner-map.ts";
import { mobilityCharts, studentsPerYear } from "./charts/person-charts.ts";
import { agreementTimeline, projectsTimeline } from "./charts/timelines.ts";
import { agreementList } from "./lists/agreement-list.ts";
import { agreementUseTable } from "./lists/agreement-use-table.ts";
import { comparisonTable, comparisonTitle } from "./lists/comparison-table.ts";
import { agreementsOfCountries } from "./lists/country-table.ts";
import { projectList } from "./lists/project-list.ts";
import { withoutZeros } from "./lists/target-figures.ts";
import { taskLists } from "./lists/task-lists.ts";
import { isUnderstood } from "./refuse-words-of-some-kinds.ts";
import { contentOf, noContent, type SectionContent } from "./section-parts.ts";
import { summary } from "./summary.ts";
import { sortByYear } from "./table-rules/sort-by-year.ts";
import { withUndated } from "./table-rules/with-undated.ts";
import { toDecide } from "./to-decide/to-decide.ts";

/** A section before it is known whether it has content. */
export type SectionRule = {
  readonly name: AnnualSection;
  readonly title: Sentence;
  readonly content: (request: AnnualRequest) => SectionContent;
};

/** Which tables of a section's report, by their order in it, belong in the annex: details, evidence and long lists. */
const annexed: Readonly<Partial<Record<AnnualSection, readonly number[]>>> = {
  "students-abroad": [1, 2],
  "incoming-students": [1, 2],
  balance: [1],
  "agreements-by-type": [1],
  "visits-and-events": [3, 4],
  "joint-programmes": [0, 2, 3],
};

/** The most incomplete records, those in most need first, that a workbook lists. */
const mostIncomplete = 5000;

/** Sections with charts or tables of their own; all others have the tables of their report. */
const ownContent: Readonly<Partial<Record<AnnualSection, SectionRule["content"]>>> = {
  summary: (request) => ({ ...noContent, body: [...summary(request), ...toDecide(request)] }),
  comparison: (request) => {
    const table = comparisonTable(request);
    return table ? contentOf({ tables: [table] }) : noContent;
  },
  map: (request) => {
    const table = partnersByCountry(request);
    return contentOf({ charts: [partnerMap(request, table)], tables: [besideHome(table, request)], annexed: [0] });
  },
  "agreements-flow": (request) => {
    const years = { ...overYears(request, undefined, request.year), last: flowYears };
    const tables = tablesOf(reportOf("agreements-flow"), years);
    return contentOf({ charts: tables.map(stockAndFlow), tables });
  },
  "agreements-by-country": (request) => {
    const [byType] = tablesOf(reportOf("agreements-by-country"), ofAnyYear(request));
    const byCountry = besideHome(agreementsOfCountries(request), request);
    return contentOf({ tables: [byCountry, ...(byType ? [byType] : [])], annexed: [1] });
  },
  "agreements-by-type": (request) => ofReport("agreements-by-type", [], ofAnyYear(request)),
  "agreements-by-region": (request) => ofReport("agreements-by-region", [], ofAnyYear(request)),
  "agreements-expiry": (request) => ofReport("agreements-expiry", [agreementTimeline(request)], ofAnyYear(request)),
  "students-abroad": (request) =>
    contentOf({
      charts: [studentsPerYear(request)],
      tables: tablesIn(reportOf("students-abroad"), request),
      annexed: annexed["students-abroad"] ?? [],
    }),
  "fields-of-education": (request) => {
    const tables = tablesIn(reportOf("fields-of-education"), request);
    const beside = besideYearBefore(reportOf("fields-of-education"), tables, request);
    return contentOf({ charts: mobilityCharts(tables), tables: beside });
  },
  durations: (request) => ofYearAndBefore("durations", request),
  "staff-mobility": (request) => ofYearAndBefore("staff-mobility", request),
  completeness: (request) =>
    contentOf({ tables: tablesOf(reportOf("completeness"), { ...overPeriod(request), top: mostIncomplete }) }),
  implementation: (request) => {
    const [, , ...evidence] = tablesOf(reportOf("implementation"), overPeriod(request));
    const tables = [agreementUseTable(request), agreementList(request), ...evidence];
    return contentOf({ tables, annexed: [1, 2, 3] });
  },
  projects: (request) =>
    contentOf({
      charts: [projectsTimeline(request)],
      tables: [projectList(request), ...tablesIn(reportOf("projects"), request)],
      annexed: [1, 2, 3, 4, 5],
    }),
  targets: (request) => {
    const [byStatus, withFigure] = tablesOf(reportOf("targets"), overPeriod(request));
    const ofSeveral = byStatus && byStatus.rows.length > 1 ? [byStatus] : [];
    const content = contentOf({
      tables: [...(withFigure ? [withoutZeros(withFigure)] : []), ...ofSeveral],
      annexed: [1],
    });
    return { ...content, annex: [...content.annex, ...taskLists(request)] };
  },
};

/** The tables of a report on the year, with the year before. */
function ofYearAndBefore(name: AnnualSection, request: AnnualRequest): SectionContent {
  const report = reportOf(name);
  return contentOf({ tables: besideYearBefore(report, tablesIn(report, request), request) });
}

/** The charts and tables of a report over some years. */
const ofReport = (
  name: AnnualSection,
  charts: readonly (Chart | undefined)[],
  reportRequest: ReportRequest,
): SectionContent =>
  contentOf({ charts, tables: tablesOf(reportOf(name), reportRequest), annexed: annexed[name] ?? [] });

const titles: Readonly<Partial<Record<AnnualSection, Sentence>>> = {
  summary: chapterTitles.summary,
  comparison: comparisonTitle,
  map: {
    en: "Partners on the map",
    ru: "География сотрудничества",
    tg: "Ҷуғрофияи ҳамкорӣ",
    uz: "Hamkorlik geografiyasi",
  },
};

function reportOf(name: AnnualSection): Report {
  const found = reports.find((report) => report.name === name);
  if (!found) throw new Error(`the section ${name} has no report`);
  return found;
}

/** The sections of figures that institutions state: a word that they cannot be asked for leaves nothing to show. */
const ofInstitutions: readonly AnnualSection[] = ["claims", "rates"];

function ofInstitutionsOnly(name: AnnualSection): SectionRule["content"] {
  return (request) => {
    const { query, context } = request;
    const areAsked = query.every((word) => isUnderstood(word, "institutions", context.question));
    return areAsked ? usualContent(name, request) : noContent;
  };
}

/** The tables of the report of that name. */
const usualContent = (name: AnnualSection, request: AnnualRequest): SectionContent =>
  contentOf({ tables: tablesIn(reportOf(name), request), annexed: annexed[name] ?? [] });

const contentRule = (name: AnnualSection): SectionRule["content"] =>
  ofInstitutions.includes(name)
    ? ofInstitutionsOnly(name)
    : (ownContent[name] ?? ((request) => usualContent(name, request)));

/** The sections that show agreements, some of them only those with dates. */
const ofAgreements: readonly AnnualSection[] = [
  "map",
  "agreements-flow",
  "agreements-by-country",
  "agreements-by-type",
  "agreements-expiry",
  "implementation",
];

/** A section of agreements that shows none though there are some: what it needs is not stated of them. */
function withReason(name: AnnualSection, content: SectionContent, request: AnnualRequest): SectionContent {
  const isEmpty = content.body.length === 0 && ofAgreements.includes(name);
  const hasAgreements = isEmpty && selectedAgreements(ofAnyYear(request)).agreements.length > 0;
  return hasAgreements ? { ...content, lacks: "values" } : content;
}

/** Every section that an annual report may have. */
export const sectionRules: readonly SectionRule[] = annualSections.map((name) => ({
  name,
  title: titles[name] ?? reportOf(name).title,
  content: (request) => withReason(name, contentRule(name)(request), request),
}));

/** The tables of a report over the period; those by year over the years of the trend, in the order of the year itself. */
function tablesIn(report: Report, request: AnnualRequest): readonly CountTable[] {
  const tables = tablesOf(report, overPeriod(request));
  if (!tables.some((table) => isByYear(table, request))) return tables;
  const trends = tablesOf(report, overTrend(request));
  const whole = tablesOf(report, ofAnyYear(request));
  const ofTrend = (table: CountTable, index: number): CountTable =>
    sortByYear(withUndated(trends[index] ?? table, whole[index]), labelOf(request), request.context);
  return tables.map((table, index) => (isByYear(table, request) ? ofTrend(table, index) : table));
}

/** Whether years are the rows or columns of a table; a year that only tells of something else in its row makes no trend. */
const isByYear = ({ columns }: Table, request: AnnualRequest): boolean =>
  columns[0]?.key === "year" || columns.some(({ key, role }) => role !== "label" && key === labelOf(request));
