import type { Command } from "commander";
import { yearRules } from "../../derived/record-years.ts";
import { wordsIn } from "../../locales/index.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import { cellText } from "../../renderers/style.ts";
import type { CountContext, CountRequest } from "../../reports/counting/count-table.ts";
import type { CountExtras } from "../../reports/counting/shown-cells.ts";
import { dayOfQuestion } from "../../reports/selection/requested-days.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { parseYear, type YearKind, yearLabel } from "../../values/dates/years.ts";
import { type App, questionOf } from "../app.ts";
import { choiceOption, numberOption } from "../define-command.ts";
import { type OutputOptions, targetOf } from "../output/output-target.ts";

/** The flags that counts and reports share: the years, how they are counted, and the order of rows. */
export type CountingOptions = {
  readonly from?: string;
  readonly to?: string;
  readonly last?: number;
  readonly year?: "calendar" | "academic";
  readonly yearBy?: "start" | "end" | "overlap";
  readonly sort?: "label" | "value";
  readonly top?: number;
  readonly totals?: boolean;
  readonly on?: string;
  readonly percent?: boolean;
  readonly chart?: boolean;
  readonly records?: boolean;
  readonly persons?: boolean;
};

export const withCounting = (command: Command, chartHelp = "bars beside the numbers, in a terminal's table"): Command =>
  command
    .option("--from <year>", "the first year: 2015, or 2015/2016 with academic years")
    .option("--to <year>", "the last year")
    .addOption(numberOption("--last <number>", "the last so many years that have data"))
    .addOption(choiceOption("--year <kind>", "the years to count in", ["calendar", "academic"]))
    .addOption(
      choiceOption(
        "--year-by <rule>",
        "which date decides the year",
        yearRules.filter((rule) => rule !== "own"),
      ),
    )
    .addOption(choiceOption("--sort <order>", "the order of rows", ["label", "value"]))
    .addOption(numberOption("--top <number>", "the first so many rows; the others as one"))
    .option("--percent", "shares of the column's total beside exact numbers")
    .option("--chart", chartHelp)
    .option("--records", "the records behind each cell")
    .option("--totals", "a row of totals in CSV and TSV too")
    .option(
      "--on <date>",
      "the day that is spoken of (default: the last of the years asked for, never after today; else today)",
    );

/** The years and rows that the flags request; the kind of years may be chosen, or is fixed by what is counted. */
export function countRequest(
  options: CountingOptions,
  registry: Registry,
  kind: "chosen" | "fixed" = "chosen",
): Pick<CountRequest, "window" | "last" | "top"> {
  const { from, to, last, top } = options;
  if (last !== undefined && (from !== undefined || to !== undefined))
    throw new UsageError("--last goes without --from and --to", "it ends at the last year that has data");
  const years: YearKind = { ...registry.settings.years, kind: options.year ?? registry.settings.years.kind };
  const window = { from: yearFlag("--from", from, years, kind), to: yearFlag("--to", to, years, kind) };
  if (window.from !== undefined && window.to !== undefined && window.from > window.to)
    throw new UsageError(`--from ${from} comes after --to ${to}`, "write the earlier year first");
  return { window, last, top };
}

function yearFlag(
  flag: string,
  text: string | undefined,
  years: YearKind,
  kind: "chosen" | "fixed",
): number | undefined {
  if (text === undefined) return undefined;
  const read = parseYear(text, years.starts);
  if (read?.in.kind === years.kind) return read.year;
  const other = years.kind === "academic" ? "calendar" : "academic";
  const example = yearLabel(read?.year ?? 2018, years);
  const otherwise = kind === "chosen" ? `, or add --year ${other}` : "";
  const help = read ? `write ${example}${otherwise}` : `write it as ${example}`;
  throw new UsageError(`${flag} ${text} is not ${years.kind === "academic" ? "an academic" : "a calendar"} year`, help);
}

/** The day that a count or report speaks of, by flags that `meantFlags` has read: `--on`, else the last of the years asked for, never after today; else today. */
export function dayAsked(app: App, registry: Registry, query: readonly string[], options: CountingOptions): Day {
  const { window } = countRequest(options, registry);
  const { years } = questionOf(registry, app.today, { year: options.year });
  return options.on ?? dayOfQuestion({ query, window }, years, app.today);
}

/** The context of a count: day, years, the order of labels in the language, and the provenance. */
export async function countContext(
  app: App,
  registry: Registry,
  options: CountingOptions & OutputOptions,
  on: Day,
): Promise<CountContext> {
  const style = app.style(registry);
  return {
    question: questionOf(registry, on, { year: options.year, yearRule: options.yearBy ?? "own" }),
    ordering: {
      sort: options.sort,
      label: (cell) => cellText(cell, style),
      compareLabels: wordsIn(style.language).compare,
    },
    provenance: await app.provenance(registry, on),
    extras: extrasOf(options),
  };
}

/** What is wanted beside the counts; bars are drawn in the terminal's table only. */
function extrasOf({ percent, chart, records, persons, output }: CountingOptions & OutputOptions): CountExtras {
  if (chart && targetOf(output).format !== "table")
    throw new UsageError("--chart draws bars in the table only", "leave --chart out, or -o");
  return { percent, chart, records, persons };
}

/** Tables, each followed by that of its cells' records; a format of rows has the latter alone. */
export function withCellRecords(tables: readonly CountTable[], { output }: OutputOptions): readonly CountTable[] {
  const { format } = targetOf(output);
  const isData = ["json", "yaml"].includes(format);
  const holdsOne = ["csv", "tsv", "jsonl"].includes(format);
  return tables.flatMap((table) => {
    const { cellRecords, provenance } = table;
    if (!cellRecords || isData) return [table];
    return holdsOne ? [{ ...cellRecords, notes: table.notes, provenance }] : [table, { ...cellRecords, provenance }];
  });
}
