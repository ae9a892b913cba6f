import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { type AgreementState, stateOfAgreement } from "../agreements/state.ts";
import { agreementsWith } from "./partnerships.ts";

/** The states of agreements, the best for a partnership first. */
export const partnerAgreementStates = [
  "in-force",
  "undated",
  "upcoming",
  "in-preparation",
  "proposed",
  "expired",
  "replaced",
  "terminated",
] as const satisfies readonly AgreementState[];

/** The place of a state among these: the lower, the better. */
export const precedenceOf = (state: AgreementState): number => partnerAgreementStates.indexOf(state);

/**
 * The best state on a day of the agreements with a partner, of those of some institutions where there are such;
 * `undefined` where there is no agreement.
 */
export function partnerAgreementState(
  partner: string,
  registry: Registry,
  on: Day,
  institutions: ReadonlySet<string> | undefined,
): AgreementState | undefined {
  const agreements = agreementsWith(partner, registry, on).filter(({ institution }) =>
    isMeant(institution, institutions),
  );
  const places = agreements.map((agreement) => precedenceOf(stateOfAgreement(agreement, registry, on)));
  return places.length === 0 ? undefined : partnerAgreementStates[Math.min(...places)];
}

/** Whether the records of an institution are meant, where only those of some are. */
export const isMeant = (institution: string | undefined, institutions: ReadonlySet<string> | undefined): boolean =>
  !institutions || (institution !== undefined && institutions.has(institution));
