import { isPast, type Question } from "../../../queries/question.ts";
import { dateCell } from "../../../tables/cell.ts";
import type { FilledSentence } from "../../../tables/phrase.ts";
import { compareDays, type Span } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type Decision, lastDayAhead, type Matter } from "./decision.ts";

/** A matter with the days by the last of which it is due. */
type Due = { readonly due: Span; readonly matter: Matter };

/** What is past its day, the latest first, and what is due in the months ahead, the next first. */
export function byDay(
  found: readonly Due[],
  question: Question,
  leads: Readonly<Record<"overdue" | "ahead", Sentence>>,
): Decision[] {
  const until = lastDayAhead(question.on);
  const inTime = (a: Due, b: Due): number => compareDays(a.due.last, b.due.last);
  const overdue = found.filter(({ due }) => isPast(due.last, question)).sort((a, b) => inTime(b, a));
  const ahead = found.filter(({ due }) => !isPast(due.last, question) && due.first <= until).sort(inTime);
  return [
    { lead: leads.overdue, matters: overdue.map(({ matter }) => matter) },
    { lead: leads.ahead, matters: ahead.map(({ matter }) => matter) },
  ];
}

/** When something is due, as it was written. */
export const dueOn = (written: string): FilledSentence => ({ sentence: dueDay, cells: { day: dateCell(written) } });

const dueDay: Sentence = { en: "due {day}", ru: "срок: {day}", tg: "муҳлат: {day}", uz: "muddati: {day}" };
