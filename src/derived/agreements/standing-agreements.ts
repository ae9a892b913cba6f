import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import type { PartialDate } from "../../values/dates/partial-date.ts";
import { isMeant, precedenceOf } from "../partners/partner-agreement-state.ts";
import { agreementsWith } from "../partners/partnerships.ts";
import { phaseOn } from "./agreement-phases.ts";
import { replacementsOf } from "./replacements.ts";
import { type AgreementState, stateOfAgreement } from "./state.ts";

/** An agreement with the state it has on a day, and the date it has it from, as far as that is known. */
export type StandingAgreement = {
  readonly agreement: Agreement;
  readonly state: AgreementState;
  /** The last day of one that has expired or was terminated, the first of what replaced it or of one to come. */
  readonly date: PartialDate | undefined;
};

/** The agreements with some partners on a day, the best first; of some institutions where these are meant. */
export function standingAgreements(
  partners: readonly string[],
  registry: Registry,
  on: Day,
  institutions: ReadonlySet<string> | undefined,
): StandingAgreement[] {
  const agreements = new Set(partners.flatMap((id) => agreementsWith(id, registry, on)));
  return [...agreements]
    .filter(({ institution }) => isMeant(institution, institutions))
    .map((agreement) => standing(agreement, registry, on))
    .sort(byState);
}

function standing(agreement: Agreement, registry: Registry, on: Day): StandingAgreement {
  const state = stateOfAgreement(agreement, registry, on);
  return { agreement, state, date: dateOf(agreement, state, registry, on) };
}

function dateOf(agreement: Agreement, state: AgreementState, registry: Registry, on: Day): PartialDate | undefined {
  const { signed, starts, terminated } = agreement;
  switch (state) {
    case "expired":
      return phaseOn(agreement, registry, on).ends;
    case "terminated":
      return terminated;
    case "replaced":
      return firstOf(
        replacementsOf(agreement, registry)
          .filter(({ stage }) => !stage)
          .map(beginning),
      );
    case "upcoming":
      return starts ?? signed;
    default:
      return undefined;
  }
}

const beginning = ({ starts, signed, confirmed, ends }: Agreement): PartialDate | undefined =>
  starts ?? signed ?? confirmed ?? ends;

const firstOf = (dates: readonly (PartialDate | undefined)[]): PartialDate | undefined =>
  dates.flatMap((date) => date ?? []).sort((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)))[0];

/** By the order of states; of one state the one with the latest date. */
const byState = (a: StandingAgreement, b: StandingAgreement): number =>
  precedenceOf(a.state) - precedenceOf(b.state) ||
  -compareTexts(a.date?.last, b.date?.last) ||
  compareTexts(a.agreement.id, b.agreement.id);

const compareTexts = (a = "", b = ""): number => (a < b ? -1 : Number(a > b));
