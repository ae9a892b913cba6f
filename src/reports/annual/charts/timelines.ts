import { lifetimesOf } from "../../../derived/agreement-flow.ts";
import { type ActivePeriod, runningPeriods, stateOfAgreement, stateOfProject } from "../../../derived/state.ts";
import type { Agreement, Project } from "../../../registry/record.ts";
import { type Cell, wordCell } from "../../../tables/cell.ts";
import type { Span, TimelineChart } from "../../../tables/chart.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import { type Day, earlier, later } from "../../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear, yearNumber } from "../../../values/dates/years.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { measureItems } from "../../counting/measure-table.ts";
import { describingCell } from "../../listing/entry.ts";
import { partiesCell, selectedAgreements } from "../../selection/selected-agreements.ts";
import { type AnnualRequest, flowYears, ofAnyYear, overTrend } from "../annual-request.ts";

/** The maximum number of lines that can be read in one chart. */
const mostLines = 40;
/** So many years after the year are shown at most. */
const yearsAhead = 5;

/** The agreements that were in force on any day of the year: with whom, from when to when. */
export function agreementTimeline(request: AnnualRequest): TimelineChart | undefined {
  const { registry, on, years } = request.context.question;
  const first = firstDayOfYear(request.year, years);
  const { agreements } = selectedAgreements(ofAnyYear(request));
  const lines = agreements.flatMap((agreement): Line[] => {
    // Of an agreement that was taken up again after its end the latest stretch.
    const lifetime = lifetimesOf(agreement, registry).findLast(
      ({ start, end }) => start.first <= on && end.last >= first,
    );
    if (!lifetime) return [];
    const isEnding = Object.values(lifetime.ends).some((end) => end !== undefined);
    const period = {
      start: lifetime.isStartKnown ? lifetime.start : undefined,
      end: isEnding ? lifetime.end : undefined,
    };
    return [{ period, label: labelOf(agreement, request), state: stateOfAgreement(agreement, registry, on) }];
  });
  return timeline(lines, "agreement-timeline", titles.agreements, request);
}

const labelOf = (agreement: Agreement, { context }: AnnualRequest): Cell =>
  partiesCell(agreement, context.question.registry);

/** The projects that ran in the years of the trend. */
export function projectsTimeline(request: AnnualRequest): TimelineChart | undefined {
  const { on, registry } = request.context.question;
  const records = measureItems(overTrend(request), "projects").items.map(({ item }) => item.record);
  const projects = records.filter((record): record is Project => record.kind === "projects");
  const lines = projects.flatMap((project): Line[] => {
    const [period] = runningPeriods(project);
    if (!period || (period.start && period.start.first > on)) return [];
    const label: Cell = project.acronym
      ? { is: "plain", text: project.acronym }
      : describingCell(project, project, registry);
    return [{ period, label, state: stateOfProject(project, on) }];
  });
  return timeline(lines, "projects-timeline", titles.projects, request);
}

type Line = { readonly period: ActivePeriod; readonly label: Cell; readonly state: string };

function timeline(
  lines: readonly Line[],
  name: string,
  title: Sentence,
  { year, context }: AnnualRequest,
): TimelineChart | undefined {
  if (lines.length === 0) return undefined;
  const { on, years } = context.question;
  const spans = lines.map(spanOf).sort(byStart).slice(0, mostLines);
  const limited: Phrase[] =
    spans.length < lines.length ? [{ message: "limited", shown: spans.length, of: lines.length }] : [];
  const days = spans.flatMap(({ starts, ends }) => [starts, ends]).filter((day) => day !== undefined);
  const from = yearNumber([on, ...days].reduce(earlier), years);
  const to = yearNumber([on, ...days].reduce(later), years);
  return {
    is: "timeline",
    name,
    title: sentencePhrase(title),
    spans,
    from: firstDayOfYear(Math.max(from, year - flowYears + 1), years),
    to: lastDayOfYear(Math.min(Math.max(to, year + 1), year + yearsAhead), years),
    today: on,
    notes: limited,
  };
}

const spanOf = ({ period: { start, end }, label, state }: Line): Span => ({
  label,
  state: wordCell(state),
  starts: start?.first,
  ends: end?.last,
  isCertain: start !== undefined && start.first === start.last && (end === undefined || end.first === end.last),
});

/** The oldest first; those with an unknown start before all. */
const byStart = (a: Span, b: Span): number => compareDays(a.starts, b.starts) || compareDays(a.ends, b.ends);

const compareDays = (a: Day = "", b: Day = ""): number => (a < b ? -1 : Number(a > b));

const titles: Readonly<Record<"agreements" | "projects", Sentence>> = {
  agreements: {
    en: "Agreements in force in the period: from when to when",
    ru: "Соглашения, действовавшие в отчётном периоде: сроки",
    tg: "Созишномаҳое, ки дар давраи ҳисоботӣ амал мекарданд: муҳлат",
    uz: "Hisobot davrida amalda boʻlgan shartnomalar: muddatlari",
  },
  projects: {
    en: "Projects of the last five years: from when to when",
    ru: "Проекты за последние пять лет: сроки",
    tg: "Лоиҳаҳои панҷ соли охир: муҳлат",
    uz: "Soʻnggi besh yildagi loyihalar: muddatlari",
  },
};
