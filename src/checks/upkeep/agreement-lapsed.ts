import { agreementsProper } from "../../derived/addenda.ts";
import { inForcePeriods, lastTerms, paperOfEnd } from "../../derived/in-force.ts";
import { agreementsWith } from "../../derived/partnerships.ts";
import { replacementsOf } from "../../derived/replacements.ts";
import { stateOfAgreement } from "../../derived/state.ts";
import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { addMonths, type Day, daysBetween, type Span } from "../../values/dates/calendar.ts";
import { defineCheck } from "../define-check.ts";

/** An agreement has ended, and no signed one replaces it. */
export const agreementLapsed = defineCheck({
  id: "agreement-lapsed",
  severity: "info",
  summary: "An agreement ended and nothing replaces it.",
  why: "Students may be nominated under an agreement that binds neither side any more.",
  fix: "Name this file in the `replaces` of the renewal, or in the `amends` of the addendum that prolongs it; or set `terminated`.",
  example: {
    wrong: "signed: 2015-03-02\nends: 2020-03-01",
    right: "signed: 2015-03-02\nends: 2020-03-01\nterminated: 2020-03-01",
  },
  reads: { agreements: "all" },
  *run({ registry, today }) {
    for (const agreement of agreementsProper(registry)) {
      if (!hasLapsed(agreement, registry, today)) continue;
      const { ends } = lastTerms(agreement, registry);
      if (!ends) continue;
      const at = paperOfEnd(agreement, registry);
      const message = messageOf(at, agreement, ends);
      const renewal = likelyRenewal(agreement, ends, registry);
      yield {
        at,
        field: ["ends"],
        message: renewal ? `${message}, though ${renewal.id} looks like its renewal` : message,
        help: renewal
          ? `if it is, add \`replaces: ${agreement.id}\` to ${renewal.file}; else set \`terminated\``
          : "add the renewal with `replaces`, or set `terminated`",
      };
    }
  },
});

const messageOf = (at: Agreement, { id }: Agreement, { last }: Span): string =>
  `${at.id === id ? "this agreement" : id} ended on ${last} and nothing replaces it`;

/** Whether an agreement has expired, and no signed paper replaces it or, being an addendum, is to take it up again. */
function hasLapsed(agreement: Agreement, registry: Registry, today: Day): boolean {
  if (agreement.terminated || stateOfAgreement(agreement, registry, today) !== "expired") return false;
  if (replacementsOf(agreement, registry).some(({ stage }) => stage === undefined)) return false;
  return !inForcePeriods(agreement, registry).some(({ start }) => start !== undefined && start.first > today);
}

/**
 * The signed paper of the same institution, partner and type that began nearest to an agreement's end, if one did within
 * six months of it.
 */
function likelyRenewal(agreement: Agreement, ends: Span, registry: Registry): Agreement | undefined {
  const among = new Set((agreement.partners ?? []).flatMap((partner) => agreementsWith(partner, registry)));
  const renewals = [...among].flatMap((other) => {
    const start = other.starts ?? other.signed;
    if (!start || !isSamePaperAgain(other, agreement, ends) || !beginsNear(start, ends)) return [];
    return { other, distance: Math.abs(daysBetween(ends.last, start.first)) };
  });
  return renewals.sort((a, b) => a.distance - b.distance)[0]?.other;
}

/** Whether an agreement could take the place of an earlier one: it says of no other that it does, and goes on for longer. */
function isSamePaperAgain(later: Agreement, earlier: Agreement, ends: Span): boolean {
  if (later.id === earlier.id || later.stage || later.replaces || later.type !== earlier.type) return false;
  return later.institution === earlier.institution && isLater(later, earlier, ends) && haveSameParties(later, earlier);
}

function isLater(later: Agreement, earlier: Agreement, ends: Span): boolean {
  const [began, begun] = [earlier.starts ?? earlier.signed, later.starts ?? later.signed];
  const beganBefore = !began || !begun || began.first < begun.first;
  return beganBefore && (!later.ends || later.ends.last > ends.last);
}

/** Whether one's partners are all among the other's: a consortium may be renewed by fewer, or by more. */
function haveSameParties({ partners: some = [] }: Agreement, { partners: others = [] }: Agreement): boolean {
  const [all, fewer] = some.length > others.length ? [some, others] : [others, some];
  return fewer.every((partner) => all.includes(partner));
}

const monthsAround = 6;

const beginsNear = (start: Span, ends: Span): boolean =>
  start.first <= addMonths(ends.last, monthsAround) && start.last >= addMonths(ends.first, -monthsAround);
