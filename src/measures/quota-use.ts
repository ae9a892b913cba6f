import type { Quota, QuotaTerms } from "../derived/agreements/quota-terms.ts";
import { journeysByAgreement } from "../derived/journeys/journeys.ts";
import { type YearOptions, yearsOf } from "../derived/record-years.ts";
import { isStillToCome } from "../derived/still-to-come.ts";
import { tookPlace } from "../derived/took-place.ts";
import { eqfLevels, type Level } from "../kinds/choices.ts";
import { allOf, anyOf, type Truth, truthOf } from "../queries/match/truth.ts";
import type { Agreement, Mobility } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { addCounts, type Count, nothing, perhaps } from "../values/count.ts";
import type { YearBucket } from "../values/dates/years.ts";
import type { Member } from "../values/member.ts";
import { staff, students } from "./people/people.ts";

/** The persons who used a quota, the mobilities concerned, and those of these that have no date. */
type QuotaUse = {
  readonly byYear: ReadonlyMap<number, Count>;
  readonly journeysIn: (year: number) => readonly Mobility[];
  /** The same, with how many of their persons surely used the quota. */
  readonly membersIn: (year: number) => readonly Member[];
  readonly undated: readonly Mobility[];
  /** Those that are left out because they had not begun on the day. */
  readonly toCome: readonly Journey[];
};

/** In which years journeys count, and whether those that are planned or still to come do. */
type UseOptions = YearOptions & { readonly planned?: boolean };

/** The persons who fall under a quota, by year; a journey that perhaps does adds to the upper bound. */
export function quotaUse(
  agreement: Agreement,
  { quota, holdingIn }: QuotaTerms,
  registry: Registry,
  yearOptions: UseOptions,
): QuotaUse {
  const byYear = new Map<number, Count>();
  const all = journeysUnder(agreement, quota, registry, yearOptions);
  const { on, planned } = yearOptions;
  const isCounted = ({ mobility }: Journey): boolean => planned || !isStillToCome(mobility, registry.settings, on);
  const journeys = all.filter(isCounted);
  const members = new Map<number, Member[]>();
  for (const { mobility, truth, years } of journeys) {
    const persons = mobility.count ?? nothing;
    for (const { year, certain } of years.filter((bucket) => holdingIn(bucket.year))) {
      const added = certain && truth === "yes" ? persons : perhaps(persons);
      byYear.set(year, addCounts(byYear.get(year) ?? nothing, added));
      const ofYear = members.get(year) ?? [];
      members.set(year, ofYear);
      ofYear.push({ record: mobility, count: added });
    }
  }
  const journeysWith = (isWanted: (years: readonly YearBucket[]) => boolean): Mobility[] =>
    journeys.flatMap(({ mobility, years }) => (isWanted(years) ? [mobility] : []));
  return {
    byYear,
    journeysIn: (wanted) => journeysWith((years) => years.some(({ year }) => year === wanted)),
    membersIn: (wanted) => members.get(wanted) ?? [],
    undated: journeysWith((years) => years.length === 0),
    toCome: all.filter((journey) => !isCounted(journey)),
  };
}

/** A journey that surely or perhaps falls under a quota, and the years it counts in. */
type Journey = { readonly mobility: Mobility; readonly truth: Truth; readonly years: readonly YearBucket[] };

/** The journeys that name an agreement and surely or perhaps fall under its quota. */
function journeysUnder(
  agreement: Agreement,
  quota: Quota,
  registry: Registry,
  yearOptions: UseOptions,
): readonly Journey[] {
  const found: Journey[] = [];
  for (const mobility of journeysByAgreement(registry).get(agreement.id) ?? []) {
    if (!tookPlace(mobility) && !(yearOptions.planned && mobility.stage === "planned")) continue;
    const truth = fallsUnder(mobility, quota);
    if (truth === "no" || registry.isDuplicate(mobility)) continue;
    found.push({ mobility, truth, years: yearsOf(mobility, registry.settings, yearOptions) });
  }
  return found;
}

/** Whether a mobility counts against a quota: virtual ones do not, an unknown purpose, level or field may be the one. */
function fallsUnder(mobility: Mobility, { direction, who, purpose, level, field }: Quota): Truth {
  const group = who === "student" ? students : staff;
  if (mobility.direction !== direction || mobility.who === undefined || !group.includes(mobility.who)) return "no";
  if (mobility.mode === "virtual") return "no";
  const tests = [
    isOneOf(mobility.purpose, purpose, isSame),
    isOneOf(mobility.level, level, isSameLevel),
    isOneOf(mobility.field, field, isIn),
  ];
  return allOf(tests, (truth) => truth);
}

/** Whether a value is one of a list; without a list any is. */
function isOneOf<T>(value: T | undefined, wanted: readonly T[] | undefined, test: (value: T, one: T) => Truth): Truth {
  if (!wanted?.length) return "yes";
  return value === undefined ? "undecided" : anyOf(wanted, (one) => test(value, one));
}

const isSame = (purpose: string, wanted: string): Truth => truthOf(purpose === wanted);

const isSameLevel = (level: Level, wanted: Level): Truth => truthOf(eqfLevels[level] === eqfLevels[wanted]);

/** A field lies within another that its code begins with; one that is wider may be it. */
function isIn(field: string, wanted: string): Truth {
  if (field.startsWith(wanted)) return "yes";
  return wanted.startsWith(field) ? "undecided" : "no";
}
