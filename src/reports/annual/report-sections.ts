import { type AnnualSection, annualSections } from "../../kinds/annual-sections.ts";
import type { Chart } from "../../tables/chart.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { type ReportRequest, tablesOf } from "../define-report.ts";
import { selectedAgreements } from "../selection/selected-agreements.ts";
import { type AnnualRequest, flowYears, ofAnyYear, overPeriod, overYears } from "./annual-request.ts";
import { besideHome } from "./beside-home.ts";
import { chapterTitles } from "./chapter-titles.ts";
import { stockAndFlow } from "./charts/agreement-charts.ts";
import { partnerMap, partnersByCountry } from "./charts/partner-map.ts";
import { comparisonTable, comparisonTitle } from "./lists/comparison-table.ts";
import { completenessContent } from "./lists/completeness-content.ts";
import { agreementsOfCountries } from "./lists/country-table.ts";
import { expiryContent } from "./lists/expiry-content.ts";
import { implementationContent } from "./lists/implementation-content.ts";
import { projectContent } from "./lists/project-content.ts";
import { withoutZeros } from "./lists/target-figures.ts";
import { withTasks } from "./lists/with-tasks.ts";
import { agreementsNearAndFar } from "./near-and-far/near-and-far.ts";
import { peopleContent } from "./people-sections.ts";
import { isUnderstood } from "./refuse-words-of-some-kinds.ts";
import { contentOf, noContent, type SectionContent } from "./section-parts.ts";
import { reportOf, tablesIn } from "./section-tables.ts";
import { summary } from "./summary.ts";
import { toDecide } from "./to-decide/to-decide.ts";

/** A section before it is known whether it has content. */
export type SectionRule = {
  readonly name: AnnualSection;
  readonly title: Sentence;
  readonly content: (request: AnnualRequest) => SectionContent;
};

/** Which tables of a section's report, by their order in it, belong in the annex: details, evidence and long lists. */
const annexed: Readonly<Partial<Record<AnnualSection, readonly number[]>>> = {
  balance: [1],
  "agreements-by-type": [1],
  "visits-and-events": [3, 4],
  "joint-programmes": [0, 2, 3],
};

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
    const ofCountries = agreementsOfCountries(request);
    const nearAndFar = agreementsNearAndFar(request);
    const byCountry = nearAndFar ? ofCountries : besideHome(ofCountries, request);
    const body = [byCountry, ...(nearAndFar ? [nearAndFar] : [])];
    return contentOf({ tables: [...body, ...(byType ? [byType] : [])], annexed: [body.length] });
  },
  "agreements-by-type": (request) => ofReport("agreements-by-type", [], ofAnyYear(request)),
  "agreements-by-region": (request) => ofReport("agreements-by-region", [], ofAnyYear(request)),
  "agreements-expiry": expiryContent,
  ...peopleContent,
  balance: (request) => titledAsItsTable(usualContent("balance", request)),
  completeness: completenessContent,
  implementation: implementationContent,
  projects: projectContent,
  targets: (request) => {
    const [byStatus, withFigure] = tablesOf(reportOf("targets"), overPeriod(request));
    const ofSeveral = byStatus && byStatus.rows.length > 1 ? [byStatus] : [];
    const content = contentOf({
      tables: [...(withFigure ? [withoutZeros(withFigure)] : []), ...ofSeveral],
      annexed: [1],
    });
    return withTasks(content, request);
  },
};

/** Students of one direction only are no balance: the section is called as their table. */
function titledAsItsTable(content: SectionContent): SectionContent {
  const [first] = content.body;
  if (first?.is !== "table" || first.table.columns.some(({ key }) => key === "balance")) return content;
  const { title } = first.table;
  return title.message === "sentence" ? { ...content, title: title.sentence } : content;
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
