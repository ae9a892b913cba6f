import { Command } from "commander";
import { kindNames } from "../../kinds/field-meta.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import { warningOf } from "../../renderers/document-warning.ts";
import { readPeriod } from "../../reports/annual/annual-period.ts";
import { annualReport } from "../../reports/annual/annual-report.ts";
import { refuseWordsOfSomeKinds } from "../../reports/annual/refuse-words-of-some-kinds.ts";
import { dayOfStates } from "../../reports/selection/requested-days.ts";
import type { Document } from "../../tables/document.ts";
import { type AnnualOptions, annualCommandLine } from "../annual/annual-command-line.ts";
import { counting, drawing, noFile, notForTemplate, reading } from "../annual/annual-texts.ts";
import { deliverDocument } from "../annual/deliver-document.ts";
import { documentFormatOf, documentFormats, documentWriters } from "../annual/document-formats.ts";
import { officeTemplate } from "../annual/office-template.ts";
import { onTwoPages } from "../annual/two-pages.ts";
import { namesOf, pagesOf } from "../annual/written-document.ts";
import type { App } from "../app.ts";
import { countContext } from "../counting/counting-options.ts";
import { institutionHints, refuseUnanswered } from "../counting/report-query.ts";
import type { Session } from "../define-command.ts";
import { annualExamples, annualHelp } from "../help/commands/annual-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { queryHelp } from "../help/query-help.ts";
import { exitCodes } from "../io.ts";
import { suchAs } from "../output/output-errors.ts";
import { refuseRegistry } from "../output/output-target.ts";
import { type Progress, progressOn } from "../output/progress.ts";
import { written } from "../output/written.ts";
import { queryMeant } from "../typed-query.ts";

const endings = documentFormats.map((format) => `.${format}`).join(", ");

export const annualCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(annualHelp, language);
  return new Command("annual")
    .description(help.description)
    .argument("<period>", help.period)
    .argument("[query...]", `${queryHelp.query[language]}: institution:mmit`)
    .option("-o, --output <file>", `${help.output}: ${endings}`)
    .option("--short", help.short)
    .option("--template <file>", help.template)
    .option("--with-errors", help.withErrors)
    .configureHelp(commandLayout(language, annualExamples))
    .action(async (period: string, query: string[], options: AnnualOptions) => {
      const isWhole = await makeReport(app(), period, query, options);
      if (!isWhole && !options.withErrors) setExitCode(exitCodes.findings);
    });
};

/** Writes the report; tells whether every record and count that belongs in it could be read. */
async function makeReport(
  app: App,
  period: string,
  query: readonly string[],
  options: AnnualOptions,
): Promise<boolean> {
  const file = outputFile(period, query, options);
  const format = documentFormatOf(file, exampleOf(period, query));
  if (options.template !== undefined && format !== "docx") throw notForTemplate(file);
  refuseRegistry(app, file);
  const template = options.template === undefined ? undefined : await officeTemplate(app, options.template, file);
  const progress = progressOn(app.io);
  try {
    progress.message(app.said(reading));
    const registry = await app.open();
    const whole = await documentOf(app, registry, { period, words: query, options, progress });
    const style = { ...app.style(registry), width: undefined };
    const document = options.short ? await onTwoPages(whole, style) : whole;
    progress.message(app.said(drawing(chartsIn(document), file)));
    const browser = app.io.environment.HAMKOR_CHROMIUM || undefined;
    const writeOptions = { style, today: app.today, template, file, browser };
    const report = await documentWriters[format](document, writeOptions);
    deliverDocument(app, file, report);
    progress.end(app.said(written(namesOf(file, report), pagesOf(format, report), app.io.elapsed?.())));
    for (const hint of institutionHints(query, registry)) app.note(hint, style);
    const warning = warningOf(document, style);
    if (warning) app.io.stderr(`${[`${warning.title}:`, ...warning.paragraphs].join("\n")}\n`);
    return document.unread.every(({ is }) => is === "field");
  } catch (error) {
    progress.end();
    throw error;
  }
}

/** There is no default: the user names the file of a report. */
function outputFile(period: string, query: readonly string[], { output }: AnnualOptions): string {
  if (output !== undefined) return output;
  throw new UsageError(noFile, suchAs(exampleOf(period, query)));
}

const exampleOf = (period: string, query: readonly string[]): string =>
  annualCommandLine(period, query, { output: "report.html" });

type ReportInputs = {
  readonly period: string;
  readonly words: readonly string[];
  readonly options: AnnualOptions;
  readonly progress: Progress;
};

async function documentOf(
  app: App,
  registry: Registry,
  { period, words, options, progress }: ReportInputs,
): Promise<Document> {
  const { year, years } = readPeriod(period, registry.settings.years);
  const query = queryMeant(app, registry, { words, kinds: kindNames, year: years.kind });
  const on = dayOfStates(year, years, app.today);
  const context = await countContext(app, registry, { year: years.kind, output: "table" }, on);
  const { language, textLanguage } = app.style(registry);
  const asked = { ...options, language: language === textLanguage ? language : undefined, today: app.today };
  refuseWordsOfSomeKinds(query, context.question);
  refuseUnanswered(query, context);
  return annualReport({
    year,
    query,
    context,
    today: app.today,
    command: annualCommandLine(period, query, asked),
    short: options.short ? { fullCommand: annualCommandLine(period, query, { ...asked, short: false }) } : undefined,
    onSection: (done, of) => progress.message(app.said(counting(done + 1, of))),
  });
}

const chartsIn = ({ sections }: Document): number =>
  sections.flatMap(({ parts }) => parts.filter(({ is }) => is === "chart")).length;
