import type { Command } from "commander";
import { yearRules } from "../../derived/record-years.ts";
import { wordsIn } from "../../locales/index.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { Registry } from "../../registry/registry.ts";
import { cellText } from "../../renderers/cell-text.ts";
import type { CountContext, CountRequest } from "../../reports/counting/count-table.ts";
import type { CountExtras } from "../../reports/counting/shown-cells.ts";
import { dayOfQuestion } from "../../reports/selection/requested-days.ts";
import type { CountTable } from "../../tables/table.ts";
import type { Language } from "../../values/codes/languages.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { parseYear, type YearKind, yearLabel } from "../../values/dates/years.ts";
import { type App, questionOf } from "../app.ts";
import { choiceOption, numberOption } from "../define-command.ts";
import { countingHelp } from "../help/counting-help.ts";
import { textsIn } from "../help/help-texts.ts";
import { type OutputOptions, targetOf } from "../output/output-target.ts";
import {
  barsInTableOnly,
  fromAfterTo,
  lastWithBounds,
  notSuchAYear,
  write,
  writeAs,
  writeOrAdd,
} from "./counting-errors.ts";

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

export const withCounting = (
  command: Command,
  language: Language,
  chartHelp = countingHelp.chart[language],
): Command => {
  const help = textsIn(countingHelp, language);
  return command
    .option("--from <year>", help.from)
    .option("--to <year>", help.to)
    .addOption(numberOption("--last <number>", help.last))
    .addOption(choiceOption("--year <which>", help.year, ["calendar", "academic"]))
    .addOption(choiceOption("--year-by <rule>", help.yearBy, datesOfYears))
    .addOption(choiceOption("--sort <order>", help.sort, ["label", "value"]))
    .addOption(numberOption("--top <number>", help.top))
    .option("--percent", help.percent)
    .option("--chart", chartHelp)
    .option("--records", help.records)
    .option("--totals", help.totals)
    .option("--on <date>", help.on);
};

const datesOfYears = yearRules.filter((rule) => rule !== "own");

/** The years and rows that the flags request; the kind of years may be chosen, or is fixed by what is counted. */
export function countRequest(
  options: CountingOptions,
  registry: Registry,
  kind: "chosen" | "fixed" = "chosen",
): Pick<CountRequest, "window" | "last" | "top"> {
  const { from, to, last, top } = options;
  if (last !== undefined && (from !== undefined || to !== undefined)) throw lastWithBounds();
  const years: YearKind = { ...registry.settings.years, kind: options.year ?? registry.settings.years.kind };
  const window = { from: yearFlag("--from", from, years, kind), to: yearFlag("--to", to, years, kind) };
  if (window.from !== undefined && window.to !== undefined && window.from > window.to) throw fromAfterTo(from, to);
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
  const help = !read ? writeAs(example) : kind === "chosen" ? writeOrAdd(example, `--year ${other}`) : write(example);
  throw new UsageError(notSuchAYear(`${flag} ${text}`, years.kind), help);
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
    question: {
      ...questionOf(registry, on, { year: options.year, yearRule: options.yearBy ?? "own" }),
      isDayOver: on < app.today,
    },
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
  if (chart && targetOf(output).format !== "table") throw barsInTableOnly();
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
