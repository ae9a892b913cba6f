import { kindNames } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Report, tablesOf } from "../../reports/define-report.ts";
import type { CountTable } from "../../tables/table.ts";
import type { App } from "../app.ts";
import type { OutputOptions } from "../output/output-target.ts";
import { queryMeant } from "../typed-query.ts";
import { type CountingOptions, countContext, countRequest, dayAsked, withCellRecords } from "./counting-options.ts";
import { meantFlags } from "./meant-flags.ts";

/** The tables of a report by the flags. */
export async function reportTables(
  app: App,
  registry: Registry,
  report: Report,
  words: readonly string[],
  given: CountingOptions & OutputOptions,
): Promise<readonly CountTable[]> {
  const options = meantFlags(app, registry, given);
  const query = queryMeant(app, registry, { ...options, words, kinds: kindNames });
  const years = countRequest(options, registry);
  const context = await countContext(app, registry, options, dayAsked(app, registry, query, options));
  return withCellRecords(tablesOf(report, { ...years, query, context }), options);
}
