import type { Registry } from "../../registry/registry.ts";
import { type Report, tablesOf } from "../../reports/define-report.ts";
import type { CountTable } from "../../tables/table.ts";
import type { App } from "../app.ts";
import type { OutputOptions } from "../output/output-target.ts";
import { type CountingOptions, countContext, countRequest, dayAsked, withCellRecords } from "./counting-options.ts";

/** The tables of a report by the flags. */
export async function reportTables(
  app: App,
  registry: Registry,
  report: Report,
  query: readonly string[],
  options: CountingOptions & OutputOptions,
): Promise<readonly CountTable[]> {
  const years = countRequest(options, registry);
  const context = await countContext(app, registry, options, dayAsked(app, registry, query, options));
  return withCellRecords(tablesOf(report, { ...years, query, context }), options);
}
