import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { earliest } from "../../values/dates/calendar.ts";
import type { YearBucket } from "../../values/dates/years.ts";
import type { Period } from "../periods.ts";
import { type YearOptions, yearsOf, yearsOfAny, yearsOfPeriod } from "../record-years.ts";
import { addendaTo } from "./addenda.ts";
import { inForcePeriods, lastTerms } from "./in-force.ts";

/** From when to when an agreement is to last after all addenda; one that was terminated ends then. */
export function periodOfAgreement(agreement: Agreement, registry: Registry): Period {
  const { starts, signed, terminated } = agreement;
  return { start: starts ?? signed, end: earliest([terminated, lastTerms(agreement, registry).ends]) };
}

/** The years an agreement falls in: of one that was taken up again after its end, not those between. */
export function yearsOfAgreement(
  agreement: Agreement,
  registry: Registry,
  options: YearOptions,
): readonly YearBucket[] {
  if (addendaTo(agreement, registry).length === 0) return yearsOf(agreement, registry.settings, options);
  const stretches = options.rule === "overlap" ? inForcePeriods(agreement, registry) : [];
  const periods = stretches.length > 1 ? stretches : [periodOfAgreement(agreement, registry)];
  return yearsOfAny(periods.map((period) => yearsOfPeriod(agreement, period, options)));
}
