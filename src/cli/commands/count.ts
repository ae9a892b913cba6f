import { Command } from "commander";
import { measureOf } from "../../measures/index.ts";
import type { Style } from "../../renderers/style.ts";
import { valueColumn } from "../../reports/counting/count-layout.ts";
import { countTable } from "../../reports/counting/count-table.ts";
import type { CountTable } from "../../tables/table.ts";
import type { App } from "../app.ts";
import {
  type CountingOptions,
  countContext,
  countRequest,
  dayAsked,
  withCellRecords,
  withCounting,
} from "../counting/counting-options.ts";
import { meantFlags } from "../counting/meant-flags.ts";
import { examples, listOption, type Session } from "../define-command.ts";
import { asExcel, type OutputOptions, withExcel, withOutput } from "../output/output-target.ts";
import { pictureOf, printChart } from "../output/print-chart.ts";
import { printTable, printTables } from "../output/print-tables.ts";
import { queryMeant } from "../typed-query.ts";

type CountOptions = OutputOptions & CountingOptions & { readonly by?: readonly string[]; readonly across?: string };

export const countCommand = ({ app }: Session): Command =>
  withCounting(
    withExcel(withOutput(new Command("count")))
      .description("Counts what a measure defines, in the records that a query selects.")
      .argument("<measure>", "what to count, as `hamkor measures` lists them")
      .argument("[query...]", "words that must all hold: country:China, starts:2018.., not:state:expired")
      .addOption(listOption("--by <dimensions>", "a row for each value of these: country,type"))
      .option("--across <dimension>", "a column for each value of this"),
    "bars beside the numbers, in a terminal's table; with -o FILE.svg or FILE.png a picture of them",
  )
    .addHelpText(
      "after",
      examples([
        ["hamkor count agreements --by country --across type", "agreements by country and type"],
        ["hamkor count students-out institution:mmit --across year", "students of one institution, year by year"],
        ["hamkor count agreements-in-force --across year --from 2015", "how many were in force each year"],
        ["hamkor count people-in --by country -o guests.xlsx", "for a spreadsheet"],
        ["hamkor count people-in --by country --excel -o guests.csv", "for one that takes no Excel file"],
        ["hamkor count agreements --by country --chart -o agreements.svg", "as a picture"],
      ]),
    )
    .action(async (name: string, words: string[], typed: CountOptions) => {
      const session = app();
      const given = asExcel(typed);
      const picture = pictureOf(given);
      const measure = measureOf(name);
      const registry = await session.open();
      const options = meantFlags<CountOptions>(session, registry, {
        ...given,
        // A picture is drawn of the table that would be shown without it.
        ...(picture ? { output: "table" } : {}),
        ...(measure.ofAcademicYears ? { year: "academic" } : {}),
      });
      const query = queryMeant(session, registry, { ...options, words, kinds: measure.of });
      const years = countRequest(options, registry, measure.ofAcademicYears ? "fixed" : "chosen");
      const context = await countContext(session, registry, options, dayAsked(session, registry, query, options));
      const { by = [], across } = options;
      const table = countTable({ ...years, measure, query, by, across }, context);
      const style = session.style(registry);
      const counted = { name: measure.name, what: valueColumn(measure).heading, across };
      if (picture) await printChart(session, table, counted, picture, style);
      else await printCounts(session, table, options, style);
    });

/** As JSON one object; with the table of the cells' records two. */
async function printCounts(app: App, table: CountTable, options: CountOptions, style: Style): Promise<void> {
  const [first = table, ...others] = withCellRecords([table], options);
  if (others.length === 0) await printTable(app, first, options, style);
  else await printTables(app, [first, ...others], options, style);
}
