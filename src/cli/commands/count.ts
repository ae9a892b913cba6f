import { Command } from "commander";
import { measureOf, measures } from "../../measures/index.ts";
import type { Style } from "../../renderers/style.ts";
import { mostRows } from "../../reports/counting/chart-of-table.ts";
import { valueColumn } from "../../reports/counting/count-layout.ts";
import { disclosedCount } from "../../reports/counting/disclosed-count.ts";
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
import { refuseGroupingWords } from "../counting/refuse-grouping-words.ts";
import { listOption, type Session } from "../define-command.ts";
import { pointingElsewhere } from "../elsewhere.ts";
import { countExamples, countHelp } from "../help/commands/count-help.ts";
import { countingHelp } from "../help/counting-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { queryHelp } from "../help/query-help.ts";
import { asExcel, type OutputOptions, withExcel } from "../output/output-target.ts";
import { type Picture, pictureOf, printChart } from "../output/print-chart.ts";
import { printTable, printTables } from "../output/print-tables.ts";
import { queryMeant } from "../typed-query.ts";

const measureNames = measures.map(({ name }) => name);

type CountOptions = OutputOptions & CountingOptions & { readonly by?: readonly string[]; readonly across?: string };

export const countCommand = ({ app, language }: Session): Command => {
  const help = textsIn(countHelp, language);
  const command = new Command("count")
    .description(help.description)
    .argument("<measure>", help.measure)
    .argument("[query...]", `${queryHelp.query[language]}: country:China, starts:2018.., not:state:expired`)
    .addOption(listOption("--by <dimensions>", help.by))
    .option("--across <dimension>", help.across)
    .option("--persons", queryHelp.persons[language]);
  return withExcel(withCounting(command, language, countingHelp.chartOrPicture[language]), language)
    .configureHelp(commandLayout(language, countExamples))
    .action(async (name: string, words: string[], typed: CountOptions) => {
      const session = app();
      const given = asExcel(typed);
      const picture = pictureOf(given);
      const measure = pointingElsewhere(() => measureOf(name), { word: name, own: measureNames, rest: words });
      refuseGroupingWords(words, measure.of);
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
      const top = topOf(years.top, by, picture);
      const table = disclosedCount({ ...years, top, measure, query, by, across }, context);
      const style = session.style(registry);
      const counted = { name: measure.name, what: valueColumn(measure).heading, across };
      if (picture) await printChart(session, table, counted, picture, style);
      else await printCounts(session, table, options, style);
    });
};

/** The rows asked for, of a picture no more than it has room for; years are not cut. */
const topOf = (top: number | undefined, by: readonly string[], picture: Picture | undefined): number | undefined =>
  picture && !by.includes("year") ? Math.min(top ?? mostRows, mostRows) : top;

/** As JSON one object; with the table of the cells' records two. */
async function printCounts(app: App, table: CountTable, options: CountOptions, style: Style): Promise<void> {
  const [first = table, ...others] = withCellRecords([table], options);
  if (others.length === 0) await printTable(app, first, options, style);
  else await printTables(app, [first, ...others], options, style);
}
