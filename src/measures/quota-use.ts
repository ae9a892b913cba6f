import { journeysByAgreement } from "../derived/journeys.ts";
import { type YearOptions, yearsOf } from "../derived/record-years.ts";
import { tookPlace } from "../derived/took-place.ts";
import { allOf, type Truth } from "../queries/match/truth.ts";
import type { Agreement, Mobility } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { addCounts, type Count, nothing, perhaps } from "../values/count.ts";
import type { YearBucket } from "../values/dates/years.ts";
import { staff, students } from "./people/people.ts";

export type Quota = NonNullable<Agreement["quotas"]>[number];

/** The persons who used a quota, the mobilities concerned, and those of these that have no date. */
type QuotaUse = {
  readonly byYear: ReadonlyMap<number, Count>;
  readonly journeysIn: (year: number) => readonly Mobility[];
  readonly undated: readonly Mobility[];
};

/** The persons who fall under a quota, by year; a journey that perhaps does adds to the upper bound. */
export function quotaUse(agreement: Agreement, quota: Quota, registry: Registry, yearOptions: YearOptions): QuotaUse {
  const byYear = new Map<number, Count>();
  const journeys = journeysUnder(agreement, quota, registry, yearOptions);
  for (const { mobility, truth, years } of journeys) {
    const persons = mobility.count ?? nothing;
    for (const { year, certain } of years) {
      const added = certain && truth === "yes" ? persons : perhaps(persons);
      byYear.set(year, addCounts(byYear.get(year) ?? nothing, added));
    }
  }
  const journeysWith = (isWanted: (years: readonly YearBucket[]) => boolean): Mobility[] =>
    journeys.flatMap(({ mobility, years }) => (isWanted(years) ? [mobility] : []));
  return {
    byYear,
    journeysIn: (wanted) => journeysWith((years) => years.some(({ year }) => year === wanted)),
    undated: journeysWith((years) => years.length === 0),
  };
}

/** A journey that surely or perhaps falls under a quota, and the years it counts in. */
type Journey = { readonly mobility: Mobility; readonly truth: Truth; readonly years: readonly YearBucket[] };

/** The journeys that name an agreement and surely or perhaps fall under its quota. */
function journeysUnder(
  agreement: Agreement,
  quota: Quota,
  registry: Registry,
  yearOptions: YearOptions,
): readonly Journey[] {
  const found: Journey[] = [];
  for (const mobility of journeysByAgreement(registry).get(agreement.id) ?? []) {
    const truth = fallsUnder(mobility, quota);
    if (truth === "no" || registry.isDuplicate(mobility)) continue;
    found.push({ mobility, truth, years: yearsOf(mobility, registry.settings, yearOptions) });
  }
  return found;
}

/** Whether a mobility counts against a quota: virtual ones do not, an unknown level or field may be the one. */
function fallsUnder(mobility: Mobility, { direction, who, level, field }: Quota): Truth {
  const group = who === "student" ? students : staff;
  if (mobility.direction !== direction || mobility.who === undefined || !group.includes(mobility.who)) return "no";
  if (mobility.mode === "virtual" || !tookPlace(mobility)) return "no";
  return allOf([isOf(mobility.level, level), isIn(mobility.field, field)], (truth) => truth);
}

function isOf(level: string | undefined, wanted: string | undefined): Truth {
  if (wanted === undefined || level === wanted) return "yes";
  return level === undefined ? "undecided" : "no";
}

/** A field lies within another that its code begins with; one that is wider may be it. */
function isIn(field: string | undefined, wanted: string | undefined): Truth {
  if (wanted === undefined || field?.startsWith(wanted)) return "yes";
  return field === undefined || wanted.startsWith(field) ? "undecided" : "no";
}
