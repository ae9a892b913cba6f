import { Command } from "commander";
import { countTable } from "../../reports/count-table.ts";
import { reports } from "../../reports/index.ts";
import { reportsTable } from "../../reports/reference-tables.ts";
import { type CountingOptions, countContext, countRequest, withCounting } from "../counting.ts";
import { examples, knownWord, type Session } from "../define-command.ts";
import { type OutputOptions, withOutput } from "../output-target.ts";
import { printReference, printTables } from "../print-tables.ts";

type ReportOptions = OutputOptions & CountingOptions;

export const reportCommand = ({ app }: Session): Command =>
  withCounting(
    withOutput(new Command("report"))
      .description("A named table of the annual report; without a name, the list of them.")
      .argument("[name]", "a report, as `hamkor report` lists them")
      .argument("[query...]", "words that must all hold: institution:mmit"),
  )
    .addHelpText(
      "after",
      examples([
        ["hamkor report", "the list of reports"],
        ["hamkor report agreements-by-country institution:mmit", "one institution's agreements"],
        ["hamkor report students-abroad --last 5", "the last five years"],
      ]),
    )
    .action(async (name: string | undefined, query: string[], options: ReportOptions) => {
      const session = app();
      if (name === undefined) return printReference(session, reportsTable(reports), options);
      const known = knownWord(
        name,
        reports.map((report) => report.name),
        "report",
        "hamkor report lists them",
      );
      const registry = session.open();
      const context = countContext(session, registry, options);
      const asked = { ...countRequest(options, registry), query };
      const tables = reports
        .filter((report) => report.name === known)
        .flatMap((report) =>
          report.counts.map((count) => ({ ...countTable({ ...asked, ...count }, context), title: report.title })),
        );
      await printTables(session, tables, options, session.style(registry));
    });
