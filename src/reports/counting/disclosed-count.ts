import { discloseTables } from "../../disclosure/disclose-tables.ts";
import type { CountTable } from "../../tables/table.ts";
import { type CountContext, type CountRequest, countTable } from "./count-table.ts";
import { disclosureRule } from "./disclosure-of.ts";
import { refuseNumbersOfPersons, refuseSingleRecords } from "./refuse-single-records.ts";

/** A count as it may be shown where it is all that there is. */
export function disclosedCount(request: CountRequest, context: CountContext): CountTable {
  const { settings } = context.question.registry;
  const dimensions = [...request.by, request.across].map((one) => (typeof one === "string" ? one : undefined));
  refuseSingleRecords(request.measure, dimensions, settings);
  if (request.measure.ofPeople) refuseNumbersOfPersons(request.query, settings);
  const whole = countTable(request, context);
  const [table = whole] = discloseTables([whole], disclosureRule(settings)).tables;
  return table;
}
