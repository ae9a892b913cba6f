import { Command } from "commander";
import { asksOfPersons } from "../../queries/refuse-persons.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Report } from "../../reports/define-report.ts";
import { reports } from "../../reports/index.ts";
import { reportsTable } from "../../reports/listing/reference-tables.ts";
import { sentencePhrase } from "../../tables/phrase.ts";
import { type CountingOptions, withCounting } from "../counting/counting-options.ts";
import { reportTables } from "../counting/report-tables.ts";
import { knownWord, type Session } from "../define-command.ts";
import { pointingElsewhere } from "../elsewhere.ts";
import { reportExamples, reportHelp } from "../help/commands/report-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { queryHelp } from "../help/query-help.ts";
import { asExcel, type OutputOptions, withExcel } from "../output/output-target.ts";
import { printReference, printTables } from "../output/print-tables.ts";

type ReportOptions = OutputOptions & CountingOptions;

export const reportCommand = ({ app, language }: Session): Command => {
  const help = textsIn(reportHelp, language);
  const command = new Command("report")
    .description(help.description)
    .argument("[name]", help.name)
    .argument("[query...]", `${queryHelp.query[language]}: institution:mmit`)
    .option("--persons", help.persons);
  return withExcel(withCounting(command, language), language)
    .configureHelp(commandLayout(language, reportExamples))
    .action(async (name: string | undefined, query: string[], given: ReportOptions) => {
      const session = app();
      const options = asExcel(given);
      if (name === undefined) return printReference(session, reportsTable(reports, session.language ?? "en"), options);
      const report = knownReport(name, query);
      if (options.persons && !report.hasNames && !query.some(asksOfPersons)) throw noNames(report);
      const registry = await session.open();
      const tables = await reportTables(session, registry, report, query, options);
      await printTables(session, tables, { ...options, title: sentencePhrase(report.title) }, session.style(registry));
    });
};

function knownReport(word: string, rest: readonly string[]): Report {
  const own = reports.map((report) => report.name);
  const known = pointingElsewhere(() => knownWord(word, own, "report"), { word, own, rest });
  return reports.find((report) => report.name === known) as Report;
}

function noNames({ name }: Report): UsageError {
  const withNames = reports.filter(({ hasNames }) => hasNames).map((report) => report.name);
  const list = withNames.join(", ");
  return new UsageError(
    {
      en: `${name} has no names of persons`,
      ru: `в отчёте ${name} нет имён`,
      tg: `дар ҳисоботи ${name} номҳои шахсон нестанд`,
      uz: `${name} hisobotida shaxslarning ismlari yoʻq`,
    },
    {
      en: `leave --persons out; ${list} has them`,
      ru: `уберите --persons; имена есть в отчёте ${list}`,
      tg: `--persons-ро бардоред; номҳо дар ҳисоботи ${list} ҳастанд`,
      uz: `--persons ni olib tashlang; ismlar ${list} hisobotida bor`,
    },
  );
}
