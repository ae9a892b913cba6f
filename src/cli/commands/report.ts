import { Command } from "commander";
import { UsageError } from "../../queries/usage-error.ts";
import type { Report } from "../../reports/define-report.ts";
import { reports } from "../../reports/index.ts";
import { reportsTable } from "../../reports/listing/reference-tables.ts";
import { sentencePhrase } from "../../tables/phrase.ts";
import { type CountingOptions, withCounting } from "../counting/counting-options.ts";
import { reportTables } from "../counting/report-tables.ts";
import { examples, knownWord, type Session } from "../define-command.ts";
import { asExcel, type OutputOptions, withExcel, withOutput } from "../output/output-target.ts";
import { printReference, printTables } from "../output/print-tables.ts";

type ReportOptions = OutputOptions & CountingOptions;

export const reportCommand = ({ app }: Session): Command =>
  withCounting(
    withExcel(withOutput(new Command("report")))
      .description("A named table of the annual report; without a name, the list of them.")
      .argument("[name]", "a report, as `hamkor report` lists them")
      .argument("[query...]", "words that must all hold: institution:mmit"),
  )
    .option("--persons", "the names of persons, in the report presence")
    .addHelpText(
      "after",
      examples([
        ["hamkor report", "the list of reports"],
        ["hamkor report agreements-by-country institution:mmit", "one institution's agreements"],
        ["hamkor report students-abroad --last 5", "the last five years"],
        ["hamkor report presence --on 2019-05-22 --persons", "who was abroad that day, by name"],
      ]),
    )
    .action(async (name: string | undefined, query: string[], given: ReportOptions) => {
      const session = app();
      const options = asExcel(given);
      if (name === undefined) return printReference(session, reportsTable(reports), options);
      const report = knownReport(name);
      if (options.persons && !report.hasNames) throw noNames(report);
      const registry = await session.open();
      const tables = await reportTables(session, registry, report, query, options);
      await printTables(session, tables, { ...options, title: sentencePhrase(report.title) }, session.style(registry));
    });

function knownReport(name: string): Report {
  const names = reports.map((report) => report.name);
  const known = knownWord(name, names, "report");
  return reports.find((report) => report.name === known) as Report;
}

function noNames({ name }: Report): UsageError {
  const withNames = reports.filter(({ hasNames }) => hasNames).map((report) => report.name);
  return new UsageError(`${name} has no names of persons`, `leave --persons out; ${withNames.join(", ")} has them`);
}
