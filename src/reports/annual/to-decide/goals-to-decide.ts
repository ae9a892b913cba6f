import { countCell, dateCell, plainCell } from "../../../tables/cell.ts";
import { cellAlone, type FilledSentence } from "../../../tables/phrase.ts";
import type { Day } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import type { ReportRequest } from "../../define-report.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { selectedRecords } from "../../selection/selected-records.ts";
import { type Goal, goalsWithProgress } from "../../targets/goals.ts";
import { ownerName } from "../owner-name.ts";
import { requestedInstitutions } from "../requested-institutions.ts";
import type { Decision } from "./decision.ts";
import { byDay, dueOn } from "./due-decisions.ts";

/** Targets and commitments that are not reached or done: those past their day, and those due in the months ahead. */
export function dueGoals(request: ReportRequest): Decision[] {
  const { on, registry } = request.context.question;
  const { goals } = goalsWithProgress(selectedRecords(["plans", "agreements"], request), request);
  const open = goals.flatMap((goal) => {
    const { deadline, due, status, text, record } = goal;
    if (!deadline || !openStatuses.includes(status) || tellsOfFew(goal, request)) return [];
    const name = text === undefined ? plainCell(record.id) : ({ is: "text", text } as const);
    const named = () => ({
      name,
      details: [
        ...institutionOf(goal, request),
        cellAlone(ownerName(record, registry)),
        ...progressOf(goal, on),
        dueOn(due?.text ?? deadline.last),
      ],
    });
    return [{ due: deadline, matter: { record, named } }];
  });
  return byDay(open, request.context.question, { overdue, ahead });
}

/** Whether that a goal is open tells of a number of persons that may not be shown. */
const tellsOfFew = ({ found, promised }: Goal, { context: { question } }: ReportRequest): boolean =>
  question.registry.settings.smallCell > 0 && found.figure !== undefined && promised !== undefined;

/** Whose goal it is, in a report on several institutions. */
const institutionOf = ({ record }: Goal, request: ReportRequest): FilledSentence[] =>
  requestedInstitutions(request).length > 1
    ? [cellAlone(institutionCell(record.institution, request.context.question.registry))]
    : [];

/** What is not reached or not done. */
const openStatuses: readonly Goal["status"][] = ["not-reached", "in-progress", "open", "overdue"];

/** How much of what was promised is on record, and that it is said to be done nevertheless. */
function progressOf({ achieved, promised, done }: Goal, on: Day): FilledSentence[] {
  if (!achieved || !promised) return [];
  const cells = { found: countCell(achieved), promised: countCell(promised) };
  return [
    { sentence: foundOf, cells },
    ...(done && done.first <= on ? [{ sentence: saidDone, cells: { day: dateCell(done.text) } }] : []),
  ];
}

const foundOf: Sentence = {
  en: "on record: {found} of {promised}",
  ru: "в реестре: {found} из {promised}",
  tg: "дар феҳрист: {found} аз {promised}",
  uz: "reyestrda: {promised} tadan {found} tasi",
};

const saidDone: Sentence = {
  en: "marked as done, {day}",
  ru: "отмечено как выполненное, {day}",
  tg: "иҷрошуда қайд шудааст, {day}",
  uz: "bajarilgan deb belgilangan, {day}",
};

const overdue: Sentence = {
  en: "Targets and commitments past their day and not reached on record ({count})",
  ru: "Показатели и обязательства, срок которых прошёл, а выполнение не подтверждено ({count})",
  tg: "Ҳадафҳо ва уҳдадориҳое, ки муҳлаташон гузаштаасту иҷрояшон тасдиқ нашудааст ({count})",
  uz: "Muddati oʻtgan, bajarilgani tasdiqlanmagan koʻrsatkich va majburiyatlar ({count})",
};

const ahead: Sentence = {
  en: "Targets and commitments due by {until} ({count})",
  ru: "Показатели и обязательства, которые надо выполнить до {until} ({count})",
  tg: "Ҳадафҳо ва уҳдадориҳое, ки то {until} бояд иҷро шаванд ({count})",
  uz: "{until} sanasigacha bajariladigan koʻrsatkich va majburiyatlar ({count})",
};
