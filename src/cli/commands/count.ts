import { Command } from "commander";
import { measureOf } from "../../measures/index.ts";
import { countTable } from "../../reports/counting/count-table.ts";
import { type CountingOptions, countContext, countRequest, withCounting, withRecordsBehind } from "../counting.ts";
import { examples, listOption, type Session } from "../define-command.ts";
import { type OutputOptions, withOutput } from "../output-target.ts";
import { printTable, printTables } from "../print-tables.ts";

type CountOptions = OutputOptions & CountingOptions & { readonly by?: readonly string[]; readonly across?: string };

export const countCommand = ({ app }: Session): Command =>
  withCounting(
    withOutput(new Command("count"))
      .description("Counts what a measure defines, in the records that a query selects.")
      .argument("<measure>", "what to count, as `hamkor measures` lists them")
      .argument("[query...]", "words that must all hold: country:China, starts:2018.., not:state:expired")
      .addOption(listOption("--by <dimensions>", "a row for each value of these: country,type"))
      .option("--across <dimension>", "a column for each value of this"),
  )
    .addHelpText(
      "after",
      examples([
        ["hamkor count agreements --by country --across type", "agreements by country and type"],
        ["hamkor count students-out institution:mmit --across year", "students of one institution, year by year"],
        ["hamkor count agreements-in-force --across year --from 2015", "how many were in force each year"],
        ["hamkor count people-in --by country -o guests.csv", "for a spreadsheet"],
      ]),
    )
    .action(async (name: string, query: string[], options: CountOptions) => {
      const session = app();
      const measure = measureOf(name);
      const registry = session.open();
      const context = await countContext(session, registry, options);
      const request = {
        ...countRequest(options, registry),
        measure,
        query,
        by: options.by ?? [],
        across: options.across,
      };
      const [table, ...behind] = withRecordsBehind([countTable(request, context)], options);
      const style = session.style(registry);
      if (table && behind.length === 0) await printTable(session, table, options, style);
      else await printTables(session, [...(table ? [table] : []), ...behind], options, style);
    });
