import { type AgreementLifetime, lifetimesOf } from "../../../derived/agreements/agreement-flow.ts";
import { runningPeriods, stateOfAgreement, stateOfProject } from "../../../derived/agreements/state.ts";
import type { Project } from "../../../registry/record.ts";
import { type Cell, wordCell } from "../../../tables/cell.ts";
import type { Span, TimelineChart } from "../../../tables/chart.ts";
import { sentencePhrase } from "../../../tables/phrase.ts";
import { type Span as Days, earlier, later } from "../../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear, yearNumber } from "../../../values/dates/years.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { measureItems } from "../../counting/measure-table.ts";
import type { ReportRequest } from "../../define-report.ts";
import { describingCell } from "../../listing/entry.ts";
import { agreementCell, selectedAgreements } from "../../selection/selected-agreements.ts";
import { type AnnualRequest, flowYears, ofAnyYear, overTrend } from "../annual-request.ts";
import { type ChosenSpans, chosenAgreements, chosenProjects, withUndated } from "./timeline-choice.ts";

/** So many years after the year are shown at most. */
const yearsAhead = 5;

/** The agreements that were in force on any day of the year, those that end soonest first: from when to when. */
export function agreementTimeline(request: AnnualRequest): TimelineChart | undefined {
  const { registry, on, years } = request.context.question;
  const first = firstDayOfYear(request.year, years);
  const { agreements } = selectedAgreements(ofAnyYear(request));
  const spans = agreements.flatMap((agreement): Span[] => {
    // Of an agreement that was taken up again after its end the latest stretch.
    const lifetime = lifetimesOf(agreement, registry).findLast(
      ({ start, end }) => start.first <= on && end.last >= first,
    );
    if (!lifetime) return [];
    const label = agreementCell(agreement, registry);
    return [{ label, state: wordCell(stateOfAgreement(agreement, registry, on)), ...daysOf(lifetime) }];
  });
  const undated = agreements.filter((agreement) => stateOfAgreement(agreement, registry, on) === "undated").length;
  const chosen = withUndated(chosenAgreements(spans, on), undated);
  return timeline(chosen, "agreement-timeline", titles.agreements, request);
}

/** The days of an agreement; a confirmation says that it was in force then, and not since when. */
function daysOf({ begins, start, ends, end, isStartKnown }: AgreementLifetime) {
  const isConfirmed = begins === "confirmed" && isStartKnown;
  const isEnding = Object.values(ends).some((span) => span !== undefined);
  return {
    ...bounds(isStartKnown && !isConfirmed ? start : undefined, isEnding ? end : undefined),
    confirmed: isConfirmed ? start.first : undefined,
  };
}

/** The projects that ran in the years of the trend: those that run, then those completed last. */
export function projectsTimeline(request: AnnualRequest): TimelineChart | undefined {
  const { on, registry } = request.context.question;
  const spans = projectsIn(overTrend(request)).flatMap((project): Span[] => {
    const [period] = runningPeriods(project);
    if (!period || (period.start && period.start.first > on)) return [];
    const label: Cell = project.acronym
      ? { is: "plain", text: project.acronym }
      : describingCell(project, project, registry);
    return [{ label, state: wordCell(stateOfProject(project, on)), ...bounds(period.start, period.end) }];
  });
  const undated = projectsIn(ofAnyYear(request)).filter((project) => stateOfProject(project, on) === "undated").length;
  return timeline(withUndated(chosenProjects(spans), undated), "projects-timeline", titles.projects, request);
}

const projectsIn = (request: ReportRequest): Project[] =>
  measureItems(request, "projects")
    .items.map(({ item }) => item.record)
    .filter((record): record is Project => record.kind === "projects");

const bounds = (start: Days | undefined, end: Days | undefined) => ({
  starts: start?.first,
  ends: end?.last,
  isCertain: start !== undefined && start.first === start.last && (end === undefined || end.first === end.last),
});

/** The lines of a timeline; none where fewer than three of them differ. */
function timeline(
  { spans, notes }: ChosenSpans,
  name: string,
  title: Sentence,
  request: AnnualRequest,
): TimelineChart | undefined {
  if (new Set(spans.map(shapeOf)).size < fewestShapes) return undefined;
  return { is: "timeline", name, title: sentencePhrase(title), spans, ...daysShown(spans, request), notes };
}

const fewestShapes = 3;
const shapeOf = ({ starts, confirmed, ends }: Span): string => `${starts} ${confirmed} ${ends}`;

/** From the first known day to the last, as whole years, and the year itself among them. */
function daysShown(
  spans: readonly Span[],
  { year, context }: AnnualRequest,
): Pick<TimelineChart, "from" | "to" | "today"> {
  const { on, years } = context.question;
  const days = spans
    .flatMap(({ starts, confirmed, ends }) => [starts, confirmed, ends])
    .filter((day) => day !== undefined);
  const from = yearNumber([on, ...days].reduce(earlier), years);
  const to = yearNumber([on, ...days].reduce(later), years);
  return {
    from: firstDayOfYear(Math.max(from, year - flowYears + 1), years),
    to: lastDayOfYear(Math.min(Math.max(to, year), year + yearsAhead), years),
    today: on,
  };
}

const titles: Readonly<Record<"agreements" | "projects", Sentence>> = {
  agreements: {
    en: "Agreements in force in the period: from when to when",
    ru: "Соглашения, действовавшие в отчётном периоде: сроки",
    tg: "Созишномаҳое, ки дар давраи ҳисоботӣ амал мекарданд: муҳлат",
    uz: "Hisobot davrida amalda boʻlgan shartnomalarning muddatlari",
  },
  projects: {
    en: "Projects of the last five years: from when to when",
    ru: "Проекты за последние пять лет: сроки",
    tg: "Лоиҳаҳои панҷ соли охир: муҳлат",
    uz: "Soʻnggi besh yildagi loyihalarning muddatlari",
  },
};
