import { discloseTables } from "../../disclosure/disclose-tables.ts";
import type { CountTable } from "../../tables/table.ts";
import { type CountContext, type CountRequest, countTable } from "./count-table.ts";
import { disclosureRule } from "./disclosure-of.ts";

/** A count as it may be shown where it is all that there is. */
export function disclosedCount(request: CountRequest, context: CountContext): CountTable {
  const whole = countTable(request, context);
  const [table = whole] = discloseTables([whole], disclosureRule(context.question.registry.settings)).tables;
  return table;
}
