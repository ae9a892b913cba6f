import { dateCell } from "../../../tables/cell.ts";
import type { Part } from "../../../tables/document.ts";
import { filledPhrase } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type AnnualRequest, ofAnyYear } from "../annual-request.ts";
import { agreementDecisions, endingAgreements } from "./agreements-to-decide.ts";
import { decisionInLines, decisionItem } from "./decision.ts";
import { dueFollowUps, plannedEvents } from "./events-to-decide.ts";
import { dueGoals } from "./goals-to-decide.ts";
import { endingProjects } from "./projects-to-decide.ts";
import { institutionsWithoutWork } from "./records-to-enter.ts";
import { unsupportedClaims } from "./unsupported-claims.ts";

/** What wants a decision in the year after the report's day: agreements, promises to guests, planned events, targets, published figures. */
export function toDecide(request: AnnualRequest): Part[] {
  const { on } = request.context.question;
  const any = ofAnyYear(request);
  const decisions = [
    institutionsWithoutWork(any),
    endingAgreements(any),
    endingProjects(any),
    ...agreementDecisions(request),
    ...dueFollowUps(any),
    ...plannedEvents(any),
    ...dueGoals(any),
    unsupportedClaims(request),
  ];
  const items = decisions.flatMap((decision) =>
    request.short ? decisionItem(decision, on) : decisionInLines(decision, any),
  );
  return items.length > 0
    ? [{ is: "list", name: "decisions", title: filledPhrase(title, { on: dateCell(on) }), items }]
    : [];
}

const title: Sentence = {
  en: "To decide, as of {on}",
  ru: "Требует решения (по состоянию на {on})",
  tg: "Масъалаҳои қарорталаб (ба санаи {on})",
  uz: "Qaror talab qiladigan masalalar ({on} holatiga)",
};
