import { partnersOf } from "../../../derived/partners/partnerships.ts";
import { periodOf } from "../../../derived/periods.ts";
import { isStillToCome } from "../../../derived/still-to-come.ts";
import type { RecordOf } from "../../../registry/record.ts";
import type { Registry } from "../../../registry/registry.ts";
import { dateCell, listCell } from "../../../tables/cell.ts";
import { cellAlone, type FilledSentence, type ListedName } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { ReportRequest } from "../../define-report.ts";
import { recordCell } from "../../listing/cells.ts";
import { describingCell } from "../../listing/entry.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import type { Decision } from "./decision.ts";
import { byDay, dueOn } from "./due-decisions.ts";

type Event = RecordOf<"events">;

/** Follow-ups agreed at events that are not done: those past their day, and those due in the months ahead. */
export function dueFollowUps(request: ReportRequest): Decision[] {
  const { registry, on } = request.context.question;
  const events = selectedRecords(["events"], request)
    .of("events")
    .filter((event) => event.stage === undefined && !isStillToCome(event, registry.settings, on));
  const open = events.flatMap((event) =>
    (event.follow_ups ?? []).flatMap(({ text, due, done }) =>
      due && !(done && done.first <= on)
        ? [
            {
              due,
              matter: {
                record: event,
                named: (): ListedName => ({
                  name: { is: "text", text },
                  details: [agreedAt(event, registry), ...withPartners(event, registry), dueOn(due.text)],
                }),
              },
            },
          ]
        : [],
    ),
  );
  return byDay(open, request.context.question, { overdue: overdueFollowUps, ahead: followUpsAhead });
}

/** Events that were only planned: those whose day has passed, and those of the months ahead. */
export function plannedEvents(request: ReportRequest): Decision[] {
  const { registry, on } = request.context.question;
  const planned = selectedRecords(["events"], request)
    .of("events")
    .flatMap((event) => {
      const { start } = periodOf(event, registry.settings);
      if (event.stage === "cancelled" || !start) return [];
      return event.stage === "planned" || start.first > on ? [{ event, start }] : [];
    });
  const matters = planned.map(({ event, start }) => ({
    due: start,
    matter: {
      record: event,
      named: () => ({
        name: describingCell(event, event, registry),
        details: [...withPartners(event, registry), ...datesOf(event)],
      }),
    },
  }));
  return byDay(matters, request.context.question, { overdue: plannedInPast, ahead: plannedAhead });
}

const agreedAt = (event: Event, registry: Registry): FilledSentence =>
  cellAlone(describingCell(event, event, registry));

/** With whom; of an event without a name that has been said. */
function withPartners(event: Event, registry: Registry): FilledSentence[] {
  const partners = partnersOf(event).map((id) => recordCell("partners", id, registry));
  if (partners.length === 0 || describingCell(event, event, registry).is === "list") return [];
  return [{ sentence: withThem, cells: { partners: listCell(partners.slice(0, mostPartners)) } }];
}

/** So many partners of an event are named. */
const mostPartners = 3;

const datesOf = ({ starts, term }: Event): FilledSentence[] => {
  const written = term ?? starts;
  return written ? [cellAlone(dateCell(written.text))] : [];
};

const withThem: Sentence = {
  en: "with {partners}",
  ru: "партнёры: {partners}",
  tg: "бо {partners}",
  uz: "hamkorlar: {partners}",
};

const overdueFollowUps: Sentence = {
  en: "Follow-ups of visits and events past their day and not done ({count})",
  ru: "Договорённости по итогам визитов и мероприятий, срок которых прошёл, а исполнение не отмечено ({count})",
  tg: "Корҳои пас аз ташрифу чорабиниҳо, ки муҳлаташон гузаштаасту иҷрояшон қайд нашудааст ({count})",
  uz: "Tashrif va tadbirlardan keyingi, muddati oʻtgan, ijrosi qayd etilmagan vazifalar ({count})",
};

const followUpsAhead: Sentence = {
  en: "Follow-ups of visits and events due by {until} ({count})",
  ru: "Договорённости по итогам визитов и мероприятий, которые надо исполнить до {until} ({count})",
  tg: "Корҳои пас аз ташрифу чорабиниҳо, ки то {until} бояд иҷро шаванд ({count})",
  uz: "Tashrif va tadbirlardan keyingi, {until} sanasigacha bajariladigan vazifalar ({count})",
};

const plannedInPast: Sentence = {
  en: "Planned visits and events whose day has passed, without word whether they took place ({count})",
  ru: "Запланированные визиты и мероприятия, срок которых прошёл, а состоялись ли они, не указано ({count})",
  tg: "Ташрифу чорабиниҳои банақшагирифташуда, ки санаашон гузаштаасту баргузор шуданашон зикр нашудааст ({count})",
  uz: "Rejalashtirilgan, sanasi oʻtgan, oʻtkazilgani koʻrsatilmagan tashrif va tadbirlar ({count})",
};

const plannedAhead: Sentence = {
  en: "Visits and events planned up to {until} ({count})",
  ru: "Визиты и мероприятия, запланированные до {until} ({count})",
  tg: "Ташрифу чорабиниҳое, ки то {until} ба нақша гирифта шудаанд ({count})",
  uz: "{until} sanasigacha rejalashtirilgan tashrif va tadbirlar ({count})",
};
