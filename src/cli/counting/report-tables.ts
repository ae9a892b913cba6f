import type { Registry } from "../../registry/registry.ts";
import { type Report, tablesOf } from "../../reports/define-report.ts";
import { dayOfStates } from "../../reports/selection/requested-days.ts";
import type { CountTable } from "../../tables/table.ts";
import { type App, questionOf } from "../app.ts";
import type { OutputOptions } from "../output/output-target.ts";
import { type CountingOptions, countContext, countRequest, withCellRecords } from "./counting-options.ts";

/** The tables of a report by the flags; states are those of the last day of its years. */
export async function reportTables(
  app: App,
  registry: Registry,
  report: Report,
  query: readonly string[],
  options: CountingOptions & OutputOptions,
): Promise<readonly CountTable[]> {
  const years = countRequest(options, registry);
  const { years: kind } = questionOf(registry, app.today, { year: options.year });
  const context = await countContext(app, registry, options, dayOfStates(years.window.to, kind, app.today));
  return withCellRecords(tablesOf(report, { ...years, query, context }), options);
}
