import { type StandingAgreement, standingAgreements } from "../../derived/agreements/standing-agreements.ts";
import { currentPartnersOf, predecessorsOn } from "../../derived/partners/current-partners.ts";
import { activitiesWith, byRecency, type LastActivity, lastOf } from "../../derived/partners/last-activity.ts";
import { relatedByParent } from "../../derived/partners/main-partner.ts";
import { withNamedInstitutions } from "../../queries/named-institutions.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery, select } from "../../queries/select.ts";
import type { Partner } from "../../registry/record.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { ReportRequest } from "../define-report.ts";
import { recordCell } from "../listing/cells.ts";
import { partnerNotes } from "../selection/partner-notes.ts";

/** A partner with its best agreement and its last activity; what those before it had is its own. */
export type PartnerStanding = {
  readonly partner: Partner;
  readonly agreement: StandingAgreement | undefined;
  /** Agreements in force with what the partner is a part of, or with its units. */
  readonly related: readonly StandingAgreement[];
  readonly activity: LastActivity | undefined;
  /** How many of its activities are journeys. */
  readonly journeys: number;
};

/** The partners that are there on the day in the place of those selected, the most recently active first. */
export function partnerStandings(request: ReportRequest): {
  readonly standings: readonly PartnerStanding[];
  readonly notes: readonly Phrase[];
} {
  const { query: words, context } = request;
  const question = withNamedInstitutions(context.question, words);
  const { registry, on } = question;
  const query = compileQuery(words, ["partners"], question);
  const subjects = registry.records.partners.map((record) => ({ record }));
  const { selected, undecided } = select(subjects, query);
  const ids = new Set(selected.flatMap(({ record }) => currentPartnersOf(record.id, registry, on)));
  const current = [...ids].flatMap((id) => registry.find("partners", id) ?? []);
  const open = current.filter(({ closed }) => query.fields.has("closed") || !closed || closed.last >= on);
  const closed = current.length - open.length;
  const named = partnerNotes(words, question, (others) =>
    select(subjects, compileQuery(others, ["partners"], question)).selected.map(({ record }) => record),
  );
  return {
    standings: inOrder(
      open.map((partner) => standingOf(partner, question)),
      request,
    ),
    notes: [
      ...(undecided > 0 ? [{ message: "undecided", records: undecided } as const] : []),
      ...query.hints.map((hint): Phrase => ({ message: "also-a-value", ...hint })),
      // Those before a partner are in its row as it is.
      ...named.filter(({ message }) => message === "with-units"),
      ...(closed > 0 ? [{ message: "left-out", records: closed, what: ofClosed } as const] : []),
    ],
  };
}

function standingOf(partner: Partner, { registry, on, institutions }: Question): PartnerStanding {
  const standsFor = [partner.id, ...predecessorsOn(partner.id, registry, on)];
  const activities = activitiesWith(standsFor, registry, on, institutions);
  const related = standingAgreements(relatedByParent(partner.id, registry), registry, on, institutions);
  return {
    partner,
    agreement: standingAgreements(standsFor, registry, on, institutions)[0],
    related: related.filter(({ state }) => state === "in-force"),
    activity: lastOf(activities),
    journeys: activities.filter(({ record }) => record.kind === "mobilities").length,
  };
}

/** By the last activity, those without any last; where `--sort label` asks for it by name alone. */
function inOrder(standings: readonly PartnerStanding[], { context }: ReportRequest): PartnerStanding[] {
  const { ordering, question } = context;
  const labelOf = ({ partner }: PartnerStanding): string =>
    ordering.label(recordCell("partners", partner.id, question.registry));
  const labels = new Map(standings.map((standing) => [standing, labelOf(standing)]));
  const byLabel = (a: PartnerStanding, b: PartnerStanding): number =>
    ordering.compareLabels(labels.get(a) ?? "", labels.get(b) ?? "") || (a.partner.id < b.partner.id ? -1 : 1);
  return [...standings].sort((a, b) => (ordering.sort === "label" ? 0 : byActivity(a, b)) || byLabel(a, b));
}

function byActivity({ activity: a }: PartnerStanding, { activity: b }: PartnerStanding): number {
  return a && b ? byRecency(a.last, b.last) : Number(!a) - Number(!b);
}

const ofClosed: Sentence = {
  en: "of partners that had closed by the day",
  ru: "о партнёрах, закрывшихся к этой дате",
  tg: "дар бораи шариконе, ки то ин рӯз баста шудаанд",
  uz: "shu kungacha tugatilgan hamkorlar haqidagi",
};
