import { forgetDerived } from "../../derived/memoize-per-registry.ts";
import { type AnnualSection, annualChapters, usualSections } from "../../kinds/annual-sections.ts";
import type { Question } from "../../queries/question.ts";
import type { Document, Section } from "../../tables/document.ts";
import type { Phrase } from "../../tables/phrase.ts";
import { lazy } from "../../values/memoize.ts";
import type { AnnualRequest } from "./annual-request.ts";
import { definitions } from "./definitions.ts";
import { disclosedReport } from "./disclosed-report.ts";
import { flatData } from "./flat-data.ts";
import { undatedRecords } from "./lists/undated-records.ts";
import { unusedAgreementsSection } from "./lists/unused-agreements.ts";
import { annexOutline, chosenOutline, sectionOf, usualOutline } from "./outline.ts";
import type { PreparedSection } from "./prepared-section.ts";
import { recordLines } from "./record-lines.ts";
import { removeRepeatedNotes } from "./remove-repeated-notes.ts";
import { issuerOf, subtitles, titleOf } from "./report-head.ts";
import { type SectionRule, sectionRules } from "./report-sections.ts";
import { shortOutline, shortSections } from "./short/short-report.ts";
import { applyTableRules } from "./table-rules/apply-table-rules.ts";
import { dropRepeatedTables } from "./table-rules/drop-repeated-tables.ts";
import { unreadInReport } from "./unread-in-report.ts";

/**
 * The annual report of some institutions over one year, from the registry alone. All kinds have the words of its query:
 * `refuseWordsOfSomeKinds`. What was worked out for its sections is forgotten before they are printed and written, each of
 * which takes as much memory.
 */
export function annualReport(request: AnnualRequest): Document {
  const { question, provenance } = request.context;
  const made = disclosedReport(request, sectionsOfReport);
  forgetDerived(question.registry);
  const sections = printedSections(made, subtitles(request), question);
  const records = lazy(() => recordLines(sections, question.registry));
  const unread = unreadInReport(sections, question.registry);
  forgetDerived(question.registry);
  return {
    title: titleOf(request),
    subtitles: subtitles(request),
    issuer: issuerOf(request),
    isBrief: request.short !== undefined,
    introduction: request.short ? undefined : question.registry.settings.annual.introduction,
    unread,
    sections,
    // Only a page lists them.
    get records() {
      return records();
    },
    data: lazy(() => flatData(request)),
    provenance,
    command: request.command,
  };
}

const sectionsOfReport = (request: AnnualRequest): Section[] =>
  request.short ? shortReport(request, request.short.fullCommand) : wholeReport(request);

function wholeReport(request: AnnualRequest): Section[] {
  const isChosen = request.context.question.registry.settings.annual.sections !== undefined;
  const prepared = sectionsOfWhole(request);
  const isWhole = ({ name }: PreparedSection): boolean => !isChosen && annexSections.includes(name);
  const body = isChosen ? chosenOutline(prepared, request) : usualOutline(prepared, request);
  const inAnnex = [
    ...(prepared.some(({ name }) => name === "summary") ? unusedAgreementsSection(request) : []),
    ...(prepared.some(({ name }) => ofDatedRecords.includes(name)) ? undatedRecords(request) : []),
    ...prepared.filter((section) => isWhole(section) && section.body.length > 0).map(sectionOf),
    definitions([...body, ...prepared.map(({ name, title, annex }) => ({ name, title, parts: annex }))]),
  ];
  return [...body, ...annexOutline(prepared, inAnnex)];
}

function shortReport(request: AnnualRequest, fullCommand: string): Section[] {
  return shortOutline(preparedSections(shortSections, request), fullCommand);
}

/** The sections of journeys and events: what has no date is not in them, and is named in the annex. */
const ofDatedRecords: readonly AnnualSection[] = [
  "students-abroad",
  "incoming-students",
  "staff-mobility",
  "visits-and-events",
];

/** The sections that stand in the annex as a whole, unless the office has chosen its sections. */
const annexSections: readonly AnnualSection[] = annualChapters.flatMap(({ name, sections }) =>
  name === "annex" ? sections : [],
);

/** The sections of a report with every table whole, before any is shortened or becomes a sentence. */
export const wholeSections = (request: AnnualRequest): readonly PreparedSection[] =>
  disclosedReport(request, sectionsOfWhole);

const sectionsOfWhole = (request: AnnualRequest): readonly PreparedSection[] =>
  preparedSections(request.context.question.registry.settings.annual.sections ?? usualSections, request);

/** Some sections, each once. */
function preparedSections(names: readonly AnnualSection[], request: AnnualRequest): readonly PreparedSection[] {
  const wanted = [...new Set(names)].flatMap((name) => sectionRules.find((rule) => rule.name === name) ?? []);
  return wanted.map((rule, index) => prepareSection(rule, index, wanted.length, request));
}

function prepareSection(
  { content, ...head }: SectionRule,
  index: number,
  of: number,
  request: AnnualRequest,
): PreparedSection {
  request.onSection?.(index, of);
  return { ...head, ...content(request) };
}

const printedSections = (sections: readonly Section[], head: readonly Phrase[], question: Question): Section[] =>
  dropRepeatedTables(
    sections.map((section) => ({
      ...section,
      parts: applyTableRules(removeRepeatedNotes(section.parts, head), question),
    })),
  );
