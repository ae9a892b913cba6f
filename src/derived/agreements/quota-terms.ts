import { eqfLevels } from "../../kinds/choices.ts";
import type { Agreement } from "../../registry/record.ts";
import { firstDayOfYear, lastDayOfYear, type YearKind } from "../../values/dates/years.ts";
import { groupBy } from "../../values/group-by.ts";
import { memoizePerRecord } from "../memoize-per-registry.ts";
import { asWritten } from "./addenda.ts";
import { type AgreementPhase, phasesOf } from "./agreement-phases.ts";

export type Quota = NonNullable<Agreement["quotas"]>[number];

/** A quota, the paper that has it, and its place among the paper's quotas. */
export type WrittenQuota = { readonly quota: Quota; readonly paper: Agreement; readonly index: number };

/** A quota of an agreement, with what takes its place in later papers: who falls under it is the same in all of them. */
export type QuotaTerms = {
  readonly quota: Quota;
  /** What holds in a year, calendar or academic: in one in which it changes, the larger; `undefined` where none does. */
  readonly holdingIn: (year: number) => WrittenQuota | undefined;
};

/** Whether a quota holds in a year, calendar or academic: that of an academic year is the one it begins in. */
const holdsIn = ({ from, to }: Quota, year: number): boolean =>
  (from === undefined || year >= from.year) && (to === undefined || year <= to.year);

/** The quotas of an agreement and its addenda. */
export const quotaTermsOf = memoizePerRecord((asOnSomeDay: Agreement, registry): readonly QuotaTerms[] => {
  const agreement = asWritten(asOnSomeDay, registry);
  const phases = phasesOf(agreement, registry);
  const own = writtenIn(agreement);
  const added = [...new Set(phases.flatMap(({ addenda }) => addenda))].flatMap(writtenIn);
  if (added.length === 0) return own.map(unchanged);
  const addedByWhom = new Set(added.map(whoFallsUnder));
  const { quotaYears } = registry.settings;
  return [...groupBy([...own, ...added], whoFallsUnder)].flatMap(([who, all]) => {
    const [first] = all;
    if (!first || !addedByWhom.has(who)) return all.map(unchanged);
    return [{ quota: first.quota, holdingIn: holding(all, agreement, phases, quotaYears) }];
  });
});

const writtenIn = (paper: Agreement): WrittenQuota[] =>
  (paper.quotas ?? []).map((quota, index) => ({ quota, paper, index }));

const unchanged = (written: WrittenQuota): QuotaTerms => ({
  quota: written.quota,
  holdingIn: (year) => (holdsIn(written.quota, year) ? written : undefined),
});

/** Quotas for the same persons in several papers: of each phase the latest paper's that holds in the year. */
function holding(
  all: readonly WrittenQuota[],
  agreement: Agreement,
  phases: readonly AgreementPhase[],
  years: YearKind,
): QuotaTerms["holdingIn"] {
  return (year) => {
    const ofYear = all.filter(({ quota }) => holdsIn(quota, year));
    const inYear = phasesIn(year, phases, years).flatMap(({ addenda }) => {
      const papers = [agreement, ...addenda].filter((paper) => ofYear.some((one) => one.paper === paper));
      return ofYear.filter(({ paper }) => paper === papers.at(-1));
    });
    return inYear.reduce<WrittenQuota | undefined>(larger, undefined);
  };
}

const larger = (a: WrittenQuota | undefined, b: WrittenQuota): WrittenQuota => (a && mostOf(a) >= mostOf(b) ? a : b);

const mostOf = ({ quota }: WrittenQuota): number => quota.per_year.max ?? Number.POSITIVE_INFINITY;

/** The phases that can have a day in a year. */
function phasesIn(year: number, phases: readonly AgreementPhase[], years: YearKind): readonly AgreementPhase[] {
  const [first, last] = [firstDayOfYear(year, years), lastDayOfYear(year, years)];
  return phases.filter(({ start }, index) => {
    const next = phases[index + 1];
    return start.first <= last && (!next || next.start.last > first);
  });
}

/** Direction, group, purpose, level and field as one text: levels by EQF, lists as sets. */
function whoFallsUnder({ quota }: WrittenQuota): string {
  const { direction, who, purpose = [], level = [], field = [] } = quota;
  const sets = [purpose, level.map((one) => String(eqfLevels[one])), field].map((all) => [...new Set(all)].sort());
  return JSON.stringify([direction, who, ...sets]);
}

/** The quotas that hold in a phase: those of earlier papers for the same persons have lost their place. */
export function quotasIn({ addenda }: AgreementPhase, agreement: Agreement): readonly Quota[] {
  const papers = [agreement, ...addenda].map(writtenIn);
  return papers.flatMap((quotas, index) => {
    const later = new Set(
      papers
        .slice(index + 1)
        .flat()
        .map(whoFallsUnder),
    );
    return quotas.filter((one) => !later.has(whoFallsUnder(one))).map(({ quota }) => quota);
  });
}
