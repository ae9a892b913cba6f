import { Chalk } from "chalk";
import { onTwoPages } from "../../src/cli/annual/two-pages.ts";
import { splitQuery } from "../../src/queries/query-words.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { cellCode } from "../../src/renderers/cell-code.ts";
import { cellText } from "../../src/renderers/cell-text.ts";
import { phraseText } from "../../src/renderers/phrase-text.ts";
import type { Style } from "../../src/renderers/style.ts";
import { readPeriod } from "../../src/reports/annual/annual-period.ts";
import { annualReport, wholeSections } from "../../src/reports/annual/annual-report.ts";
import type { AnnualRequest } from "../../src/reports/annual/annual-request.ts";
import { dayOfStates } from "../../src/reports/selection/requested-days.ts";
import type { Chart } from "../../src/tables/chart.ts";
import type { Document, KeyFigure, Section } from "../../src/tables/document.ts";
import type { Phrase } from "../../src/tables/phrase.ts";
import type { CountTable } from "../../src/tables/table.ts";
import type { Language } from "../../src/values/codes/languages.ts";

/** The day that reports in tests are made on. */
const reportDay = "2026-11-21";

export const styleIn = (language: Language): Style => ({
  language,
  textLanguage: language,
  registryLanguage: "en",
  chalk: new Chalk({ level: 0 }),
  width: undefined,
});

/** An annual report as the command would make it. */
export const annualOf = (registry: Registry, period: string, query = "", today = reportDay): Document =>
  annualReport(requestOf(registry, period, query, today));

/** The same report on two pages. */
export const shortAnnualOf = (registry: Registry, period: string, query = ""): Promise<Document> =>
  onTwoPages(wholeShortOf(registry, period, query), styleIn("en"));

/** A short report before it is cut to two pages. */
export const wholeShortOf = (registry: Registry, period: string, query = ""): Document =>
  annualReport({
    ...requestOf(registry, period, query, reportDay),
    short: { fullCommand: "hamkor annual in full" },
  });

/** The tables of a report with all their rows and columns, before any is shortened. */
export const wholeTablesOf = (registry: Registry, period: string, query = ""): CountTable[] =>
  wholeSections(requestOf(registry, period, query, reportDay)).flatMap(({ body, annex }) =>
    [...body, ...annex].flatMap((part) => (part.is === "table" ? [part.table] : [])),
  );

/** What the command would ask for. */
export function requestOf(registry: Registry, period: string, query: string, today: string): AnnualRequest {
  const { year, years } = readPeriod(period, registry.settings.years);
  const on = dayOfStates(year, years, today);
  return {
    year,
    query: splitQuery(query),
    context: {
      question: { registry, on, isDayOver: on < today, years, yearRule: "own" },
      ordering: { sort: undefined, label: (cell) => cellCode(cell, styleIn("en")), compareLabels: byCode },
      extras: {},
      provenance: { title: "Test", revision: null, dirty: 0, on },
    },
    today,
    command: "hamkor annual",
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What a phrase says in a language. */
export const said = (phrase: Phrase, language: Language = "en"): string => phraseText(phrase, styleIn(language));

/** What a cell shows in English. */
export const shown = (cell: Parameters<typeof cellText>[0]): string => cellText(cell, styleIn("en"));

export const namesOf = ({ sections }: Document): string[] => sections.map(({ name }) => name);

export const sectionOf = ({ sections }: Document, name: string): Section | undefined =>
  sections.find((section) => section.name === name);

/** The sentences of a section. */
export const sentencesOf = (document: Document, name: string, language: Language = "en"): string[] =>
  (sectionOf(document, name)?.parts ?? []).flatMap((part) =>
    part.is === "text" ? part.sentences.map((sentence) => said(sentence, language)) : [],
  );

/** What lists of a section say. */
export const listedIn = (document: Document, name: string, language: Language = "en"): string[] =>
  (sectionOf(document, name)?.parts ?? []).flatMap((part) =>
    part.is === "list" ? part.items.map(({ sentence }) => said(sentence, language)) : [],
  );

const partsOf = ({ sections }: Document) => sections.flatMap(({ parts }) => parts);

export const tablesOf = (document: Document): CountTable[] =>
  partsOf(document).flatMap((part) => (part.is === "table" ? [part.table] : []));

export const figuresOf = (document: Document): KeyFigure[] =>
  partsOf(document).flatMap((part) => (part.is === "figures" ? part.figures : []));

export const chartsOf = (document: Document): Chart[] =>
  partsOf(document).flatMap((part) => (part.is === "chart" ? [part.chart] : []));
