import { recordsOn } from "../../derived/agreements/agreement-on.ts";
import { type AgreementState, stateOfAgreement } from "../../derived/agreements/state.ts";
import { isStillToCome } from "../../derived/still-to-come.ts";
import { allReads, ownReads, structuralReads } from "../../queries/fields/field-reads.ts";
import { compileQuery, select } from "../../queries/select.ts";
import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, listCell } from "../../tables/cell.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { ReportRequest } from "../define-report.ts";
import { recordCell } from "../listing/cells.ts";
import { partnerNotes } from "./partner-notes.ts";
import { unreadInSelection } from "./unread-in-selection.ts";

/** The agreements that a report's query selects, in any state, with notes on undecided records. */
export function selectedAgreements({ query: words, context: { question } }: ReportRequest): {
  readonly agreements: readonly Agreement[];
  readonly notes: readonly Phrase[];
} {
  const query = compileQuery(words, ["agreements"], question);
  const subjects = recordsOn("agreements", question.registry, question.on).map((record) => ({ record }));
  const { selected, undecided } = select(subjects, query);
  const partners = partnerNotes(words, question, (others) =>
    select(subjects, compileQuery(others, ["agreements"], question)).selected.map(({ record }) => record),
  );
  const unread = unreadInSelection({ kinds: ["agreements"], query: words, reads: readsOfAgreements }, question);
  const open: Phrase[] = undecided > 0 ? [{ message: "undecided", records: undecided }] : [];
  const hints = query.hints.map((hint): Phrase => ({ message: "also-a-value", ...hint }));
  return { agreements: selected.map(({ record }) => record), notes: [...open, ...partners, ...unread, ...hints] };
}

/** What tables of agreements are made of. */
const readsOfAgreements = allReads([
  structuralReads("agreements"),
  ownReads("agreements", ["outputs", "title"]),
  ownReads("partners", ["name", "country"]),
]);

/** Agreements by their state on the question's day; one that is signed only later has none. */
export const inState = (
  agreements: readonly Agreement[],
  { context: { question } }: ReportRequest,
  wanted: AgreementState,
): Agreement[] => {
  const { registry, on } = question;
  return agreements.filter(
    (agreement) =>
      stateOfAgreement(agreement, registry, on) === wanted && !isStillToCome(agreement, registry.settings, on),
  );
};

/** The parties of an agreement: its partners by name, else the countries it names. */
export const partiesCell = ({ partners, countries }: Agreement, registry: Registry): Cell =>
  partners && partners.length > 0
    ? listCell(partners.map((id) => recordCell("partners", id, registry)))
    : listCell((countries ?? []).map((code) => ({ is: "country", code })));

/** What readers call an agreement: its parties, else its title, else its id. */
export function agreementCell(agreement: Agreement, registry: Registry): Cell {
  const parties = partiesCell(agreement, registry);
  return parties.is === "nothing" ? recordCell("agreements", agreement.id, registry) : parties;
}
