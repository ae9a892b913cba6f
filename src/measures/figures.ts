import { periodOfAgreement } from "../derived/agreements/agreement-period.ts";
import { periodOf } from "../derived/periods.ts";
import { allReadBy, everyKind, type Reads } from "../registry/reads.ts";
import type { Agreement, Plan, RecordOf } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import type { Settings } from "../registry/settings.ts";
import type { Figure } from "./achieved.ts";
import { measures } from "./index.ts";

/** What a plan sets out to reach, or to do. */
export type Target = NonNullable<Plan["targets"]>[number];
/** A commitment of the parties of an agreement. */
export type Commitment = NonNullable<Agreement["commitments"]>[number];
/** A figure that an institution has published. */
export type Claim = NonNullable<RecordOf<"institutions">["claims"]>[number];

/**
 * What figures follow from. One with a query of its own may follow from anything, and so may one of a measure that does
 * does not declare what it reads.
 */
export function readsOf(
  figures: readonly { readonly measure?: string | undefined; readonly where?: string | undefined }[],
): Reads {
  const measured = figures.filter(({ measure }) => measure !== undefined);
  const reads = measured.map(({ measure, where }) =>
    where === undefined ? measures.find(({ name }) => name === measure)?.reads : undefined,
  );
  return reads.every((one) => one !== undefined) ? reads.reduce(allReadBy, {}) : everyKind;
}

/** A target is compared with its institution's records in the plan's period; of an open-ended plan with all of them. */
export function figureOfTarget({ measure, where }: Target, plan: Plan, settings: Settings): Figure {
  const { start, end } = periodOf(plan, settings);
  return { measure, where, institution: plan.institution, from: start?.first, to: end?.last };
}

/**
 * A commitment is held against the records of its agreement's institution with its partners, from the agreement's start
 * to the commitment's last day, else the agreement's. Where the agreement names countries only, those replace partners.
 */
export function figureOfCommitment(
  { measure, where, due }: Commitment,
  agreement: Agreement,
  registry: Registry,
): Figure {
  const { start, end } = periodOfAgreement(agreement, registry);
  const { institution, partners, countries = [] } = agreement;
  const ofCountries = partners || countries.length === 0 ? [] : [`country:${countries.join(",")}`];
  const words = [...(where === undefined ? [] : [where]), ...ofCountries];
  return {
    measure,
    where: words.length > 0 ? words.join(" ") : undefined,
    institution,
    partners,
    from: start?.first,
    to: (due ?? end)?.last,
  };
}

/** A claim is compared with its institution's records up to its day. */
export const figureOfClaim = ({ measure, where, as_of }: Claim, institution: string): Figure => ({
  measure,
  where,
  institution,
  from: undefined,
  to: as_of?.last,
});
