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
  ofWhateverYear,
  overPeriod,
  overTrend,
  overYears,
  signedByThen,
} from "./annual-request.ts";
import { agreementsPerCountry, stockAndFlow } from "./charts/agreement-charts.ts";
import { partnerMap, partnersByCountry } from "./charts/partner-map.ts";
import { mobilityCharts, studentsPerYear } from "./charts/person-charts.ts";
import { agreementTimeline, projectsTimeline } from "./charts/timelines.ts";
import { partsOf } from "./section-parts.ts";
import { summary } from "./summary.ts";

/** A section before it is known whether it has anything to say. */
export type SectionRule = {
  readonly name: AnnualSection;
  readonly title: Sentence;
  readonly parts: (asked: AnnualRequest) => readonly Part[];
};

/** So many of the records that lack most are named: the report of that name has all of them. */
const leastComplete = 20;

/** How each section is made; all that is not told here has the tables of its report. */
const special: Readonly<Partial<Record<AnnualSection, SectionRule["parts"]>>> = {
  summary,
  map: (asked) => {
    const table = partnersByCountry(asked);
    return partsOf([partnerMap(asked, table)], [table]);
  },
  "agreements-flow": (asked) => {
    const years = { ...overYears(asked, undefined, asked.year), last: flowYears };
    const tables = tablesOf(reportOf("agreements-flow"), years);
    return partsOf(tables.map(stockAndFlow), tables);
  },
  "agreements-by-country": (asked) =>
    partsOf(
      [agreementsPerCountry(asked)],
      tablesOf(reportOf("agreements-by-country"), ofWhateverYear(asked, signedByThen)),
    ),
  "agreements-by-type": (asked) => {
    const byType = (where: readonly string[]) => tablesOf(reportOf("agreements-by-type"), ofWhateverYear(asked, where));
    return partsOf([], [...byType(["not:state:upcoming"]).slice(0, 1), ...byType(signedByThen).slice(1)]);
  },
  "agreements-by-region": (asked) =>
    partsOf([], tablesOf(reportOf("agreements-by-region"), ofWhateverYear(asked, signedByThen))),
  "agreements-expiry": (asked) =>
    partsOf([agreementTimeline(asked)], tablesOf(reportOf("agreements-expiry"), ofWhateverYear(asked))),
  "students-abroad": (asked) => partsOf([studentsPerYear(asked)], tablesIn(reportOf("students-abroad"), asked)),
  "fields-of-education": (asked) => {
    const tables = tablesIn(reportOf("fields-of-education"), asked);
    return partsOf(mobilityCharts(tables), tables);
  },
  completeness: (asked) => partsOf(noCharts, tablesIn(reportOf("completeness"), asked), leastComplete),
  projects: (asked) => partsOf([projectsTimeline(asked)], tablesIn(reportOf("projects"), asked)),
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

/** Every section that an annual report may have. */
export const sectionRules: readonly SectionRule[] = annualSections.map((name) => ({
  name,
  title: titles[name] ?? reportOf(name).title,
  parts: special[name] ?? ((asked) => partsOf(noCharts, tablesIn(reportOf(name), asked))),
}));

const noCharts: readonly Chart[] = [];

/** The tables of a report over the period; those that tell years apart over the years of the trend. */
function tablesIn(report: Report, asked: AnnualRequest): CountTable[] {
  const tables = tablesOf(report, overPeriod(asked));
  if (!tables.some((table) => tellsYears(table, asked))) return tables;
  const trends = tablesOf(report, overTrend(asked));
  return tables.map((table, index) => (tellsYears(table, asked) ? (trends[index] ?? table) : table));
}

const tellsYears = ({ columns }: Table, asked: AnnualRequest): boolean =>
  columns.some(({ key, role }) => (role === "label" ? key === "year" : key === labelOf(asked)));
