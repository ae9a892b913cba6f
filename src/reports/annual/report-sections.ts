import { type AnnualSection, annualSections } from "../../kinds/annual-sections.ts";
import type { Chart } from "../../tables/chart.ts";
import type { Part } from "../../tables/document.ts";
import type { CountTable, Table } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type Report, tablesOf } from "../define-report.ts";
import { reports } from "../index.ts";
import {
  type AnnualRequest,
  flowYears,
  labelOf,
  ofAnyYear,
  overPeriod,
  overTrend,
  overYears,
} from "./annual-request.ts";
import { agreementsPerCountry, stockAndFlow } from "./charts/agreement-charts.ts";
import { partnerMap, partnersByCountry } from "./charts/partner-map.ts";
import { mobilityCharts, studentsPerYear } from "./charts/person-charts.ts";
import { agreementTimeline, projectsTimeline } from "./charts/timelines.ts";
import { isUnderstood } from "./refuse-words-of-some-kinds.ts";
import { partsOf } from "./section-parts.ts";
import { summary } from "./summary.ts";

/** A section before it is known whether it has content. */
export type SectionRule = {
  readonly name: AnnualSection;
  readonly title: Sentence;
  readonly parts: (request: AnnualRequest) => readonly Part[];
};

/** Sections with parts of their own; all others have the tables of their report. */
const ownParts: Readonly<Partial<Record<AnnualSection, SectionRule["parts"]>>> = {
  summary,
  map: (request) => {
    const table = partnersByCountry(request);
    return partsOf([partnerMap(request, table)], [table]);
  },
  "agreements-flow": (request) => {
    const years = { ...overYears(request, undefined, request.year), last: flowYears };
    const tables = tablesOf(reportOf("agreements-flow"), years);
    return partsOf(tables.map(stockAndFlow), tables);
  },
  "agreements-by-country": (request) =>
    partsOf([agreementsPerCountry(request)], tablesOf(reportOf("agreements-by-country"), ofAnyYear(request))),
  "agreements-by-type": (request) => partsOf(noCharts, tablesOf(reportOf("agreements-by-type"), ofAnyYear(request))),
  "agreements-by-region": (request) =>
    partsOf(noCharts, tablesOf(reportOf("agreements-by-region"), ofAnyYear(request))),
  "agreements-expiry": (request) =>
    partsOf([agreementTimeline(request)], tablesOf(reportOf("agreements-expiry"), ofAnyYear(request))),
  "students-abroad": (request) => partsOf([studentsPerYear(request)], tablesIn(reportOf("students-abroad"), request)),
  "fields-of-education": (request) => {
    const tables = tablesIn(reportOf("fields-of-education"), request);
    return partsOf(mobilityCharts(tables), tables);
  },
  projects: (request) => partsOf([projectsTimeline(request)], tablesIn(reportOf("projects"), request)),
};

const titles: Readonly<Partial<Record<AnnualSection, Sentence>>> = {
  summary: { en: "Summary", ru: "Основные показатели", tg: "Нишондиҳандаҳои асосӣ", uz: "Asosiy koʻrsatkichlar" },
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

function partsOfInstitutions(name: AnnualSection): SectionRule["parts"] {
  return (request) => {
    const { query, context } = request;
    const areAsked = query.every((word) => isUnderstood(word, "institutions", context.question));
    return areAsked ? partsOf(noCharts, tablesIn(reportOf(name), request)) : [];
  };
}

/** Every section that an annual report may have. */
export const sectionRules: readonly SectionRule[] = annualSections.map((name) => ({
  name,
  title: titles[name] ?? reportOf(name).title,
  parts: ofInstitutions.includes(name)
    ? partsOfInstitutions(name)
    : (ownParts[name] ?? ((request) => partsOf(noCharts, tablesIn(reportOf(name), request)))),
}));

const noCharts: readonly Chart[] = [];

/** The tables of a report over the period; those by year over the years of the trend. */
function tablesIn(report: Report, request: AnnualRequest): CountTable[] {
  const tables = tablesOf(report, overPeriod(request));
  if (!tables.some((table) => isByYear(table, request))) return tables;
  const trends = tablesOf(report, overTrend(request));
  return tables.map((table, index) => (isByYear(table, request) ? (trends[index] ?? table) : table));
}

const isByYear = ({ columns }: Table, request: AnnualRequest): boolean =>
  columns.some(({ key, role }) => (role === "label" ? key === "year" : key === labelOf(request)));
