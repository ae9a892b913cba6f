import { type AnnualSection, annualChapters, usualSections } from "../../kinds/annual-sections.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Document, Section } from "../../tables/document.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import { earlier } from "../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear } from "../../values/dates/years.ts";
import { lazy } from "../../values/memoize.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { recordCell } from "../listing/cells.ts";
import { type AnnualRequest, labelOf } from "./annual-request.ts";
import { definitions } from "./definitions.ts";
import { disclosedReport } from "./disclosed-report.ts";
import { flatData } from "./flat-data.ts";
import { undatedRecords } from "./lists/undated-records.ts";
import { annexOutline, chosenOutline, sectionOf, usualOutline } from "./outline.ts";
import type { PreparedSection } from "./prepared-section.ts";
import { recordLines } from "./record-lines.ts";
import { refuseWordsOfSomeKinds } from "./refuse-words-of-some-kinds.ts";
import { removeRepeatedNotes } from "./remove-repeated-notes.ts";
import { type SectionRule, sectionRules } from "./report-sections.ts";
import { otherWords, requestedInstitutions } from "./requested-institutions.ts";
import { applyTableRules } from "./table-rules/apply-table-rules.ts";
import { unreadInReport } from "./unread-in-report.ts";

/** The annual report of some institutions over one year, from the registry alone. */
export const annualReport = (request: AnnualRequest): Document => disclosedReport(request, documentOf);

function documentOf(request: AnnualRequest): Document {
  const { question, provenance } = request.context;
  refuseWordsOfSomeKinds(request.query, question);
  const { annual } = question.registry.settings;
  const prepared = preparedSections(request);
  const head = subtitles(request);
  const isChosen = annual.sections !== undefined;
  const isWhole = ({ name }: PreparedSection): boolean => !isChosen && annexSections.includes(name);
  const body = isChosen ? chosenOutline(prepared, request) : usualOutline(prepared, request);
  const sections = printedSections(
    [
      ...body,
      ...annexOutline(prepared, [
        ...(isChosen ? [] : undatedRecords(request)),
        ...prepared.filter((section) => isWhole(section) && section.body.length > 0).map(sectionOf),
        definitions([...body, ...prepared.map(({ name, title, annex }) => ({ name, title, parts: annex }))]),
      ]),
    ],
    head,
    question.registry,
  );
  const records = lazy(() => recordLines(sections, question.registry));
  return {
    title: sentencePhrase(titleOf(labelOf(request))),
    subtitles: head,
    issuer: issuerOf(request),
    introduction: annual.introduction,
    unread: unreadInReport(sections, question.registry),
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

/** The sections that stand in the annex as a whole, unless the office has chosen its sections. */
const annexSections: readonly AnnualSection[] = annualChapters.flatMap(({ name, sections }) =>
  name === "annex" ? sections : [],
);

/** The sections of a report with every table whole, before any is shortened or becomes a sentence. */
export const wholeSections = (request: AnnualRequest): readonly PreparedSection[] =>
  disclosedReport(request, preparedSections);

function preparedSections(request: AnnualRequest): readonly PreparedSection[] {
  const wanted = sectionsWanted(request.context.question.registry.settings.annual.sections);
  return wanted.map((rule, index) => prepareSection(rule, index, wanted.length, request));
}

/** The sections that registry.yaml names, each once, else the usual ones. */
const sectionsWanted = (names: readonly SectionRule["name"][] = usualSections): SectionRule[] =>
  [...new Set(names)].flatMap((name) => sectionRules.find((rule) => rule.name === name) ?? []);

function prepareSection(
  { content, ...head }: SectionRule,
  index: number,
  of: number,
  request: AnnualRequest,
): PreparedSection {
  request.onSection?.(index, of);
  return { ...head, ...content(request) };
}

const printedSections = (sections: readonly Section[], head: readonly Phrase[], registry: Registry): Section[] =>
  sections.map((section) => ({
    ...section,
    parts: applyTableRules(removeRepeatedNotes(section.parts, head), registry),
  }));

/** The institutions of the report, its days, and the other words of its query. */
function subtitles(request: AnnualRequest): Phrase[] {
  const { context, year, today } = request;
  const { years } = context.question;
  const others = otherWords(request);
  const from = firstDayOfYear(year, years);
  const to = lastDayOfYear(year, years);
  return [
    ...institutionNames(request),
    { message: "in-days", from, to: today < from ? to : earlier(today, to) },
    ...(others.length > 0 ? [sentencePhrase(selection(others.join(" ")))] : []),
  ];
}

/** The most institutions that are named one by one. */
const mostNames = 5;

/** The one institution of the report, or the registry as a whole. */
function issuerOf(request: AnnualRequest): Phrase {
  const { registry } = request.context.question;
  const [first, ...others] = requestedInstitutions(request);
  const cell: Cell =
    first && others.length === 0
      ? recordCell("institutions", first.id, registry)
      : { is: "text", text: registry.settings.title };
  return { message: "cell", cell };
}

/** The institutions of the report by name, or the registry's title where they are many. */
function institutionNames(request: AnnualRequest): Phrase[] {
  const { registry } = request.context.question;
  const institutions = requestedInstitutions(request);
  if (institutions.length > mostNames)
    return [{ message: "cell", cell: { is: "text", text: registry.settings.title } }];
  return institutions.map(({ id }): Phrase => ({ message: "cell", cell: recordCell("institutions", id, registry) }));
}

function titleOf(label: string): Sentence {
  const isAcademic = label.includes("/");
  return {
    en: `International activity in ${isAcademic ? "the academic year " : ""}${label}`,
    ru: `Отчёт о международной деятельности за ${label} ${isAcademic ? "учебный год" : "год"}`,
    tg: `Ҳисобот оид ба фаъолияти байналмилалӣ дар соли ${isAcademic ? "таҳсили " : ""}${label}`,
    uz: `${label}${isAcademic ? "-oʻquv yilidagi" : "-yildagi"} xalqaro faoliyat toʻgʻrisida hisobot`,
  };
}

const selection = (words: string): Sentence => ({
  en: `Only records that answer the question: ${words}`,
  ru: `Только записи по запросу: ${words}`,
  tg: `Танҳо сабтҳои мувофиқи дархост: ${words}`,
  uz: `Faqat soʻrovga mos yozuvlar: ${words}`,
});
