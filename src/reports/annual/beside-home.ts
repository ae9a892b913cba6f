import type { CountTable } from "../../tables/table.ts";
import type { AnnualRequest } from "./annual-request.ts";
import { requestedInstitutions } from "./requested-institutions.ts";
import { withHomeAndAbroad } from "./table-rules/home-and-abroad.ts";

/** A table by country with what is abroad, where all institutions of the report are in one country. */
export function besideHome(table: CountTable, request: AnnualRequest): CountTable {
  const homes = new Set(requestedInstitutions(request).map(({ country }) => country));
  const [home] = homes;
  return home === undefined || homes.size > 1 ? table : withHomeAndAbroad(table, home, request.context.question.on);
}
